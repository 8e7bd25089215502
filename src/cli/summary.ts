import { isRejected, stands } from '../5-relations/claim.ts';
import type { GraphFile, GraphFileWord } from '../6-graph/graph-file.ts';
import type { Cli } from './cli.ts';
import { counts, title } from './print.ts';

/** What a build found: things by class, relations by name. */
export interface Summary {
  readonly reports: number;
  readonly things: Readonly<Record<string, number>>;
  /** Statements about things, by relation; refused ones apart. */
  readonly relations: Readonly<Record<string, number>>;
  readonly refused: number;
  /** Statements that a person rejected. */
  readonly rejected: number;
  readonly claims: number;
  readonly unresolved: number;
  /** Decisions of people, applied and not. */
  readonly decisions: { readonly applied: number; readonly refused: number };
  readonly issues: Readonly<Record<'error' | 'warning' | 'info', number>>;
}

export const summarize = (file: GraphFile): Summary => {
  const between = file.claims.filter((claim) => !claim.literal);
  const asserted = between.filter(stands);
  const bySeverity = tally(file.issues.map((issue) => issue.severity));
  return {
    reports: file.texts.length,
    things: tally(file.things.map((thing) => thing.class)),
    relations: tally(asserted.map((claim) => claim.p)),
    refused: between.filter((claim) => !stands(claim) && !isRejected(claim)).length,
    rejected: file.claims.filter(isRejected).length,
    claims: file.claims.length,
    unresolved: file.unresolved.length,
    decisions: {
      applied: file.decisions.filter(({ applied }) => applied).length,
      refused: file.decisions.filter(({ applied }) => !applied).length,
    },
    issues: { error: bySeverity.error ?? 0, warning: bySeverity.warning ?? 0, info: bySeverity.info ?? 0 },
  };
};

/** How often each name occurs, the most frequent first. */
const tally = (names: readonly string[]): Record<string, number> => {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return Object.fromEntries([...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
};

export const printSummary = (cli: Cli, summary: Summary, words: GraphFile['words']): void => {
  const named = (from: Readonly<Record<string, GraphFileWord>>, all: Readonly<Record<string, number>>) =>
    Object.entries(all).map(([name, count]): [string, number] => [from[name]?.[cli.messages.language] ?? name, count]);
  cli.say(
    cli.text('summary.reports', { count: summary.reports }),
    '',
    title(cli.text('summary.things')),
    ...counts(named(words.classes, summary.things)),
    '',
    title(cli.text('summary.relations')),
    ...counts(named(words.relations, summary.relations)),
    '',
    cli.text('summary.rest', {
      refused: summary.refused,
      unresolved: summary.unresolved,
      errors: summary.issues.error,
      warnings: summary.issues.warning,
      notes: summary.issues.info,
    }),
  );
};
