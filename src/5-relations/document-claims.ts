/** What citations say of documents: issuer, date, subject and term of each; what continues what; what a subject is about. */

import type { Outline } from '../2-structure/outline.ts';
import { sentenceAt } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention, Mention } from '../3-mentions/mention.ts';
import { tokenAt, word } from '../3-mentions/view.ts';
import type { Resolution } from '../4-entities/resolve-entities.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SubRelation } from './claim.ts';
import type { ClaimBook } from './claim-book.ts';
import { mentionsBetween } from './mentions-between.ts';

const STATED = 0.95;
const SHARED = 0.85;
const BY_NAME = 0.9;

export const addDocumentClaims = (
  outline: Outline,
  mentions: MentionSet,
  found: Resolution,
  lexicon: Lexicon,
  book: ClaimBook,
): void => {
  for (const mention of mentions.all) {
    if (mention.class !== 'Document') continue;
    const subject = found.entityOf.get(mention.index);
    if (!subject) continue;
    const passage = outline.passages[mention.passage]!;
    const at = { passage: mention.passage, sentence: sentenceAt(passage, mention.span.start) };
    for (const index of mention.issuers) {
      const object = found.entityOf.get(index);
      if (object)
        book.add({
          ...at,
          subject,
          predicate: 'issuedBy',
          object,
          status: 'done',
          basis: mention.sharedIssuers ? 'enumeration' : 'stated',
          confidence: mention.sharedIssuers ? SHARED : STATED,
          rule: 'issuer-behind-number',
        });
    }
    if (mention.plenum !== null) {
      const object = plenumBody(found, lexicon);
      if (object)
        book.add({
          ...at,
          subject,
          predicate: 'issuedBy',
          object,
          status: 'done',
          basis: 'byName',
          confidence: BY_NAME,
          rule: 'plenum-resolution',
        });
    }
    if (mention.date)
      book.add({
        ...at,
        subject,
        predicate: 'issued',
        object: mention.date.value,
        status: 'done',
        basis: 'stated',
        confidence: STATED,
        rule: 'date-behind-number',
      });
    if (mention.term)
      book.add({
        ...at,
        subject,
        predicate: 'term',
        object: mention.term,
        status: 'done',
        basis: 'stated',
        confidence: STATED,
        rule: 'term-behind-number',
      });
    const title = titleOf(mentions, mention);
    if (title && mention.code !== null)
      book.add({
        ...at,
        subject,
        predicate: 'title',
        object: title,
        status: 'done',
        basis: 'stated',
        confidence: STATED,
        rule: 'subject-behind-number',
      });
    addChain(mentions, mention, subject, at, found, book);
    addConcerns(mentions, mention, subject, at, found, lexicon, book);
  }
  addOwn(outline, found, book);
};

/** The body whose plenums are numbered: the one that the Party's other central bodies are part of. */
const plenumBody = (found: Resolution, lexicon: Lexicon): string | null => {
  for (const body of lexicon.bodies.centralByLabel.values()) {
    if (body.kind !== 'party' || body.partOf === null) continue;
    const parent = lexicon.bodies.centralByLabel.get(body.partOf);
    if (parent && parent.partOf === null)
      return found.entities.find((entity) => entity.class === 'Body' && entity.label === body.label)?.id ?? null;
  }
  return null;
};

export const titleOf = (mentions: MentionSet, mention: DocumentMention): string | null => {
  if (!mention.title) return null;
  return mentions.byPassage[mention.passage]!.view.text.slice(mention.title.start, mention.title.end)
    .replace(/^[\s"“”]+|[\s"“”.,;]+$/gu, '')
    .replace(/\s+/g, ' ');
};

type Place = { readonly passage: number; readonly sentence: number };

/** A document in the subject of another: the outer one continues it. */
const addChain = (
  mentions: MentionSet,
  mention: DocumentMention,
  object: string,
  at: Place,
  found: Resolution,
  book: ClaimBook,
): void => {
  const amended = amendedBy(mentions, mention);
  if (amended) {
    // "A đã được sửa đổi, bổ sung bởi B": B acts on A, whatever subject both stand in.
    const target = found.entityOf.get(amended.document.index);
    if (target)
      book.add({
        ...at,
        subject: object,
        predicate: 'continues',
        object: target,
        sub: amended.sub,
        status: 'done',
        basis: 'stated',
        confidence: BY_NAME,
        rule: 'amended-by',
      });
    return;
  }
  if (mention.inside === null) return;
  const outer = mentions.all[mention.inside] as DocumentMention;
  // Numbers of one list share the subject behind the last.
  const listed = mentionsBetween(mentions, mention.passage, outer.span.start - LIST_REACH, outer.span.end);
  const sharing = listed.filter(
    (other): other is DocumentMention =>
      other.class === 'Document' &&
      other.title !== null &&
      outer.title !== null &&
      other.title.start === outer.title.start,
  );
  for (const one of sharing) {
    const subject = found.entityOf.get(one.index);
    if (subject)
      book.add({
        ...at,
        subject,
        predicate: 'continues',
        object,
        sub: linkBetween(mentions, outer, mention),
        status: 'done',
        basis: 'stated',
        confidence: BY_NAME,
        rule: 'document-in-subject',
      });
  }
};

/** How far before a document others of its list, or one that it amends, are looked for, in units of text. */
const LIST_REACH = 1200;
/** How far before a document the passive verb may stand that makes it the one that amends, in tokens. */
const PASSIVE_REACH = 16;
/** How far before that verb the amended document may end. */
const AMENDED_REACH = 16;

const amendedBy = (
  mentions: MentionSet,
  mention: DocumentMention,
): { document: DocumentMention; sub: SubRelation | null } | null => {
  const { view } = mentions.byPassage[mention.passage]!;
  const { start } = mention.span;
  const documents = mentionsBetween(mentions, mention.passage, start - LIST_REACH, start).filter(
    (other): other is DocumentMention => other.class === 'Document',
  );
  let from = tokenAt(view, mention.span.start);
  // Members of one list share the verb before its first.
  for (let k = documents.length - 1; k >= 0; k--) {
    const previous = documents[k]!;
    const edge = tokenAt(view, previous.tailEnd - 1) + 1;
    let joined = edge <= from;
    for (let i = edge; i < from && joined; i++)
      joined =
        word(view, i) === ',' ||
        ['and', 'plural'].includes(view.words[i]?.particle?.value.means ?? '') ||
        view.tokens[i]!.text.length <= 2;
    if (!joined || from - edge > 4) break;
    from = tokenAt(view, previous.span.start);
  }
  for (let i = from - 1; i >= Math.max(0, from - PASSIVE_REACH); i--) {
    if (word(view, i) === ';') return null;
    const link = view.words[i]!.link;
    if (!link?.value.passive || link.end > from) continue;
    const document = documents.findLast((other) => {
      const end = tokenAt(view, other.tailEnd - 1) + 1;
      return end <= i && i - end <= AMENDED_REACH;
    });
    return document ? { document, sub: link.value.sub ?? null } : null;
  }
  return null;
};

/** What the words between two documents say more than "continues". */
const linkBetween = (mentions: MentionSet, outer: DocumentMention, inner: DocumentMention): SubRelation | null => {
  const { view } = mentions.byPassage[outer.passage]!;
  const from = tokenAt(view, outer.title?.start ?? outer.tailEnd);
  const to = tokenAt(view, inner.span.start);
  let sub: SubRelation | null = null;
  for (let i = from; i < to; i++) sub = view.words[i]?.link?.value.sub ?? sub;
  return sub;
};

/** Things named in a document's subject, by the innermost document they stand in. */
const addConcerns = (
  mentions: MentionSet,
  mention: DocumentMention,
  subject: string,
  at: Place,
  found: Resolution,
  lexicon: Lexicon,
  book: ClaimBook,
): void => {
  const { title } = mention;
  if (!title) return;
  const { view } = mentions.byPassage[mention.passage]!;
  const inTitle = mentionsBetween(mentions, mention.passage, Math.min(mention.span.start, title.start), title.end);
  const inner = inTitle.filter(
    (other): other is DocumentMention => other.class === 'Document' && other.inside === mention.index,
  );
  const isInner = ({ start }: { readonly start: number }): boolean =>
    inner.some(
      (document) => start >= document.span.start && start < Math.max(document.tailEnd, document.title?.end ?? 0),
    );
  const issuers = new Set(mention.issuers);
  for (const other of inTitle) {
    const { index, span } = other;
    if (span.start < title.start || span.end > title.end || issuers.has(index) || isInner(span)) continue;
    if (other.class === 'Document' || other.class === 'Person' || (other.class === 'Place' && other.inBody)) continue;
    if (other.class === 'Body' && other.collective) continue;
    const object = found.entityOf.get(index);
    // An event's holder and place stand in the event's name.
    if (object && !insideEvent(inTitle, other))
      book.add({
        ...at,
        subject,
        predicate: 'concerns',
        object,
        status: 'done',
        basis: 'stated',
        confidence: SHARED,
        rule: 'named-in-subject',
      });
  }
  const province = found.context.province;
  if (!province) return;
  // "trên địa bàn tỉnh": the author's own province, by its level alone.
  for (let i = tokenAt(view, title.start); i < view.tokens.length && view.tokens[i]!.end <= title.end; i++) {
    const type = lexicon.unitTypeWords.longest(view.tokens, i);
    if (!type?.value.levels.includes('province') || !province.label.startsWith(type.value.word)) continue;
    const next = view.tokens[type.end];
    const named = next?.capital && next.start < title.end;
    const inOther = inTitle.some(
      ({ class: kind, span }) =>
        kind !== 'Document' && span.start <= view.tokens[i]!.start && span.end >= view.tokens[i]!.end,
    );
    if (!named && !inOther && !isInner(view.tokens[i]!) && found.entities.some((entity) => entity.id === province.id)) {
      book.add({
        ...at,
        subject,
        predicate: 'concerns',
        object: province.id,
        status: 'done',
        basis: 'stated',
        confidence: SHARED,
        rule: 'own-province',
      });
    }
  }
};

const insideEvent = (near: readonly Mention[], other: Mention): boolean =>
  other.class !== 'Event' &&
  other.class !== 'Place' &&
  near.some(
    (event) => event.class === 'Event' && event.span.start <= other.span.start && event.span.end >= other.span.end,
  );

/** The letterhead says who issued the report and when. */
const addOwn = (outline: Outline, found: Resolution, book: ClaimBook): void => {
  const { context, report, author } = found;
  const head = outline.letterhead;
  if (!head) return;
  if (author && context.author)
    book.add({
      passage: context.author.passage,
      sentence: 0,
      subject: report,
      predicate: 'issuedBy',
      object: author,
      status: 'done',
      basis: 'stated',
      confidence: STATED,
      rule: 'letterhead',
    });
  if (context.date && head.dateline !== null)
    book.add({
      passage: head.dateline,
      sentence: 0,
      subject: report,
      predicate: 'issued',
      object: context.date,
      status: 'done',
      basis: 'stated',
      confidence: STATED,
      rule: 'letterhead',
    });
  if (head.title !== null)
    book.add({
      passage: head.title,
      sentence: 0,
      subject: report,
      predicate: 'title',
      object: outline.passages[head.title]!.text,
      status: 'done',
      basis: 'stated',
      confidence: STATED,
      rule: 'letterhead',
    });
};
