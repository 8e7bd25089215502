import { type RdfFormat, writeByN3 } from './rdf-format.ts';

/** N-Quads: one quad a line. */
export const N_QUADS: RdfFormat = {
  kind: 'rdf',
  name: 'nquads',
  extension: 'nq',
  mediaType: 'application/n-quads',
  namedGraphs: true,
  write: writeByN3('application/n-quads', true),
};
