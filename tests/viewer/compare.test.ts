import { describe, expect, it } from 'vitest';
import type { GraphFileClaim } from '../../src/6-graph/graph-file.ts';
import { changeOf, differences, pairOf, textsInTime } from '../../viewer/src/compare/compare.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { laterGraph } from '../browser/later-report.ts';

const { graph, before, after } = laterGraph();
const model = buildModel(graph);

const claims = (...statuses: string[]): GraphFileClaim[] =>
  statuses.flatMap((status) => {
    const [claim] = graph.claims;
    return claim ? [{ ...claim, status }] : [];
  });

describe('what became of something between two reports', () => {
  it.each([
    [[], ['done'], 'added'],
    [[], ['planned'], 'added'],
    [['done'], [], 'dropped'],
    [['planned'], ['done'], 'finished'],
    [['requested'], ['ongoing'], 'finished'],
    [['requested', 'planned'], ['planned', 'done'], 'finished'],
    [['planned', 'done'], ['done'], 'kept'],
    [['planned'], ['planned'], 'kept'],
    [['ongoing'], ['done'], 'changed'],
    [['planned'], ['notDone'], 'changed'],
    [['done'], ['planned'], 'changed'],
    [['notDone'], ['done'], 'changed'],
  ] as const)('%j, then %j: %s', (was, is, change) => expect(changeOf(claims(...was), claims(...is))).toBe(change));
});

describe('two reports', () => {
  const texts = textsInTime(model);

  it('stand in the order of their days', () => expect(texts.map(({ id }) => id)).toEqual([before, after]));

  it.each([
    [null, null, [before, after]],
    [after, before, [after, before]],
    [after, null, [after, before]],
    [null, before, [after, before]],
    ['gone', 'gone', [before, after]],
    [before, before, null],
  ])('asked for as %s and %s', (one, other, pair) => {
    const found = pairOf(texts, { before: one, after: other });
    expect(found && [found.before, found.after]).toEqual(pair);
  });

  it('are none where there is one text', () =>
    expect(pairOf(texts.slice(0, 1), { before: null, after: null })).toBeNull());

  it('differ the other way round when they are swapped', () => {
    const all = { claims: [...model.claims.values()] };
    const there = differences(all, { before, after });
    const back = new Map(differences(all, { before: after, after: before }).map((one) => [one.key, one]));
    expect(there.length).toBe(back.size);
    for (const one of there) {
      const other = back.get(one.key);
      expect([other?.before, other?.after]).toEqual([one.after, one.before]);
      if (one.change === 'added' || one.change === 'dropped' || one.change === 'kept')
        expect(other?.change).toBe({ added: 'dropped', dropped: 'added', kept: 'kept' }[one.change]);
    }
  });
});
