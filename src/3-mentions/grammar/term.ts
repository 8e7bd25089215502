/** Terms of committees and legislatures: "khóa XII", "(khoá IX)", "khóa 12"; and ordinals in Roman or Arabic figures. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type View, word } from '../view.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** "XII" -> 12; null where the letters are no Roman figure. */
export const fromRoman = (letters: string): number | null => {
  const low = letters.toLowerCase();
  if (!/^[ivxlc]+$/.test(low)) return null;
  let sum = 0;
  for (let i = 0; i < low.length; i++) {
    const value = ROMAN[low.charAt(i)] ?? 0;
    sum += value < (ROMAN[low.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return toRoman(sum).toLowerCase() === low ? sum : null;
};

/** 12 -> "XII"; for 1..399. */
export const toRoman = (n: number): string => {
  let rest = n;
  let out = '';
  for (const [value, letters] of [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
};

/** The Roman or Arabic figure at a token, as a Roman figure. */
export const ordinalAt = (view: View, i: number): string | null => {
  const token = view.tokens[i];
  if (!token) return null;
  if (token.kind === 'number')
    return Number(token.text) >= 1 && Number(token.text) < 100 ? toRoman(Number(token.text)) : null;
  const roman = token.kind === 'word' && token.capital ? fromRoman(token.text) : null;
  return roman === null ? null : toRoman(roman);
};

export interface TermMatch {
  /** "XII". */
  readonly value: string;
  /** Token number one past the term and its bracket. */
  readonly end: number;
}

/** Reads "khóa XII" or "(khóa XII)" at a token. */
export const termAt = (view: View, lexicon: Lexicon, at: number): TermMatch | null => {
  const open = word(view, at) === '(' ? 1 : 0;
  if (lexicon.calendar.words.longest(view.tokens, at + open)?.value.means !== 'term') return null;
  const value = ordinalAt(view, at + open + 1);
  if (!value) return null;
  const end = at + open + 2;
  return { value, end: open === 1 && word(view, end) === ')' ? end + 1 : end };
};
