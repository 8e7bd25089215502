/** Values from outside (the graph file, what the browser kept) -> decisions; null for what is none. */

import { BODY_LEVELS, type Decided, type SignedDecision } from '../../../src/curation/decision.ts';
import type { CurationState } from './decisions.ts';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type BodyDecision = Extract<Decided, { readonly kind: 'body' }>;

const bodyOf = ({ label, is, level, partOf, aliases }: Fields): BodyDecision | null => {
  const known = level === null ? null : BODY_LEVELS.find((one) => one === level);
  if (!isText(label) || !isText(is) || known === undefined || !isTexts(aliases)) return null;
  if (partOf !== null && !isText(partOf)) return null;
  // The kinds of bodies are the lexicon's; the graph has none but those it was built with.
  return { kind: 'body', label, is: is as BodyDecision['is'], level: known, partOf, aliases };
};

const decidedOf = (value: Fields): Decided | null => {
  const { kind, things, thing, label, claim, mention } = value;
  switch (kind) {
    case 'same':
    case 'different':
      return isTexts(things) && things.length > 1 ? { kind, things } : null;
    case 'rename':
      return isText(thing) && isText(label) ? { kind, thing, label } : null;
    case 'confirm':
    case 'reject':
      return isText(claim) ? { kind, claim } : null;
    case 'resolve':
      return isText(mention) && isText(thing) ? { kind, mention, thing } : null;
    case 'body':
      return bodyOf(value);
    default:
      return null;
  }
};

export const readDecision = (value: unknown): SignedDecision | null => {
  if (!isFields(value)) return null;
  const { by, on, why } = value;
  const decided = decidedOf(value);
  return decided && isText(by) && isText(on) && isText(why) ? { ...decided, by, on, why } : null;
};

/** Entries that are no decisions are dropped; all else stays. */
export const readCurationState = (value: unknown): CurationState | null => {
  if (!isFields(value) || !Array.isArray(value.made)) return null;
  const { made, leftOut, by } = value;
  return {
    made: made.flatMap((one) => readDecision(one) ?? []),
    leftOut: isTexts(leftOut) ? leftOut : [],
    by: typeof by === 'string' ? by : '',
  };
};
