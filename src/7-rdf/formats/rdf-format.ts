import { type Quad, Writer } from 'n3';
import type { Ontology } from '../../ontology/ontology.ts';
import type { FormatName } from '../format-names.ts';
import { soundQuads } from '../sound-quads.ts';

/** Prefix -> IRI. */
export type Prefixes = Readonly<Record<string, string>>;

/** One way of writing triples or quads down. */
export interface RdfFormat {
  readonly kind: 'rdf';
  readonly name: FormatName;
  /** Ending of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it can hold named graphs. */
  readonly namedGraphs: boolean;
  /** What the format says in a way of its own; absent where it takes the quads as they are. */
  readonly recast?: (quads: readonly Quad[], ontology: Ontology) => readonly Quad[];
  /** The same quads in any order give the same bytes. Throws Failure `rdf.term` or `rdf.character` for what the format cannot hold. */
  readonly write: (quads: readonly Quad[], prefixes: Prefixes) => string;
}

/** The text of sorted quads in one of the forms that N3.js writes. */
export const writeByN3 =
  (mediaType: string, namedGraphs: boolean): RdfFormat['write'] =>
  (quads, prefixes) => {
    const writer = new Writer({ format: mediaType, prefixes: { ...prefixes } });
    for (const quad of soundQuads(quads, namedGraphs)) writer.addQuad(quad);
    let text = '';
    writer.end((error, result: string) => {
      if (error) throw error;
      text = result;
    });
    return text;
  };
