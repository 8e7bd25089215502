/** What a sentence might seem to say and was not taken to say, each with its reason. */

import type { Chunk } from '../5-relations/chunks.ts';
import { isAsserted } from '../5-relations/claim.ts';
import type { Act, Link } from '../5-relations/clause.ts';
import type { ClauseIndex } from './clause-index.ts';
import { chunkText, verbSays } from './explain-clause.ts';
import { mentionsIn } from './explain-mentions.ts';
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
  clause: ClauseIndex | null,
  claims: readonly ClaimRead[],
): Rejection[] => [
  ...openMentions(reading, ref),
  ...ofActs(reading, ref),
  ...claims
    .filter(({ claim }) => !isAsserted(claim.status))
    .map(({ claim, subject, object }) =>
      rejection(
        'refused',
        { relation: claim.predicate, doer: subject.label, object: object.label, status: claim.status },
        null,
      ),
    ),
  ...(clause ? [...unusedVerbs(reading, ref, clause), ...ungoverned(reading, ref, clause)] : []),
  ...findLookAlikes(reading, ref).flatMap(({ code, span }) =>
    placesIn(reading, ref.passage.id, span)
      .slice(0, 1)
      .map((place) => rejection(code, { surface: ref.passage.text.slice(span.start, span.end) }, place)),
  ),
];

const openMentions = (reading: TracedReading, ref: SentenceRef): Rejection[] =>
  mentionsIn(reading, ref).flatMap(({ index }) => {
    const open = reading.open(index);
    if (!open) return [];
    const candidates = open.candidates.map((id) => candidate(reading, id));
    return [rejection('open', { surface: open.surface, why: open.reason }, placeOf(reading, index), candidates)];
  });

const ofActs = (reading: TracedReading, ref: SentenceRef): Rejection[] => {
  const { acts, links } = reading.sentence(ref.passage.id, ref.sentence);
  const ofLink = (link: Link): Rejection[] => {
    const [doer, place] = [placeOf(reading, link.from).text, placeOf(reading, link.to)];
    const params = { relation: 'continues', doer, object: place.text };
    return [...reading.outcome(link).dropped].map((why) => rejection(`drop.${why}`, params, place));
  };
  return [...acts.flatMap((act) => ofAct(reading, act)), ...links.flatMap(ofLink)];
};

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
  const found = [...reading.outcome(act).dropped].map((why) =>
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
const unusedVerbs = (reading: TracedReading, ref: SentenceRef, clause: ClauseIndex): Rejection[] => {
  const used = clause.usedVerbs(reading.sentence(ref.passage.id, ref.sentence).acts);
  const { chunks } = clause;
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
    const behind = clause.reach[i] ?? null;
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

/** Documents that are named, but that nothing in the sentence is done with. */
const ungoverned = (reading: TracedReading, ref: SentenceRef, clause: ClauseIndex): Rejection[] => {
  const { acts, links } = reading.sentence(ref.passage.id, ref.sentence);
  const used = new Set([
    ...acts.flatMap((act) => [act.object, ...act.regarding]),
    ...links.flatMap((link) => [link.from, link.to]),
  ]);
  return clause.chunks.flatMap((chunk) =>
    chunk.kind !== 'mention' || chunk.class !== 'Document'
      ? []
      : chunk.mentions.flatMap((index) => {
          const mention = reading.mentions.all[index];
          if (mention?.class !== 'Document' || mention.inside !== null || used.has(index)) return [];
          return [rejection('ungoverned', { surface: mention.surface }, placeOf(reading, index))];
        }),
  );
};
