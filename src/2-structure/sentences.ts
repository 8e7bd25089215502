/** Where sentences end: at . ! ? … before a blank and a capital or a number, but not in abbreviations, numbers and open quotes. */
import { level } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';

/** "./." closes a report and is one sign. */
const STOPS = /(?:\.\/(?=\.)|[.!?…])+["”’»)\]]*/g;
const CLOSERS = /["”’»)\]\s]+$/;
/** Units. A bracket or quote longer than this was not closed where the writer meant; it holds no sentence together. */
const LONGEST_QUOTE = 400;
/** "(1)" behind a sentence is a reference, not the next sentence. */
const NEXT = /^ (?:["“‘«*+-]? ?[\p{Lu}\p{N}]|[([]["“]?\p{Lu})/u;
const DIGIT = /\d/;
const YEAR_BEFORE = /(?<!\d)(?:19|20)\d{2}$/;
/** The word before a full stop: letters with full stops or slashes between. */
const WORD_BEFORE = /[\p{L}\p{M}](?:[\p{L}\p{M}./]{0,12}[\p{L}\p{M}])?$/u;
const NUMBER_BEFORE = /\d{1,3}$/;
const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const QUOTES = /[()[\]“”«»"]/g;

/**
 * Sentences of a text whose blanks are single: in order, without overlap; all that is outside them is blank.
 * `from`: where the first sentence's words begin, after a number ("1. ") whose full stop ends nothing.
 */
export const splitSentences = (text: string, words: StructureWords, from = 0): Span[] => {
  const sentences: Span[] = [];
  let held: Span[] | null = null;
  let quote = 0;
  let start = 0;
  STOPS.lastIndex = from;
  for (let stop = STOPS.exec(text); stop !== null; stop = STOPS.exec(text)) {
    const end = STOPS.lastIndex;
    if (end >= text.length) break;
    if (text[end] !== ' ' || !NEXT.test(text.slice(end, end + 5))) continue;
    if (!endsHere(text, stop.index, end, words)) continue;
    held ??= quotes(text);
    while (quote < held.length && held[quote]!.end <= end) quote += 1;
    if (quote < held.length && held[quote]!.start < stop.index) continue;
    sentences.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
};

/** True for a text that is one sentence or less. */
export const isOneSentence = (text: string, words: StructureWords, from = 0): boolean =>
  splitSentences(text, words, from).length <= 1;

export type LineEnd = 'sentence' | 'clause' | 'comma' | 'open';

/** How a line ends: sentence (. ! ? …), clause (; :), comma, or open: in the middle of a phrase. */
export const lineEnding = (text: string, words: StructureWords): LineEnd => {
  const bare = text.slice(-40).replace(CLOSERS, '');
  const last = bare[bare.length - 1];
  if (last === ';' || last === ':') return 'clause';
  if (last === ',') return 'comma';
  if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return 'open';
  if (last === '.' && isAbbreviation(bare, bare.length - 1, words)) return 'open';
  return 'sentence';
};

const isAbbreviation = (text: string, stop: number, words: StructureWords): boolean => {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, stop - 16), stop))?.[0];
  return before !== undefined && words.abbreviations.has(before);
};

/** `stop`: offset of the first full stop of a run that ends at `end`, before a blank and a capital or a number. */
const endsHere = (text: string, stop: number, end: number, words: StructureWords): boolean => {
  if (end - stop > 1 || text[stop] !== '.') return true;
  const next = text[end + 1] ?? '';
  const before = text[stop - 1] ?? '';
  if (DIGIT.test(before)) {
    const number = text.slice(Math.max(0, stop - 8), stop);
    // "17. 480" is one number, "năm 2025. 6 tháng" is not.
    if (DIGIT.test(next) && !YEAR_BEFORE.test(number)) return false;
    const digits = NUMBER_BEFORE.exec(number)?.[0].length ?? 0;
    return !words.counted.test(level(text.slice(Math.max(0, stop - digits - 16), stop - digits)));
  }
  return !isAbbreviation(text, stop, words);
};

/** Brackets and quotes that are closed soon, in order, none within another; straight quotes open and close in turn. */
const quotes = (text: string): Span[] => {
  const found: Span[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  let straight = -1;
  for (const { 0: sign, index } of text.matchAll(QUOTES)) {
    let start = -1;
    if (sign === '"') {
      start = straight >= 0 && index - straight <= LONGEST_QUOTE ? straight : -1;
      straight = start >= 0 ? -1 : index;
    } else if (OPENERS[sign] !== undefined) open.push({ sign, at: index });
    else if (OPENERS[open[open.length - 1]?.sign ?? ''] === sign) start = open.pop()?.at ?? -1;
    if (start < 0 || index - start > LONGEST_QUOTE) continue;
    while (found.length > 0 && found[found.length - 1]!.start > start) found.pop();
    found.push({ start, end: index + 1 });
  }
  return found;
};
