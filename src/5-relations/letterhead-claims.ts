/** What the letterhead says of the report itself: who issued it, when, and its title. */
import type { ClaimBook } from './claim-book.ts';
import type { ResolvedReport } from './resolved-report.ts';

const STATED = 0.95;

export const addLetterheadClaims = ({ outline, found }: ResolvedReport, book: ClaimBook): void => {
  const { context, report, author } = found;
  const head = outline.letterhead;
  if (!head) return;
  const add = (passage: number, predicate: 'issuedBy' | 'issued' | 'title', object: string): void => {
    book.add({ passage, sentence: 0, subject: report, predicate, object, confidence: STATED, rule: 'letterhead' });
  };
  if (author && context.author) add(context.author.passage, 'issuedBy', author);
  if (context.date && head.dateline !== null) add(head.dateline, 'issued', context.date);
  const title = head.title === null ? undefined : outline.passages[head.title];
  if (title) add(title.id, 'title', title.text);
};
