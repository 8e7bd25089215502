/**
 * Two ways of setting letters aside.
 * `fold` drops case, accents and punctuation, for searching and for slugs; it changes the length.
 * `level` keeps the length, so that a place in its answer is the same place in the text: lower case, one tone placement
 * ("uỷ" and "ủy", "hoá" and "hóa"), one kind of dash, slash, quote and blank.
 */

import { getOrMake } from './get-or-make.ts';

const MARKS = /\p{M}+/gu;

/** One character folded: a letter or figure of ASCII, nothing for a mark, a blank for all else. đ is no letter with a mark in Unicode. */
const foldOne = (character: string): string =>
  character
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');

/** Code of a character -> the character folded; filled as texts ask, for they say the same few hundred all the time. */
const folded = new Map<number, string>();

/** "Ủy ban Kiểm tra" -> "uy ban kiem tra". */
export const fold = (text: string): string => {
  let out = '';
  let gap = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    const character = getOrMake(folded, code, () => foldOne(String.fromCodePoint(code)));
    if (character === ' ') gap = true;
    else if (character !== '') {
      out += gap && out !== '' ? ` ${character}` : character;
      gap = false;
    }
  }
  return out;
};

/** Old placement of the tone (second vowel) -> new placement (first vowel), where the syllable ends after the pair. */
const TONE_PAIRS = new Map<string, string>();
for (const [first, second, tones] of [
  ['oòóỏõọ', 'aàáảãạ', 5],
  ['oòóỏõọ', 'eèéẻẽẹ', 5],
  ['uùúủũụ', 'yỳýỷỹỵ', 5],
] as const) {
  for (let tone = 1; tone <= tones; tone++) TONE_PAIRS.set(first[0]! + second[tone]!, first[tone]! + second[0]!);
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2018': "'",
  '\u2019': "'",
};

const ODD = /[\u00a0\u2007\u202f\t\n\r\u2010-\u2014\u2212\u2044\u2215\u201c-\u201e\u00ab\u00bb\u2018\u2019]/g;
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Lower case of a text at the same length: the few letters whose lower case is longer stay as they are. */
const lower = (text: string): string => {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const small = text[i]!.toLowerCase();
    out += small.length === 1 ? small : text[i]!;
  }
  return out;
};

/** Same length as `text` (NFC), always. */
export const level = (text: string): string =>
  lower(text)
    .replace(ODD, (c) => PLAIN[c] ?? c)
    .replace(OLD_TONE, (pair) => TONE_PAIRS.get(pair) ?? pair);
