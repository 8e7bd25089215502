/**
 * Documents' numbers among the tokens: where they stand, where no body may be read in them ("566/KH-UBND"), and which numbers are
 * none of a document ("mẫu số 05/TTr, 06/TTr").
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isGlued, isNumber, type View, word } from '../view.ts';
import { codeAt, type RawCode } from './document-code.ts';

/** Leveled letters that look like a figure. */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ['l', '1'],
  ['i', '1'],
  ['o', '0'],
]);

export interface CodeMatch {
  readonly raw: RawCode;
  /** Token number one past the document's number. */
  readonly end: number;
}

/** A document's number at a token. `loose`: a type word and "số" stand before it, so that small letters and blanks are forgiven. */
export const codeAtToken = (view: View, lexicon: Lexicon, at: number, loose: boolean): CodeMatch | null => {
  const figure = loose ? misreadFigure(view, at) : null;
  if (figure !== null) {
    const rest = codeAtToken(view, lexicon, at + 1, loose);
    const whole =
      rest && rest.raw.parts.length > 0 ? { ...rest.raw, number: figure + rest.raw.number, mended: true } : null;
    return rest && whole && { raw: whole, end: rest.end };
  }
  const token = view.tokens[at];
  if (token?.kind !== 'number') return null;
  const raw = codeAt(view.text, token.start, { loose, known: knownBy(lexicon) });
  return raw && { raw, end: firstTokenFrom(view, at + 1, raw.end) };
};

const knownBy =
  (lexicon: Lexicon) =>
  (part: string): boolean =>
    lexicon.agencies.byForm.has(part.toUpperCase()) || lexicon.documentTypes.symbolForms.has(part.toUpperCase());

/** The figure that a scanner took for a letter, where more figures follow: "l8", "O8". */
const misreadFigure = (view: View, at: number): string | null => {
  const figure = FIGURES.get(word(view, at));
  return figure !== undefined && isNumber(view, at + 1) && isGlued(view, at + 1) ? figure : null;
};

/** Number of the first token, from token `from` on, that starts at an offset of the text or behind it. */
const firstTokenFrom = (view: View, from: number, offset: number): number => {
  let i = from;
  while ((view.tokens[i]?.start ?? offset) < offset) i++;
  return i;
};

/** Numbers of documents in a passage: first token -> one past the last. */
export const findCodes = (view: View, lexicon: Lexicon): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  let i = 0;
  while (i < view.tokens.length) {
    const code = codeAtToken(view, lexicon, i, false);
    const isCode = code !== null && code.raw.parts.length > 0;
    if (isCode) found.set(i, code.end);
    i = isCode ? code.end : i + 1;
  }
  return found;
};

/** Token behind "mẫu số", "Điều" and the like and all the numbers of their list; null where no such word stands. */
export const skipOtherNumbers = (view: View, lexicon: Lexicon, at: number): number | null => {
  const opened = lexicon.notNumbers.longest(view.tokens, at);
  if (!opened || !isNumber(view, opened.end)) return null;
  let i = opened.end;
  while (isNumber(view, i)) {
    i = codeAtToken(view, lexicon, i, false)?.end ?? i + 1;
    // "Điều 27.6.NĐ.3"
    while (word(view, i) === '.' && isGlued(view, i) && isGlued(view, i + 1)) i += 2;
    if (word(view, i) === ',' && isNumber(view, i + 1)) i++;
  }
  return i;
};
