/**
 * Dates as officials write them: "ngày 30/5/2019", "ngày 09 - 10 - 2018", "ngày 22 tháng 8 năm 2008", "tháng 7/2019",
 * "năm 2020", "2024-11-01"; and, from scans, "ngày 22 tháng ] ] năm 2019".
 */
import type { Token } from '../../base/tokens.ts';
import type { CalendarWord } from '../../lexicon/calendar.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isNumber, type View, word } from '../view.ts';

export interface DateMatch {
  /** "2019-05-30", "2019-05" or "2019". */
  readonly value: string;
  /** Token number one past the date. */
  readonly end: number;
}

const FIRST_YEAR = 1930;
const LAST_YEAR = 2100;
const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.']);

/** Names of months are listed behind this token: "năm" is both the year and the fifth month. */
const MONTH_NAMES: Token = { start: 0, end: 1, text: '@', kind: 'sign', capital: false };
/** Longest name of a month, in tokens. */
const MAX_MONTH_NAME = 3;

/** Reads the date that starts at token `at`, with or without the word for day. */
export const dateAt = (view: View, lexicon: Lexicon, at: number): DateMatch | null => {
  if (isNumber(view, at)) return dayAt(view, lexicon, at);
  const opened = lexicon.calendar.words.longest(view.tokens, at);
  switch (opened?.value.means) {
    case 'day': {
      const start = behindWord(view, lexicon, opened.end, 'firstDays') ?? opened.end;
      return isNumber(view, start) ? (dayAt(view, lexicon, start) ?? misreadDayAt(view, start)) : null;
    }
    case 'month':
      return monthAndYearAt(view, lexicon, opened.end);
    case 'year':
      return isYear(numberAt(view, at + 1)) ? { value: word(view, at + 1), end: at + 2 } : null;
    default:
      return null;
  }
};

const two = (n: number): string => String(n).padStart(2, '0');

const numberAt = (view: View, i: number): number | null => (isNumber(view, i) ? Number(word(view, i)) : null);

const isYear = (n: number | null): n is number => n !== null && n >= FIRST_YEAR && n <= LAST_YEAR;

const isMonth = (n: number | null): n is number => n !== null && n >= 1 && n <= 12;

const isoDay = (day: number | null, month: number | null, year: number | null): string | null =>
  day !== null && day >= 1 && day <= 31 && isMonth(month) && isYear(year) ? `${year}-${two(month)}-${two(day)}` : null;

/** Token behind a word of the calendar. */
const behindWord = (view: View, lexicon: Lexicon, i: number, means: CalendarWord['means']): number | null => {
  const found = lexicon.calendar.words.longest(view.tokens, i);
  return found?.value.means === means ? found.end : null;
};

/** "30/5/2019", "2024-11-01", "22 tháng 8 năm 2008". */
const dayAt = (view: View, lexicon: Lexicon, i: number): DateMatch | null => {
  const first = numberAt(view, i);
  const separator = word(view, i + 1);
  if (SEPARATORS.has(separator) && word(view, i + 3) === separator) {
    const second = numberAt(view, i + 2);
    const third = numberAt(view, i + 4);
    const value = isoDay(first, second, third) ?? isoDay(third, second, first);
    if (value) return { value, end: i + 5 };
  }
  if (behindWord(view, lexicon, i + 1, 'month') === null) return null;
  const month = monthAt(view, lexicon, i + 2);
  if (!month || behindWord(view, lexicon, month.end, 'year') === null) return null;
  const value = isoDay(first, month.value, numberAt(view, month.end + 1));
  return value ? { value, end: month.end + 2 } : null;
};

/** "ngày 1718/2006": the first slash was read as a 1. */
const misreadDayAt = (view: View, i: number): DateMatch | null => {
  const [, day, month] = (SEPARATORS.has(word(view, i + 1)) && /^(\d\d)1(\d)$/.exec(word(view, i))) || [];
  const value = day && month ? isoDay(Number(day), Number(month), numberAt(view, i + 2)) : null;
  return value ? { value, end: i + 3 } : null;
};

/** "7/2019", "8 năm 2008" behind the word for month. */
const monthAndYearAt = (view: View, lexicon: Lexicon, at: number): DateMatch | null => {
  const month = monthAt(view, lexicon, at);
  if (!month || !isMonth(month.value)) return null;
  const joint = SEPARATORS.has(word(view, month.end)) || behindWord(view, lexicon, month.end, 'year') !== null;
  const year = joint ? numberAt(view, month.end + 1) : null;
  return isYear(year) ? { value: `${year}-${two(month.value)}`, end: month.end + 2 } : null;
};

/** A month after its word: a number, a name, or signs a scanner left in its place. */
const monthAt = (view: View, lexicon: Lexicon, i: number): { value: number; end: number } | null => {
  const n = numberAt(view, i);
  if (n !== null) return { value: n, end: i + 1 };
  const { words } = lexicon.calendar;
  const misread = words.longest(view.tokens, i);
  if (misread?.value.means === 'misread') return { value: misread.value.value ?? 0, end: misread.end };
  const name = words.longest([MONTH_NAMES, ...view.tokens.slice(i, i + MAX_MONTH_NAME)], 0);
  return name?.value.means === 'monthName' ? { value: name.value.value ?? 0, end: i + name.end - 1 } : null;
};
