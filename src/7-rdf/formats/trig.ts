import { type RdfFormat, writeByN3 } from './rdf-format.ts';

/** TriG: Turtle with a named graph for each source text. */
export const TRIG: RdfFormat = {
  kind: 'rdf',
  name: 'trig',
  extension: 'trig',
  mediaType: 'application/trig',
  namedGraphs: true,
  write: writeByN3('application/trig', true),
};
