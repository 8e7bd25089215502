import { expect, it } from 'vitest';
import { compareRuns } from './compare-runs.ts';
import type { Row } from './score-graph.ts';

const row = (kind: string, missed: string[], spurious: string[] = []): Row => ({
  kind,
  gold: 10,
  found: 10 - missed.length,
  predicted: 10,
  right: 10 - spurious.length,
  missed,
  spurious,
});

it('names gains and losses, and leaves out what is as it was', () => {
  const before = { sample: [row('places', ['xã A', 'xã B'], ['xã X']), row('events', ['Đại hội'])] };
  const now = { sample: [row('places', ['xã B', 'xã C']), row('events', ['Đại hội'])] };
  expect(compareRuns(before, now)).toEqual([
    { set: 'sample', kind: 'places', gains: ['missed   xã A', 'spurious xã X'], losses: ['missed   xã C'] },
  ]);
});

it('counts a name that stands twice twice', () => {
  const before = { sample: [row('places', ['xã A', 'xã A'])] };
  expect(compareRuns(before, { sample: [row('places', ['xã A'])] })).toEqual([
    { set: 'sample', kind: 'places', gains: ['missed   xã A'], losses: [] },
  ]);
});

it('says nothing of a set that is new, and takes a new line for losses only', () => {
  const before = { sample: [] };
  expect(compareRuns(before, { other: [row('places', ['xã A'])] })).toEqual([]);
  expect(compareRuns(before, { sample: [row('places', ['xã A'])] })).toEqual([
    { set: 'sample', kind: 'places', gains: [], losses: ['missed   xã A'] },
  ]);
});
