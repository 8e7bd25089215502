import type { Basis, Claim, Evidence, Review } from '../5-relations/claim.ts';
import { byCodeUnit, isAscending, uniteBy, uniteStrings } from './order.ts';

/** The firmest first. */
const BASES: readonly Basis[] = ['stated', 'footnote', 'enumeration', 'elidedSubject', 'byName'];

/**
 * Two claims with one id as one: the firmer says how it is known, evidence and regarded documents are put together.
 * The choice follows a total order, so it does not matter which came first.
 */
export const uniteClaims = (a: Claim, b: Claim): Claim => {
  const firmer = firmerThan(a, b) <= 0 ? a : b;
  return {
    ...firmer,
    regarding: uniteStrings(a.regarding, b.regarding),
    evidence: uniteEvidence([...a.evidence, ...b.evidence]),
    ...(a.reviews || b.reviews ? { reviews: uniteReviews([...(a.reviews ?? []), ...(b.reviews ?? [])]) } : {}),
  };
};

/** The same claim with its lists sorted and free of repeats: what `uniteClaims` gives of a claim and itself. */
export const tidyClaim = (claim: Claim): Claim => (isTidy(claim) ? claim : uniteClaims(claim, claim));

const isTidy = ({ regarding, evidence, reviews }: Claim): boolean =>
  isAscending(regarding, byCodeUnit) && isAscending(evidence, byRole) && reviews === undefined;

const firmerThan = (a: Claim, b: Claim): number =>
  b.confidence - a.confidence || BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || byCodeUnit(restOf(a), restOf(b));

const restOf = (claim: Claim): string =>
  [
    claim.text,
    claim.subject,
    claim.predicate,
    claim.object,
    claim.status,
    claim.sub ?? '',
    claim.rule,
    claim.role ?? '',
    claim.section ?? '',
  ].join('\u001f');

/** The oldest first. */
export const uniteReviews = (reviews: readonly Review[]): Review[] =>
  uniteBy(reviews, ({ on, by, verdict, why }) => [on, by, verdict, why].join('\u001f'));

/** Statement before host, then as the text runs. */
const byRole = (a: Evidence, b: Evidence): number =>
  byCodeUnit(b.role, a.role) || a.part - b.part || a.start - b.start || a.end - b.end;

const uniteEvidence = (evidence: readonly Evidence[]): Evidence[] =>
  uniteBy(evidence, (one) => `${one.role} ${one.part} ${one.start} ${one.end}`).sort(byRole);
