import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { View } from '../view.ts';
import { type BodyList, bodiesAt } from './body-list.ts';

/** The lists of bodies of a passage by the token they start at. */
export type BodyIndex = ReadonlyMap<number, BodyList>;

/** Reads a passage once, left to right. `taken`: token number -> first token after a document's number, where no body starts. */
export const findBodies = (view: View, lexicon: Lexicon, taken: ReadonlyMap<number, number>): BodyIndex => {
  const found = new Map<number, BodyList>();
  let i = 0;
  while (i < view.tokens.length) {
    const skip = taken.get(i);
    if (skip !== undefined) {
      i = skip;
      continue;
    }
    const list = bodiesAt(view, lexicon, i);
    if (list) {
      found.set(i, list);
      i = Math.max(list.end, i + 1);
    } else i++;
  }
  return found;
};
