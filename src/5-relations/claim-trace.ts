/** What became of sentences, acts and links on the way to claims: for whoever explains a reading; a build keeps none of it. */

import type { Act, ClauseReading, ClauseStart, Link } from './clause.ts';

/**
 * Why an act or a link became no claim.
 * objectOpen: which thing its object is stays open. doerOpen: the same for all its doers. nobody: the text names no doer and has no
 * author. sameThing: doer and object are one. issuerCited: the citation itself says who issued. notIssued: what was not done or was
 * stopped issues nothing. tooMany: the sentence says more than is taken from one.
 */
export const DROP_REASONS = [
  'objectOpen',
  'doerOpen',
  'nobody',
  'sameThing',
  'issuerCited',
  'notIssued',
  'tooMany',
] as const;

export type DropReason = (typeof DROP_REASONS)[number];

/** One sentence with the state it was read from and what was read in it. */
export interface SentenceRead {
  readonly passage: number;
  readonly sentence: number;
  readonly start: ClauseStart;
  readonly reading: ClauseReading;
}

export interface ClaimTrace {
  readonly sentence: (read: SentenceRead) => void;
  /** `claim`: id of the claim it became, or the claim of another act that it strengthened. */
  readonly made: (from: Act | Link, claim: string) => void;
  readonly dropped: (from: Act | Link, why: DropReason) => void;
}
