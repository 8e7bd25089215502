/** What a SPARQL query asks for; null where none of the four words is there. */
export type QueryForm = 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE' | null;

/** Comments, strings and IRIs: the places where a word is no keyword. A `<` that opens no IRI is a comparison. */
const SILENT = /#[^\n]*|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|<[^\s<>"{}|\\^`]*>/g;

/** A word that is no part of a variable (?service) or a prefixed name (ex:service, service:x). */
const WORD = /(?<![?$:@\-\w])[A-Za-z]+(?![\w:])/g;

/** The query with blanks for its comments, strings and IRIs: every offset stays what it is. */
export const withoutSilent = (query: string): string => query.replace(SILENT, (silent) => ' '.repeat(silent.length));

/** The words of a query that may be keywords, in capitals. */
const keywords = (query: string): string[] =>
  [...withoutSilent(query).matchAll(WORD)].map(([word]) => word.toUpperCase());

export const formOf = (query: string): QueryForm =>
  (keywords(query).find((word) => /^(?:SELECT|ASK|CONSTRUCT|DESCRIBE)$/.test(word)) as QueryForm | undefined) ?? null;

/** Whether the query would send part of itself to another server. */
export const callsService = (query: string): boolean => keywords(query).includes('SERVICE');
