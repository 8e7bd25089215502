/**
 * What people decided, as a plan for a graph: which things are joined, renamed and kept apart, which claims are judged. It is made
 * from the union of all texts and applied to that union and to the graph of each text alike. Every decision gets an outcome: what
 * finds nothing to change, or stands against another, is named and left out.
 */
import type { Decision, Entity } from '../../4-entities/entity.ts';
import type { Claim, Review } from '../../5-relations/claim.ts';
import { getOrMake } from '../../base/get-or-make.ts';
import { placeId, thingId } from '../../base/stable-id.ts';
import { type CurationDecision, decisionsOf, wordsOf } from '../../curation/decision.ts';
import type { Refusal } from '../../curation/refusal.ts';
import type { DecisionOutcome, KnowledgeGraph } from '../knowledge-graph.ts';
import { byCodeUnit, smaller, uniteBy, uniteStrings } from '../order.ts';
import { joinGroups } from './join-groups.ts';
import { judgeClaims } from './judge-claims.ts';
import { statementOf } from './move-claims.ts';

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
  const renamed = renames(decisions, staying);
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
      kept: new Map([...new Set(into.values())].flatMap((id) => pair(id, entities.get(id)))),
      claimInto,
      labels: renamed.labels,
      apart: apartFrom(decisions, staying),
      reviews: judged.reviews,
      notes: notesOf(outcomes),
    },
    outcomes,
  };
};

const pair = <T>(id: string, value: T | undefined): [string, T][] => (value === undefined ? [] : [[id, value]]);

/** One decision written twice is shown by its first place. */
const firstWritten = (a: CurationDecision, b: CurationDecision): CurationDecision =>
  (byCodeUnit(a.file, b.file) || a.line - b.line) <= 0 ? a : b;

/** Claims that say the same once things are joined become one: that whose things stay as they are, else the one of the smallest id. */
const movedClaims = (claims: readonly Claim[], into: ReadonlyMap<string, string>): Map<string, string> => {
  const moved = new Map<string, string>();
  if (into.size === 0) return moved;
  const staying = new Map<string, string>();
  const touched: { id: string; statement: string }[] = [];
  for (const claim of claims) {
    const before = statementOf(claim);
    const after = statementOf(claim, into);
    if (before === after) staying.set(after, smaller(staying.get(after) ?? claim.id, claim.id));
    else touched.push({ id: claim.id, statement: after });
  }
  const firstOf = new Map<string, string>();
  for (const { id, statement } of touched) firstOf.set(statement, smaller(firstOf.get(statement) ?? id, id));
  for (const { id, statement } of touched) {
    const target = staying.get(statement) ?? firstOf.get(statement) ?? id;
    if (target !== id) moved.set(id, target);
  }
  return moved;
};

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

const renames = (decisions: readonly CurationDecision[], staying: (id: string) => string) => {
  const wanted = new Map<string, Set<string>>();
  const all = decisionsOf(decisions, 'rename');
  for (const { thing, label } of all) getOrMake(wanted, staying(thing), () => new Set<string>()).add(label);
  const labels = new Map([...wanted].flatMap(([id, [label, ...more]]) => (more.length === 0 ? pair(id, label) : [])));
  const refusals = all.flatMap((decision): Refusal[] => {
    const others = [...(wanted.get(staying(decision.thing)) ?? [])].filter((label) => label !== decision.label);
    const params = { subject: decision.thing, said: decision.label, other: others.sort(byCodeUnit).join(', ') };
    return others.length === 0 ? [] : [{ decision, reason: 'contradiction', params }];
  });
  return { labels, refusals };
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
    .filter(({ label }) => !entities.get(bodyId(label))?.mentionedIn.length)
    .map((decision): Refusal => ({ decision, reason: 'notNamed', params: { label: decision.label } }));

const bodyId = (label: string): string => thingId(label, `body|${label}`);

const apartFrom = (decisions: readonly CurationDecision[], staying: (id: string) => string) => {
  const apart = new Map<string, Set<string>>();
  for (const { things } of decisionsOf(decisions, 'different'))
    for (const a of things)
      for (const b of things) if (a !== b) getOrMake(apart, staying(a), () => new Set<string>()).add(staying(b));
  return apart;
};

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
    const things = (decision.kind === 'body' ? [bodyId(decision.label)] : thingsOf(decision)).filter((id) =>
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
