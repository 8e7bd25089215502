/** The number a line opens with, and how high such numbers stand: PHẦN THỨ NHẤT > A. > I. > 1. > 1.1. > a) > (1). */
import { level } from '../base/fold.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';

export interface Numbering {
  /** As printed, without the signs around it: "PHẦN THỨ NHẤT", "I", "1.1", "a". */
  readonly number: string;
  /** 1 stands above 2; a fraction stands between. */
  readonly rank: number;
  /** Offset of the line where the words after the number begin. */
  readonly end: number;
  /** True for numbers that are words ("Phần", "Điều") or capitals, which only headings and parts have. */
  readonly grand: boolean;
  /** Its place among numbers of its kind; null for words. */
  readonly value: number | null;
  /** By how much the next may be higher: letters are sometimes left out (d, đ, e). */
  readonly step: number;
}

const RANK = { letter: 2.5, roman: 3, romanDecimal: 4, arabic: 4.5, decimal: 5, small: 7, paren: 8 } as const;

const ROMAN_DECIMAL = /^([IVX]{1,6}(?:\.\d{1,2}){1,3})(?:[.)]\s*|\s+)(?=\p{L})/u;
/** Not the initials of a name ("V.I. Lênin"). */
const ROMAN = /^([IVX]{1,6})(?:\s?[.)](?:\s+|(?=\p{Lu}(?!\.)))|\s?[:/–-]\s+)(?=\S)/u;
const LETTER = /^([A-H])(?:\s?[.)/:–-]\s+)(?=\p{Lu}[\p{Lu} ])/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s+|[.)](?=\p{L})|\s+(?=\p{Lu}))(?=\S)/u;
const ARABIC = /^(\d{1,3})(?:\s?[.)]\s+(?!\d)|[.)](?=\p{Lu})|\/\s+|\s?[–-]\s+(?=\p{Lu})|\s?:\s+(?=\p{Lu}))(?=\S)/u;
const SMALL = /^([a-zđ]\d?(?:\.\d{1,2})?)(?:\)\s*|\.\s+)(?=\S)/u;
const PAREN = /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*(?=\S)/u;
const AFTER_PART = /^\s*[.:)–-]?\s*/;
const SIGN = /^\s*[.:](?!\d)/;
/** In Vietnamese order. */
const ALPHABET = 'abcdđefghijklmnopqrstuvwxyz';
const VALID_ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** First characters that can open a number. */
const MAY_OPEN = /^[\dA-IMPVXĐa-zđ(]/u;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const romanValue = (roman: string): number => {
  let sum = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = ROMAN_VALUES[roman[i]!] ?? 0;
    const next = ROMAN_VALUES[roman[i + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
};

export const readNumbering = (text: string, words: StructureWords): Numbering | null => {
  if (!MAY_OPEN.test(text)) return null;
  const head = text.slice(0, 60);
  const found = (pattern: RegExp): [number: string, end: number] | null => {
    const match = pattern.exec(head);
    return match ? [match[1] ?? '', match[0].length] : null;
  };
  const make = ([number, end]: [string, number], rank: number, value: number | null, grand = false): Numbering => ({
    number,
    rank,
    end,
    grand,
    value,
    step: rank === RANK.small ? 2 : 1,
  });
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code < 0x3a) {
    const decimal = found(DECIMAL);
    if (decimal) {
      const parts = decimal[0].split('.');
      return make(decimal, RANK.decimal + (parts.length - 2) / 2, Number(parts[parts.length - 1]));
    }
    const arabic = found(ARABIC);
    return arabic && make(arabic, RANK.arabic, Number(arabic[0]));
  }
  if (code === 0x28) {
    const paren = found(PAREN);
    return paren && make(paren, RANK.paren, /^\d/.test(paren[0]) ? Number(paren[0]) : null);
  }
  const romanDecimal = found(ROMAN_DECIMAL);
  if (romanDecimal) {
    const parts = romanDecimal[0].split('.');
    return make(romanDecimal, RANK.romanDecimal + (parts.length - 2) / 4, Number(parts[parts.length - 1]), true);
  }
  const roman = found(ROMAN);
  if (roman && VALID_ROMAN.test(roman[0])) return make(roman, RANK.roman, romanValue(roman[0]), true);
  const letter = found(LETTER);
  if (letter) return make(letter, RANK.letter, letter[0].charCodeAt(0) - 0x40, true);
  const small = found(SMALL);
  if (small) return make(small, RANK.small, ALPHABET.indexOf(small[0].charAt(0)));
  return readPart(head, text, words);
};

/** "PHẦN THỨ NHẤT", "Điều 5.": in prose the same words go on without a sign ("Điều 5 Luật Đầu tư"). */
const readPart = (head: string, text: string, words: StructureWords): Numbering | null => {
  if (!/^\p{Lu}/u.test(head)) return null;
  const match = words.part.exec(level(head));
  const part = match && words.parts.get(match.groups?.word ?? '');
  if (!match || !part) return null;
  const number = head.slice(0, match[0].length);
  const rest = text.slice(number.length);
  const capitals = part.title && /^ \p{Lu}[\p{Lu} ]/u.test(rest);
  if (rest !== '' && !SIGN.test(rest) && !(part.title && /^\s*[–-]/.test(rest)) && !capitals) return null;
  return {
    number,
    rank: part.rank,
    end: number.length + (AFTER_PART.exec(rest)?.[0].length ?? 0),
    grand: true,
    value: null,
    step: 1,
  };
};
