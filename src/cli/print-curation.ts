/** What became of the decisions of curation.yaml, as lines. */
import type { GraphFileDecision, GraphFileReview } from '../6-graph/graph-file.ts';
import type { DecisionOutcome } from '../6-graph/knowledge-graph.ts';
import type { Cli } from './cli.ts';
import type { GraphIndex } from './graph-index.ts';
import { plain } from './plain.ts';
import { bad, good, issueText, readableDate, title } from './print.ts';

/** The option of a command: a curation file beside those that lie with the inputs; may be given several times. */
export const collect = (file: string, before: readonly string[] = []): readonly string[] => [...before, file];

/** Decisions that changed nothing, on standard error, each with its place in the file. */
export const warnOfRefused = (cli: Cli, outcomes: readonly DecisionOutcome[] = []): void => {
  for (const { decision, refusals } of outcomes)
    for (const { reason, params } of refusals) {
      const { kind, by, on, file, line } = decision;
      const text = issueText(cli, { code: `curated.${reason}`, params: { decision: kind, by, on, ...params } });
      cli.warn(cli.text('decisions.at', { file, line, text }));
    }
};

/** How many were applied and how many not; nothing where there are none. */
export const decisionCounts = (cli: Cli, decisions: readonly GraphFileDecision[]): string[] => {
  if (decisions.length === 0) return [];
  const applied = decisions.filter((one) => one.applied).length;
  return [cli.text('decisions.counts', { applied, refused: decisions.length - applied })];
};

/** Each decision on a line, with who made it and why. */
export const decisionLines = (
  cli: Cli,
  { file, label }: GraphIndex,
  decisions: readonly GraphFileDecision[],
): string[] => {
  if (decisions.length === 0) return [];
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  const lines = decisions.map(({ kind, subject, by, on, why, applied, things }) => {
    const claim = claims.get(subject);
    const relation = file.words.relations[claim?.p ?? '']?.[cli.messages.language];
    const named = claim
      ? `${label(claim.s)} — ${relation ?? claim.p} → ${readableDate(cli, label(claim.o))}`
      : things.map(label).join('; ');
    const about = named === '' || named === subject ? subject : `${named} (${subject})`;
    const mark = cli.text(applied ? 'decisions.applied' : 'decisions.refused');
    const text = cli.text('decisions.line', {
      decision: cli.text(`decision.${kind}`),
      about,
      by,
      on: readableDate(cli, on),
      why,
    });
    return `${applied ? good(mark) : bad(mark)} ${plain(text)}`;
  });
  return ['', title(cli.text('decisions.title')), ...lines];
};

/** "confirmed by ..., on ...: why". */
export const reviewText = (cli: Cli, { verdict, by, on, why }: GraphFileReview): string =>
  plain(cli.text(`review.${verdict}`, { by, on: readableDate(cli, on), why }));
