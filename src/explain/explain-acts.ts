/** Acts and links of a sentence with what became of them, and the claims it proves. */

import type { Chunk } from '../5-relations/chunks.ts';
import type { Claim } from '../5-relations/claim.ts';
import { isLiteral } from '../5-relations/claim.ts';
import type { Act, Link } from '../5-relations/clause.ts';
import { chunkText, explainDoer, verbOf } from './explain-clause.ts';
import { mentionsIn } from './explain-mentions.ts';
import type { ActRead, ClaimRead, LinkRead, StatusReason } from './explanation.ts';
import type { SentenceRef } from './find-sentences.ts';
import { named, placed, placeOf, thingOf } from './place-in-report.ts';
import type { TracedReading } from './traced-reading.ts';

const isOf =
  ({ passage, sentence }: SentenceRef) =>
  (one: Act | Link): boolean =>
    one.passage === passage.id && one.sentence === sentence;

/** Acts of a sentence, with those that rules drew from them, in the order in which they were tried. */
export const actsOf = (reading: TracedReading, ref: SentenceRef): Act[] => [...reading.acts.keys()].filter(isOf(ref));

export const linksOf = (reading: TracedReading, ref: SentenceRef): Link[] =>
  [...reading.links.keys()].filter(isOf(ref));

export const explainAct = (reading: TracedReading, ref: SentenceRef, chunks: readonly Chunk[], act: Act): ActRead => {
  const verb = verbOf(chunks, act);
  const outcome = reading.acts.get(act);
  return {
    relation: act.relation,
    rule: act.rule,
    doer: explainDoer(reading, act.doer),
    verb: verb ? chunkText(reading, ref.passage.id, verb) : null,
    object: placeOf(reading, act.object),
    objectThing: thingOf(reading, act.object),
    regarding: act.regarding.map((index) => placeOf(reading, index)),
    borrowed: act.borrowed,
    claims: [...new Set(outcome?.claims ?? [])],
    dropped: [...new Set(outcome?.dropped ?? [])],
  };
};

export const explainLink = (reading: TracedReading, link: Link): LinkRead => {
  const outcome = reading.links.get(link);
  return {
    sub: link.sub,
    rule: link.rule,
    from: placeOf(reading, link.from),
    to: placeOf(reading, link.to),
    claims: [...new Set(outcome?.claims ?? [])],
    dropped: [...new Set(outcome?.dropped ?? [])],
  };
};

/** Claims that a sentence proves: what clauses say first, then what names and citations carry, by the place of the subject. */
export const claimsOf = (reading: TracedReading, ref: SentenceRef, asked: string | null): ClaimRead[] => {
  const first = ref.spans[0]?.start;
  const acts = actsOf(reading, ref);
  const said = [...acts, ...linksOf(reading, ref)].flatMap((one) => outcomeOf(reading, one));
  const all = reading.claims.filter(({ evidence }) => evidence[0]?.role === 'statement' && evidence[0].start === first);
  const order = (claim: Claim): number => {
    const place = said.indexOf(claim.id);
    return claim.id === asked ? -1 : place < 0 ? said.length : place;
  };
  const subjects = mentionsIn(reading, ref).map(({ index }) => reading.resolution.entityOf.get(index));
  const subjectPlace = ({ subject }: Claim): number => {
    const place = subjects.indexOf(subject);
    return place < 0 ? subjects.length : place;
  };
  return all
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
      statusFrom: statusFrom(reading, ref, claim, acts),
      asked: claim.id === asked,
      evidence: claim.evidence.map((one) => ({ ...placed(reading, one), role: one.role, part: one.part })),
    }));
};

const outcomeOf = (reading: TracedReading, one: Act | Link): readonly string[] =>
  ('relation' in one ? reading.acts.get(one) : reading.links.get(one))?.claims ?? [];

/** A word or verb of the clause says it; else a section that sets tasks does; else it is what such acts usually are. */
const statusFrom = (
  reading: TracedReading,
  { passage }: SentenceRef,
  claim: Claim,
  acts: readonly Act[],
): StatusReason | null => {
  const own = acts.filter((act) => outcomeOf(reading, act).includes(claim.id));
  if (own.length === 0) return null;
  if (own.some((act) => act.status === claim.status)) return 'said';
  return reading.outline.sections[passage.section]?.plans && claim.status === 'planned' ? 'section' : 'usual';
};
