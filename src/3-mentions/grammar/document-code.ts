/**
 * The number of a document as written: "35-CT/TW", "49/2015/QĐ-TTg", "19- NQ/TW", "13⁄2012/QH13", "03-CT/T.Ư".
 * This file cuts it out of the text; `repair-code.ts` says how it is written properly. Reads each character once.
 *
 *     Chỉ thị số 35-CT/TW, ngày ...
 *                ^^^^^^^^
 */
export interface RawCode {
  /** Offset one past the number, in the passage's text. */
  readonly end: number;
  /** "35", "888a", "66.25". */
  readonly number: string;
  readonly year: number | null;
  /** The year stands behind the agency ("111-HĐBT/1981"), not behind the number ("49/2015/QĐ-TTg"). */
  readonly yearLast: boolean;
  /** What stands between the signs, in order, the year apart: ["QĐ", "TTg"]. */
  readonly parts: readonly string[];
  /** The sign before each part. */
  readonly signs: readonly string[];
}

const SIGN = /[-\u2010-\u2014/\u2044\u2215.]/;
const LETTER = /[A-Za-zĐđƯư&]/;
const UPPER = /[A-ZĐƯ]/;
/** Longest run of blanks around a sign that scans and line breaks leave. */
const MAX_BLANKS = 2;

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (i < at + MAX_BLANKS && (text[i] === ' ' || text[i] === '\u00a0')) i++;
  return i;
};

/** "T.Ư" and "T.U" are one part; elsewhere a dot is a sign between parts. */
const DOTTED = /^T\.[ƯWU]\.?/;

const partEnd = (text: string, at: number): number => {
  const dotted = DOTTED.exec(text.slice(at, at + 4));
  if (dotted) return at + dotted[0].length;
  let i = at;
  while (i < text.length && (LETTER.test(text[i]!) || (i > at && /\d/.test(text[i]!)))) i++;
  return i;
};

/** A part is letters with a capital; a word such as "Ban" is none. */
const isPart = (part: string): boolean => {
  if (part === '') return false;
  const upper = [...part].filter((c) => UPPER.test(c)).length;
  const lower = [...part].filter((c) => /[a-zđư]/.test(c)).length;
  return upper > 0 && (lower <= 1 || upper >= 2) && lower <= 3;
};

export interface CodeOptions {
  /** The parts may be in small letters or stand behind a blank instead of a sign: only where a type word and "số" stand before. */
  readonly loose: boolean;
  /** True for a symbol or agency that is known. */
  readonly known: (part: string) => boolean;
}

/** Reads the number at an offset of the text; null where none starts there. */
export const codeAt = (text: string, at: number, options: CodeOptions): RawCode | null => {
  let i = at;
  while (i - at < 6 && /\d/.test(text[i] ?? '')) i++;
  if (i === at || /\d/.test(text[i] ?? '')) return null;
  // "66.25/2026/NQ-CP": a dot inside the number only where a sign and a year or letters follow.
  const dotted = /^\.\d{1,3}(?=[/\u2044]\d{4}[/\u2044])/.exec(text.slice(i, i + 12));
  if (dotted) i += dotted[0].length;
  // "888a/2015/UBTVQH13": one letter that belongs to the number.
  if (/[A-Za-zđ]/.test(text[i] ?? '') && SIGN.test(text[i + 1] ?? '')) i++;
  const number = text.slice(at, i);
  const parts: string[] = [];
  const signs: string[] = [];
  let year: number | null = null;
  let yearLast = false;
  let end = i;
  for (let guard = 0; guard < 12; guard++) {
    let j = skipBlanks(text, end);
    let sign: string;
    if (SIGN.test(text[j] ?? '')) {
      sign = text[j]!;
      const spaced = j > end;
      j++;
      if (sign === '.' && (spaced || parts.length === 0)) break;
      j = skipBlanks(text, j);
    } else if (options.loose && j > end && parts.length === 0 && year === null) {
      sign = ' ';
    } else break;
    if (/\d/.test(text[j] ?? '')) {
      const digits = /^\d+/.exec(text.slice(j, j + 8))![0];
      const value = Number(digits);
      if (digits.length !== 4 || value < 1930 || value > 2100 || year !== null) break;
      year = value;
      yearLast = parts.length > 0;
      end = j + 4;
      continue;
    }
    const stop = partEnd(text, j);
    let part = text.slice(j, stop);
    if (part === '') break;
    // "CPngày": a word is glued to the end.
    const glued = /\p{L}/u.test(text[stop] ?? '');
    if (glued) part = part.replace(/[a-zđư]+$/, '');
    if (!isPart(part) && !(options.loose && sign !== ' ' && options.known(part))) break;
    if (sign === ' ' && !options.known(part)) break;
    // A dot joins parts only where both are known ("qđ.ubnd") or together are ("TTr. LS"); else it ends the sentence.
    if (sign === '.' && options.known((parts.at(-1) ?? '') + part)) {
      parts[parts.length - 1] += part;
      end = j + part.length;
      continue;
    }
    if (sign === '.' && !options.known(part)) break;
    parts.push(part);
    signs.push(sign);
    end = j + part.length;
    if (glued || /[\p{L}]/u.test(text[end] ?? '')) break;
  }
  if (parts.length === 0 && year === null) return null;
  // Letters right behind: this was no number of a document ("5/6huyện").
  if (parts.length === 0 && /[\p{L}\d]/u.test(text[end] ?? '')) return null;
  return { end, number, year, yearLast, parts, signs };
};
