/**
 * A sentence as its clauses are read from: what is named, verbs, small words and signs, in order. The subject of a document is
 * skipped: what stands in it is said of the document, not of the clause.
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Mention } from '../3-mentions/mention.ts';
import type { View } from '../3-mentions/view.ts';
import { tokenAt } from '../3-mentions/view.ts';
import type { Span } from '../base/span.ts';
import type { ModalityRow, Particle, VerbRow } from '../lexicon/relation-words.ts';

export type Chunk =
  | {
      readonly kind: 'mention';
      readonly class: Mention['class'];
      readonly mentions: readonly number[];
      readonly from: number;
      readonly end: number;
    }
  | { readonly kind: 'verb'; readonly row: VerbRow; readonly from: number; readonly end: number }
  | { readonly kind: 'modality'; readonly row: ModalityRow; readonly from: number; readonly end: number }
  | { readonly kind: 'particle'; readonly means: Particle; readonly from: number; readonly end: number }
  | { readonly kind: 'sign'; readonly sign: string; readonly from: number; readonly end: number }
  | { readonly kind: 'number'; readonly from: number; readonly end: number }
  /** A word nobody needs. */
  | { readonly kind: 'word'; readonly from: number; readonly end: number };

const RANK: Readonly<Record<Mention['class'], number>> = {
  Document: 0,
  Event: 1,
  Project: 2,
  Body: 3,
  Person: 4,
  Place: 5,
};

/** Kept for as long as the view: each sentence of a passage asks for them. */
const known = new WeakMap<View, Map<number, Mention[]>>();

/** Mentions of a passage by first token, the one that counts first where several start together. */
const startsOf = (mentions: MentionSet, passage: number): Map<number, Mention[]> => {
  const { view, mentions: indices } = mentions.byPassage[passage]!;
  const made = known.get(view);
  if (made) return made;
  const starts = new Map<number, Mention[]>();
  known.set(view, starts);
  for (const index of indices) {
    const mention = mentions.all[index]!;
    const from = tokenAt(view, mention.span.start);
    const list = starts.get(from);
    if (list) list.push(mention);
    else starts.set(from, [mention]);
  }
  for (const list of starts.values()) list.sort((a, b) => RANK[a.class] - RANK[b.class]);
  return starts;
};

const endOf = (view: View, mention: Mention): number => {
  const edge =
    mention.class === 'Document'
      ? Math.max(mention.span.end, mention.tailEnd, mention.title?.end ?? 0)
      : mention.span.end;
  return tokenAt(view, edge - 1) + 1;
};

/** Chunks of one sentence, given by its span in the passage's text. */
export const chunksOf = (mentions: MentionSet, passage: number, sentence: Span): Chunk[] => {
  const { view } = mentions.byPassage[passage]!;
  const starts = startsOf(mentions, passage);
  const chunks: Chunk[] = [];
  let i = tokenAt(view, sentence.start);
  if ((view.tokens[i]?.start ?? 0) < sentence.start) i++;
  while (i < view.tokens.length && view.tokens[i]!.start < sentence.end) {
    const here = starts.get(i)?.find((mention) => mention.class !== 'Place' || !mention.inBody);
    if (here) {
      let end = endOf(view, here);
      const members = [here.index];
      // Lists that share a head overlap ("Nghị quyết Trung ương 6, 7"): one chunk with all members.
      for (let j = i + 1; j < end; j++) {
        for (const other of starts.get(j) ?? []) {
          const joint =
            other.class === 'Document' &&
            here.class === 'Document' &&
            other.inside === here.inside &&
            other.span.start < (here.title?.start ?? Math.max(here.span.end, here.tailEnd));
          if (joint) members.push(other.index);
        }
      }
      if (here.class === 'Document' && here.plural) {
        for (const other of starts.get(i) ?? [])
          if (other !== here && other.class === 'Document') members.push(other.index);
      }
      end = Math.max(end, i + 1);
      chunks.push({ kind: 'mention', class: here.class, mentions: members, from: i, end });
      i = end;
      continue;
    }
    i = pushWord(view, i, chunks);
  }
  return chunks;
};

const pushWord = (view: View, i: number, chunks: Chunk[]): number => {
  const words = view.words[i]!;
  const token = view.tokens[i]!;
  const verb = words.verb;
  const modality = words.modality;
  const particle = words.particle;
  if (modality && modality.end >= (verb?.end ?? 0) && modality.end >= (particle?.end ?? 0)) {
    chunks.push({ kind: 'modality', row: modality.value, from: i, end: modality.end });
    return modality.end;
  }
  if (verb && verb.end >= (particle?.end ?? 0)) {
    chunks.push({ kind: 'verb', row: verb.value, from: i, end: verb.end });
    return verb.end;
  }
  if (particle) {
    chunks.push({ kind: 'particle', means: particle.value.means, from: i, end: particle.end });
    return particle.end;
  }
  chunks.push(
    token.kind === 'sign'
      ? { kind: 'sign', sign: token.text, from: i, end: i + 1 }
      : token.kind === 'number'
        ? { kind: 'number', from: i, end: i + 1 }
        : { kind: 'word', from: i, end: i + 1 },
  );
  return i + 1;
};
