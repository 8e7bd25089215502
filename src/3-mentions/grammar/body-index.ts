/**
 * The bodies of a passage by the token they start at, read once, left to right: documents look their issuers up in it.
 *
 *     Tỉnh ủy và UBND tỉnh ban hành ...        0: "Tỉnh ủy", 3: "UBND tỉnh"
 *     0    1  2  3    4
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { View } from '../view.ts';
import { type BodyList, bodiesAt } from './body-list.ts';
import { shareEndings } from './shared-ending.ts';

export type BodyIndex = ReadonlyMap<number, BodyList>;

/** `taken`: token number -> first token after what already stands there, a document's number for instance. */
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
    if (list) found.set(i, list);
    i = Math.max(list?.end ?? 0, i + 1);
  }
  shareEndings(view, found);
  return found;
};

/** First tokens of the bodies of a list, by which documents know their issuers. */
export const startsOf = (list: BodyList): number[] => list.members.map((member) => member.from);
