/** A graph with what people decided: the same plan gives the same graph, for the union of all texts and for each of them. */
import type { DocumentFacts, Entity } from '../../4-entities/entity.ts';
import { type Claim, isLiteral, isRejected, stands } from '../../5-relations/claim.ts';
import { getOrMake } from '../../base/get-or-make.ts';
import type { Issue } from '../../base/issue.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import { uniteBy, uniteStrings } from '../order.ts';
import { uniteClaims } from '../unite-claims.ts';
import { uniteEntities } from '../unite-entities.ts';
import { withReviews } from './judge-claims.ts';
import { movedClaim } from './move-claims.ts';
import type { CurationPlan } from './plan-curation.ts';

export const applyCuration = (graph: KnowledgeGraph, plan: CurationPlan): KnowledgeGraph => {
  if (Object.values(plan).every(({ size }) => size === 0)) return graph;
  const { into } = plan;
  const staying = (id: string): string => into.get(id) ?? id;
  const claims = curatedClaims(graph.claims, plan);
  const denied = deniedValues(claims);
  const entities = uniteBy(
    graph.entities.map((entity) => joined(entity, plan)),
    ({ id }) => id,
    // Both have the label and the key of the one that stays: only what the texts add differs.
    uniteEntities,
  );
  return {
    ...graph,
    texts: graph.texts.map((text) => ({ ...text, report: staying(text.report) })),
    entities: entities.map((entity) => curatedEntity(entity, plan, denied)),
    mentions: graph.mentions.map((mention) => ({ ...mention, entity: staying(mention.entity) })),
    unresolved: graph.unresolved.map((mention) => ({
      ...mention,
      candidates: [...new Set(mention.candidates.map(staying))],
    })),
    claims,
    issues: graph.issues.map((issue) => movedIssue(issue, plan)),
  };
};

/** A thing as a part of the one it becomes: label, key and class of that one, names and texts of its own. */
const joined = (entity: Entity, { into, kept }: CurationPlan): Entity => {
  const one = kept.get(into.get(entity.id) ?? '');
  if (!one) return entity;
  const { document } = entity;
  return {
    ...one,
    aliases: uniteStrings(entity.aliases, [entity.label]).filter((alias) => alias !== one.label),
    mentionedIn: entity.mentionedIn,
    possibly: entity.possibly,
    sameAs: [entity.id],
    decisions: entity.decisions,
    document: one.document && {
      ...one.document,
      dates: document?.dates ?? [],
      titles: document?.titles ?? [],
      report: document?.report ?? false,
    },
  };
};

const curatedEntity = (entity: Entity, plan: CurationPlan, denied: Denied): Entity => {
  const { id, possibly, document, place } = entity;
  const staying = (other: string): string => plan.into.get(other) ?? other;
  const label = plan.labels.get(id) ?? entity.label;
  const apart = plan.apart.get(id);
  const maybe = uniteStrings(possibly.map(staying)).filter((other) => other !== id && !apart?.has(other));
  const notes = plan.notes.get(id);
  return {
    ...entity,
    label,
    aliases:
      label === entity.label
        ? entity.aliases
        : uniteStrings(entity.aliases, [entity.label]).filter((alias) => alias !== label),
    possibly: maybe,
    decisions: notes ? [...entity.decisions, ...notes] : entity.decisions,
    document: document && withoutDenied(document, denied.get(id)),
    place: place && {
      ...place,
      within: place.within === null ? null : staying(place.within),
      succeededBy: uniteStrings(place.succeededBy.map(staying)),
    },
  };
};

/** What a thing says of itself after the joining, dropped; claims that say the same are one; then what people found. */
const curatedClaims = (claims: readonly Claim[], { into, claimInto, reviews }: CurationPlan): Claim[] => {
  const moved = claims
    .map((claim) => ({ ...movedClaim(claim, into), id: claimInto.get(claim.id) ?? claim.id }))
    .filter(({ subject, predicate, object }) => isLiteral(predicate) || subject !== object);
  return uniteBy(moved, ({ id }) => id, uniteClaims).map((claim) => withReviews(claim, reviews));
};

/** Id of a document -> values that only rejected claims give it. */
type Denied = ReadonlyMap<string, ReadonlySet<string>>;

const deniedValues = (claims: readonly Claim[]): Denied => {
  const denied = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (!isLiteral(claim.predicate) || !isRejected(claim)) continue;
    getOrMake(denied, claim.subject, () => new Set<string>()).add(claim.object);
  }
  for (const claim of denied.size > 0 ? claims : [])
    if (isLiteral(claim.predicate) && stands(claim)) denied.get(claim.subject)?.delete(claim.object);
  return denied;
};

const withoutDenied = (document: DocumentFacts, denied: ReadonlySet<string> | undefined): DocumentFacts =>
  denied === undefined || denied.size === 0
    ? document
    : {
        ...document,
        dates: document.dates.filter((date) => !denied.has(date)),
        titles: document.titles.filter((title) => !denied.has(title)),
      };

const movedIssue = (issue: Issue, { into, claimInto }: CurationPlan): Issue => ({
  ...issue,
  ...(issue.claims ? { claims: issue.claims.map((id) => claimInto.get(id) ?? id) } : {}),
  ...(issue.things ? { things: issue.things.map((id) => into.get(id) ?? id) } : {}),
});
