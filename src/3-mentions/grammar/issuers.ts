/**
 * The bodies behind "của" that issue a document: one, a list, or bodies joined by "và" or, for joint documents, by commas
 * ("của Bộ Tư pháp, Bộ Tài chính, Ngân hàng Nhà nước").
 */
import type { AgencyRow } from '../../lexicon/agencies.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAnd, type View, word, wordsAt } from '../view.ts';
import { type BodyIndex, startsOf } from './body-index.ts';
import type { BodyList } from './body-list.ts';
import { mayIssue } from './issuer-fit.ts';
import { ordinalAt } from './term.ts';

export interface Issuers {
  /** First tokens of the bodies. */
  readonly issuers: readonly number[];
  /** Token number one past the last. */
  readonly end: number;
}

export interface IssuerOptions {
  /** A comma between bodies joins issuers: documents of several bodies, and the centre's ("Bộ Chính trị, Ban Bí thư"). */
  readonly joint: boolean;
  /** The last agency in the number, where it has one that is known. */
  readonly agency: AgencyRow | undefined;
}

/** Longest remark in brackets between two issuers, in tokens ("Bộ Nội vụ (nay là Bộ Công an), Tổng cục Hải quan"). */
const MAX_REMARK = 12;

export const issuersAt = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  at: number,
  { joint, agency }: IssuerOptions,
): Issuers | null => {
  const list = bodies.get(bodies.has(at) ? at : behindPlenum(view, lexicon, at));
  if (!list || list.members[0].collective || !mayIssue(agency, list.members[0].shape)) return null;
  const issuers = startsOf(list);
  let { end } = list;
  for (let next = nextIssuers(view, bodies, list, end, joint); next; ) {
    for (const start of startsOf(next)) issuers.push(start);
    ({ end } = next);
    next = nextIssuers(view, bodies, list, end, joint);
  }
  return { issuers, end };
};

/** "của Hội nghị lần thứ bảy Ban Chấp hành Trung ương": the plenum stands before the body; -1 where its number is missing. */
const behindPlenum = (view: View, lexicon: Lexicon, at: number): number => {
  const plenum = lexicon.plenumWords.longest(view.tokens, at);
  if (!plenum) return at;
  if (ordinalAt(view, plenum.end)) return plenum.end + 1;
  return lexicon.ordinalWords.longest(view.tokens, plenum.end)?.end ?? -1;
};

/** The bodies joined to the issuers so far that issue the document as well. */
const nextIssuers = (view: View, bodies: BodyIndex, first: BodyList, end: number, joint: boolean): BodyList | null => {
  const at = joint ? behindRemark(view, end) : end;
  const and = isAnd(view, at);
  const joined = and || word(view, at) === ',' || word(view, at) === '-';
  const next = joined ? bodies.get(at + 1) : undefined;
  if (!next || next.members[0].collective) return null;
  if (joint) return next;
  if (!and && !(isCentralParty(first) && isCentralParty(next))) return null;
  // A verb behind the second body makes it the subject of the next clause.
  const { modality, verb, link } = wordsAt(view, next.end);
  return modality || (verb && !link?.value.opens) ? null : next;
};

const isCentralParty = ({ members: [first] }: BodyList): boolean => first.shape.central?.kind === 'party';

const behindRemark = (view: View, at: number): number => {
  if (word(view, at) !== '(') return at;
  for (let i = at + 1; i <= at + MAX_REMARK; i++) if (word(view, i) === ')') return i + 1;
  return at;
};
