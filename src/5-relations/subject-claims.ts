/** What the subject of a document is about: the things it names, by the innermost document they stand in. */

import type { DocumentMention, Mention } from '../3-mentions/mention.ts';
import { mentionsBetween } from '../3-mentions/mentions-between.ts';
import { tokenAt } from '../3-mentions/view.ts';
import type { Span } from '../base/span.ts';
import type { ClaimBook } from './claim-book.ts';
import { isOwnProvince, namedProvince, placeOf, type ResolvedReport } from './resolved-report.ts';

const NAMED = 0.85;

export const addSubjectClaims = (report: ResolvedReport, book: ClaimBook): void => {
  const { mentions, found } = report;
  const province = namedProvince(found);
  for (const mention of mentions.all) {
    if (mention.class !== 'Document' || mention.title === null) continue;
    const subject = found.entityOf.get(mention.index);
    if (!subject) continue;
    const { title } = mention;
    const at = placeOf(report, mention);
    const add = (object: string, rule: string): void => {
      book.add({ ...at, subject, predicate: 'concerns', object, confidence: NAMED, rule });
    };
    const near = mentionsBetween(mentions, mention.passage, Math.min(mention.span.start, title.start), title.end);
    const inner = near.filter(
      (other): other is DocumentMention => other.class === 'Document' && other.inside === mention.index,
    );
    for (const other of near) {
      const object = found.entityOf.get(other.index);
      if (object && isSubject(mention, title, other, near) && !stands(inner, other.span))
        add(object, 'named-in-subject');
    }
    // "trên địa bàn tỉnh": the author's own province, by its level alone.
    if (province !== null && namesOwnProvince(report, mention, title, near, inner)) add(province, 'own-province');
  }
};

/** Issuers stand in front of the subject, documents in it have subjects of their own. `near`: what stands around. */
const isSubject = (document: DocumentMention, title: Span, other: Mention, near: readonly Mention[]): boolean => {
  const { index, span } = other;
  if (span.start < title.start || span.end > title.end || document.issuers.includes(index)) return false;
  if (other.class === 'Document' || other.class === 'Person' || (other.class === 'Place' && other.inBody)) return false;
  if (other.class === 'Body' && other.collective) return false;
  // An event's holder and place stand in the event's name.
  return (
    other.class === 'Event' || other.class === 'Place' || !near.some((one) => one.class === 'Event' && holds(one, span))
  );
};

const holds = ({ span }: Mention, inner: Span): boolean => span.start <= inner.start && span.end >= inner.end;

/** True for what starts in one of the documents or in its subject. */
const stands = (documents: readonly DocumentMention[], { start }: Span): boolean =>
  documents.some(({ span, tailEnd, title }) => start >= span.start && start < Math.max(tailEnd, title?.end ?? 0));

const namesOwnProvince = (
  report: ResolvedReport,
  document: DocumentMention,
  title: Span,
  near: readonly Mention[],
  inner: readonly DocumentMention[],
): boolean => {
  const view = report.mentions.byPassage[document.passage]?.view;
  if (!view) return false;
  for (let i = tokenAt(view, title.start); i < view.tokens.length; i++) {
    const token = view.tokens[i];
    if (!token || token.end > title.end) return false;
    if (!isOwnProvince(report, view, i, title.end) || stands(inner, token)) continue;
    if (!near.some((other) => other.class !== 'Document' && holds(other, token))) return true;
  }
  return false;
};
