/**
 * Resolutions named by the plenum that passed them: "Nghị quyết Trung ương 4 khóa XII". "Trung ương 6, 7 (khóa XII)" is two, and so
 * is "Trung ương 4 khóa XI, XII".
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isNumber, type View, word } from '../view.ts';
import type { Range } from './document-draft.ts';
import { fromRoman, ordinalAt, termAt } from './term.ts';
import { isJoin } from './type-lists.ts';

export interface Plenum extends Range {
  /** "4" as a Roman figure. */
  readonly number: string;
  readonly term: string | null;
}

/** More terms than the Party has had are no list of terms: each is read with each number. */
const MAX_TERMS = 24;

/** No term has had more plenums. */
const MAX_PLENUM = 15;

interface List<Item> {
  readonly items: readonly Item[];
  /** Token number one past the list. */
  readonly end: number;
}

/** Plenums at a token, each number with each term. */
export const plenumsAt = (view: View, lexicon: Lexicon, at: number): List<Plenum> | null => {
  const opened = lexicon.plenumWords.longest(view.tokens, at);
  const numbers = numbersAt(view, lexicon, opened?.end ?? at);
  if (numbers.items.length === 0) return null;
  const terms = termsAt(view, lexicon, numbers.end);
  // A bare number is a plenum only with its term ("Nghị quyết 4 khóa XII"), and where there were so many plenums.
  if (
    !opened &&
    (terms.items.length === 0 || numbers.items.some(({ number }) => (fromRoman(number) ?? 0) > MAX_PLENUM))
  )
    return null;
  const of = terms.items.length > 0 ? terms.items : [null];
  return { items: numbers.items.flatMap((number) => of.map((term) => ({ ...number, term }))), end: terms.end };
};

const numbersAt = (view: View, lexicon: Lexicon, at: number): List<Range & { number: string }> => {
  const items: (Range & { number: string })[] = [];
  let i = at;
  for (;;) {
    const figure = ordinalAt(view, i);
    const spelt = figure ? null : lexicon.ordinalWords.longest(view.tokens, i);
    const number = figure ?? spelt?.value;
    if (!number) break;
    const end = spelt?.end ?? i + 1;
    items.push({ number, from: i, end });
    i = end;
    if (!isJoin(view, i) || !ordinalAt(view, i + 1)) break;
    i++;
  }
  return { items, end: i };
};

/** "Ban Chấp hành Trung ương Đảng khóa XI, XII" behind the numbers. */
const termsAt = (view: View, lexicon: Lexicon, at: number): List<string> => {
  const central = lexicon.bodies.central.longest(view.tokens, at);
  const behindBody = central?.value.kind === 'party' ? central.end : at;
  const first = termAt(view, lexicon, word(view, behindBody) === ',' ? behindBody + 1 : behindBody);
  if (!first) return { items: [], end: behindBody };
  const items = [first.value];
  let i = first.end;
  while (items.length < MAX_TERMS && isJoin(view, i) && !isNumber(view, i + 1)) {
    const term = ordinalAt(view, i + 1);
    if (!term) break;
    items.push(term);
    i += 2;
  }
  return { items, end: word(view, i) === ')' ? i + 1 : i };
};
