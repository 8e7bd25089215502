import { type Claim, isLiteral } from '../../5-relations/claim.ts';

const NOWHERE: ReadonlyMap<string, string> = new Map();

/** A claim about the things that its things became. */
export const movedClaim = (claim: Claim, into: ReadonlyMap<string, string>): Claim => {
  if (into.size === 0) return claim;
  const staying = (id: string): string => into.get(id) ?? id;
  return {
    ...claim,
    subject: staying(claim.subject),
    object: isLiteral(claim.predicate) ? claim.object : staying(claim.object),
    regarding: claim.regarding.map(staying),
  };
};

/** What makes a claim one: statement, text, sentence, status. */
export const statementOf = (claim: Claim, into = NOWHERE): string => {
  const { subject, predicate, object, text, evidence, status } = movedClaim(claim, into);
  return [subject, predicate, object, text, evidence[0]?.start ?? 0, status].join('\u001f');
};
