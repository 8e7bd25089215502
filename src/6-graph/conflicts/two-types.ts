import type { Entity } from '../../4-entities/entity.ts';
import type { Issue, IssuePlace } from '../../base/issue.ts';
import { type ConflictContext, contradictions, mentionPlace } from './conflict-context.ts';

/**
 * One number, one day, two type words. Types that share a symbol are numbered apart, so the number alone proves nothing; on the
 * same day two acts with the same number are one act called by two names.
 */
export const twoTypes = (context: ConflictContext): Issue[] => {
  const byNumber = new Map<string, Entity[]>();
  for (const entity of context.graph.entities) {
    const facts = entity.document;
    if (!facts || facts.identity === 'local' || facts.number === null || facts.symbol === null) continue;
    for (const day of facts.dates.filter((date) => date.length === DAY)) {
      const key = `${facts.number} ${facts.symbol} ${day}`;
      byNumber.set(key, [...(byNumber.get(key) ?? []), entity]);
    }
  }
  return [...byNumber].flatMap(([key, documents]) =>
    contradictions(documents, (a, b) => a.document?.type !== b.document?.type).map(([a, b]): Issue => {
      const day = key.slice(-DAY);
      return {
        code: 'conflict.twoTypes',
        severity: 'warning',
        params: { first: a.label, second: b.label, date: day },
        places: [firstPlace(context, a), firstPlace(context, b)],
        claims: [...dateClaims(context, a, day), ...dateClaims(context, b, day)],
        things: [a.id, b.id],
      };
    }),
  );
};

const DAY = '2020-07-07'.length;

const firstPlace = (context: ConflictContext, document: Entity): IssuePlace =>
  mentionPlace(context, document.id, document.mentionedIn[0] ?? '');

const dateClaims = (context: ConflictContext, document: Entity, day: string): string[] =>
  (context.claims.get('issued')?.get(document.id) ?? [])
    .filter((claim) => claim.object === day)
    .slice(0, 1)
    .map((claim) => claim.id);
