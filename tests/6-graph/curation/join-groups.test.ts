import { describe, expect, it } from 'vitest';
import { joinGroups } from '../../../src/6-graph/curation/join-groups.ts';
import type { CurationDecision } from '../../../src/curation/decision.ts';
import { thing } from '../sample-readings.ts';
import { different, same } from './decisions.ts';

/** Things are one letter: a, b, c, d are bodies (c is local, d is context), p is a place. */
const entities = new Map(
  [
    thing('a', { mentionedIn: ['text-1'] }),
    thing('b', { mentionedIn: ['text-1'] }),
    thing('c', { mentionedIn: ['text-1'], local: true }),
    thing('d'),
    thing('p', { class: 'Place' }),
  ].map((entity) => [entity.label, { ...entity, id: entity.label }]),
);
/** "b>a": b becomes a. */
const joins = (...decisions: CurationDecision[]): string =>
  [...joinGroups(entities, decisions).into]
    .map(([from, to]) => `${from}>${to}`)
    .sort()
    .join(' ');
const refusals = (...decisions: CurationDecision[]): string[] =>
  joinGroups(entities, decisions).refusals.map(({ decision, reason }) => `${decision.kind} ${reason}`);

describe('what becomes one', () => {
  it.each<[what: string, decisions: CurationDecision[], joined: string]>([
    ['the first stays', [same('a', 'b')], 'b>a'],
    ['the first stays, whatever sorts first', [same('b', 'a')], 'a>b'],
    ['three', [same('c', 'a', 'b')], 'a>c b>c'],
    ['a chain goes on to its head', [same('a', 'b'), same('b', 'c')], 'b>a c>a'],
    ['two decisions that meet: the complete key before the local one', [same('c', 'b'), same('a', 'b')], 'b>a c>a'],
    ['two heads alike: what a text names', [same('d', 'b'), same('a', 'b')], 'b>a d>a'],
    ['a circle: the smallest id of those with a complete key', [same('b', 'a'), same('a', 'b')], 'b>a'],
    ['what is not in the graph joins what is', [same('a', 'x'), same('x', 'b')], 'b>a'],
    ['what should stay is not in the graph', [same('x', 'b', 'a')], 'b>a'],
    ['only one of them is in the graph', [same('a', 'x')], ''],
    ['none is', [same('x', 'y')], ''],
  ])('%s', (_what, decisions, joined) => {
    expect(joins(...decisions)).toBe(joined);
    expect(joins(...decisions.toReversed())).toBe(joined);
    expect(refusals(...decisions)).toEqual([]);
  });

  it.each<[what: string, decisions: CurationDecision[], refused: string[]]>([
    ['things of two classes', [same('a', 'p')], ['same otherClass']],
    ['somebody keeps them apart', [same('a', 'b'), different('b', 'a')], ['same contradiction']],
    [
      'somebody keeps apart what a chain would join',
      [same('a', 'b'), same('b', 'c'), different('a', 'c')],
      ['same contradiction', 'same contradiction'],
    ],
  ])('nothing of the group where it holds %s', (_what, decisions, refused) => {
    expect(joins(...decisions)).toBe('');
    expect(refusals(...decisions)).toEqual(refused);
  });

  it('other groups go on', () => {
    expect(joins(same('a', 'b'), different('a', 'b'), same('c', 'd'))).toBe('d>c');
  });
});
