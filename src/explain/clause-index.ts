/**
 * The chunks of a sentence with what is asked of them again and again: where a mention stands, which verb is the nearest. Built in
 * one walk each way, so that a sentence of ten thousand items costs no more a piece than a short one.
 */

import { type Chunk, chunksOf } from '../5-relations/chunks.ts';
import type { Act, ActRelation } from '../5-relations/clause.ts';
import type { VerbRow } from '../lexicon/relation-words.ts';
import type { SentenceRef } from './find-sentences.ts';
import type { TracedReading } from './traced-reading.ts';

export type VerbChunk = Chunk & { readonly kind: 'verb' };

/** near: a document or body stands behind in the clause, with no other verb between; far: with one between; null: there is none. */
export type Reach = 'near' | 'far' | null;

/** True where a verb of this row says the relation of an act. */
const saysRelation = (row: VerbRow, relation: ActRelation): boolean =>
  row.document === relation || row.body === relation || row.event === relation || row.project === relation;

export class ClauseIndex {
  readonly chunks: readonly Chunk[];
  /** Chunk number -> what stands behind it. */
  readonly reach: readonly Reach[];
  readonly #chunkOf = new Map<number, number>();
  /** Relation -> chunk number -> number of the last verb before it that says so; -1 where there is none. */
  readonly #lastVerb = new Map<ActRelation | 'any', Int32Array>();

  constructor(reading: TracedReading, { passage, span }: SentenceRef) {
    this.chunks = chunksOf(reading.mentions, passage.id, span);
    this.chunks.forEach((chunk, i) => {
      if (chunk.kind === 'mention') for (const index of chunk.mentions) this.#chunkOf.set(index, i);
    });
    this.reach = reachOf(this.chunks);
  }

  /** Chunk number of a mention; -1 where it stands in no chunk of its own. */
  chunkOf(mention: number): number {
    return this.#chunkOf.get(mention) ?? -1;
  }

  /** Number of the last verb before a chunk that says a relation, or any verb; -1 where there is none. */
  verbBefore(chunk: number, relation: ActRelation | 'any'): number {
    let last = this.#lastVerb.get(relation);
    if (!last) {
      last = new Int32Array(this.chunks.length + 1).fill(-1);
      for (const [i, one] of this.chunks.entries()) {
        const says = one.kind === 'verb' && (relation === 'any' || saysRelation(one.row, relation));
        last[i + 1] = says ? i : (last[i] ?? -1);
      }
      this.#lastVerb.set(relation, last);
    }
    return last[chunk] ?? -1;
  }

  /**
   * The verb an act most likely rests on: the nearest one before its object that says its relation; of a passive clause the last one
   * of the sentence. Null where the verb is not in the sentence.
   */
  verbOf({ object, relation, rule, borrowed }: Act): VerbChunk | null {
    const at = this.chunkOf(object);
    if (at < 0 || borrowed) return null;
    const before = this.verbBefore(at, relation);
    const i = before < 0 && rule === 'passive' ? this.verbBefore(this.chunks.length, relation) : before;
    const chunk = this.chunks[i];
    return chunk?.kind === 'verb' ? chunk : null;
  }

  /**
   * Verbs that acts rest on, with those joined to them ("quán triệt, triển khai thực hiện") and the complement of a review ("sơ kết
   * 03 năm thực hiện").
   */
  usedVerbs(acts: readonly Act[]): ReadonlySet<Chunk> {
    const used = new Set<Chunk>();
    for (const act of acts) {
      const at = Math.max(0, this.chunkOf(act.object));
      const complement = this.chunks[this.verbBefore(at, 'any')];
      if (act.relation === 'reviews' && complement) used.add(complement);
      const before = this.verbBefore(at, act.relation);
      for (let i = before < 0 ? this.verbBefore(this.chunks.length, act.relation) : before; i >= 0; i--) {
        const chunk = this.chunks[i];
        if (!chunk || !isJoined(chunk) || (i !== before && used.has(chunk))) break;
        if (chunk.kind === 'verb') used.add(chunk);
      }
    }
    return used;
  }
}

const isJoined = (chunk: Chunk): boolean =>
  chunk.kind === 'verb' || (chunk.kind === 'sign' && chunk.sign === ',') || chunk.kind === 'particle';

const reachOf = (chunks: readonly Chunk[]): Reach[] => {
  const found: Reach[] = new Array(chunks.length).fill(null);
  let ahead: Reach = null;
  for (let i = chunks.length - 1; i >= 0; i--) {
    found[i] = ahead;
    const chunk = chunks[i];
    if (chunk?.kind === 'sign' && (chunk.sign === ';' || chunk.sign === '.')) ahead = null;
    else if (chunk?.kind === 'mention' && (chunk.class === 'Document' || chunk.class === 'Body')) ahead = 'near';
    else if (chunk?.kind === 'verb' && ahead !== null) ahead = 'far';
  }
  return found;
};
