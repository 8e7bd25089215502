/**
 * Dates as officials write them: "ngày 30/5/2019", "ngày 09 - 10 - 2018", "ngày 22 tháng 8 năm 2008", "tháng 7/2019",
 * "năm 2020", "2024-11-01"; and, from scans, "ngày 22 tháng ] ] năm 2019".
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type View, word } from '../view.ts';

export interface DateMatch {
  /** "2019-05-30", "2019-05" or "2019". */
  readonly value: string;
  /** Token number one past the date. */
  readonly end: number;
}

const SEPARATORS = new Set(['/', '-', '.']);
const two = (n: number): string => String(n).padStart(2, '0');

const number = (view: View, i: number): number | null =>
  view.tokens[i]?.kind === 'number' ? Number(view.tokens[i]!.text) : null;

const isYear = (n: number | null): n is number => n !== null && n >= 1930 && n <= 2100;

const full = (day: number | null, month: number | null, year: number | null): string | null =>
  day !== null && month !== null && isYear(year) && day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? `${year}-${two(month)}-${two(day)}`
    : null;

const calendarWord = (view: View, lexicon: Lexicon, i: number) => lexicon.calendar.words.longest(view.tokens, i);

const means = (view: View, lexicon: Lexicon, i: number, what: string): boolean =>
  calendarWord(view, lexicon, i)?.value.means === what;

/** A month after its word: a number, a name, or signs a scanner left in its place. */
const monthAt = (view: View, lexicon: Lexicon, i: number): { value: number; end: number } | null => {
  const n = number(view, i);
  if (n !== null) return { value: n, end: i + 1 };
  const misread = calendarWord(view, lexicon, i);
  if (misread?.value.means === 'misread') return { value: misread.value.value ?? 0, end: misread.end };
  const name = lexicon.calendar.words.longest(
    [{ start: 0, end: 1, text: '@', kind: 'sign', capital: false }, ...view.tokens.slice(i, i + 3)],
    0,
  );
  return name?.value.means === 'monthName' ? { value: name.value.value ?? 0, end: i + name.end - 1 } : null;
};

/** Reads the date that starts at token `at`, with or without the word for day. */
export const dateAt = (view: View, lexicon: Lexicon, at: number): DateMatch | null => {
  let i = at;
  const opened = means(view, lexicon, i, 'day');
  if (opened) i = calendarWord(view, lexicon, i)!.end;
  if (opened && means(view, lexicon, i, 'firstDays')) i++;
  const first = number(view, i);
  if (first !== null) {
    if (SEPARATORS.has(word(view, i + 1)) && word(view, i + 3) === word(view, i + 1)) {
      const second = number(view, i + 2);
      const third = number(view, i + 4);
      const day = full(first, second, third);
      if (day) return { value: day, end: i + 5 };
      const iso = full(third, second, first);
      if (iso) return { value: iso, end: i + 5 };
    }
    // "ngày 1718/2006": the first slash was read as a 1.
    const merged = opened && SEPARATORS.has(word(view, i + 1)) ? /^(\d\d)1(\d)$/.exec(word(view, i)) : null;
    const unmerged = merged ? full(Number(merged[1]), Number(merged[2]), number(view, i + 2)) : null;
    if (unmerged) return { value: unmerged, end: i + 3 };
    if (means(view, lexicon, i + 1, 'month')) {
      const month = monthAt(view, lexicon, i + 2);
      if (month && means(view, lexicon, month.end, 'year')) {
        const day = full(first, month.value, number(view, month.end + 1));
        if (day) return { value: day, end: month.end + 2 };
      }
    }
    return null;
  }
  if (opened) return null;
  if (means(view, lexicon, i, 'month')) {
    const month = monthAt(view, lexicon, i + 1);
    if (!month) return null;
    const joint = SEPARATORS.has(word(view, month.end)) || means(view, lexicon, month.end, 'year');
    const year = joint ? number(view, month.end + 1) : null;
    return isYear(year) && month.value >= 1 && month.value <= 12
      ? { value: `${year}-${two(month.value)}`, end: month.end + 2 }
      : null;
  }
  if (means(view, lexicon, i, 'year') && isYear(number(view, i + 1))) return { value: word(view, i + 1), end: i + 2 };
  return null;
};
