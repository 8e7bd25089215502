/** Administrative units in words: "huyện Bình Lục", "TP. Vinh", "các xã A, B và phường C", or a level alone: "tỉnh". */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitLevel } from '../../lexicon/unit-types.ts';
import type { UnitRef } from '../mention.ts';
import {
  isCapital,
  isNumber,
  sentenceEndAt,
  spanOf,
  startsSentence,
  textOf,
  type View,
  word,
  wordsAt,
} from '../view.ts';
import { capitalRun, isShouted } from './capitals.ts';

export interface UnitMatch {
  readonly ref: UnitRef;
  readonly from: number;
  /** Token number one past the unit. */
  readonly end: number;
  /** True where the gazetteer has a unit of that name. */
  readonly known: boolean;
}

/** The bare name of a unit. */
export interface UnitName {
  /** Token number one past the name. */
  readonly end: number;
  /** True where the gazetteer has it. */
  readonly known: boolean;
}

/** Longest name of a unit, in syllables ("Phan Rang - Tháp Chàm" has five tokens with its sign). */
const MAX_NAME = 6;
/** Longest name taken on trust, from its capitals alone. */
const MAX_UNKNOWN = 4;
/** Longest name of a province. */
const MAX_PROVINCE = 3;

/** A bare name is a province or a district, never one of ten thousand communes. */
const BARE: readonly UnitLevel[] = ['province', 'district'];

const isKnown = (view: View, lexicon: Lexicon, from: number, end: number, levels: readonly UnitLevel[]): boolean => {
  const span = spanOf(view, from, end);
  return lexicon.units.named(view.passage.leveled.slice(span.start, span.end), levels).length > 0;
};

/**
 * A unit's bare name at a token; null where nothing capitalised stands there. `levels`: those it may be of, empty for any;
 * `trust`: a name that the gazetteer does not have is believed.
 */
export const unitNameAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
  levels: readonly UnitLevel[],
  trust: boolean,
): UnitName | null => {
  const first = view.tokens[at];
  if (!first || !(first.capital || first.kind === 'number') || (at > 0 && startsSentence(view, at))) return null;
  const limit = Math.min(at + MAX_NAME, sentenceEndAt(view, at));
  for (let end = limit; end > at; end--) {
    if (!isCapital(view, end - 1) && !isNumber(view, end - 1)) continue;
    if (isKnown(view, lexicon, at, end, levels.length > 0 ? levels : BARE)) return { end, known: true };
  }
  if (!trust || first.kind === 'number' || first.text.length < 2 || startsOtherName(view, lexicon, at)) return null;
  return { end: capitalRun(view, at, MAX_UNKNOWN), known: false };
};

const startsOtherName = (view: View, lexicon: Lexicon, at: number): boolean =>
  wordsAt(view, at).type !== null ||
  lexicon.bodies.heads.longest(view.tokens, at) !== null ||
  lexicon.bodies.central.longest(view.tokens, at) !== null;

/** The type word at a token and the levels it may be of: "thành phố" may be a municipality or a provincial city. */
export const unitTypeAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
): { word: string; levels: readonly UnitLevel[]; end: number } | null => {
  const match = lexicon.unitTypeWords.longest(view.tokens, at);
  if (!match) return null;
  const { value, end } = match;
  const dotted = word(view, end) === '.' && isCapital(view, end + 1) && end + 1 < sentenceEndAt(view, at);
  return { ...value, end: dotted ? end + 1 : end };
};

/** "tỉnh long an" in a heading without capitals: a province's whole name. */
const smallProvinceAt = (view: View, lexicon: Lexicon, at: number, levels: readonly UnitLevel[]): UnitName | null => {
  const provinceOnly = levels.length === 1 && levels[0] === 'province';
  const first = view.tokens[at];
  if (!provinceOnly || first?.kind !== 'word' || first.capital) return null;
  const limit = Math.min(at + MAX_PROVINCE, sentenceEndAt(view, at));
  for (let end = limit; end > at + 1; end--) if (isKnown(view, lexicon, at, end, levels)) return { end, known: true };
  return null;
};

/** A unit with its type word at a token, or a level alone. */
export const unitAt = (view: View, lexicon: Lexicon, at: number): UnitMatch | null => {
  const type = unitTypeAt(view, lexicon, at);
  if (!type) return null;
  const name =
    unitNameAt(view, lexicon, type.end, type.levels, !isShouted(view, type.end)) ??
    smallProvinceAt(view, lexicon, type.end, type.levels);
  const ref = { word: type.word, levels: type.levels };
  if (!name)
    return { ref: { ...ref, name: null, span: spanOf(view, at, type.end) }, from: at, end: type.end, known: false };
  return { ref: namedUnit(view, ref, type.end, name.end), from: at, end: name.end, known: name.known };
};

/** A unit of a type (or of what a list says its type is) whose name stands between two tokens. */
export const namedUnit = (view: View, type: Pick<UnitRef, 'word' | 'levels'>, from: number, end: number): UnitRef => ({
  word: type.word,
  levels: type.levels,
  name: textOf(view, from, end),
  span: spanOf(view, from, end),
});
