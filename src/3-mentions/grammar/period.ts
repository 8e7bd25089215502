/** Periods: "nhiệm kỳ 2020-2025", "giai đoạn 2016 - 2020", "thời kỳ 2021-2030". */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type View, word } from '../view.ts';

export interface PeriodMatch {
  /** "2020-2025". */
  readonly value: string;
  readonly end: number;
}

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

/** Reads a period with its word at a token. */
export const periodAt = (view: View, lexicon: Lexicon, at: number): PeriodMatch | null => {
  const opened = lexicon.calendar.words.longest(view.tokens, at);
  if (opened?.value.means !== 'period') return null;
  const i = opened.end;
  if (!isYear(word(view, i)) || word(view, i + 1) !== '-' || !isYear(word(view, i + 2))) return null;
  return { value: `${word(view, i)}-${word(view, i + 2)}`, end: i + 3 };
};
