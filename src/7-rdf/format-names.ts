/** What a graph can be asked for as, in the order of the help. Apart from the formats themselves, so that help loads none of them. */
export const FORMAT_NAMES = [
  'turtle',
  'trig',
  'ntriples',
  'nquads',
  'jsonld',
  'rdfxml',
  'turtle12',
  'graphml',
  'gexf',
  'csv-things',
  'csv-claims',
  'csv-matrix',
  'neo4j',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
