import fc from 'fast-check';
import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { makeQuadSet } from '../../src/7-rdf/quad-set.ts';
import { makeTerms } from '../../src/7-rdf/terms.ts';
import { ontology } from './rdf-samples.ts';

const terms = makeTerms(ontology);

const anyObject = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map(terms.thing),
  fc.constantFrom('a', 'b', '1').map(terms.plain),
  fc.constantFrom('a', 'b').map(terms.words),
  fc.constantFrom(1, 2).map(terms.integer),
);
const anyTriple = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('urn:x:p', 'urn:x:q'), anyObject);

describe('a set of triples', () => {
  it('holds each triple once, in the order of its first coming', () => {
    fc.assert(
      fc.property(fc.array(anyTriple, { maxLength: 40 }), (triples) => {
        const set = makeQuadSet(terms);
        for (const [subject, predicate, object] of triples) set.add(terms.thing(subject), predicate, object);
        const said = triples.map(([subject, predicate, object]) =>
          [terms.thing(subject).id, predicate, object.id].join(' '),
        );
        const held = set.quads().map((quad) => [quad.subject.id, quad.predicate.id, quad.object.id].join(' '));
        expect(held).toEqual([...new Set(said)]);
      }),
    );
  });

  it('goes by what terms say, not by which object says it', () => {
    const set = makeQuadSet(terms);
    for (const literal of [terms.plain('1'), terms.plain('1'), terms.integer(1)])
      set.add(DataFactory.namedNode('urn:x:s'), 'urn:x:p', literal);
    expect(set.quads()).toHaveLength(2);
  });

  it('takes descriptions as they come, among the triples that it holds once', () => {
    const set = makeQuadSet(terms);
    set.add(terms.thing('a'), 'urn:x:p', terms.thing('b'));
    set.describe(terms.own('c'), 'urn:x:p', terms.thing('b'));
    set.add(terms.thing('a'), 'urn:x:p', terms.thing('b'));
    expect(set.quads().map((quad) => quad.subject.id)).toEqual([terms.thing('a').id, terms.thing('c').id]);
  });
});

describe('text in terms', () => {
  it.each([
    ['a whole pair', 'a\u{1f33e}b', 'a\u{1f33e}b'],
    ['a first half', 'a\ud83cb', 'a\ufffdb'],
    ['a second half', 'a\udf3eb', 'a\ufffdb'],
    ['a half before a pair', '\ud83c\u{1f33e}', '\ufffd\u{1f33e}'],
    ['a half after a pair', '\u{1f33e}\udf3e', '\u{1f33e}\ufffd'],
    ['halves the wrong way round', '\udf3e\ud83c', '\ufffd\ufffd'],
  ])('%s', (_what, text, written) => {
    expect(terms.plain(text).value).toBe(written);
    expect(terms.thing(text).value.endsWith(encodeURIComponent(written))).toBe(true);
  });
});
