import fc from 'fast-check';
import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { prefixesFor } from '../../src/7-rdf/terms.ts';
import { toNamedGraphs, toQuads } from '../../src/7-rdf/to-quads.ts';
import { RDF_FORMATS, rdfFormat } from '../../src/7-rdf/writers.ts';
import { body, claim, document, graph, source } from '../6-graph/sample-readings.ts';
import { canonical, ontology, readWithN3, readWithOxigraph, shuffled } from './rdf-samples.ts';
import { BOTH, FIRST_GRAPH } from './small-graph.ts';

const { namedNode, literal, quad, blankNode } = DataFactory;
const prefixes = prefixesFor(ontology);
const names = RDF_FORMATS.map(({ name }) => name);
const quadsFor = (name: string): Quad[] =>
  rdfFormat(name).namedGraphs ? toNamedGraphs([FIRST_GRAPH], ontology) : toQuads(BOTH, ontology);

/** Both readers must find again what was written. */
const expectRoundTrip = (quads: readonly Quad[], name: string): void => {
  const { write, mediaType } = rdfFormat(name);
  const text = write(quads, prefixes);
  expect(canonical(readWithN3(text, mediaType))).toEqual(canonical(quads));
  expect(canonical(readWithOxigraph(text, mediaType))).toEqual(canonical(quads));
};

describe.each(names)('%s', (name) => {
  it('reads back as the same quads in N3.js and in Oxigraph', () => expectRoundTrip(quadsFor(name), name));

  it.each([1, 2, 3])('gives the same bytes in any order (%i)', (seed) => {
    const quads = quadsFor(name);
    expect(rdfFormat(name).write(shuffled(quads, seed), prefixes)).toBe(rdfFormat(name).write(quads, prefixes));
  });

  it.each([
    ['quotes', 'Chỉ thị "35" và \'36\' """'],
    ['backslashes', 'a\\b\\n\\u0041\\'],
    ['line ends and tabs', 'một\nhai\r\nba\tbốn'],
    ['control characters', '\u0000\u0001\u0007\u001a\u001f\u007f\u0085'],
    ['bidi controls', '\u202eKết luận\u202c \u2066x\u2069 \u200f'],
    ['markup', '<script>alert(1)</script> & ]]>'],
    ['letters beyond the first plane', '😀𠮷'],
    ['separators and odd characters', '\u2028\u2029\ufeff\ufffe\uffff\u00a0'],
    ['decomposed accents', 'Huyện ủy'.normalize('NFD')],
    ['half a surrogate pair', 'a\ud800b\udc00c'],
    ['nothing', ''],
  ])('keeps labels with %s', (_, label) => {
    const named = body('Huyện ủy Lai Vung', {
      aliases: [label, `${label}.`],
      decisions: [{ rule: 'r', reason: label }],
    });
    expectRoundTrip(toQuads(graph({ entities: [named] }), ontology), name);
  });

  it.each([
    ['a space', 'https://example.org/a b'],
    ['a bracket', 'https://example.org/a>b'],
    ['a quote', 'https://example.org/"'],
    ['a backslash', 'https://example.org/\\u0041'],
    ['a line end', 'https://example.org/\n'],
    ['no scheme', 'chi-thi'],
    ['nothing', ''],
  ])('refuses an IRI with %s', (_, iri) => {
    const good = namedNode('https://example.org/x');
    const bad = namedNode(iri);
    for (const one of [quad(bad, good, good), quad(good, bad, good), quad(good, good, bad)])
      expect(() => rdfFormat(name).write([one], prefixes)).toThrow(
        expect.objectContaining({ code: 'rdf.term', params: { term: iri } }),
      );
  });

  it('refuses a bad IRI of a datatype', () => {
    const good = namedNode('https://example.org/x');
    const one = quad(good, good, literal('x', namedNode('https://example.org/a b')));
    expect(() => rdfFormat(name).write([one], prefixes)).toThrow(expect.objectContaining({ code: 'rdf.term' }));
  });

  it('refuses blank nodes', () => {
    const good = namedNode('https://example.org/x');
    expect(() => rdfFormat(name).write([quad(good, good, blankNode('b'))], prefixes)).toThrow(
      expect.objectContaining({ code: 'rdf.term' }),
    );
  });
});

it('keeps named graphs out of formats that cannot hold them', () => {
  const x = namedNode('https://example.org/x');
  for (const { name, namedGraphs } of RDF_FORMATS) {
    const write = (): string => rdfFormat(name).write([quad(x, x, x, x)], prefixes);
    if (namedGraphs) expect(write()).not.toBe('');
    else expect(write).toThrow(expect.objectContaining({ code: 'rdf.term' }));
  }
});

it.each([
  ['turtle', 'turtle'],
  ['ttl', 'turtle'],
  ['nq', 'nquads'],
])('knows the format %s', (asked, name) => {
  expect(rdfFormat(asked).name).toBe(name);
});

it('names the known formats where it is asked for another', () => {
  expect(() => rdfFormat('excel')).toThrow(
    expect.objectContaining({ code: 'rdf.format', params: { name: 'excel', known: 'turtle, trig, ntriples, nquads' } }),
  );
});

it('encodes what an IRI cannot hold in ids', () => {
  const odd = body('x', { id: 'a b/<c>"\n%é' });
  const [first] = toQuads(graph({ entities: [odd] }), ontology);
  expect(first?.subject.value).toBe('https://w3id.org/vanban/id/a%20b%2F%3Cc%3E%22%0A%25%C3%A9');
});

describe('any graph', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('Huyện ủy Châu Thành', 'về "công tác"\n', '<b>', '\ud800'),
  );
  const statuses = fc.constantFrom('done', 'ongoing', 'planned', 'requested', 'notDone', 'stopped');
  const anyGraph = fc
    .record({
      text: fc.string({ unit: 'grapheme', minLength: 6, maxLength: 80 }),
      labels: fc.uniqueArray(words, { minLength: 2, maxLength: 5 }),
      dates: fc.array(fc.constantFrom('2019', '2019-05', '2019-05-30', 'hôm qua'), { maxLength: 2 }),
      claims: fc.array(
        fc.record({
          s: fc.nat(4),
          p: fc.constantFrom('implements', 'reviews', 'amends', 'continues'),
          status: statuses,
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
          at: fc.nat(80),
          length: fc.integer({ min: 1, max: 20 }),
          role: fc.option(words, { nil: null }),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ text, labels, dates, claims }) => {
      const from = source(text);
      const bodies = labels.map((label) => body(label, { aliases: [`${label}!`], mentionedIn: [from.id] }));
      const directive = document('Chỉ thị 1-CT/TU', { dates });
      return graph({
        texts: [{ source: from, report: directive.id }],
        entities: [...bodies, directive],
        claims: claims.map(({ s, p, status, confidence, at, length, role }) => {
          const subject = bodies[s % bodies.length] ?? directive;
          const start = at % text.length;
          const end = Math.min(text.length, start + length);
          const evidence = [{ role: 'statement' as const, part: 0, start, end }];
          return claim(from, '', subject, p as 'implements', directive, { status, confidence, role, evidence });
        }),
      });
    });

  it('reads back as the same quads in both readers, whatever it holds', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        expectRoundTrip(toQuads(any, ontology), 'turtle');
        expectRoundTrip(toNamedGraphs([any], ontology), 'trig');
      }),
      { numRuns: 60 },
    );
  });

  it('asserts nothing that was not done or was stopped', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const refused = any.claims.filter(({ status }) => status === 'notDone' || status === 'stopped');
        const quads = toQuads({ ...any, claims: refused }, ontology);
        const relations = new Set(Object.values(ontology.relations));
        expect(quads.filter(({ predicate }) => relations.has(predicate.value))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
