/** Laws by their name: "Luật Đất đai", "Bộ luật Hình sự năm 2015", "Luật sửa đổi, bổ sung một số điều của Luật ...". */
import type { TypeWord } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { Particle } from '../../lexicon/relation-words.ts';
import { isAnd, isCapital, isNumber, particle, sentenceEndAt, type View, word, wordsAt } from '../view.ts';
import { dateAt } from './date.ts';
import type { DateRange, Range } from './document-draft.ts';
import { phraseEnd } from './phrase-end.ts';

/** Longest names, in tokens: of a law, and of one that names the law it amends. */
const MAX_LAW = 16;
const MAX_AMENDING = 60;

/** Words that no name has. */
const ENDS: ReadonlySet<Particle | null> = new Set(['of', 'about', 'at', 'to', 'according', 'this']);

export interface LawMatch {
  readonly title: Range;
  readonly date: DateRange | null;
  /** One past name and date. */
  readonly end: number;
}

/** A law by its name and, behind it, its day. */
export const lawAt = (view: View, lexicon: Lexicon, type: PhraseMatch<TypeWord>): LawMatch | null => {
  const from = type.end;
  const amends = wordsAt(view, from).link?.value.sub === 'amendsDocument';
  const end = amends ? amendingNameEnd(view, lexicon, from) : lawNameAt(view, lexicon, type);
  if (end === null) return null;
  const date = dateAt(view, lexicon, end);
  const kept = date && (amends || isDay(date.value)) ? { value: date.value, from: end, end: date.end } : null;
  return { title: { from, end }, date: kept, end: kept?.end ?? end };
};

/** "năm 2013" or the year alone ("Luật Đất đai 2013"), where nothing of a longer number or a date follows. */
export const lawYearAt = (view: View, lexicon: Lexicon, at: number): { value: string; end: number } | null => {
  const date = dateAt(view, lexicon, at);
  if (date) return isYear(date.value) ? date : null;
  const value = word(view, at);
  const isAlone = /^(?:19|20)\d\d$/.test(value) && !(/[-/.,]/.test(word(view, at + 1)) && isNumber(view, at + 2));
  return isAlone ? { value, end: at + 1 } : null;
};

const isDay = (date: string): boolean => date.length === 10;
const isYear = (date: string): boolean => date.length === 4;

/** The law that is amended stands in the name; a day does not. */
const amendingNameEnd = (view: View, lexicon: Lexicon, from: number): number => {
  const end = phraseEnd(view, lexicon, from, { max: MAX_AMENDING, documents: true, comma: true });
  for (let i = from; i < end; i++) if (isDay(dateAt(view, lexicon, i)?.value ?? '')) return i;
  return withOthers(view, lexicon, end);
};

/** "... một số điều của Luật A, Luật B và Luật C": all of them are amended. */
const withOthers = (view: View, lexicon: Lexicon, end: number): number => {
  let reach = end;
  for (;;) {
    const next = isAnd(view, reach) || word(view, reach) === ',' ? reach + 1 : null;
    const type = next === null ? null : wordsAt(view, next).type;
    const law = type?.value.type.law ? lawNameAt(view, lexicon, type) : null;
    if (law === null) return reach;
    reach = law;
  }
};

/** End of a law's name: from the list of laws, else up to the first sign or word that no name has. */
export const lawNameAt = (view: View, lexicon: Lexicon, type: PhraseMatch<TypeWord>): number | null => {
  const at = type.end;
  const known = lexicon.laws.longest(view.tokens, at);
  if (known) return withYear(view, lexicon, known.end);
  const first = view.tokens[at];
  if (first?.kind !== 'word') return null;
  const words = wordsAt(view, at);
  if (!(first.capital && !words.type) && !words.verb?.value.document) return null;
  const reach = phraseEnd(view, lexicon, at, { max: MAX_LAW, documents: false, comma: true });
  const limit = Math.min(reach, sentenceEndAt(view, at));
  let end = at;
  while (end < limit && (end === at || !endsLawName(view, lexicon, end))) end++;
  return end > at ? withYear(view, lexicon, end) : null;
};

const endsLawName = (view: View, lexicon: Lexicon, i: number): boolean =>
  ENDS.has(particle(view, i)) ||
  wordsAt(view, i).type !== null ||
  dateAt(view, lexicon, i) !== null ||
  lawYearAt(view, lexicon, i) !== null ||
  lexicon.numberWords.longest(view.tokens, i) !== null;

/** The year behind a law's name belongs to it. */
const withYear = (view: View, lexicon: Lexicon, end: number): number => lawYearAt(view, lexicon, end)?.end ?? end;

/** "luật Đất đai": behind a small letter only a name of the list with a capital. */
export const isLawWord = (view: View, lexicon: Lexicon, at: number, type: PhraseMatch<TypeWord>): boolean =>
  isCapital(view, at) || (isCapital(view, type.end) && lexicon.laws.longest(view.tokens, type.end) !== null);
