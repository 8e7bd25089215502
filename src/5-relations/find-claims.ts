/**
 * Stage 5: what the text says. Names and citations say some of it by themselves; sentences say who does what. What no sentence
 * says of a doer falls to the author, and says so.
 */

import type { Outline } from '../2-structure/outline.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Resolution } from '../4-entities/resolve-entities.ts';
import type { Issue } from '../base/issue.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { addActClaims } from './act-claims.ts';
import { addChainClaims } from './chain-claims.ts';
import type { Claim } from './claim.ts';
import { ClaimBook } from './claim-book.ts';
import type { ClaimTrace } from './claim-trace.ts';
import { addDocumentClaims } from './document-claims.ts';
import { addLetterheadClaims } from './letterhead-claims.ts';
import { addListIssuers } from './list-issuers.ts';
import { addNameClaims } from './name-claims.ts';
import { addPartyClaims } from './party-claims.ts';
import { addPlaceClaims } from './place-claims.ts';
import { readSentences } from './read-sentences.ts';
import type { ResolvedReport } from './resolved-report.ts';
import { addRoleClaims } from './role-claims.ts';
import { addSubjectClaims } from './subject-claims.ts';
import { yearCountIssues } from './year-count-issues.ts';

export interface Findings {
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

/** `trace` is told what each sentence was read as and what became of it. */
export const findClaims = (
  outline: Outline,
  mentions: MentionSet,
  found: Resolution,
  lexicon: Lexicon,
  trace?: ClaimTrace,
): Findings => {
  const report: ResolvedReport = { outline, mentions, found, lexicon };
  const book = new ClaimBook(outline);
  addDocumentClaims(report, book);
  addChainClaims(report, book);
  addSubjectClaims(report, book);
  addLetterheadClaims(report, book);
  addListIssuers(report, book);
  addNameClaims(report, book);
  addPartyClaims(report, book);
  addPlaceClaims(report, book);
  addRoleClaims(report, book);
  const tooMany = addActClaims(report, readSentences(report, trace), book, trace);
  const claims = book.claims();
  return { claims, issues: [...tooMany, ...yearCountIssues(report, claims)] };
};
