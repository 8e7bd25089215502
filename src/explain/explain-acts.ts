/** Acts and links of a sentence with what became of them, and the claims it proves. */

import { type Claim, isLiteral } from '../5-relations/claim.ts';
import type { Act, Link } from '../5-relations/clause.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { ClauseIndex } from './clause-index.ts';
import { chunkText, explainDoer } from './explain-clause.ts';
import { mentionsIn } from './explain-mentions.ts';
import type { ActRead, ClaimRead, LinkRead, StatusReason } from './explanation.ts';
import type { SentenceRef } from './find-sentences.ts';
import { named, placed, placeOf, thingOf } from './place-in-report.ts';
import type { TracedReading } from './traced-reading.ts';

export const explainAct = (reading: TracedReading, ref: SentenceRef, clause: ClauseIndex, act: Act): ActRead => {
  const verb = clause.verbOf(act);
  const { claims, dropped } = reading.outcome(act);
  return {
    relation: act.relation,
    rule: act.rule,
    doer: explainDoer(reading, act.doer),
    verb: verb ? chunkText(reading, ref.passage.id, verb) : null,
    object: placeOf(reading, act.object),
    objectThing: thingOf(reading, act.object),
    regarding: act.regarding.map((index) => placeOf(reading, index)),
    borrowed: act.borrowed,
    claims: [...claims],
    dropped: [...dropped],
  };
};

export const explainLink = (reading: TracedReading, link: Link): LinkRead => {
  const { claims, dropped } = reading.outcome(link);
  return {
    sub: link.sub,
    rule: link.rule,
    from: placeOf(reading, link.from),
    to: placeOf(reading, link.to),
    claims: [...claims],
    dropped: [...dropped],
  };
};

/** Claims that a sentence proves: what clauses say first, then what names and citations carry, by the place of the subject. */
export const claimsOf = (reading: TracedReading, ref: SentenceRef, asked: string | null): ClaimRead[] => {
  const first = ref.spans[0]?.start;
  const { acts, links } = reading.sentence(ref.passage.id, ref.sentence);
  const actsBehind = new Map<string, Act[]>();
  for (const act of acts)
    for (const id of reading.outcome(act).claims) getOrMake(actsBehind, id, (): Act[] => []).push(act);
  const said = placesOf([...acts, ...links].flatMap((one) => [...reading.outcome(one).claims]));
  const subjects = placesOf(
    mentionsIn(reading, ref).flatMap(({ index }) => reading.resolution.entityOf.get(index) ?? []),
  );
  const order = (claim: Claim): number => (claim.id === asked ? -1 : (said.get(claim.id) ?? said.size));
  const subjectPlace = ({ subject }: Claim): number => subjects.get(subject) ?? subjects.size;
  return reading.claims
    .filter(({ evidence }) => evidence[0]?.role === 'statement' && evidence[0].start === first)
    .toSorted(
      (a, b) =>
        order(a) - order(b) ||
        subjectPlace(a) - subjectPlace(b) ||
        a.predicate.localeCompare(b.predicate) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((claim) => ({
      claim,
      subject: named(reading, claim.subject),
      object: isLiteral(claim.predicate) ? { id: claim.object, label: claim.object } : named(reading, claim.object),
      regarding: claim.regarding.map((id) => named(reading, id)),
      statusFrom: statusFrom(reading, ref, claim, actsBehind.get(claim.id) ?? []),
      asked: claim.id === asked,
      evidence: claim.evidence.map((one) => ({ ...placed(reading, one), role: one.role, part: one.part })),
    }));
};

/** Name -> the place where it stands first. */
const placesOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return places;
};

/** A word or verb of the clause says it; else a section that sets tasks does; else it is what such acts usually are. */
const statusFrom = (
  reading: TracedReading,
  { passage }: SentenceRef,
  claim: Claim,
  acts: readonly Act[],
): StatusReason | null => {
  if (acts.length === 0) return null;
  if (acts.some((act) => act.status === claim.status)) return 'said';
  return reading.outline.sections[passage.section]?.plans && claim.status === 'planned' ? 'section' : 'usual';
};
