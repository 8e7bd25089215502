/**
 * What stands behind a document's number: date, issuer and term, in any order.
 *
 *     Chỉ thị số 50-CT/TW, ngày 04/3/2005 của Ban Bí thư (khóa IX) về ...
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type View, word } from '../view.ts';
import type { BodyIndex } from './body-index.ts';
import { dateAt } from './date.ts';
import { ordinalAt, termAt } from './term.ts';

export interface Tail {
  readonly date: { readonly value: string; readonly from: number; readonly end: number } | null;
  readonly term: string | null;
  /** First tokens of the bodies that issue it. */
  readonly issuers: readonly number[];
  /** Token number one past the tail. */
  readonly end: number;
}

export interface TailOptions {
  /** A comma between bodies joins issuers: documents of several bodies, and the centre's ("Bộ Chính trị, Ban Bí thư"). */
  readonly joint: boolean;
}

const particle = (view: View, i: number): string | null => view.words[i]?.particle?.value.means ?? null;

/** Bodies behind "của", as first tokens: one, a list, or bodies joined by "và" or, for joint documents, by commas. */
const issuersAt = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  at: number,
  options: TailOptions,
): { issuers: number[]; end: number } | null => {
  let start = at;
  // "của Hội nghị lần thứ bảy Ban Chấp hành Trung ương": the plenum stands before the body.
  const plenum = lexicon.plenumWords.longest(view.tokens, start);
  if (plenum && !bodies.has(start)) {
    const number = ordinalAt(view, plenum.end)
      ? plenum.end + 1
      : lexicon.ordinalWords.longest(view.tokens, plenum.end)?.end;
    if (number === undefined) return null;
    start = number;
  }
  const list = bodies.get(start);
  if (!list || list.members[0]!.collective) return null;
  const issuers = list.members.map((member) => member.from);
  let { end } = list;
  for (let guard = 0; guard < 40; guard++) {
    let next = end;
    // "Bộ Nội vụ (nay là Bộ Công an), Tổng cục Hải quan"
    if (word(view, next) === '(') {
      let close = next + 1;
      while (close < next + 12 && word(view, close) !== ')' && word(view, close) !== '') close++;
      if (word(view, close) === ')' && options.joint) next = close + 1;
    }
    const sign = word(view, next);
    const and = particle(view, next) === 'and';
    const behind = bodies.get(and || sign === ',' || sign === '-' ? next + 1 : -1);
    if (!behind || behind.members[0]!.collective) break;
    const central =
      behind.members[0]!.shape.central?.kind === 'party' && list.members[0]!.shape.central?.kind === 'party';
    if (!and && !options.joint && !central) break;
    // A verb behind the second body makes it the subject of the next clause.
    const after = view.words[behind.end];
    if (!options.joint && (after?.modality || (after?.verb && !after.link?.value.opens))) break;
    issuers.push(...behind.members.map((member) => member.from));
    end = behind.end;
  }
  return { issuers, end };
};

/** Reads date, issuer and term from token `at` on, as long as one of them follows. */
export const tailAt = (view: View, lexicon: Lexicon, bodies: BodyIndex, at: number, options: TailOptions): Tail => {
  let date: Tail['date'] = null;
  let term: string | null = null;
  let issuers: number[] = [];
  let end = at;
  for (let guard = 0; guard < 8; guard++) {
    let i = end;
    const sign = word(view, i);
    const bracket = sign === '(';
    if (sign === ',' || bracket || sign === ';' || sign === '-') i++;
    if (!date) {
      const issued = view.words[i]?.verb?.value.document === 'issues' ? view.words[i]!.verb!.end : i;
      const found = dateAt(view, lexicon, issued);
      const opened = lexicon.calendar.words.longest(view.tokens, issued)?.value.means;
      const fits =
        found && (opened === 'day' || (sign !== ';' && (found.value.length === 10 ? i > end : sign !== '-')));
      if (fits) {
        date = { value: found.value, from: issued, end: found.end };
        end = bracket && word(view, found.end) === ')' ? found.end + 1 : found.end;
        continue;
      }
    }
    if (sign === ';' || sign === '-') break;
    if (!term) {
      const found = termAt(view, lexicon, bracket ? end : i);
      if (found) {
        term = found.value;
        end = found.end;
        continue;
      }
    }
    if (issuers.length === 0 && !bracket && particle(view, i) === 'of') {
      const found = issuersAt(view, lexicon, bodies, view.words[i]!.particle!.end, options);
      if (found) {
        ({ issuers, end } = found);
        continue;
      }
    }
    if (issuers.length === 0 && !bracket && particle(view, i) === 'by') {
      const found = issuersAt(view, lexicon, bodies, view.words[i]!.particle!.end, options);
      if (found && view.words[found.end]?.verb?.value.document === 'issues') {
        issuers = found.issuers;
        end = view.words[found.end]!.verb!.end;
        continue;
      }
    }
    break;
  }
  return { date, term, issuers, end };
};

/** "khóa VII, kỳ họp thứ 19" behind a council: its own term and session, not the document's. */
export const skipSession = (view: View, lexicon: Lexicon, at: number): number => {
  let i = at;
  for (let guard = 0; guard < 2; guard++) {
    const start = word(view, i) === ',' ? i + 1 : i;
    const event = lexicon.things.events.longest(view.tokens, start);
    if (event?.value.head.name !== 'session') break;
    let j = event.end;
    while (j < event.end + 3 && !ordinalAt(view, j)) j++;
    if (!ordinalAt(view, j)) break;
    i = j + 1;
  }
  return i;
};
