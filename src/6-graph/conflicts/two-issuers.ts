import type { Claim } from '../../5-relations/claim.ts';
import type { Issue } from '../../base/issue.ts';
import { type ConflictContext, claimsBySubject, firstByObject, labelOf, pairs, placeOf } from './conflict-context.ts';

/**
 * One document that is said to be issued by two bodies. No conflict where one body is part of the other (the standing committee
 * signs for its committee), nor where one sentence names both: that is a joint document.
 */
export const twoIssuers = (context: ConflictContext): Issue[] => {
  const above = partsOf(context);
  const inLine = (a: string, b: string): boolean => above(a).has(b) || above(b).has(a);
  return [...claimsBySubject(context, 'issuedBy')].flatMap(([document, claims]) => {
    const together = jointIssuers(claims);
    return pairs(firstByObject(claims))
      .filter(([a, b]) => !inLine(a.object, b.object) && !together.has(`${a.object} ${b.object}`))
      .map(([a, b]): Issue => {
        return {
          code: 'conflict.twoIssuers',
          severity: 'warning',
          params: {
            document: labelOf(context, document),
            first: labelOf(context, a.object),
            second: labelOf(context, b.object),
          },
          places: [placeOf(a), placeOf(b)],
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

const jointIssuers = (claims: readonly Claim[]): ReadonlySet<string> => {
  const bySentence = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { text, span } = placeOf(claim);
    const sentence = `${text} ${span.start}`;
    const bodies = bySentence.get(sentence) ?? new Set<string>();
    bySentence.set(sentence, bodies.add(claim.object));
  }
  const together = new Set<string>();
  for (const bodies of bySentence.values()) for (const a of bodies) for (const b of bodies) together.add(`${a} ${b}`);
  return together;
};
