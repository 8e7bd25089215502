/** What a sentence might seem to say and was not taken to say, each with its reason. */

import type { Chunk } from '../5-relations/chunks.ts';
import { isAsserted } from '../5-relations/claim.ts';
import type { Act } from '../5-relations/clause.ts';
import { actsOf, linksOf } from './explain-acts.ts';
import { chunkText, saysRelation, type VerbChunk, verbSays } from './explain-clause.ts';
import type { ClaimRead, Placed, Rejection } from './explanation.ts';
import { findLookAlikes } from './find-look-alikes.ts';
import type { SentenceRef } from './find-sentences.ts';
import { candidate, named, placeOf, placesIn, thingOf } from './place-in-report.ts';
import type { TracedReading } from './traced-reading.ts';

const rejection = (
  code: Rejection['code'],
  params: Rejection['params'],
  place: Placed | null,
  candidates: Rejection['candidates'] = [],
): Rejection => ({ code, params, place, candidates });

export const findRejections = (
  reading: TracedReading,
  ref: SentenceRef,
  chunks: readonly Chunk[],
  claims: readonly ClaimRead[],
): Rejection[] => [
  ...openMentions(reading, ref),
  ...actsOf(reading, ref).flatMap((act) => ofAct(reading, act)),
  ...linksOf(reading, ref).flatMap((link) =>
    (reading.links.get(link)?.dropped ?? []).map((why) =>
      rejection(
        `drop.${why}`,
        { relation: 'continues', doer: placeOf(reading, link.from).text, object: placeOf(reading, link.to).text },
        placeOf(reading, link.to),
      ),
    ),
  ),
  ...claims
    .filter(({ claim }) => !isAsserted(claim.status))
    .map(({ claim, subject, object }) =>
      rejection(
        'refused',
        { relation: claim.predicate, doer: subject.label, object: object.label, status: claim.status },
        null,
      ),
    ),
  ...unusedVerbs(reading, ref, chunks),
  ...ungoverned(reading, ref, chunks),
  ...findLookAlikes(reading, ref).flatMap(({ code, span }) =>
    placesIn(reading, ref.passage.id, span)
      .slice(0, 1)
      .map((place) => rejection(code, { surface: ref.passage.text.slice(span.start, span.end) }, place)),
  ),
];

const openMentions = (reading: TracedReading, { passage, span }: SentenceRef): Rejection[] =>
  reading.resolution.unresolved.flatMap((open) => {
    const mention = reading.mentions.all[Number(open.id.replace('unresolved-', ''))];
    if (mention?.passage !== passage.id || mention.span.start < span.start || mention.span.start >= span.end) return [];
    return [
      rejection(
        'open',
        { surface: open.surface, why: open.reason },
        placeOf(reading, mention.index),
        open.candidates.map((id) => candidate(reading, id)),
      ),
    ];
  });

const ofAct = (reading: TracedReading, act: Act): Rejection[] => {
  const { entityOf, onDemand, author } = reading.resolution;
  const place = placeOf(reading, act.object);
  const doers = act.doer.mentions ?? [];
  const unnamed = act.doer.mentions === null && author !== null ? named(reading, author).label : '';
  const params = {
    relation: act.relation,
    doer: doers.length > 0 ? doers.map((index) => placeOf(reading, index).text).join('”, “') : unnamed,
    object: place.text,
  };
  const isGeneric = act.doer.mentions?.length === 0;
  const found = [...new Set(reading.acts.get(act)?.dropped ?? [])].map((why) =>
    rejection(isGeneric && why === 'doerOpen' ? 'genericDoer' : `drop.${why}`, params, place),
  );
  if (found.length > 0) return found;
  for (const index of doers) {
    const doer = placeOf(reading, index);
    if (thingOf(reading, index) === null) found.push(rejection('doerPartOpen', { ...params, doer: doer.text }, doer));
    else if (onDemand.has(index) && !entityOf.has(index))
      found.push(rejection('collectiveDoer', { ...params, doer: doer.text }, doer));
  }
  return found;
};

/** Verbs that could say a relation and say none here. */
const unusedVerbs = (reading: TracedReading, ref: SentenceRef, chunks: readonly Chunk[]): Rejection[] => {
  const used = usedVerbs(chunks, actsOf(reading, ref));
  const found: Rejection[] = [];
  let advised: string | null = null;
  chunks.forEach((chunk, i) => {
    if (chunk.kind === 'sign' && (chunk.sign === ';' || chunk.sign === '.')) advised = null;
    if (chunk.kind !== 'verb') return;
    if (chunk.row.role === 'advise') advised = chunkText(reading, ref.passage.id, chunk);
    const { document, body, event, project } = chunk.row;
    if (used.has(chunk) || !(document || body || event === 'holds' || project)) return;
    const verb = chunkText(reading, ref.passage.id, chunk);
    const place = verbPlace(reading, ref, chunk);
    const behind = reachOf(chunks, i);
    const before = chunks[i - 1];
    if (body && before?.kind === 'particle' && before.means === 'resultOf')
      found.push(rejection('verbAsNoun', { verb, noun: chunkText(reading, ref.passage.id, before) }, place));
    else if (advised !== null && behind !== null)
      found.push(rejection('verbAdvises', { verb, advise: advised }, place));
    else if (document && !body && (document === 'drafts' || document === 'approves'))
      behind === 'near' && found.push(rejection('verbNoRelation', { verb }, place));
    else if (document || body)
      found.push(
        rejection(
          behind === null ? 'verbNoObject' : 'verbFarObject',
          { verb, says: verbSays(chunk.row)[0] ?? '' },
          place,
        ),
      );
  });
  return found;
};

const verbPlace = (reading: TracedReading, ref: SentenceRef, { from, end }: Chunk): Placed | null => {
  const tokens = reading.mentions.byPassage[ref.passage.id]?.view.tokens ?? [];
  const span = { start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return placesIn(reading, ref.passage.id, span)[0] ?? null;
};

/** near: a document or body stands behind the verb with no other verb between; far: with one between; null: there is none. */
const reachOf = (chunks: readonly Chunk[], i: number): 'near' | 'far' | null => {
  let verbs = 0;
  for (const chunk of chunks.slice(i + 1)) {
    if (chunk.kind === 'sign' && (chunk.sign === ';' || chunk.sign === '.')) return null;
    if (chunk.kind === 'verb') verbs++;
    if (chunk.kind === 'mention' && (chunk.class === 'Document' || chunk.class === 'Body'))
      return verbs === 0 ? 'near' : 'far';
  }
  return null;
};

/**
 * Verbs that acts rest on: for each the nearest before its object, those joined to it ("quán triệt, triển khai thực hiện"), and
 * its complement ("sơ kết 03 năm thực hiện").
 */
const usedVerbs = (chunks: readonly Chunk[], acts: readonly Act[]): ReadonlySet<Chunk> => {
  const used = new Set<Chunk>();
  for (const act of acts) {
    const at = chunks.findIndex((chunk) => chunk.kind === 'mention' && chunk.mentions.includes(act.object));
    const says = (chunk: Chunk): chunk is VerbChunk => chunk.kind === 'verb' && saysRelation(chunk.row, act.relation);
    const ahead = chunks.slice(0, Math.max(0, at));
    const complement = ahead.findLast((chunk) => chunk.kind === 'verb');
    if (act.relation === 'reviews' && complement) used.add(complement);
    const before = ahead.findLastIndex(says);
    const i = before >= 0 ? before : chunks.findIndex(says);
    for (let j = i; j >= 0 && isJoined(chunks[j]); j--) {
      const chunk = chunks[j];
      if (chunk?.kind === 'verb') used.add(chunk);
    }
  }
  return used;
};

const isJoined = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (chunk.kind === 'verb' || (chunk.kind === 'sign' && chunk.sign === ',') || chunk.kind === 'particle');

/** Documents that are named, but that nothing in the sentence is done with. */
const ungoverned = (reading: TracedReading, ref: SentenceRef, chunks: readonly Chunk[]): Rejection[] => {
  const used = new Set([
    ...actsOf(reading, ref).flatMap((act) => [act.object, ...act.regarding]),
    ...linksOf(reading, ref).flatMap((link) => [link.from, link.to]),
  ]);
  return chunks.flatMap((chunk) =>
    chunk.kind !== 'mention' || chunk.class !== 'Document'
      ? []
      : chunk.mentions.flatMap((index) => {
          const mention = reading.mentions.all[index];
          if (mention?.class !== 'Document' || mention.inside !== null || used.has(index)) return [];
          return [rejection('ungoverned', { surface: mention.surface }, placeOf(reading, index))];
        }),
  );
};
