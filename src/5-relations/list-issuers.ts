/**
 * "Các văn bản của Ban Bí thư đã quán triệt: Chỉ thị A; Chỉ thị B": the head of a list says who issued its members, where they
 * do not say it themselves.
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import type { View } from '../3-mentions/view.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { ClaimBook } from './claim-book.ts';
import type { ResolvedReport } from './resolved-report.ts';

const FROM_HEAD = 0.85;

export const addListIssuers = ({ outline, mentions, found }: ResolvedReport, book: ClaimBook): void => {
  for (const passage of outline.passages) {
    const view = mentions.byPassage[passage.id]?.view;
    if (!view || !passage.text.includes(':')) continue;
    passage.sentences.forEach((span, sentence) => {
      if (!passage.text.slice(span.start, span.end).includes(':')) return;
      const chunks = chunksOf(mentions, passage.id, span);
      const head = headOf(view, chunks);
      const issuer = head ? found.entityOf.get(head.issuer) : undefined;
      if (!head || issuer === undefined) return;
      for (const mention of membersOf(chunks.slice(head.end), mentions)) {
        const subject = found.entityOf.get(mention.index);
        if (subject === undefined || mention.issuers.length > 0 || mention.inside !== null) continue;
        book.add({
          passage: passage.id,
          sentence,
          subject,
          predicate: 'issuedBy',
          object: issuer,
          basis: 'enumeration',
          confidence: FROM_HEAD,
          rule: 'issuer-of-list',
        });
      }
    });
  }
};

/** The body behind "của" in the head of a list of documents, and the chunk behind its colon. */
const headOf = (view: View, chunks: readonly Chunk[]): { issuer: number; end: number } | null => {
  const colon = chunks.findIndex((chunk) => chunk.kind === 'sign' && chunk.sign === ':');
  const head = chunks.slice(0, Math.max(0, colon));
  const body = head.findIndex((chunk) => chunk.kind === 'mention' && chunk.class === 'Body');
  const chunk = head[body];
  const isNamed = head.every((one) => one.kind !== 'mention' || one === chunk);
  const plural = head.findIndex((one) => one.kind === 'particle' && one.means === 'plural');
  if (chunk?.kind !== 'mention' || !isNamed || plural < 0 || plural > body) return null;
  const typed = head.slice(plural + 1, body).some((one) => view.words[one.from]?.type);
  const [issuer] = chunk.mentions;
  return typed && issuer !== undefined && view.before[chunk.from] === 'of' ? { issuer, end: colon + 1 } : null;
};

const membersOf = (chunks: readonly Chunk[], mentions: MentionSet): DocumentMention[] =>
  chunks.flatMap((chunk) =>
    chunk.kind === 'mention' && chunk.class === 'Document'
      ? chunk.mentions.flatMap((index) => {
          const mention = mentions.all[index];
          return mention?.class === 'Document' ? [mention] : [];
        })
      : [],
  );
