/** Claims about things that were joined: each is then a claim about the things that stay, and some of them say the same. */
import { type Claim, isLiteral } from '../../5-relations/claim.ts';
import { smaller } from '../order.ts';

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

/**
 * Id of a claim -> id of the one that says the same once things are joined: that whose things stay as they are, else the one of
 * the smallest id.
 */
export const movedClaims = (claims: readonly Claim[], into: ReadonlyMap<string, string>): Map<string, string> => {
  const moved = new Map<string, string>();
  if (into.size === 0) return moved;
  const staying = new Map<string, string>();
  const touched: { id: string; statement: string }[] = [];
  for (const claim of claims) {
    const before = statementOf(claim);
    const after = statementOf(claim, into);
    if (before === after) staying.set(after, smaller(staying.get(after) ?? claim.id, claim.id));
    else touched.push({ id: claim.id, statement: after });
  }
  const firstOf = new Map<string, string>();
  for (const { id, statement } of touched) firstOf.set(statement, smaller(firstOf.get(statement) ?? id, id));
  for (const { id, statement } of touched) {
    const target = staying.get(statement) ?? firstOf.get(statement) ?? id;
    if (target !== id) moved.set(id, target);
  }
  return moved;
};

/** What makes a claim one: statement, text, sentence, status. */
const statementOf = (claim: Claim, into = NOWHERE): string => {
  const { subject, predicate, object, text, evidence, status } = movedClaim(claim, into);
  return [subject, predicate, object, text, evidence[0]?.start ?? 0, status].join('\u001f');
};
