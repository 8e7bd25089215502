/** The clause as it was read: its pieces in order, what the lexicon knows of each, and the part each plays in an act. */

import type { Chunk } from '../5-relations/chunks.ts';
import type { Act, ActRelation, Doer, Link } from '../5-relations/clause.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { VerbRow } from '../lexicon/relation-words.ts';
import type { ClauseIndex } from './clause-index.ts';
import { CHUNK_ROLES, type ChunkRead, type ChunkRole, type DoerRead } from './explanation.ts';
import type { SentenceRef } from './find-sentences.ts';
import { named, placeOf, thingOf } from './place-in-report.ts';
import type { TracedReading } from './traced-reading.ts';

/** Relations and role of a verb, by their names in data/relations/verbs.yaml. */
export const verbSays = (row: VerbRow): string[] =>
  [row.document, row.body, row.event, row.project, row.role, row.status].flatMap((name) => name ?? []);

/** The words of a chunk as written. */
export const chunkText = (reading: TracedReading, passage: number, { from, end }: Chunk): string => {
  const view = reading.mentions.byPassage[passage]?.view;
  return view?.text.slice(view.tokens[from]?.start ?? 0, view.tokens[end - 1]?.end ?? 0) ?? '';
};

/** `numbers`: mention index -> its number in the list of the sentence. */
export const explainChunks = (
  reading: TracedReading,
  ref: SentenceRef,
  clause: ClauseIndex,
  acts: readonly Act[],
  links: readonly Link[],
  numbers: ReadonlyMap<number, number>,
): ChunkRead[] => {
  const roles = rolesOf(acts, links);
  const used = relationsOf(clause, acts);
  const read: ChunkRead[] = [];
  let words: string[] = [];
  const endWords = (): void => {
    if (words.length > 0)
      read.push({ kind: 'words', text: words.join(' '), mentions: [], says: [], used: [], roles: [] });
    words = [];
  };
  for (const chunk of clause.chunks) {
    const text = chunkText(reading, ref.passage.id, chunk);
    if (chunk.kind === 'word' || chunk.kind === 'number') {
      words.push(text);
      continue;
    }
    endWords();
    const mentions = chunk.kind === 'mention' ? chunk.mentions : [];
    const plays = new Set(mentions.flatMap((index) => [...(roles.get(index) ?? [])]));
    read.push({
      kind: chunk.kind,
      text,
      mentions: mentions.flatMap((index) => numbers.get(index) ?? []),
      says: saysOf(chunk),
      used: [...(used.get(chunk) ?? [])],
      roles: CHUNK_ROLES.filter((role) => plays.has(role)),
    });
  }
  endWords();
  return read;
};

const saysOf = (chunk: Chunk): string[] => {
  if (chunk.kind === 'verb') return verbSays(chunk.row);
  if (chunk.kind === 'modality') return [chunk.row.status ?? 'none'];
  return chunk.kind === 'particle' ? [chunk.means] : [];
};

const add = <Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void =>
  void getOrMake(sets, key, () => new Set<Value>()).add(value);

/** Mention index -> the parts it plays. */
const rolesOf = (acts: readonly Act[], links: readonly Link[]): ReadonlyMap<number, ReadonlySet<ChunkRole>> => {
  const roles = new Map<number, Set<ChunkRole>>();
  for (const { relation, doer, object, regarding } of acts) {
    for (const index of doer.mentions ?? []) add(roles, index, 'doer');
    add(roles, object, relation === 'supervises' ? 'target' : 'object');
    for (const index of regarding) add(roles, index, 'regarding');
  }
  for (const { from, to } of links) {
    add(roles, from, 'linkFrom');
    add(roles, to, 'linkTo');
  }
  return roles;
};

/** Verb -> relations of the acts that rest on it. */
const relationsOf = (clause: ClauseIndex, acts: readonly Act[]): ReadonlyMap<Chunk, ReadonlySet<ActRelation>> => {
  const relations = new Map<Chunk, Set<ActRelation>>();
  for (const act of acts) {
    const verb = clause.verbOf(act);
    if (verb) add(relations, verb, act.relation);
  }
  return relations;
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
