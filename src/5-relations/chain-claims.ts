/** Which document continues which: one that stands in the subject of another, or that "đã được sửa đổi bởi" another. */

import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import { mentionsBetween } from '../3-mentions/mentions-between.ts';
import { particle, tokenAt, type View, word } from '../3-mentions/view.ts';
import type { SubRelation } from './claim.ts';
import type { ClaimBook } from './claim-book.ts';
import { placeOf, type ResolvedReport } from './resolved-report.ts';
import { SubjectWords } from './subject-words.ts';

const STATED = 0.9;

/** How far before a document others of its list, or one that it amends, are looked for, in units of text. */
const LIST_REACH = 1200;
/** How far before a document the passive verb may stand that makes it the one that amends, in tokens. */
const PASSIVE_REACH = 16;
/** How far before that verb the amended document may end. */
const AMENDED_REACH = 16;
/** So many tokens at the most stand between two members of one list. */
const JOINT = 4;

export const addChainClaims = (report: ResolvedReport, book: ClaimBook): void => {
  const { mentions, found } = report;
  const add = (inner: DocumentMention, from: number, to: number, sub: SubRelation | null, rule: string): void => {
    const subject = found.entityOf.get(from);
    const object = found.entityOf.get(to);
    if (!subject || !object) return;
    book.add({ ...placeOf(report, inner), subject, predicate: 'continues', object, sub, confidence: STATED, rule });
  };
  // What the words before an inner document say more than "continues".
  const links = new SubjectWords<SubRelation | null>(mentions, null, (sub, { link }) => link?.value.sub ?? sub);
  for (const mention of mentions.all) {
    if (mention.class !== 'Document' || !found.entityOf.has(mention.index)) continue;
    const amended = amendedBy(mentions, mention);
    if (amended) {
      // "A đã được sửa đổi, bổ sung bởi B": B acts on A, whatever subject both stand in.
      add(mention, mention.index, amended.document.index, amended.sub, 'amended-by');
      continue;
    }
    const outer = mentions.all[mention.inside ?? -1];
    if (outer?.class !== 'Document') continue;
    const sub = links.before(outer, mention);
    for (const one of sharingSubject(mentions, outer, mention.passage))
      add(mention, one.index, mention.index, sub, 'document-in-subject');
  }
};

/** Numbers of one list share the subject behind the last. */
const sharingSubject = (mentions: MentionSet, outer: DocumentMention, passage: number): DocumentMention[] =>
  documentsBetween(mentions, passage, outer.span.start - LIST_REACH, outer.span.end).filter(
    (other) => other.title !== null && outer.title !== null && other.title.start === outer.title.start,
  );

const amendedBy = (
  mentions: MentionSet,
  mention: DocumentMention,
): { document: DocumentMention; sub: SubRelation | null } | null => {
  const { view } = mentions.byPassage[mention.passage]!;
  const { start } = mention.span;
  const documents = documentsBetween(mentions, mention.passage, start - LIST_REACH, start);
  const from = listStart(view, documents, tokenAt(view, start));
  for (let i = from - 1; i >= Math.max(0, from - PASSIVE_REACH); i--) {
    if (word(view, i) === ';') return null;
    const link = view.words[i]?.link;
    if (!link?.value.passive || link.end > from) continue;
    const near = documents.findLast((other) => {
      const end = endOf(view, other);
      return end <= i && i - end <= AMENDED_REACH;
    });
    if (!near) return null;
    // "Thông tư A hướng dẫn Nghị định B (đã được sửa đổi theo Thông tư C)": C amends its like, and not what A's subject names.
    const outer = mentions.all[near.inside ?? -1];
    const alike = outer?.class === 'Document' && outer.type === mention.type && near.type !== mention.type;
    return { document: alike ? outer : near, sub: link.value.sub ?? null };
  }
  return null;
};

/** Members of one list share the verb before its first: the token that opens the first. `documents`: those before `from`. */
const listStart = (view: View, documents: readonly DocumentMention[], from: number): number => {
  let first = from;
  for (let k = documents.length - 1; k >= 0; k--) {
    const previous = documents[k]!;
    const edge = endOf(view, previous);
    if (edge > first || first - edge > JOINT) break;
    for (let i = edge; i < first; i++) if (!joins(view, i)) return first;
    first = tokenAt(view, previous.span.start);
  }
  return first;
};

const joins = (view: View, i: number): boolean => {
  const means = particle(view, i);
  return means === 'and' || means === 'plural' || (view.tokens[i]?.text.length ?? 0) <= 2;
};

/** Token behind a document with its date, issuer and term. */
const endOf = (view: View, { tailEnd }: DocumentMention): number => tokenAt(view, tailEnd - 1) + 1;

const documentsBetween = (mentions: MentionSet, passage: number, from: number, to: number): DocumentMention[] =>
  mentionsBetween(mentions, passage, from, to).filter((other) => other.class === 'Document');
