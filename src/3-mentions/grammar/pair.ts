/** Notions written with a comma inside: "phòng, chống tham nhũng" is one task, "sửa đổi, bổ sung" one act. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { View } from '../view.ts';

/** Most tokens of a pair before its comma. */
const REACH = 4;

/** True where a comma stands inside one notion. */
export const isInPair = (view: View, lexicon: Lexicon, comma: number): boolean => {
  for (let i = Math.max(0, comma - REACH); i < comma; i++)
    if ((lexicon.pairs.longest(view.tokens, i)?.end ?? 0) > comma) return true;
  return false;
};
