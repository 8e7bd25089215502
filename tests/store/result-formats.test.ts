import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { RESULT_FORMATS, type TableAnswer } from '../../src/store/result-formats.ts';
import type { SparqlRow } from '../../src/store/sparql.ts';

const QUERY = String.raw`SELECT ?a ?b ?c ?d {
  VALUES (?a ?b ?c ?d) {
    ("Huyện ủy \"Bát Xát\",\nphần hai"@vi 1 <https://example.org/a?b=1&c=2> UNDEF)
    (true "tab\tvà \\ <&>" 1.5 "")
  }
}`;

const store = new Store();
const raw = (query: string, format: string): string => String(store.query(query, { results_format: format }));

const { head, results } = JSON.parse(raw(QUERY, 'application/sparql-results+json')) as {
  head: { vars: string[] };
  results: { bindings: SparqlRow[] };
};
const ROWS: TableAnswer = { kind: 'rows', columns: head.vars, rows: results.bindings, truncated: false };
const YES: TableAnswer = { kind: 'boolean', value: true };
const written = (name: string, answer: TableAnswer): string =>
  RESULT_FORMATS.find((format) => format.name === name)?.write(answer) ?? '';

describe('the result formats of W3C', () => {
  it('JSON says what the store says', () => {
    expect(JSON.parse(written('json', ROWS))).toEqual({ head, results });
    expect(JSON.parse(written('json', YES))).toEqual({ head: {}, boolean: true });
  });

  it('CSV is that of the store, letter by letter', () => {
    expect(written('csv', ROWS)).toBe(raw(QUERY, 'text/csv'));
    expect(written('csv', YES).trim()).toBe(raw('ASK {}', 'text/csv'));
  });

  it('XML is that of the store but for the breaks between elements', () => {
    const joined = (xml: string): string => xml.replace(/>\n</g, '><').replaceAll('<head></head>', '<head/>').trim();
    expect(joined(written('xml', ROWS))).toBe(joined(raw(QUERY, 'application/sparql-results+xml')));
    expect(joined(written('xml', YES))).toBe(joined(raw('ASK {}', 'application/sparql-results+xml')));
  });

  it('TSV has terms as Turtle writes them', () => {
    const xsd = 'http://www.w3.org/2001/XMLSchema#';
    expect(written('tsv', ROWS).split('\n')).toEqual([
      '?a\t?b\t?c\t?d',
      `"Huyện ủy \\"Bát Xát\\",\\nphần hai"@vi\t"1"^^<${xsd}integer>\t<https://example.org/a?b=1&c=2>\t`,
      `"true"^^<${xsd}boolean>\t"tab\\tvà \\\\ <&>"\t"1.5"^^<${xsd}decimal>\t""`,
      '',
    ]);
  });

  it('XML holds no letter that XML cannot', () => {
    const rows = [{ a: { type: 'literal', value: 'một\u0000hai\rba' } }] as const;
    expect(written('xml', { kind: 'rows', columns: ['a'], rows, truncated: false })).toContain(
      '<literal>một\ufffdhai&#13;ba</literal>',
    );
  });
});
