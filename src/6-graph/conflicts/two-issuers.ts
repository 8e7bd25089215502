import type { Claim } from '../../5-relations/claim.ts';
import type { Issue } from '../../base/issue.ts';
import {
  type ConflictContext,
  citedPlace,
  claimsBySubject,
  contradictions,
  firstByObject,
  labelOf,
  placeOf,
} from './conflict-context.ts';

/**
 * One document that is said to be issued by two bodies. No conflict where one body is part of the other (the standing committee
 * signs for its committee), nor where one sentence names both: that is a joint document; nor where one is only planned to
 * issue it, or is not named as issuing it but filled in.
 */
export const twoIssuers = (context: ConflictContext): Issue[] => {
  const above = partsOf(context);
  const inLine = (a: string, b: string): boolean => above(a).has(b) || above(b).has(a);
  return [...claimsBySubject(context, 'issuedBy')].flatMap(([document, all]) => {
    const claims = all.filter(({ status, basis }) => status === 'done' && basis !== 'elidedSubject');
    const together = jointIssuers(claims);
    const apart = (a: Claim, b: Claim): boolean => !inLine(a.object, b.object) && !together(a.object, b.object);
    return contradictions(firstByObject(claims), apart).map(([a, b]): Issue => {
      return {
        code: 'conflict.twoIssuers',
        severity: 'warning',
        params: {
          document: labelOf(context, document),
          first: labelOf(context, a.object),
          second: labelOf(context, b.object),
        },
        places: [citedPlace(context, a), citedPlace(context, b)],
        claims: [a.id, b.id],
        things: [document, a.object, b.object],
      };
    });
  });
};

/** Every body a body is part of, near or far; a circle in the claims ends the climb. */
const partsOf = (context: ConflictContext): ((body: string) => ReadonlySet<string>) => {
  const parents = claimsBySubject(context, 'partOf');
  const found = new Map<string, ReadonlySet<string>>();
  return (body) => {
    const before = found.get(body);
    if (before) return before;
    const above = new Set<string>();
    const open = [body];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { object } of parents.get(next) ?? []) {
        if (above.has(object)) continue;
        above.add(object);
        open.push(object);
      }
    }
    found.set(body, above);
    return above;
  };
};

/** Whether one sentence gives the document to both. */
const jointIssuers = (claims: readonly Claim[]): ((a: string, b: string) => boolean) => {
  const sentences = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { text, span } = placeOf(claim);
    const ofBody = sentences.get(claim.object) ?? new Set<string>();
    sentences.set(claim.object, ofBody.add(`${text} ${span.start}`));
  }
  return (a, b) => [...(sentences.get(a) ?? [])].some((sentence) => sentences.get(b)?.has(sentence));
};
