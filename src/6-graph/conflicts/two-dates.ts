import type { Issue } from '../../base/issue.ts';
import {
  type ConflictContext,
  citedPlace,
  claimsBySubject,
  contradictions,
  firstByObject,
  labelOf,
} from './conflict-context.ts';

/** A month agrees with each of its days, a year with each of its months. */
export const datesAgree = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** One document that is said to be issued on two days. */
export const twoDates = (context: ConflictContext): Issue[] =>
  [...claimsBySubject(context, 'issued')].flatMap(([document, claims]) =>
    contradictions(firstByObject(claims), (a, b) => !datesAgree(a.object, b.object)).map(([a, b]) => ({
      code: 'conflict.twoDates',
      severity: 'warning',
      params: { document: labelOf(context, document), first: a.object, second: b.object },
      places: [citedPlace(context, a), citedPlace(context, b)],
      claims: [a.id, b.id],
      things: [document],
    })),
  );
