/** What changed between two runs of the evaluation: by name what is newly right and what is newly wrong. */
import type { Row } from './score-graph.ts';

/** Name of a set ("408-BC-TU") -> its table. */
export type Run = Readonly<Record<string, readonly Row[]>>;

export interface Change {
  readonly set: string;
  readonly kind: string;
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

/** Each mistake once, with the sign it is listed under. */
const mistakesOf = (row: Row | undefined): string[] => [
  ...(row?.missed ?? []).map((name) => `missed   ${name}`),
  ...(row?.spurious ?? []).map((name) => `spurious ${name}`),
];

/** A mistake that is gone is a gain, a new one is a loss; lines without either are left out, and sets that were not in both runs. */
export const compareRuns = (before: Run, now: Run): Change[] =>
  Object.entries(now).flatMap(([set, rows]) => {
    const old = before[set];
    if (!old) return [];
    return rows.flatMap((row): Change[] => {
      const was = mistakesOf(old.find(({ kind }) => kind === row.kind));
      const is = mistakesOf(row);
      const gains = without(was, is);
      const losses = without(is, was);
      return gains.length + losses.length === 0 ? [] : [{ set, kind: row.kind, gains, losses }];
    });
  });

/** The names of one list that the other lacks; a name that is there twice counts twice. */
const without = (names: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};
