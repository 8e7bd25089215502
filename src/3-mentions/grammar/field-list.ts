/**
 * Departments and ministries of which only the first has its head: "các Sở: Tài chính, Y tế, Công Thương", "các phòng Nội vụ, Tư
 * pháp huyện Ba Tri", "liên Bộ Y tế - Tài chính". A unit behind the last is that of all.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isAnd, isCapital, type View, word } from '../view.ts';
import { bodyAt } from './body.ts';
import type { BodyMatch } from './body-shape.ts';
import { fieldSlot } from './body-unit-slots.ts';

export interface FieldList {
  /** At least one. */
  readonly members: readonly BodyMatch[];
  /** Token number one past the last. */
  readonly end: number;
}

/** The list that a department or a ministry opens; null where it stands alone. */
export const fieldsBehind = (view: View, lexicon: Lexicon, body: BodyMatch): FieldList | null => {
  const slot = body.shape.head?.head.slot;
  if (slot !== 'field' && slot !== 'ministryField') return null;
  const colon = body.shape.topic === null && word(view, body.end) === ':';
  const several = colon || view.before[body.from] === 'plural';
  if (slot === 'field' && !several) return null;
  const members: BodyMatch[] = body.shape.topic === null ? [] : [body];
  let { end } = body;
  for (;;) {
    const start = colon && members.length === 0 ? end + 1 : behindJoin(view, end, several);
    const next = start === null ? null : memberAt(view, lexicon, body, start);
    if (!next) break;
    members.push(members.length === 0 ? { ...next, from: body.from } : next);
    ({ end } = next);
  }
  const unit = members.at(-1)?.shape.unit ?? null;
  const whole = members.map((one) => (one.shape.unit ? one : { ...one, shape: { ...one.shape, unit } }));
  return members.length > 1 || (colon && members.length > 0) ? { members: whole, end } : null;
};

const behindJoin = (view: View, at: number, several: boolean): number | null => {
  const sign = word(view, at);
  if (sign === ',' && isAnd(view, at + 1)) return several ? at + 2 : null;
  return sign === ',' || sign === '-' || (several && isAnd(view, at)) ? at + 1 : null;
};

/** A bare field: "Công an" of a list of ministries, but not "Công an tỉnh", which is a body of its own. */
const memberAt = (view: View, lexicon: Lexicon, { shape }: BodyMatch, at: number): BodyMatch | null => {
  if (!isCapital(view, at) || !shape.head) return null;
  const own = bodyAt(view, lexicon, at);
  if (own && !own.open) return null;
  const read = fieldSlot({ view, lexicon, head: shape.head, from: at, at, ownerAt: () => null });
  if (!read?.shape.topic) return null;
  return shape.head.head.slot === 'field' ? read : { ...read, shape: { ...shape, topic: read.shape.topic } };
};
