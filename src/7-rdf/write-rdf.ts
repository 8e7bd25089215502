import type { Quad } from 'n3';
import type { Ontology } from '../ontology/ontology.ts';
import type { Prefixes, RdfFormat } from './formats/rdf-format.ts';
import { checkReadBack } from './read-back.ts';
import { soundQuads } from './sound-quads.ts';

/**
 * The text of a graph in one format, read back by a second parser before it is given away: N3.js writes whatever it is given.
 * Throws Failure `rdf.term` or `rdf.character` for what the format cannot hold, `rdf.readBack` where the text says something else.
 */
export const writeRdf = (format: RdfFormat, quads: readonly Quad[], prefixes: Prefixes, ontology: Ontology): string => {
  const said = soundQuads(format.recast?.(quads, ontology) ?? quads, format.namedGraphs);
  const text = format.write(said, prefixes);
  checkReadBack(text, format, said);
  return text;
};
