/** What names say by themselves: whose part a body is, what it governs, who holds a congress. */
import type { Mention } from '../3-mentions/mention.ts';
import { mentionsBetween } from '../3-mentions/mentions-between.ts';
import { behind, tokenAt } from '../3-mentions/view.ts';
import type { ClaimBook } from './claim-book.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';

const BY_NAME = 0.98;
const STATED = 0.9;

export const addNameClaims = (report: ResolvedReport, book: ClaimBook): void => {
  const { mentions, found } = report;
  for (const { mention: index, subject, predicate, object } of found.nameFacts) {
    const mention = mentions.all[index];
    if (!mention) continue;
    const { passage, sentence } = placeOf(report, mention);
    const rule = 'carried-by-name';
    book.add({ passage, sentence, subject, predicate, object, basis: 'byName', confidence: BY_NAME, rule });
  }
  for (const mention of mentions.all) {
    const subject = mention.class === 'Body' ? found.entityOf.get(mention.index) : undefined;
    const object = subject && wholeOf(report, mention);
    if (!subject || !object) continue;
    const { passage, sentence } = placeOf(report, mention);
    book.add({ passage, sentence, subject, predicate: 'partOf', object, confidence: STATED, rule: 'belongs-to' });
  }
};

/** "Trung đoàn 834 trực thuộc Bộ Chỉ huy Quân sự tỉnh": id of the body named behind the words of belonging. */
const wholeOf = ({ mentions, found }: ResolvedReport, { passage, span }: Mention): string | undefined => {
  const view = mentions.byPassage[passage]?.view;
  const at = view ? behind(view, tokenAt(view, span.end - 1) + 1, 'under') : null;
  const token = at === null ? undefined : view?.tokens[at];
  if (!token) return undefined;
  const whole = mentionsBetween(mentions, passage, token.start, token.end).find((other) => other.class === 'Body');
  return whole && found.entityOf.get(whole.index);
};
