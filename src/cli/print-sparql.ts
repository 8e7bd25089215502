import { Parser } from 'n3';
import { rdfFormat } from '../7-rdf/writers.ts';
import { RESULT_FORMATS } from '../store/result-formats.ts';
import type { SparqlAnswer, SparqlTerm } from '../store/sparql.ts';
import { type Cli, wrongUse } from './cli.ts';
import { plain } from './plain.ts';
import { table } from './print.ts';

export interface SparqlPrinting {
  /** One of SPARQL_FORMATS; without it the one that fits the query. */
  readonly format?: string | undefined;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly maxRows: number;
}

/**
 * The answer to a query as text, with the line break at its end. Rows beyond the limit are told of on standard error. Throws Failure
 * `use.sparqlFormat` for a format that cannot hold what the query asks for.
 */
export const printSparql = (cli: Cli, answer: SparqlAnswer, printing: SparqlPrinting): string => {
  if (answer.kind === 'triples') return printTriples(cli, answer.ntriples, printing);
  const { format = 'table', prefixes, maxRows } = printing;
  const isCut = answer.kind === 'rows' && answer.truncated;
  if (isCut) cli.warn(cli.text('sparql.truncated', { rows: maxRows }));
  const found = RESULT_FORMATS.find(({ name }) => name === format);
  if (found) return found.write(answer);
  if (format !== 'table')
    throw wrongUse('sparqlFormat', { format, known: ['table', ...RESULT_FORMATS.map(({ name }) => name)].join(', ') });
  if (answer.kind === 'boolean') return `${answer.value}\n`;
  const shown = table(
    cli,
    answer.columns,
    answer.rows.map((row) => answer.columns.map((name) => shortTerm(row[name], prefixes))),
    answer.columns.map(() => 1),
  );
  return `${shown}\n${cli.text('sparql.rows', { count: answer.rows.length })}\n`;
};

const printTriples = (cli: Cli, ntriples: string, { format = 'turtle', prefixes, maxRows }: SparqlPrinting): string => {
  const kept = firstLines(ntriples, maxRows);
  if (kept.length < ntriples.length) cli.warn(cli.text('sparql.truncated', { rows: maxRows }));
  if (format !== 'turtle' && format !== 'ntriples')
    throw wrongUse('sparqlFormat', { format, known: 'turtle, ntriples' });
  return rdfFormat(format).write(new Parser({ format: 'application/n-triples' }).parse(kept), prefixes);
};

const firstLines = (text: string, count: number): string => {
  let end = 0;
  for (let i = 0; i < count && end < text.length; i++) end = text.indexOf('\n', end) + 1 || text.length;
  return text.slice(0, end);
};

/** An IRI with its prefix where it has one, a literal as its value. */
const shortTerm = (term: SparqlTerm | undefined, prefixes: Readonly<Record<string, string>>): string => {
  if (!term) return '';
  if (term.type === 'bnode') return `_:${term.value}`;
  if (term.type === 'literal') return plain(term.value);
  const prefix = Object.entries(prefixes).find(([, iri]) => term.value.startsWith(iri));
  return prefix ? `${prefix[0]}:${term.value.slice(prefix[1].length)}` : `<${term.value}>`;
};
