/**
 * What stands behind a document's number: date, issuer and term, in any order.
 *
 *     Chỉ thị số 50-CT/TW, ngày 04/3/2005 của Ban Bí thư (khóa IX) về ...
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { behind, type View, word, wordsAt } from '../view.ts';
import type { BodyIndex } from './body-index.ts';
import { dateAt } from './date.ts';
import type { DateRange } from './document-draft.ts';
import { type IssuerOptions, issuersAt } from './issuers.ts';
import { ordinalAt, type TermMatch, termAt } from './term.ts';

export interface Tail {
  readonly date: DateRange | null;
  readonly term: string | null;
  /** First tokens of the bodies that issue it. */
  readonly issuers: readonly number[];
  /** Token number one past the tail. */
  readonly end: number;
}

/** What stands before a part of the tail. */
interface Opening {
  /** The sign, or the word, at the token behind the part before. */
  readonly sign: string;
  /** First token of the part itself, its sign apart. */
  readonly at: number;
}

const SIGNS: ReadonlySet<string> = new Set([',', '(', ';', '-']);

/** Reads date, issuer and term from token `at` on, each once, as long as one of them follows. */
export const tailAt = (view: View, lexicon: Lexicon, bodies: BodyIndex, at: number, options: IssuerOptions): Tail => {
  let tail: Tail = { date: null, term: null, issuers: [], end: at };
  for (;;) {
    const longer = longerTail(view, lexicon, bodies, tail, options);
    if (!longer) return tail;
    tail = longer;
  }
};

const longerTail = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  tail: Tail,
  options: IssuerOptions,
): Tail | null => {
  const sign = word(view, tail.end);
  const opening = { sign, at: SIGNS.has(sign) ? tail.end + 1 : tail.end };
  const dated = tail.date ? null : datedAt(view, lexicon, opening);
  if (dated) return { ...tail, ...dated };
  if (sign === ';' || sign === '-') return null;
  const term = tail.term ? null : termAt(view, lexicon, sign === '(' ? tail.end : opening.at);
  if (term) return { ...tail, term: term.value, end: term.end };
  if (tail.issuers.length > 0 || sign === '(') return null;
  const of = behind(view, opening.at, 'of');
  const found = of === null ? null : issuersAt(view, lexicon, bodies, of, options);
  if (found) return { ...tail, ...found };
  const central = of === null || tail.term ? null : termOfCentre(view, lexicon, of);
  if (central) return { ...tail, term: central.value, end: central.end };
  // "do Ban Bí thư ban hành"
  const by = behind(view, opening.at, 'by');
  const makers = by === null ? null : issuersAt(view, lexicon, bodies, by, options);
  const issued = makers ? behindIssue(view, makers.end) : null;
  return makers && issued !== null ? { ...tail, issuers: makers.issuers, end: issued } : null;
};

/** "Trung ương khóa XII", "Hội nghị Trung ương 6 khóa XII" behind "của": no body's full name, but its term. */
const termOfCentre = (view: View, lexicon: Lexicon, at: number): TermMatch | null => {
  const centre = lexicon.plenumWords.longest(view.tokens, at);
  if (!centre) return null;
  return termAt(view, lexicon, ordinalAt(view, centre.end) ? centre.end + 1 : centre.end);
};

/** A date, with or without the verb of issue before it; without the word for day a whole one, or one behind a sign. */
const datedAt = (view: View, lexicon: Lexicon, { sign, at }: Opening): Pick<Tail, 'date' | 'end'> | null => {
  const from = behindIssue(view, at) ?? at;
  const found = dateAt(view, lexicon, from);
  if (!found) return null;
  const hasWord = lexicon.calendar.words.longest(view.tokens, from)?.value.means === 'day';
  const fits = hasWord || (sign !== ';' && (found.value.length === 10 || sign !== '-'));
  if (!fits) return null;
  const closed = sign === '(' && word(view, found.end) === ')' ? found.end + 1 : found.end;
  return { date: { value: found.value, from, end: found.end }, end: closed };
};

/** Token behind a verb of issue ("ban hành"), where one stands. */
const behindIssue = (view: View, at: number): number | null => {
  const { verb } = wordsAt(view, at);
  return verb?.value.document === 'issues' ? verb.end : null;
};

/** How many tokens of a session may stand before its ordinal ("kỳ họp lần thứ ..."). */
const ORDINAL_REACH = 3;

/** "khóa VII, kỳ họp thứ 19" behind a council: its own term and session, not the document's. */
export const skipSession = (view: View, lexicon: Lexicon, at: number): number => {
  const end = sessionEnd(view, lexicon, at);
  return end === at ? at : sessionEnd(view, lexicon, end);
};

const sessionEnd = (view: View, lexicon: Lexicon, at: number): number => {
  const event = lexicon.things.events.longest(view.tokens, word(view, at) === ',' ? at + 1 : at);
  if (event?.value.head.name !== 'session') return at;
  for (let i = event.end; i <= event.end + ORDINAL_REACH; i++) if (ordinalAt(view, i)) return i + 1;
  return at;
};
