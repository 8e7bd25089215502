/** Administrative units in words: "huyện Bình Lục", "TP. Vinh", "các xã A, B và phường C", or a level alone: "tỉnh". */
import { level as leveled } from '../../base/fold.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitLevel } from '../../lexicon/unit-types.ts';
import type { UnitRef } from '../mention.ts';
import {
  behind,
  isCapital,
  isGlued,
  isNumber,
  particle,
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

/** The larger the unit the smaller the number. */
const RANK: Readonly<Record<UnitLevel, number>> = { province: 0, district: 1, commune: 2 };

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
  const end = knownNameEnd(view, lexicon, at, levels.length > 0 ? levels : BARE);
  if (end !== null) return { end, known: true };
  if (!trust || first.kind === 'number' || first.text.length < 2 || startsOtherName(view, lexicon, at)) return null;
  const run = capitalRun(view, at, MAX_UNKNOWN);
  return { end: joinedEnd(view, lexicon, run) ?? (isFigureOfName(view, run) ? run + 1 : run), known: false };
};

/** End of the longest name of the gazetteer at a token. */
const knownNameEnd = (view: View, lexicon: Lexicon, at: number, levels: readonly UnitLevel[]): number | null => {
  if (!isNumber(view, at) && !lexicon.units.opensName(word(view, at), levels)) return null;
  const limit = Math.min(at + MAX_NAME, sentenceEndAt(view, at));
  for (let end = limit; end > at; end--) {
    if (!isCapital(view, end - 1) && !isNumber(view, end - 1) && !isBehindApostrophe(view, end - 1)) continue;
    if (isKnown(view, lexicon, at, end, levels)) return end;
  }
  return null;
};

/** "gar" in "Cư M'gar". */
const isBehindApostrophe = (view: View, i: number): boolean => isGlued(view, i) && word(view, i - 1) === "'";

/** "phường Xuân Hương - Đà Lạt": since 2025 names of wards end with the city they were in. */
const joinedEnd = (view: View, lexicon: Lexicon, at: number): number | null => {
  if (word(view, at) !== '-' || !isCapital(view, at + 1)) return null;
  const end = capitalRun(view, at + 1, MAX_UNKNOWN);
  return isKnown(view, lexicon, at + 1, end, BARE) ? end : null;
};

/** "xã Bảo Lâm 2": one figure that counts nothing. */
const isFigureOfName = (view: View, i: number): boolean =>
  /^\d$/.test(word(view, i)) && (view.tokens[i + 1]?.kind !== 'word' || particle(view, i + 1) !== null);

/** In a line of capitals of a letterhead all that is left of it is the name. */
const endsLetterheadLine = (view: View, at: number): boolean => {
  if (view.passage.kind !== 'letterhead') return false;
  const end = capitalRun(view, at, MAX_UNKNOWN);
  return end > at && (end === view.tokens.length || (isFigureOfName(view, end) && end + 1 === view.tokens.length));
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

/** A unit with its type word at a token, or a level alone; with the larger unit where one is named behind it. */
export const unitAt = (view: View, lexicon: Lexicon, at: number): UnitMatch | null => {
  const unit = plainUnitAt(view, lexicon, at);
  return unit && { ...unit, ref: withUpper(view, lexicon, unit.ref, unit.end) };
};

const plainUnitAt = (view: View, lexicon: Lexicon, at: number): UnitMatch | null => {
  const type = unitTypeAt(view, lexicon, at);
  if (!type) return null;
  const name =
    unitNameAt(
      view,
      lexicon,
      type.end,
      type.levels,
      !isShouted(view, type.end) || endsLetterheadLine(view, type.end),
    ) ?? smallProvinceAt(view, lexicon, type.end, type.levels);
  const ref = { word: type.word, levels: type.levels };
  if (!name)
    return { ref: { ...ref, name: null, span: spanOf(view, at, type.end) }, from: at, end: type.end, known: false };
  return { ref: namedUnit(view, ref, type.end, name.end), from: at, end: name.end, known: name.known };
};

/** The first of a list behind a colon: "các xã: Tam Thanh, Hoàng Đồng". */
export const listedUnitAt = (view: View, lexicon: Lexicon, at: number): UnitMatch | null => {
  const type = unitTypeAt(view, lexicon, at);
  const from = (type?.end ?? at) + 1;
  if (!type || word(view, from - 1) !== ':') return null;
  const name = unitNameAt(view, lexicon, from, type.levels, true);
  return name && { ref: namedUnit(view, type, from, name.end), from, end: name.end, known: name.known };
};

/** A unit's reference with the larger unit that stands behind it: "xã Tả Van, thị xã Sa Pa", "xã Tân Lập (huyện Định Hóa)". */
export const withUpper = (view: View, lexicon: Lexicon, ref: UnitRef, end: number): UnitRef => {
  const within = ref.name === null ? null : upperBehind(view, lexicon, ref, end);
  return within ? { ...ref, within } : ref;
};

const upperBehind = (view: View, lexicon: Lexicon, ref: UnitRef, end: number): UnitRef | null => {
  const sign = word(view, end);
  const start = sign === ',' || sign === '(' ? end + 1 : (behind(view, end, 'of') ?? behind(view, end, 'under'));
  if (start === null) return null;
  const upper = plainUnitAt(view, lexicon, start) ?? (sign === '(' ? bracketedAt(view, lexicon, start) : null);
  // The level is looked at before more is read, so that no chain of units is longer than there are levels.
  return upper?.ref.name && isAbove(lexicon, upper.ref, ref) ? withUpper(view, lexicon, upper.ref, upper.end) : null;
};

/** "Thị ủy An Khê (Gia Lai)". */
const bracketedAt = (view: View, lexicon: Lexicon, at: number): UnitMatch | null => {
  const name = unitNameAt(view, lexicon, at, [], false);
  if (!name || word(view, name.end) !== ')') return null;
  const levels = BARE.filter((level) => isKnown(view, lexicon, at, name.end, [level]));
  return { ref: namedUnit(view, { word: null, levels }, at, name.end), from: at, end: name.end, known: true };
};

/** True where a unit is larger than another, whatever of its levels it is of: an address names it behind a comma. */
export const isAbove = (lexicon: Lexicon, upper: UnitRef, lower: UnitRef): boolean => {
  const lowest = Math.min(...lower.levels.map((level) => RANK[level]));
  return lower.levels.length > 0 && levelsOf(lexicon, upper).every((level) => RANK[level] < lowest);
};

/** "thành phố Hà Nội" is no city of a province, though the word may mean one. */
const levelsOf = (lexicon: Lexicon, { word: typeWord, name, levels }: UnitRef): readonly UnitLevel[] => {
  if (levels.length < 2 || name === null || typeWord === null) return levels;
  const types = new Set(lexicon.units.typesOf(typeWord).map((type) => type.id));
  const named = lexicon.units.named(leveled(name), levels).filter((unit) => types.has(unit.unitType));
  return named.length > 0 ? named.map((unit) => unit.level) : levels;
};

/** A unit of a type (or of what a list says its type is) whose name stands between two tokens. */
export const namedUnit = (view: View, type: Pick<UnitRef, 'word' | 'levels'>, from: number, end: number): UnitRef => ({
  word: type.word,
  levels: type.levels,
  name: textOf(view, from, end),
  span: spanOf(view, from, end),
});
