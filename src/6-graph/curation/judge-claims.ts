/** Which claims people confirmed or rejected. One that was both is neither: it stays as it was read, and all are told. */
import type { Claim, Review } from '../../5-relations/claim.ts';
import { getOrMake } from '../../base/get-or-make.ts';
import { type CurationDecision, decisionsOf } from '../../curation/decision.ts';
import type { Refusal } from '../../curation/refusal.ts';
import { uniteReviews } from '../unite-claims.ts';

export interface JudgedClaims {
  /** Id of a claim -> what people found, all with one verdict. */
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly refusals: readonly Refusal[];
}

export const withReviews = (claim: Claim, reviews: JudgedClaims['reviews']): Claim => {
  const found = reviews.get(claim.id);
  return found ? { ...claim, reviews: found } : claim;
};

/** `claimInto`: id of a claim -> id of the one that says the same once things are joined. */
export const judgeClaims = (
  claims: readonly Pick<Claim, 'id'>[],
  decisions: readonly CurationDecision[],
  claimInto: ReadonlyMap<string, string> = new Map(),
): JudgedClaims => {
  const known = new Set(claims.map(({ id }) => id));
  const given = new Map<string, Review[]>();
  const all = decisionsOf(decisions, 'confirm', 'reject');
  for (const { kind, claim, by, on, why } of all) {
    const id = claimInto.get(claim) ?? claim;
    const verdict = kind === 'confirm' ? 'confirmed' : 'rejected';
    if (known.has(claim)) getOrMake(given, id, (): Review[] => []).push({ verdict, by, on, why });
  }
  const isDisputed = (reviews: readonly Review[] = []): boolean =>
    new Set(reviews.map(({ verdict }) => verdict)).size > 1;
  const refusals = all.flatMap((decision): Refusal[] => {
    const { claim } = decision;
    if (!known.has(claim)) return [{ decision, reason: 'unknownClaim', params: { id: claim } }];
    if (!isDisputed(given.get(claimInto.get(claim) ?? claim))) return [];
    const other = decision.kind === 'confirm' ? 'reject' : 'confirm';
    return [{ decision, reason: 'contradiction', params: { subject: claim, said: decision.kind, other } }];
  });
  const reviews = new Map(
    [...given].flatMap(([id, list]): [string, Review[]][] => (isDisputed(list) ? [] : [[id, uniteReviews(list)]])),
  );
  return { reviews, refusals };
};
