import { describe, expect, it } from 'vitest';
import { withPrefixes } from '../../src/store/prologue.ts';

const KNOWN = { vb: 'https://example.org/o#', skos: 'https://example.org/s#' };
const VB = 'PREFIX vb: <https://example.org/o#> ';
const SKOS = 'PREFIX skos: <https://example.org/s#> ';

describe('withPrefixes', () => {
  it.each([
    ['declares what is used', 'ASK { ?a vb:implements ?b }', VB],
    ['in the order of use', 'ASK { ?a skos:prefLabel ?b ; ^vb:implements/vb:partOf ?c }', SKOS + VB],
    ['not what the query declares', 'prefix vb: <https://example.org/x#>\nASK { ?a vb:implements ?b }', ''],
    ['nor what stands in a string, a comment or an IRI', 'ASK { ?a <urn:vb:x> "xyz:a" } # abc:d', ''],
    ['nor variables, blank nodes and language tags', 'ASK { ?abc ?x _:b . $abc ?y "a"@vi }', ''],
    ['datatypes too', 'ASK { ?a ?b "1"^^vb:x }', VB],
    ['a name that is nothing but its prefix', 'ASK { ?a a vb: }', VB],
  ])('%s', (_, query, before) => {
    expect(withPrefixes(query, KNOWN)).toEqual({ query: before + query, shift: before.length });
  });

  it('names one that nobody declared, with its place', () => {
    expect(() => withPrefixes('ASK {\n  ?a vb:x ?b ; abc:y ?c }', KNOWN)).toThrow(
      expect.objectContaining({ code: 'sparql.prefix', params: { prefix: 'abc:', line: 2, column: 16 } }),
    );
  });
});
