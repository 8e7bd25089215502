import { Failure } from '../base/failure.ts';
import { JSON_LD } from './formats/json-ld.ts';
import { N_QUADS } from './formats/n-quads.ts';
import { N_TRIPLES } from './formats/n-triples.ts';
import type { RdfFormat } from './formats/rdf-format.ts';
import { RDF_XML } from './formats/rdf-xml.ts';
import { TRIG } from './formats/trig.ts';
import { TURTLE } from './formats/turtle.ts';
import { TURTLE_12 } from './formats/turtle-12.ts';

/** The ways of writing triples down, by what they are asked for as. Where two share an ending, the file is of the first. */
export const RDF_FORMATS: readonly RdfFormat[] = [TURTLE, TRIG, N_TRIPLES, N_QUADS, JSON_LD, RDF_XML, TURTLE_12];

/** By name or ending. Throws Failure `rdf.format`, naming the known ones. */
export const rdfFormat = (name: string): RdfFormat => {
  const found = RDF_FORMATS.find((one) => one.name === name || one.extension === name);
  if (!found) throw new Failure('rdf.format', { name, known: RDF_FORMATS.map((one) => one.name).join(', ') });
  return found;
};
