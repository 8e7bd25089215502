/** Administrative units in words: "huyện Bình Lục", "TP. Vinh", "các xã A, B và phường C", or a level alone: "tỉnh". */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitLevel } from '../../lexicon/unit-types.ts';
import type { UnitRef } from '../mention.ts';
import { spanOf, textOf, type View, word } from '../view.ts';

export interface UnitMatch {
  readonly ref: UnitRef;
  readonly from: number;
  /** Token number one past the unit. */
  readonly end: number;
  /** True where the gazetteer has a unit of that name. */
  readonly known: boolean;
}

/** Longest name of a unit, in syllables ("Phan Rang - Tháp Chàm" has five tokens with its sign). */
const MAX_NAME = 6;
/** Longest name taken on trust, from its capitals alone. */
const MAX_UNKNOWN = 4;

/** Tokens `from` to the end of a run of capitalised syllables. */
export const capitalRun = (view: View, from: number, max: number): number => {
  let i = from;
  while (
    i < from + max &&
    i < (view.sentenceEnd[from] ?? from) &&
    view.tokens[i]!.kind === 'word' &&
    view.tokens[i]!.capital
  )
    i++;
  return i;
};

/** A unit's bare name at a token. `levels`: it may be of, empty for any. Null where nothing capitalised stands there. */
export const unitNameAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
  levels: readonly UnitLevel[],
  trust: boolean,
): { end: number; known: boolean } | null => {
  const first = view.tokens[at];
  if (
    !first ||
    !(first.capital || first.kind === 'number') ||
    (at > 0 && view.sentenceEnd[at - 1] !== view.sentenceEnd[at])
  )
    return null;
  const limit = Math.min(at + MAX_NAME, view.sentenceEnd[at]!);
  for (let end = limit; end > at; end--) {
    const last = view.tokens[end - 1]!;
    if (last.kind === 'sign' || !(last.capital || last.kind === 'number')) continue;
    const span = spanOf(view, at, end);
    const name = view.passage.leveled.slice(span.start, span.end);
    if (lexicon.units.named(name, levels.length > 0 ? levels : BARE).length > 0) return { end, known: true };
  }
  if (!trust || first.kind === 'number') return null;
  if (
    view.words[at]!.type ||
    lexicon.bodies.heads.longest(view.tokens, at) ||
    lexicon.bodies.central.longest(view.tokens, at)
  )
    return null;
  const end = capitalRun(view, at, MAX_UNKNOWN);
  return end > at && first.text.length > 1 ? { end, known: false } : null;
};

/** A bare name is a province or a district, never one of ten thousand communes. */
const BARE: readonly UnitLevel[] = ['province', 'district'];

/** The type word at a token and the levels it may be of: "thành phố" may be a municipality or a provincial city. */
export const unitTypeAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
): { word: string; levels: readonly UnitLevel[]; end: number } | null => {
  const match = lexicon.unitTypeWords.longest(view.tokens, at);
  if (!match) return null;
  const dotted =
    word(view, match.end) === '.' &&
    view.tokens[match.end + 1]?.capital === true &&
    match.end + 1 < view.sentenceEnd[at]!;
  return { ...match.value, end: dotted ? match.end + 1 : match.end };
};

/** "tỉnh long an" in a heading without capitals: a province's whole name. */
const smallProvinceAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
  levels: readonly UnitLevel[],
): { end: number; known: boolean } | null => {
  if (levels.length !== 1 || levels[0] !== 'province' || view.tokens[at]?.kind !== 'word' || view.tokens[at]!.capital)
    return null;
  for (let end = Math.min(at + 3, view.sentenceEnd[at]!); end > at + 1; end--) {
    const span = spanOf(view, at, end);
    if (lexicon.units.named(view.passage.leveled.slice(span.start, span.end), levels).length > 0)
      return { end, known: true };
  }
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
  return {
    ref: { ...ref, name: textOf(view, type.end, name.end), span: spanOf(view, type.end, name.end) },
    from: at,
    end: name.end,
    known: name.known,
  };
};

/** Capitals mean nothing in a line that is all capitals. */
export const isShouted = (view: View, at: number): boolean => {
  const span = spanOf(view, Math.min(at, view.tokens.length - 1), Math.min(at + 3, view.tokens.length));
  const text = view.text.slice(span.start, span.end);
  return text.length > 2 && text === text.toUpperCase();
};
