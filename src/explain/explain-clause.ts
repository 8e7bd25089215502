/** The clause as it was read: its pieces in order, what the lexicon knows of each, and the part each plays in an act. */

import { type Chunk, chunksOf } from '../5-relations/chunks.ts';
import type { Act, ActRelation, Doer, Link } from '../5-relations/clause.ts';
import type { VerbRow } from '../lexicon/relation-words.ts';
import type { ChunkRead, ChunkRole, DoerRead } from './explanation.ts';
import type { SentenceRef } from './find-sentences.ts';
import { named, placeOf, thingOf } from './place-in-report.ts';
import type { TracedReading } from './traced-reading.ts';

export type VerbChunk = Chunk & { readonly kind: 'verb' };

/** Relations and role of a verb, by their names in data/relations/verbs.yaml. */
export const verbSays = (row: VerbRow): string[] =>
  [row.document, row.body, row.event, row.project, row.role, row.status].flatMap((name) => name ?? []);

/** True where a verb of this row says the relation of an act. */
export const saysRelation = (row: VerbRow, relation: ActRelation): boolean =>
  row.document === relation || row.body === relation || row.event === relation || row.project === relation;

export const clauseChunks = (reading: TracedReading, { passage, span }: SentenceRef): Chunk[] =>
  chunksOf(reading.mentions, passage.id, span);

/** The words of a chunk as written. */
export const chunkText = (reading: TracedReading, passage: number, { from, end }: Chunk): string => {
  const view = reading.mentions.byPassage[passage]?.view;
  return view?.text.slice(view.tokens[from]?.start ?? 0, view.tokens[end - 1]?.end ?? 0) ?? '';
};

/** `numberOf`: mention index -> its number in the list of the sentence. */
export const explainChunks = (
  reading: TracedReading,
  ref: SentenceRef,
  chunks: readonly Chunk[],
  acts: readonly Act[],
  links: readonly Link[],
  numberOf: (index: number) => number | null,
): ChunkRead[] => {
  const read: ChunkRead[] = [];
  const verbs = acts.map((act) => ({ relation: act.relation, verb: verbOf(chunks, act) }));
  for (const chunk of chunks) {
    const text = chunkText(reading, ref.passage.id, chunk);
    const kind = chunk.kind === 'word' || chunk.kind === 'number' ? 'words' : chunk.kind;
    const last = read.at(-1);
    if (kind === 'words' && last?.kind === 'words') {
      read[read.length - 1] = { ...last, text: `${last.text} ${text}` };
      continue;
    }
    const mentions = chunk.kind === 'mention' ? chunk.mentions : [];
    read.push({
      kind,
      text,
      mentions: mentions.flatMap((index) => numberOf(index) ?? []),
      says: saysOf(chunk),
      used: [...new Set(verbs.filter(({ verb }) => verb === chunk).map(({ relation }) => relation))],
      roles: rolesOf(mentions, acts, links),
    });
  }
  return read;
};

const saysOf = (chunk: Chunk): string[] => {
  if (chunk.kind === 'verb') return verbSays(chunk.row);
  if (chunk.kind === 'modality') return [chunk.row.status ?? 'none'];
  return chunk.kind === 'particle' ? [chunk.means] : [];
};

const rolesOf = (mentions: readonly number[], acts: readonly Act[], links: readonly Link[]): ChunkRole[] => {
  const has = (index: number): boolean => mentions.includes(index);
  const plays: readonly (readonly [ChunkRole, boolean])[] = [
    ['doer', acts.some((act) => act.doer.mentions?.some(has))],
    ['target', acts.some((act) => act.relation === 'supervises' && has(act.object))],
    ['object', acts.some((act) => act.relation !== 'supervises' && has(act.object))],
    ['regarding', acts.some((act) => act.regarding.some(has))],
    ['linkFrom', links.some((link) => has(link.from))],
    ['linkTo', links.some((link) => has(link.to))],
  ];
  return plays.flatMap(([role, plays]) => (plays ? [role] : []));
};

export const explainDoer = (reading: TracedReading, doer: Doer): DoerRead => {
  const { author, onDemand, entityOf } = reading.resolution;
  return {
    from: doer.from,
    named: (doer.mentions ?? []).map((index) => ({
      place: placeOf(reading, index),
      thing: thingOf(reading, index),
      collective: onDemand.has(index) && !entityOf.has(index),
    })),
    author: doer.mentions === null && author !== null ? named(reading, author) : null,
  };
};

/** The verb an act most likely rests on: the nearest one before its object that says its relation, else the first behind. */
export const verbOf = (chunks: readonly Chunk[], act: Act): VerbChunk | null => {
  const at = chunks.findIndex((chunk) => chunk.kind === 'mention' && chunk.mentions.includes(act.object));
  const says = (chunk: Chunk): chunk is VerbChunk => chunk.kind === 'verb' && saysRelation(chunk.row, act.relation);
  if (at < 0 || act.borrowed) return null;
  return chunks.slice(0, at).findLast(says) ?? (act.rule === 'passive' ? (chunks.slice(at).find(says) ?? null) : null);
};
