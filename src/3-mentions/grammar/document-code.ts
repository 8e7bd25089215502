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
  /** A dot cut a part in two ("TTr. LS"), or a letter stands for a figure ("l8"). */
  readonly mended: boolean;
}

export interface CodeOptions {
  /** The parts may be in small letters or stand behind a blank instead of a sign: only where a type word and "số" stand before. */
  readonly loose: boolean;
  /** True for a symbol or agency that is known. */
  readonly known: (part: string) => boolean;
}

const SIGN = /[-\u2010-\u2014/\u2044\u2215.]/;
const LETTER = /[A-Za-zĐđƯư&]/;
const UPPER = /[A-ZĐƯ]/;
const LOWER = /[a-zđư]/;
const DIGIT = /\d/;
const ANY_LETTER = /\p{L}/u;
/** "T.Ư" and "T.U" are one part; elsewhere a dot is a sign between parts. */
const DOTTED = /^T\.[ƯWU]\.?/;
/** "66.25/2026/NQ-CP": a dot inside the number only where a sign and a year follow. */
const DOTTED_NUMBER = /^\.\d{1,3}(?=[/\u2044]\d{4}[/\u2044])/;
const DOTTED_REACH = 12;
/** "888a": a letter that belongs to the number. */
const OWN_LETTER = /[A-Za-zđ]/;

/** Longest run of blanks around a sign that scans and line breaks leave. */
const MAX_BLANKS = 2;
const MAX_DIGITS = 6;
const MAX_PARTS = 12;
/** Years in which numbered documents were issued. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 2100;

/** Reads the number at an offset of the text; null where none starts there. */
export const codeAt = (text: string, at: number, options: CodeOptions): RawCode | null => {
  const start = numberEnd(text, at);
  if (start === null) return null;
  const number = text.slice(at, start);
  let code: RawCode = { end: start, number, year: null, yearLast: false, parts: [], signs: [], mended: false };
  for (let guard = 0; guard < MAX_PARTS; guard++) {
    const next = longerCode(text, code, options);
    if (next) code = next.code;
    if (!next || next.last) break;
  }
  if (code.parts.length > 0) return code;
  // Letters right behind: this was no number of a document ("5/6huyện").
  return code.year === null || ANY_LETTER.test(text.charAt(code.end)) || DIGIT.test(text.charAt(code.end))
    ? null
    : code;
};

/** End of the figures, with a letter that belongs to them ("888a/2015/UBTVQH13"); null where no figures or too many stand. */
const numberEnd = (text: string, at: number): number | null => {
  let i = at;
  while (i - at < MAX_DIGITS && DIGIT.test(text.charAt(i))) i++;
  if (i === at || DIGIT.test(text.charAt(i))) return null;
  const dotted = text[i] === '.' ? DOTTED_NUMBER.exec(text.slice(i, i + DOTTED_REACH)) : null;
  if (dotted) i += dotted[0].length;
  return OWN_LETTER.test(text.charAt(i)) && SIGN.test(text.charAt(i + 1)) ? i + 1 : i;
};

/** A code with one year or part more. `last`: nothing can follow. */
const longerCode = (
  text: string,
  code: RawCode,
  options: CodeOptions,
): { readonly code: RawCode; readonly last: boolean } | null => {
  const sign = signAt(text, code, options.loose);
  if (!sign) return null;
  const { at } = sign;
  if (DIGIT.test(text.charAt(at))) {
    const year = code.year === null ? yearAt(text, at) : null;
    return year === null
      ? null
      : { code: { ...code, year, yearLast: code.parts.length > 0, end: at + 4 }, last: false };
  }
  const stop = partEnd(text, at);
  if (stop === at) return null;
  // "CPngày": a word is glued to the end.
  const glued = ANY_LETTER.test(text.charAt(stop));
  const part = glued ? text.slice(at, stop).replace(/[a-zđư]+$/, '') : text.slice(at, stop);
  const longer = withPart(code, sign, part, options);
  if (!longer) return null;
  const end = at + part.length;
  const isNewPart = longer.parts.length > code.parts.length;
  return { code: { ...code, ...longer, end }, last: isNewPart && (glued || ANY_LETTER.test(text.charAt(end))) };
};

interface Sign {
  readonly sign: string;
  /** Offset behind it and its blanks. */
  readonly at: number;
  /** Blanks stand behind it. */
  readonly blank: boolean;
}

/** The sign behind a code and what stands behind it; a blank counts as one where the words before say that a code follows. */
const signAt = (text: string, { end, parts, year }: RawCode, loose: boolean): Sign | null => {
  const at = skipBlanks(text, end);
  const sign = text.charAt(at);
  if (!SIGN.test(sign))
    return loose && at > end && parts.length === 0 && year === null ? { sign: ' ', at, blank: true } : null;
  if (sign === '.' && (at > end || parts.length === 0)) return null;
  const behind = skipBlanks(text, at + 1);
  return { sign, at: behind, blank: behind > at + 1 };
};

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (i < at + MAX_BLANKS && (text[i] === ' ' || text[i] === '\u00a0')) i++;
  return i;
};

/** Four figures that are a year. */
const yearAt = (text: string, at: number): number | null => {
  const figures = text.slice(at, at + 4);
  const year = Number(figures);
  const isYear = /^\d{4}$/.test(figures) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear && !DIGIT.test(text.charAt(at + 4)) ? year : null;
};

const partEnd = (text: string, at: number): number => {
  const dotted = text[at] === 'T' ? DOTTED.exec(text.slice(at, at + 4)) : null;
  if (dotted) return at + dotted[0].length;
  let i = at;
  while (i < text.length && (LETTER.test(text.charAt(i)) || (i > at && DIGIT.test(text.charAt(i))))) i++;
  return i;
};

/** The parts of a code with one more, which a dot may glue to the one before it; null where it is none. */
const withPart = (
  { parts, signs, mended }: RawCode,
  { sign, blank }: Sign,
  part: string,
  { loose, known }: CodeOptions,
): Pick<RawCode, 'parts' | 'signs' | 'mended'> | null => {
  if (!isPart(part) && !(loose && sign !== ' ' && known(part))) return null;
  const before = parts.at(-1) ?? '';
  if (sign === '.') {
    // A dot joins the two pieces of a symbol ("TTr. LS") and the symbol with its agency ("qđ.ubnd"); else it ends the sentence.
    if (known(before + part)) return { parts: [...parts.slice(0, -1), before + part], signs, mended: true };
    if (blank || parts.length > 1 || !known(before) || !known(part)) return null;
  } else if (sign === ' ' && !known(part)) return null;
  return { parts: [...parts, part], signs: [...signs, sign], mended };
};

/** A part is letters with a capital; a word such as "Ban" is none. */
const isPart = (part: string): boolean => {
  let upper = 0;
  let lower = 0;
  for (const letter of part) {
    if (UPPER.test(letter)) upper++;
    else if (LOWER.test(letter)) lower++;
  }
  return upper > 0 && (lower <= 1 || upper >= 2) && lower <= 3;
};
