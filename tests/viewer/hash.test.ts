import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../viewer/src/compare/compare.ts';
import { readHash, writeHash } from '../../viewer/src/state/hash.ts';
import { KINDS, QUESTIONS, type Reading, START, VIEWS, type ViewerState } from '../../viewer/src/state/state.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const year = fc.option(fc.integer({ min: 1930, max: 2100 }), { nil: null });

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.tuple(id, id, id).map(([s, p, o]): Reading => ({ kind: 'edge', key: `${s} ${p} ${o}` })),
  fc.record({ kind: fc.constant('cell' as const), body: id, document: id }),
  fc.record({ kind: fc.constant('claim' as const), id }),
  fc.record({ kind: fc.constant('mentions' as const), thing: id }),
  fc.record({ kind: fc.constant('issue' as const), index: fc.nat(99_999) }),
  fc.record({ kind: fc.constant('unresolved' as const), id }),
);

const state: fc.Arbitrary<ViewerState> = fc.record({
  language: fc.constantFrom('vi' as const, 'en' as const),
  view: fc.constantFrom(...VIEWS),
  thing: fc.option(id, { nil: null }),
  reading: fc.option(reading, { nil: null }),
  at: fc.nat(999),
  focus: fc.record({
    centre: fc.option(id, { nil: null }),
    hops: fc.constantFrom(1 as const, 2 as const, 3 as const),
    expanded: ids,
    hidden: ids,
    pinned: ids,
    all: fc.boolean(),
    layout: fc.constantFrom('rings' as const, 'map' as const),
  }),
  filter: fc.record({
    off: fc.record({ class: ids, relation: ids, status: ids, basis: ids, text: ids }),
    confidence: fc.nat(100),
    from: year,
    to: year,
  }),
  question: fc.option(fc.record({ id: fc.constantFrom(...QUESTIONS), about: fc.option(id, { nil: null }) }), {
    nil: null,
  }),
  table: fc.record({
    kind: fc.constantFrom('things' as const, 'claims' as const),
    sort: fc.oneof(fc.constant(''), id),
    descending: fc.boolean(),
    words: fc.string({ maxLength: 30 }),
  }),
  matrix: fc.record({
    transposed: fc.boolean(),
    documents: fc.constantFrom('date' as const, 'claims' as const, 'name' as const),
    bodies: fc.constantFrom('level' as const, 'claims' as const, 'name' as const),
    empty: fc.boolean(),
  }),
  issues: fc.record({ off: fc.uniqueArray(fc.constantFrom(...KINDS)), words: fc.string({ maxLength: 30 }) }),
  path: fc.record({ from: fc.option(id, { nil: null }), to: fc.option(id, { nil: null }) }),
  camera: fc.option(
    fc
      .tuple(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: 1, max: 40_000 }),
      )
      .map(([x, y, ratio]) => ({ x: x / 10_000, y: y / 10_000, ratio: ratio / 10_000 })),
    { nil: null },
  ),
  past: fc.constant([]),
  compare: fc.record({
    before: fc.option(id, { nil: null }),
    after: fc.option(id, { nil: null }),
    as: fc.constantFrom('list' as const, 'matrix' as const),
    off: fc.uniqueArray(fc.constantFrom(...CHANGES)),
  }),
  curation: fc.constant(START.curation),
});

describe('hash', () => {
  it('restores any state from its own hash', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(readHash(writeHash(one)).state).toEqual(one);
      }),
    );
  });

  it('leaves out what stands at its default', () => expect(writeHash(START)).toBe('#v=1'));

  it.each(['', '#'])('starts afresh from "%s"', (hash) =>
    expect(readHash(hash)).toEqual({ state: START, foreign: false }),
  );

  it('says that a link is of another version, and starts afresh', () =>
    expect(readHash('#v=2&view=graph')).toEqual({ state: START, foreign: true }));

  it.each([
    ['#v=1&view=nowhere&lang=fr&docs=x&layout=9', START],
    ['#v=1&read=edge+a+b', START],
    ['#v=1&read=issue+-1', START],
    ['#v=1&hops=7&at=x&sure=900', { ...START, filter: { ...START.filter, confidence: 100 } }],
    ['#v=1&camera=1+2', START],
    ['#v=1&camera=0+0+-3', START],
    ['#v=1&ask=who-knows+a', START],
  ])('sets aside what it does not know: %s', (hash, expected) => expect(readHash(hash).state).toEqual(expected));

  it('takes any text for a hash', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readHash(`#v=1&${text}`).state.view === 'string'));
  });
});
