/** Tables of scores as text. */
import type { Change } from './compare-runs.ts';
import type { Scored } from './floors.ts';
import { f1, precision, type Row, recall } from './score-graph.ts';

export const toScored = (row: Row): Scored => ({
  kind: row.kind,
  cases: row.gold + row.predicted,
  measures: { recall: recall(row), precision: precision(row), f1: f1(row) },
});

/** `misses`: with the names of what was missed and of what is too much. */
export const printScores = (title: string, rows: readonly Row[], misses: boolean): string =>
  [
    title,
    `  ${'kind'.padEnd(20)}  gold  said  recall  prec.     F1`,
    ...rows
      .filter(({ gold, predicted }) => gold + predicted > 0)
      .flatMap((row) => [
        `  ${row.kind.padEnd(20)} ${count(row.gold)} ${count(row.predicted)}  ${part(recall(row))}  ${part(precision(row))}  ${part(f1(row))}`,
        ...(misses
          ? [...row.missed.map((name) => `      - ${name}`), ...row.spurious.map((name) => `      + ${name}`)]
          : []),
      ]),
  ].join('\n');

const count = (n: number): string => String(n).padStart(5);
const part = (n: number): string => n.toFixed(3).padStart(5);

export const printChanges = (changes: readonly Change[]): string =>
  changes
    .flatMap(({ set, kind, gains, losses }) => [
      `  ${set}, ${kind}`,
      ...gains.map((name) => `    + no longer ${name}`),
      ...losses.map((name) => `    - now ${name}`),
    ])
    .join('\n');
