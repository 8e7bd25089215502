/** One report read with nothing thrown away: what each stage made, and what became of every act on the way to claims. */

import type { SourceText } from '../1-read/source-text.ts';
import type { Outline } from '../2-structure/outline.ts';
import { readStructure } from '../2-structure/read-structure.ts';
import { findMentions, type MentionSet } from '../3-mentions/find-mentions.ts';
import type { Entity } from '../4-entities/entity.ts';
import { type Resolution, resolveEntities } from '../4-entities/resolve-entities.ts';
import type { Claim } from '../5-relations/claim.ts';
import type { DropReason, SentenceRead } from '../5-relations/claim-trace.ts';
import type { Act, Link } from '../5-relations/clause.ts';
import { findClaims } from '../5-relations/find-claims.ts';
import { lineOf } from '../6-graph/line-of.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** What became of an act or a link. */
export interface Outcome {
  readonly claims: string[];
  readonly dropped: DropReason[];
}

export interface TracedReading {
  readonly lexicon: Lexicon;
  readonly outline: Outline;
  readonly mentions: MentionSet;
  readonly resolution: Resolution;
  readonly claims: readonly Claim[];
  /** Clauses as they were read, by passage, then by sentence. */
  readonly sentences: ReadonlyMap<number, ReadonlyMap<number, SentenceRead>>;
  /** In the order in which they were tried. */
  readonly acts: ReadonlyMap<Act, Outcome>;
  readonly links: ReadonlyMap<Link, Outcome>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Offset of the report text -> line, from 1. */
  readonly line: (offset: number) => number;
}

export const readTraced = (source: SourceText, lexicon: Lexicon): TracedReading => {
  const sentences = new Map<number, Map<number, SentenceRead>>();
  const acts = new Map<Act, Outcome>();
  const links = new Map<Link, Outcome>();
  const outcomeOf = (from: Act | Link): Outcome => {
    const old = 'relation' in from ? acts.get(from) : links.get(from);
    if (old) return old;
    const outcome: Outcome = { claims: [], dropped: [] };
    if ('relation' in from) acts.set(from, outcome);
    else links.set(from, outcome);
    return outcome;
  };
  const outline = readStructure(source, lexicon.structure);
  const mentions = findMentions(outline, lexicon);
  const resolution = resolveEntities(outline, mentions, lexicon);
  const { claims } = findClaims(outline, mentions, resolution, lexicon, {
    sentence: (read) => {
      const ofPassage = sentences.get(read.passage) ?? new Map<number, SentenceRead>();
      sentences.set(read.passage, ofPassage.set(read.sentence, read));
    },
    made: (from, claim) => void outcomeOf(from).claims.push(claim),
    dropped: (from, why) => void outcomeOf(from).dropped.push(why),
  });
  return {
    lexicon,
    outline,
    mentions,
    resolution,
    claims,
    sentences,
    acts,
    links,
    entities: new Map(resolution.entities.map((entity) => [entity.id, entity])),
    line: lineOf(source.text),
  };
};
