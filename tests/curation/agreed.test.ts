import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreed } from '../../src/curation/agreed.ts';
import type { DecisionOf } from '../../src/curation/decision.ts';

const rename = (thing: string, label: string): DecisionOf<'rename'> => ({
  kind: 'rename',
  thing,
  label,
  by: 'Lò Văn Pánh',
  on: '2021-03-04',
  why: 'theo hồ sơ',
  file: 'curation.yaml',
  line: 3,
});

const labels = (decisions: readonly DecisionOf<'rename'>[]) =>
  agreed(
    decisions,
    ({ thing }) => thing,
    ({ label }) => label,
  );

describe('decisions that give one thing one value', () => {
  it('are followed where they agree, however often it is said', () => {
    const { values, refusals } = labels([rename('a', 'A'), rename('b', 'B'), rename('a', 'A')]);
    expect(values).toEqual(
      new Map([
        ['a', 'A'],
        ['b', 'B'],
      ]),
    );
    expect(refusals).toEqual([]);
  });

  it('are all refused where they do not, each with what the others say', () => {
    const { values, refusals } = labels([rename('a', 'A'), rename('a', 'Z'), rename('a', 'B'), rename('b', 'B')]);
    expect(values).toEqual(new Map([['b', 'B']]));
    expect(refusals.map(({ reason, params }) => [reason, params])).toEqual([
      ['contradiction', { subject: 'a', said: 'A', other: 'B, Z' }],
      ['contradiction', { subject: 'a', said: 'Z', other: 'A, B' }],
      ['contradiction', { subject: 'a', said: 'B', other: 'A, Z' }],
    ]);
  });

  it('mean the same in any order', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('A', 'B')).map(([thing, label]) => rename(thing, label)),
    );
    const told = (decisions: readonly DecisionOf<'rename'>[]): unknown => {
      const { values, refusals } = labels(decisions);
      return [[...values].sort(), refusals.map(({ params }) => JSON.stringify(params)).sort()];
    };
    fc.assert(
      fc.property(some, (decisions) => {
        expect(told([...decisions].reverse())).toEqual(told(decisions));
      }),
    );
  });
});
