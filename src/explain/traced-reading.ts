/** One report read with nothing thrown away: what each stage made, and what became of every act on the way to claims. */

import type { SourceText } from '../1-read/source-text.ts';
import type { Outline } from '../2-structure/outline.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { DocumentMention } from '../3-mentions/mention.ts';
import type { Entity } from '../4-entities/entity.ts';
import type { UnresolvedMention } from '../4-entities/reading.ts';
import { type Resolution, unresolvedId } from '../4-entities/resolve-entities.ts';
import type { Claim } from '../5-relations/claim.ts';
import type { DropReason, SentenceRead } from '../5-relations/claim-trace.ts';
import type { Act, Link } from '../5-relations/clause.ts';
import { judgeClaims, withReviews } from '../6-graph/curation/judge-claims.ts';
import { lineOf } from '../6-graph/line-of.ts';
import { makeReading } from '../6-graph/make-reading.ts';
import { mergeReadings } from '../6-graph/merge-readings.ts';
import { centralTermOf } from '../6-graph/term-of.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Issue } from '../base/issue.ts';
import type { CurationDecision } from '../curation/decision.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readStages } from '../pipeline.ts';

/** What became of an act or a link: ids of claims, and why it became none. */
export interface Outcome {
  readonly claims: ReadonlySet<string>;
  readonly dropped: ReadonlySet<DropReason>;
}

/** A sentence as it was read, with all that was tried in it, in order. */
export interface TracedSentence {
  /** Null where no clauses are read. */
  readonly read: SentenceRead | null;
  readonly acts: readonly Act[];
  readonly links: readonly Link[];
}

export interface TracedReading {
  readonly lexicon: Lexicon;
  readonly outline: Outline;
  readonly mentions: MentionSet;
  readonly resolution: Resolution;
  readonly claims: readonly Claim[];
  /** What the report is to be looked at again for, conflicts among its claims included. */
  readonly issues: readonly Issue[];
  readonly sentence: (passage: number, sentence: number) => TracedSentence;
  readonly outcome: (said: Act | Link) => Outcome;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Entity id -> the citations of it, in order, words that only point back left out. */
  readonly citations: ReadonlyMap<string, readonly DocumentMention[]>;
  /** What a mention may be that stays open, by its index; undefined for all others. */
  readonly open: (mention: number) => UnresolvedMention | undefined;
  /** Offset of the report text -> line, from 1. */
  readonly line: (offset: number) => number;
}

interface OpenSentence {
  read: SentenceRead | null;
  readonly acts: Act[];
  readonly links: Link[];
}

interface OpenOutcome extends Outcome {
  readonly claims: Set<string>;
  readonly dropped: Set<DropReason>;
}

/** `decisions`: what people decided about claims of this text, among others. */
export const readTraced = (
  source: SourceText,
  lexicon: Lexicon,
  decisions: readonly CurationDecision[] = [],
): TracedReading => {
  const sentences = new Map<string, OpenSentence>();
  const at = (passage: number, sentence: number): OpenSentence =>
    getOrMake(sentences, `${passage} ${sentence}`, () => ({ read: null, acts: [], links: [] }));
  const outcomes = new Map<Act | Link, OpenOutcome>();
  const outcomeOf = (said: Act | Link): OpenOutcome =>
    getOrMake(outcomes, said, () => {
      const { acts, links } = at(said.passage, said.sentence);
      if ('relation' in said) acts.push(said);
      else links.push(said);
      return { claims: new Set(), dropped: new Set() };
    });
  const { outline, mentions, resolution, findings } = readStages(source, lexicon, {
    sentence: (read) => {
      at(read.passage, read.sentence).read = read;
    },
    made: (from, claim) => void outcomeOf(from).claims.add(claim),
    dropped: (from, why) => void outcomeOf(from).dropped.add(why),
  });
  const { reviews } = judgeClaims(findings.claims, decisions);
  const claims = findings.claims.map((claim) => withReviews(claim, reviews));
  const unresolved = new Map(resolution.unresolved.map((one) => [one.id, one]));
  const reading = makeReading(outline, resolution, { ...findings, claims });
  return {
    lexicon,
    outline,
    mentions,
    resolution,
    claims,
    issues: mergeReadings([reading], centralTermOf(lexicon.agencies, lexicon.terms)).issues,
    sentence: (passage, sentence) => sentences.get(`${passage} ${sentence}`) ?? { read: null, acts: [], links: [] },
    outcome: (said) => outcomes.get(said) ?? { claims: new Set(), dropped: new Set() },
    entities: new Map(resolution.entities.map((entity) => [entity.id, entity])),
    citations: citationsOf(mentions, resolution),
    open: (mention) => unresolved.get(unresolvedId(mention)),
    line: lineOf(source.text),
  };
};

const citationsOf = ({ all }: MentionSet, { entityOf }: Resolution): Map<string, DocumentMention[]> => {
  const found = new Map<string, DocumentMention[]>();
  for (const mention of all) {
    const id = entityOf.get(mention.index);
    if (mention.class !== 'Document' || mention.back || id === undefined) continue;
    getOrMake(found, id, () => []).push(mention);
  }
  return found;
};
