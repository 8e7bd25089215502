/** The forms `vanban sparql` answers in; without one, a table for SELECT and ASK, Turtle for CONSTRUCT and DESCRIBE. */
export const SPARQL_FORMATS = ['table', 'json', 'csv', 'tsv', 'xml', 'turtle', 'ntriples'] as const;
