/**
 * What people decided, as a plan for a graph: which things are joined, renamed and kept apart, which claims are judged. It is made
 * from the union of all texts and applied to that union and to the graph of each text alike. Every decision gets an outcome: what
 * finds nothing to change, or stands against another, is named and left out.
 */
import type { Decision, Entity } from '../../4-entities/entity.ts';
import { centralBodyKey } from '../../4-entities/known-body.ts';
import type { Review } from '../../5-relations/claim.ts';
import { getOrMake } from '../../base/get-or-make.ts';
import { placeId } from '../../base/place-id.ts';
import { thingId } from '../../base/stable-id.ts';
import { agreed } from '../../curation/agreed.ts';
import { type CurationDecision, decisionsOf, wordsOf } from '../../curation/decision.ts';
import { keptApart } from '../../curation/kept-apart.ts';
import type { Refusal } from '../../curation/refusal.ts';
import type { DecisionOutcome, KnowledgeGraph } from '../knowledge-graph.ts';
import { byCodeUnit, uniteBy, uniteStrings } from '../order.ts';
import { joinGroups } from './join-groups.ts';
import { judgeClaims } from './judge-claims.ts';
import { movedClaims } from './move-claims.ts';

export interface CurationPlan {
  /** Id of a thing -> id of the thing it becomes. */
  readonly into: ReadonlyMap<string, string>;
  /** The things that others become, by id, as the graph has them. */
  readonly kept: ReadonlyMap<string, Entity>;
  /** Id of a claim -> id of the claim that says the same of the joined things. */
  readonly claimInto: ReadonlyMap<string, string>;
  /** Id of a thing that stays -> its new label. */
  readonly labels: ReadonlyMap<string, string>;
  /** Id of a thing that stays -> ids of those it is not. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Id of a claim that stays -> what people found. */
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  /** Id of a thing that stays -> what was decided of it, by whom and why. */
  readonly notes: ReadonlyMap<string, readonly Decision[]>;
}

export interface PlannedCuration {
  readonly plan: CurationPlan;
  /** One for each decision, sorted by its words. */
  readonly outcomes: readonly DecisionOutcome[];
}

/** `earlier`: decisions that the reading could not take over. */
export const planCuration = (
  graph: KnowledgeGraph,
  given: readonly CurationDecision[],
  earlier: readonly Refusal[] = [],
): PlannedCuration => {
  const decisions = uniteBy(given, wordsOf, firstWritten);
  const refused = new Set(earlier.map(({ decision }) => wordsOf(decision)));
  const readable = decisions.filter((decision) => !refused.has(wordsOf(decision)));
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const { into, refusals: unjoined } = joinGroups(entities, decisions);
  const claimInto = movedClaims(graph.claims, into);
  const staying = (id: string): string => into.get(id) ?? id;
  const renamed = agreed(
    decisionsOf(decisions, 'rename'),
    ({ thing }) => staying(thing),
    ({ label }) => label,
  );
  const judged = judgeClaims(graph.claims, decisions, claimInto);
  const refusals = [
    ...earlier,
    ...unknownThings(entities, decisions),
    ...unjoined,
    ...renamed.refusals,
    ...judged.refusals,
    ...unresolved(graph, readable, staying),
    ...unnamedBodies(entities, readable),
  ];
  const outcomes = outcomesOf(decisions, refusals, entities, staying);
  return {
    plan: {
      into,
      kept: keptThings(into, entities),
      claimInto,
      labels: renamed.values,
      apart: keptApart(decisions, staying),
      reviews: judged.reviews,
      notes: notesOf(outcomes),
    },
    outcomes,
  };
};

const keptThings = (into: ReadonlyMap<string, string>, entities: ReadonlyMap<string, Entity>): Map<string, Entity> => {
  const kept = new Map<string, Entity>();
  for (const id of into.values()) {
    const entity = entities.get(id);
    if (entity) kept.set(id, entity);
  }
  return kept;
};

/** One decision written twice is shown by its first place. */
const firstWritten = (a: CurationDecision, b: CurationDecision): CurationDecision =>
  (byCodeUnit(a.file, b.file) || a.line - b.line) <= 0 ? a : b;

/** Ids of things that a decision needs and the graph does not have. */
const unknownThings = (entities: ReadonlyMap<string, Entity>, decisions: readonly CurationDecision[]): Refusal[] =>
  decisions.flatMap((decision) =>
    thingsOf(decision)
      .filter((id) => !entities.has(id))
      .map((id): Refusal => ({ decision, reason: 'unknownThing', params: { id } })),
  );

const thingsOf = (decision: CurationDecision): readonly string[] => {
  if (decision.kind === 'same' || decision.kind === 'different') return decision.things;
  return decision.kind === 'rename' || decision.kind === 'resolve' ? [decision.thing] : [];
};

/** Places whose thing was decided and that nevertheless mean something else, stay open, or name nothing. */
const unresolved = (
  { mentions, unresolved: open, entities }: KnowledgeGraph,
  decisions: readonly CurationDecision[],
  staying: (id: string) => string,
): Refusal[] => {
  const known = new Set(entities.map(({ id }) => id));
  const all = decisionsOf(decisions, 'resolve').filter(({ thing }) => known.has(thing));
  if (all.length === 0) return [];
  const meant = new Map(mentions.map(({ text, spans, entity }) => [placeId(text, spans), entity]));
  for (const { text, spans } of open) meant.set(placeId(text, spans), '');
  return all.flatMap((decision): Refusal[] => {
    const { mention, thing } = decision;
    const is = meant.get(mention);
    if (is === undefined) return [{ decision, reason: 'unknownMention', params: { id: mention } }];
    if (staying(is) === staying(thing)) return [];
    return [{ decision, reason: 'notACandidate', params: { id: mention, thing } }];
  });
};

const unnamedBodies = (entities: ReadonlyMap<string, Entity>, decisions: readonly CurationDecision[]): Refusal[] =>
  decisionsOf(decisions, 'body')
    .filter(({ label }) => !entities.get(addedBodyId(label))?.mentionedIn.length)
    .map((decision): Refusal => ({ decision, reason: 'notNamed', params: { label: decision.label } }));

const addedBodyId = (label: string): string => thingId(label, centralBodyKey(label));

/** A decision about several things goes on where only some of them are not there. */
const outcomesOf = (
  decisions: readonly CurationDecision[],
  refusals: readonly Refusal[],
  entities: ReadonlyMap<string, Entity>,
  staying: (id: string) => string,
): DecisionOutcome[] => {
  const byWords = new Map<string, Refusal[]>();
  for (const refusal of refusals) getOrMake(byWords, wordsOf(refusal.decision), (): Refusal[] => []).push(refusal);
  return decisions.map((decision): DecisionOutcome => {
    const refused = byWords.get(wordsOf(decision)) ?? [];
    const things = (decision.kind === 'body' ? [addedBodyId(decision.label)] : thingsOf(decision)).filter((id) =>
      entities.has(id),
    );
    const several = decision.kind === 'same' || decision.kind === 'different';
    const lacks =
      refused.every(({ reason }) => several && reason === 'unknownThing') && (!several || things.length > 1);
    return { decision, applied: lacks, refusals: refused, things: uniteStrings(things.map(staying)) };
  });
};

const notesOf = (outcomes: readonly DecisionOutcome[]) => {
  const notes = new Map<string, Decision[]>();
  for (const { decision, applied, things } of outcomes) {
    if (!applied) continue;
    const { kind, by, on, why } = decision;
    for (const id of things)
      getOrMake(notes, id, (): Decision[] => []).push({ rule: `curation-${kind}`, reason: `${by}, ${on}: ${why}` });
  }
  return notes;
};
