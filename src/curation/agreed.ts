/**
 * Decisions that give one thing one value: a new name, what stands at a place. Where several give it different values none of them
 * is followed: a file has no order in time, so there is no later one.
 */
import { getOrMake } from '../base/get-or-make.ts';
import type { CurationDecision } from './decision.ts';
import { type Refusal, subjectOf } from './refusal.ts';

export interface Agreed {
  /** What the decisions are about -> the one value they give it. */
  readonly values: ReadonlyMap<string, string>;
  /** One for each decision that another contradicts. */
  readonly refusals: readonly Refusal[];
}

/** `about`: what a decision is about, the same for all that must agree; `said`: the value it gives. */
export const agreed = <Decision extends CurationDecision>(
  decisions: readonly Decision[],
  about: (decision: Decision) => string,
  said: (decision: Decision) => string,
): Agreed => {
  const given = new Map<string, Set<string>>();
  for (const decision of decisions) getOrMake(given, about(decision), () => new Set<string>()).add(said(decision));
  const values = new Map<string, string>();
  for (const [key, [value, ...others]] of given) if (value !== undefined && others.length === 0) values.set(key, value);
  const refusals = decisions.flatMap((decision): Refusal[] => {
    const others = [...(given.get(about(decision)) ?? [])].filter((value) => value !== said(decision)).sort();
    if (others.length === 0) return [];
    const params = { subject: subjectOf(decision), said: said(decision), other: others.join(', ') };
    return [{ decision, reason: 'contradiction', params }];
  });
  return { values, refusals };
};
