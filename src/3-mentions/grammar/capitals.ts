/** What capitals tell: "Nguyễn Văn An" is a name of three syllables; in "BÁO CÁO KẾT QUẢ" they tell nothing. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { sentenceEndAt, textOf, type View } from '../view.ts';

/** Token number one past a run of capitalised syllables, of `max` tokens at most. */
export const capitalRun = (view: View, from: number, max: number): number => {
  const limit = Math.min(from + max, sentenceEndAt(view, from));
  let i = from;
  while (i < limit && view.tokens[i]?.capital) i++;
  return i;
};

/** The same, going on over the small letters of words that names of bodies hold ("Khu Kinh tế Nghi Sơn"). */
export const nameRun = (view: View, lexicon: Lexicon, from: number, max: number): number => {
  const limit = Math.min(from + max, sentenceEndAt(view, from));
  let i = from;
  while (i < limit && view.tokens[i]?.capital) i = lexicon.nameWords.longest(view.tokens, i)?.end ?? i + 1;
  return Math.min(i, limit);
};

/** Capitals mean nothing in a line that is all capitals. */
export const isShouted = (view: View, at: number): boolean => {
  const text = textOf(view, Math.min(at, view.tokens.length - 1), Math.min(at + 3, view.tokens.length));
  return text.length > 2 && text === text.toUpperCase();
};
