import type { CurationDecision } from './decision.ts';

/**
 * Why a decision changes nothing. Its words stand in data/messages under `issue.curated.<reason>`.
 * contradiction: another decision says the opposite, so neither is applied.
 */
export const REFUSAL_REASONS = [
  'unknownThing',
  'unknownClaim',
  'unknownMention',
  'contradiction',
  'otherClass',
  'notACandidate',
  'formTaken',
  'notNamed',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  readonly decision: CurationDecision;
  readonly reason: RefusalReason;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How a decision reads in a message: what it is about. */
export const subjectOf = (decision: CurationDecision): string => {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return decision.things.join(', ');
    case 'rename':
      return decision.thing;
    case 'resolve':
      return decision.mention;
    case 'body':
      return decision.label;
    default:
      return decision.claim;
  }
};
