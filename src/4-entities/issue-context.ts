/** What the searches for doubts of one report read: its text, its mentions and what each was taken for. */
import type { Outline } from '../2-structure/outline.ts';
import { sourceSpans } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Mention } from '../3-mentions/mention.ts';
import type { IssuePlace } from '../base/issue.ts';
import type { Span } from '../base/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ReportContext } from './report-context.ts';
import type { UnitBook } from './units.ts';

export interface IssueContext {
  readonly outline: Outline;
  readonly mentions: MentionSet;
  readonly report: ReportContext;
  readonly units: UnitBook;
  /** Mention index -> id of its entity. */
  readonly entityOf: ReadonlyMap<number, string>;
  readonly lexicon: Lexicon;
}

/** A stretch of a passage as places of the report text, one for each piece that a page break made of it. */
export const placesIn = (outline: Outline, passage: number, span: Span): IssuePlace[] => {
  const found = outline.passages[passage];
  return found ? sourceSpans(found, span).map((one) => ({ text: outline.source.id, span: one })) : [];
};

export const placesOf = (outline: Outline, { passage, span }: Mention): IssuePlace[] =>
  placesIn(outline, passage, span);

/** The things that mentions name, each once. */
export const thingsOf = (entityOf: ReadonlyMap<number, string>, mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap(({ index }) => entityOf.get(index) ?? [])),
];
