import { describe, expect, it } from 'vitest';
import { judge, loadFloors, printVerdicts, type Scored } from './floors.ts';
import { readScorerOutput, readScorerRows } from './scorer-output.ts';

const table: readonly Scored[] = [
  { kind: 'ENTITIES', cases: 260, measures: { recall: 0.9, precision: 1, f1: 0.947 } },
  { kind: 'dates right', cases: 0, measures: { recall: 1, precision: 1, f1: 1 } },
  { kind: 'lookAlikes', cases: 76, measures: { count: 2, share: 2 / 76 } },
];

describe('judge', () => {
  it.each([
    ['above a least', { kind: 'ENTITIES', measure: 'f1', least: 0.9 }, true],
    ['just at a least', { kind: 'ENTITIES', measure: 'f1', least: 0.947 }, true],
    ['under a least', { kind: 'ENTITIES', measure: 'recall', least: 0.91 }, false],
    ['under a most', { kind: 'lookAlikes', measure: 'count', most: 2 }, true],
    ['above a most', { kind: 'lookAlikes', measure: 'share', most: 0.02 }, false],
    ['a line that is not there', { kind: 'RELATIONS', measure: 'f1', least: 0 }, false],
    ['a measure that is not there', { kind: 'ENTITIES', measure: 'count', most: 1000 }, false],
    ['a line measured on nothing', { kind: 'dates right', measure: 'f1', least: 1 }, false],
  ] as const)('%s', (_what, floor, met) => {
    expect(judge([floor], table).map((verdict) => verdict.met)).toEqual([met]);
  });

  it('shows the figure beside the floor', () => {
    const text = printVerdicts('report', judge([{ kind: 'ENTITIES', measure: 'recall', least: 0.91 }], table));
    expect(text).toMatch(/UNDER report +ENTITIES +recall +0\.900 at least 0\.910/);
  });
});

describe('floors.json', () => {
  it('has floors for every set', () => {
    const floors = loadFloors();
    expect(Object.keys(floors)).toEqual(['report', 'passages', 'challenge', 'samples']);
    expect(Object.values(floors).filter((list) => list.length === 0)).toEqual([]);
  });

  /** What the first whole version promised; the floors may only rise. */
  it.each([
    ['numbered', 'precision', 1],
    ['numbered', 'recall', 1],
    ['dates right', 'f1', 1],
    ['types right', 'f1', 0.95],
    ['evidence verbatim', 'f1', 1],
    ['evidence on its line', 'f1', 0.9],
    ['statuses right', 'f1', 0.85],
    ['ENTITIES', 'f1', 0.85],
    ['DIRECTIVE RELATIONS', 'f1', 0.75],
    ['RELATIONS', 'f1', 0.65],
  ])('asks of the real report: %s %s of %d or more', (kind, measure, promised) => {
    const floor = loadFloors().report.find((one) => one.kind === kind && one.measure === measure);
    expect(floor?.least).toBeGreaterThanOrEqual(promised);
  });
});

const row = { gold: 4, found: 3, predicted: 5, right: 3, recall: 0.75, precision: 0.6, f1: 2 / 3 };

describe('what the scorers write', () => {
  it('is a list of rows for a report', () => {
    const json = JSON.stringify([{ kind: ' numbered', ...row, missed: ['12-KH/TU'], spurious: [] }]);
    expect(readScorerOutput(json)).toEqual([
      { kind: 'numbered', cases: 9, measures: { recall: 0.75, precision: 0.6, f1: 2 / 3 } },
    ]);
    expect(readScorerRows(json).rows.map(({ kind, missed }) => [kind, missed])).toEqual([['numbered', ['12-KH/TU']]]);
  });

  it('is rows and single figures for passages', () => {
    const json = JSON.stringify({ rows: [{ kind: 'bodies', ...row }], extra: { absent: 0, typesRight: '3/4' } });
    expect(readScorerOutput(json).slice(1)).toEqual([
      { kind: 'absent', cases: 1, measures: { count: 0 } },
      { kind: 'typesRight', cases: 4, measures: { count: 3, share: 0.75 } },
    ]);
    expect(readScorerRows(json).figures).toEqual(['absent 0', 'typesRight 3/4']);
  });

  it.each(['', '{}', '[{"kind":"bodies"}]', '{"rows":[],"extra":{"typesRight":"many"}}'])('is not %j', (json) => {
    expect(() => readScorerOutput(json)).toThrow();
  });
});
