import { type RdfFormat, writeByN3 } from './rdf-format.ts';

/** Turtle: triples by subject with prefixes, the form people read. */
export const TURTLE: RdfFormat = {
  kind: 'rdf',
  name: 'turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  namedGraphs: false,
  write: writeByN3('text/turtle', false),
};
