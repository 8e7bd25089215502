import type { Issue } from '../base/issue.ts';
import type { GraphText, KnowledgeGraph } from './knowledge-graph.ts';
import { byCodeUnit, uniteBy } from './order.ts';
import { tidyClaim, uniteClaims } from './unite-claims.ts';
import { tidyEntity, uniteEntities } from './unite-entities.ts';

/**
 * The union of any number of graphs. Identity comes from keys alone, so this is a set union by ids: commutative, associative and
 * idempotent. Local things carry the hash of their text in their id, so they never meet across texts.
 */
export const mergeGraphs = (graphs: readonly KnowledgeGraph[]): KnowledgeGraph => ({
  texts: uniteBy(
    graphs.flatMap((graph) => graph.texts),
    (text) => text.source.id,
    uniteTexts,
  ),
  entities: uniteBy(
    graphs.flatMap((graph) => graph.entities.map(tidyEntity)),
    (entity) => entity.id,
    uniteEntities,
  ),
  mentions: uniteBy(
    graphs.flatMap((graph) => graph.mentions),
    (mention) => `${mention.id}\u001f${mention.text}`,
    either,
  ),
  unresolved: uniteBy(
    graphs.flatMap((graph) => graph.unresolved),
    (mention) => `${mention.id}\u001f${mention.text}`,
    either,
  ),
  claims: uniteBy(
    graphs.flatMap((graph) => graph.claims.map(tidyClaim)),
    (claim) => claim.id,
    uniteClaims,
  ),
  issues: uniteIssues(graphs.flatMap((graph) => graph.issues)),
});

/** Mentions with one id are the same mention, read twice; were they ever not, the choice would still not depend on the order. */
const either = <T>(a: T, b: T): T => (JSON.stringify(a) <= JSON.stringify(b) ? a : b);

/** Two files with the same text are one text; it goes by the name that sorts first. */
const uniteTexts = (a: GraphText, b: GraphText): GraphText => {
  const order = byCodeUnit(a.source.name, b.source.name) || byCodeUnit(a.source.format, b.source.format);
  return (order || byCodeUnit(a.report, b.report)) <= 0 ? a : b;
};

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Each issue once; errors first, then by code and by place. */
export const uniteIssues = (issues: readonly Issue[]): Issue[] =>
  uniteBy(issues, issueKey).sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(firstText(a), firstText(b)) ||
      firstOffset(a) - firstOffset(b) ||
      byCodeUnit(issueKey(a), issueKey(b)),
  );

const firstText = (issue: Issue): string => issue.places[0]?.text ?? '';
const firstOffset = (issue: Issue): number => issue.places[0]?.span.start ?? 0;

const issueKey = (issue: Issue): string =>
  JSON.stringify([
    issue.code,
    issue.severity,
    Object.entries(issue.params).sort(([a], [b]) => byCodeUnit(a, b)),
    issue.places.map(({ text, span }) => [text, span.start, span.end]),
    issue.claims ?? [],
    issue.things ?? [],
  ]);
