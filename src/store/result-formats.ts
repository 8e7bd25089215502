/**
 * Answers of SELECT and ASK in the result formats of W3C: JSON, XML, CSV and TSV of SPARQL 1.1. They are written here, not by the
 * store, because the row limit is ours.
 */
import type { SparqlAnswer, SparqlRow, SparqlTerm } from './sparql.ts';

export type TableAnswer = Extract<SparqlAnswer, { kind: 'rows' | 'boolean' }>;

export interface ResultFormat {
  /** What it is asked for as. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (answer: TableAnswer) => string;
}

const asJson = (answer: TableAnswer): string => {
  const value =
    answer.kind === 'boolean'
      ? { head: {}, boolean: answer.value }
      : { head: { vars: answer.columns }, results: { bindings: answer.rows } };
  return `${JSON.stringify(value, null, 2)}\n`;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML would read as its own, or as the end of a line, or that it cannot hold at all. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML 1.0 cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\r/g, '&#13;');

const xmlTerm = (term: SparqlTerm): string => {
  const value = escaped(term.value);
  if (term.type !== 'literal') return `<${term.type}>${value}</${term.type}>`;
  const language = term['xml:lang'];
  if (language !== undefined) return `<literal xml:lang="${escaped(language)}">${value}</literal>`;
  const { datatype } = term;
  return datatype === undefined
    ? `<literal>${value}</literal>`
    : `<literal datatype="${escaped(datatype)}">${value}</literal>`;
};

const RESULTS = 'http://www.w3.org/2005/sparql-results#';

const asXml = (answer: TableAnswer): string => {
  const inside =
    answer.kind === 'boolean'
      ? ['<head/>', `<boolean>${answer.value}</boolean>`]
      : [
          `<head>${answer.columns.map((name) => `<variable name="${escaped(name)}"/>`).join('')}</head>`,
          '<results>',
          ...answer.rows.map(
            (row) => `<result>${answer.columns.map((name) => xmlBinding(name, row)).join('')}</result>`,
          ),
          '</results>',
        ];
  return ['<?xml version="1.0"?>', `<sparql xmlns="${RESULTS}">`, ...inside, '</sparql>', ''].join('\n');
};

const xmlBinding = (name: string, row: SparqlRow): string => {
  const term = row[name];
  return term ? `<binding name="${escaped(name)}">${xmlTerm(term)}</binding>` : '';
};

/** A value alone, as CSV has it: what kind of term it was is lost, as the format says. */
const csvTerm = (term: SparqlTerm | undefined): string => {
  if (!term) return '';
  const value = term.type === 'bnode' ? `_:${term.value}` : term.value;
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
};

const TSV_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A term as Turtle has it. */
const tsvTerm = (term: SparqlTerm | undefined): string => {
  if (!term) return '';
  if (term.type === 'uri') return `<${term.value}>`;
  if (term.type === 'bnode') return `_:${term.value}`;
  const quoted = `"${term.value.replace(/[\\"\n\r\t]/g, (sign) => TSV_ESCAPES[sign] ?? sign)}"`;
  if (term['xml:lang'] !== undefined) return `${quoted}@${term['xml:lang']}`;
  return term.datatype === undefined ? quoted : `${quoted}^^<${term.datatype}>`;
};

/** ASK has no columns: the two formats of lines hold its word alone. */
const lines = (answer: TableAnswer, head: (name: string) => string, cell: typeof csvTerm, sign: string, end: string) =>
  answer.kind === 'boolean'
    ? `${answer.value}${end}`
    : [
        answer.columns.map(head).join(sign),
        ...answer.rows.map((row) => answer.columns.map((name) => cell(row[name])).join(sign)),
        '',
      ].join(end);

export const RESULT_FORMATS: readonly ResultFormat[] = [
  { name: 'json', mediaType: 'application/sparql-results+json', write: asJson },
  { name: 'xml', mediaType: 'application/sparql-results+xml', write: asXml },
  { name: 'csv', mediaType: 'text/csv', write: (answer) => lines(answer, (name) => name, csvTerm, ',', '\r\n') },
  {
    name: 'tsv',
    mediaType: 'text/tab-separated-values',
    write: (answer) => lines(answer, (name) => `?${name}`, tsvTerm, '\t', '\n'),
  },
];
