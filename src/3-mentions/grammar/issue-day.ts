/**
 * Days of issue that do not stand right behind a document's number: at the head of the clause ("Ngày 18/2/1998, Bộ Chính trị đã ra
 * Chỉ thị số ..."), or behind its subject ("... về công tác dân vận, ban hành ngày 27/02/2015").
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isGlued, type View, word, wordsAt } from '../view.ts';
import type { BodyIndex } from './body-index.ts';
import { dateAt } from './date.ts';
import type { DateRange } from './document-draft.ts';
import type { DocumentReading } from './document-reading.ts';
import { tailAt } from './document-tail.ts';

/** How far before a document its verb, and before the verb the day, may start, in tokens. */
const VERB_REACH = 4;
const DAY_REACH = 24;
/** Length of "2019-05-30". */
const WHOLE_DAY = 10;

const issues = (view: View, at: number): boolean => wordsAt(view, at).verb?.value.document === 'issues';

/** The day at the head of the clause in which a document is issued. */
export const dayBefore = (view: View, lexicon: Lexicon, bodies: BodyIndex, from: number): DateRange | null => {
  let verb = from - 1;
  while (verb > 0 && verb > from - VERB_REACH && !wordsAt(view, verb).verb) verb--;
  if (!issues(view, verb)) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - DAY_REACH); i--) {
    const stops = word(view, i) === ';' || word(view, i) === '.';
    if ((stops && !isGlued(view, i + 1)) || wordsAt(view, i).type) return null;
    const date = dateAt(view, lexicon, i);
    const isDay = lexicon.calendar.words.longest(view.tokens, i)?.value.means === 'day';
    if (!isDay || date?.value.length !== WHOLE_DAY) continue;
    const opensClause = word(view, date.end) === ',' || bodies.has(date.end);
    return opensClause ? { value: date.value, from: i, end: date.end } : null;
  }
  return null;
};

/** "ban hành ngày ..." at a token dates the document in whose subject it stands. */
export const readLateDay = ({ view, lexicon, bodies, drafts }: DocumentReading, at: number): void => {
  if (!issues(view, at)) return;
  const { date } = tailAt(view, lexicon, bodies, at, { joint: false, agency: undefined });
  const dated = date && date.from > at && date.value.length === WHOLE_DAY ? drafts.undated : undefined;
  if (dated) dated.date = date;
};
