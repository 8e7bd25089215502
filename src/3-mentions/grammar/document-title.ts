/** The subject behind number, date and issuer: behind "về", in quotes, or opened by a verb such as "hướng dẫn". */
import { isCapital, opensQuote, particle, sentenceEndAt, word, wordsAt } from '../view.ts';
import type { Range } from './document-draft.ts';
import type { DocumentReading } from './document-reading.ts';
import { phraseEnd } from './phrase-end.ts';

/** Longest subject, in tokens. */
const MAX_TITLE = 120;
/** A citation that ends within so many tokens of the passage's start opens its line: a colon behind it opens its subject. */
const LINE_START = 12;

/** `at`: token behind the citation. `first`: the citation opens the passage. */
export const titleAt = (
  { view, lexicon, drafts, bodies }: DocumentReading,
  at: number,
  first: boolean,
): Range | null => {
  const opens = (i: number): boolean => particle(view, i) === 'about' || opensQuote(view, i);
  const i = word(view, at) === ',' && opens(at + 1) ? at + 1 : at;
  if (i >= view.tokens.length || sentenceEndAt(view, i) !== sentenceEndAt(view, Math.max(0, at - 1))) return null;
  // "Về Chỉ thị A: Công an tỉnh đã quán triệt; ...": what bodies did with it is not its subject.
  const colon = word(view, i) === ':' && !bodies.has(i + 1) && (first || drafts.all.length === 0 || at < LINE_START);
  const { link, type } = wordsAt(view, i);
  const restated = type !== null && isCapital(view, i) && wordsAt(view, type.end).link?.value.opens === true;
  if (!colon && !opens(i) && !link?.value.opens && !restated) return null;
  const from = colon ? i + 1 : i;
  const end = phraseEnd(view, lexicon, from, { max: MAX_TITLE, documents: true, comma: false });
  // "giao Sở Y tế căn cứ Kế hoạch A tổ chức thực hiện": a verb with nothing behind it is what somebody does.
  const bare = !colon && link?.value.opens === true && link.end >= end;
  return end > from && !bare ? { from, end } : null;
};
