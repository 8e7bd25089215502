import { type RdfFormat, writeByN3 } from './rdf-format.ts';

/** N-Triples: one triple a line, for tools that read line by line. */
export const N_TRIPLES: RdfFormat = {
  kind: 'rdf',
  name: 'ntriples',
  extension: 'nt',
  mediaType: 'application/n-triples',
  namedGraphs: false,
  write: writeByN3('application/n-triples', false),
};
