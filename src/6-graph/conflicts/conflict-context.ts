import type { Entity } from '../../4-entities/entity.ts';
import { type Claim, stands } from '../../5-relations/claim.ts';
import { getOrMake } from '../../base/get-or-make.ts';
import type { IssuePlace } from '../../base/issue.ts';
import type { Span } from '../../base/span.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import { byCodeUnit } from '../order.ts';

/** The graph as the searches for conflicts read it, indexed once. Claims that are refused take no part. */
export interface ConflictContext {
  readonly graph: KnowledgeGraph;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Predicate -> subject -> its claims in the order of their places. */
  readonly claims: ReadonlyMap<Claim['predicate'], ReadonlyMap<string, readonly Claim[]>>;
  /** Where a thing is named in a text, by both their ids, in the order of the text. */
  readonly named: ReadonlyMap<string, readonly Span[]>;
  readonly termOf: TermOf;
}

/** The term a document of a date must belong to, or null where its issuer has no terms or the day is a boundary. */
export type TermOf = (document: Entity, date: string) => string | null;

export const conflictContext = (graph: KnowledgeGraph, termOf: TermOf): ConflictContext => {
  const claims = new Map<Claim['predicate'], Map<string, Claim[]>>();
  for (const claim of graph.claims) {
    if (!stands(claim)) continue;
    const ofPredicate = getOrMake(claims, claim.predicate, () => new Map<string, Claim[]>());
    getOrMake(ofPredicate, claim.subject, (): Claim[] => []).push(claim);
  }
  for (const ofPredicate of claims.values()) for (const ofSubject of ofPredicate.values()) ofSubject.sort(byPlace);
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  return { graph, entities, claims, named: placesOfMentions(graph), termOf };
};

const placesOfMentions = ({ mentions }: KnowledgeGraph): Map<string, Span[]> => {
  const named = new Map<string, Span[]>();
  for (const { entity, text, spans } of mentions) {
    const [span] = spans;
    if (span) getOrMake(named, mentionKey(entity, text), (): Span[] => []).push(span);
  }
  for (const spans of named.values()) spans.sort((a, b) => a.start - b.start);
  return named;
};

const mentionKey = (entity: string, text: string): string => `${entity} ${text}`;

const byPlace = (a: Claim, b: Claim): number =>
  byCodeUnit(a.text, b.text) || placeOf(a).span.start - placeOf(b).span.start || byCodeUnit(a.id, b.id);

const statementOf = (claim: Claim) => claim.evidence.find((one) => one.role === 'statement') ?? claim.evidence[0];

/** Claims of one predicate by subject. */
export const claimsBySubject = (context: ConflictContext, predicate: Claim['predicate']) =>
  context.claims.get(predicate) ?? new Map<string, readonly Claim[]>();

/** Where a claim is said: the first piece of its statement. */
export const placeOf = (claim: Claim): IssuePlace => {
  const { start, end } = statementOf(claim) ?? { start: 0, end: 0 };
  return { text: claim.text, span: { start, end } };
};

/** Where a claim names what it is about: from there to the end of that piece of its statement, so that a long list is not quoted whole. */
export const citedPlace = (context: ConflictContext, claim: Claim): IssuePlace => {
  const named = context.named.get(mentionKey(claim.subject, claim.text)) ?? [];
  for (const { role, start, end } of claim.evidence) {
    const span = role === 'statement' ? named.find((one) => start <= one.start && one.end <= end) : undefined;
    if (span) return { text: claim.text, span: { start: span.start, end } };
  }
  return placeOf(claim);
};

/** Where a thing is first named in a text; its beginning where that is not known. */
export const mentionPlace = (context: ConflictContext, entity: string, text: string): IssuePlace => {
  const { start, end } = context.named.get(mentionKey(entity, text))?.[0] ?? { start: 0, end: 0 };
  return { text, span: { start, end } };
};

export const labelOf = (context: ConflictContext, id: string): string => context.entities.get(id)?.label ?? id;

/** The first claim for each object, in the order of places. */
export const firstByObject = (claims: readonly Claim[]): Claim[] => {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(claim.object)) first.set(claim.object, claim);
  return [...first.values()];
};

/**
 * Each value that contradicts one before it, with the first of those: whoever reads the issues sees every value once, and n values
 * give n - 1 issues at most, where pairs would be the square.
 */
export const contradictions = <T>(values: readonly T[], contradict: (a: T, b: T) => boolean = () => true): [T, T][] => {
  const found: [T, T][] = [];
  for (const [i, b] of values.entries()) {
    for (let k = 0; k < i; k++) {
      const a = values[k];
      if (a === undefined || !contradict(a, b)) continue;
      found.push([a, b]);
      break;
    }
  }
  return found;
};
