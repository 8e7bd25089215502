import fc from 'fast-check';
import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { checkReadBack } from '../../src/7-rdf/read-back.ts';
import { soundQuads } from '../../src/7-rdf/sound-quads.ts';
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

/** What N3.js reads. */
const OF_N3 = new Set(['text/turtle', 'application/trig', 'application/n-triples', 'application/n-quads']);

/** Both readers must find again what was written, or the one that knows the format. */
const expectRoundTrip = (quads: readonly Quad[], name: string): void => {
  const { write, mediaType } = rdfFormat(name);
  const text = write(quads, prefixes);
  // Two claims that are one say the same triples twice.
  const wanted = [...new Set(canonical(quads))];
  if (OF_N3.has(mediaType)) expect(canonical(readWithN3(text, mediaType))).toEqual(wanted);
  expect(canonical(readWithOxigraph(text, mediaType))).toEqual(wanted);
};

/** Letters that XML 1.0 has no way to write. */
const NOT_XML = ['\u0000', '\u000c', '\u001f', '\ufffe', '\uffff'];

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
    const quads = toQuads(graph({ entities: [named] }), ontology);
    if (name === 'rdfxml' && NOT_XML.some((letter) => label.includes(letter)))
      expect(() => rdfFormat(name).write(quads, prefixes)).toThrow(expect.objectContaining({ code: 'rdf.character' }));
    else expectRoundTrip(quads, name);
  });

  it('writes no quad twice', () => {
    const quads = quadsFor(name);
    expect(rdfFormat(name).write([...quads, ...quads], prefixes)).toBe(rdfFormat(name).write(quads, prefixes));
  });

  it('writes an empty graph', () => expectRoundTrip([], name));

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
  ['jsonld', 'jsonld'],
  ['rdf', 'rdfxml'],
])('knows the format %s', (asked, name) => {
  expect(rdfFormat(asked).name).toBe(name);
});

it('names the known formats where it is asked for another', () => {
  expect(() => rdfFormat('excel')).toThrow(
    expect.objectContaining({
      code: 'rdf.format',
      params: { name: 'excel', known: RDF_FORMATS.map(({ name }) => name).join(', ') },
    }),
  );
});

it.each(NOT_XML)('names the letter that RDF/XML cannot hold, and where it is (%j)', (letter) => {
  const named = body('Huyện ủy Lai Vung', { aliases: [`Lai${letter}Vung`] });
  expect(() => rdfFormat('rdfxml').write(toQuads(graph({ entities: [named] }), ontology), prefixes)).toThrow(
    expect.objectContaining({
      params: {
        character: `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        subject: `${prefixes.id}${named.id}`,
      },
    }),
  );
});

it.each([
  ['https://other.example/ns/says', 'a property under no prefix'],
  ['https://other.example/ns#1a', 'a property whose last letters alone can name an element'],
])('RDF/XML holds %s', (iri) => {
  const x = namedNode('https://example.org/x?a=1&b=2');
  expectRoundTrip([quad(x, namedNode(iri), x)], 'rdfxml');
});

it('RDF/XML refuses a property that no element can be named after', () => {
  const x = namedNode('https://example.org/x');
  const numbered = namedNode('https://example.org/12');
  expect(() => rdfFormat('rdfxml').write([quad(x, numbered, x)], prefixes)).toThrow(
    expect.objectContaining({ code: 'rdf.term', params: { term: numbered.value } }),
  );
});

describe('the Turtle of RDF 1.2', () => {
  const { recast, write, mediaType } = rdfFormat('turtle12');
  const plain = toQuads(BOTH, ontology);
  const said = recast?.(plain, ontology) ?? [];
  const { subject, predicate, object, reifies } = ontology.structure;
  const parts = new Set([subject, predicate, object]);

  it('says of each claim what it reifies, and nothing of its parts', () => {
    expect(said.filter(({ predicate: { value } }) => parts.has(value))).toEqual([]);
    const claims = new Set(BOTH.claims.map(({ id }) => `${prefixes.id}${id}`));
    const reifiers = said.filter(({ predicate: { value } }) => value === reifies);
    expect(new Set(reifiers.map((one) => one.subject.value))).toEqual(claims);
    expect(said.length).toBe(plain.length - 2 * claims.size);
  });

  it('is read back by both readers', () => {
    const text = write(said, prefixes);
    expect(text.startsWith('VERSION "1.2"\n')).toBe(true);
    expect(readWithN3(text, mediaType)).toHaveLength(said.length);
    expect(() => checkReadBack(text, rdfFormat('turtle12'), soundQuads(said, false))).not.toThrow();
  });

  it('leaves a statement that lacks a part, or has two, as it is', () => {
    const x = namedNode('https://example.org/x');
    const odd = [quad(x, namedNode(subject), x), quad(x, namedNode(predicate), x)];
    expect(recast?.(odd, ontology)).toEqual(odd);
    const twice = [...odd, quad(x, namedNode(object), x), quad(x, namedNode(object), literal('x'))];
    expect(recast?.(twice, ontology)).toEqual(twice);
  });
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
        expectRoundTrip(toQuads(any, ontology), 'jsonld');
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
