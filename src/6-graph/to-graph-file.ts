import type { Entity } from '../4-entities/entity.ts';
import { type Claim, isLiteral } from '../5-relations/claim.ts';
import type { Issue } from '../base/issue.ts';
import type { Span } from '../base/span.ts';
import { subjectOf } from '../curation/refusal.ts';
import { factsOf } from './facts.ts';
import {
  GRAPH_FILE_VERSION,
  type GraphFile,
  type GraphFileClaim,
  type GraphFileDecision,
  type GraphFileIssue,
  type GraphFileThing,
  type GraphFileWords,
} from './graph-file.ts';
import type { DecisionOutcome, KnowledgeGraph } from './knowledge-graph.ts';
import { layOut } from './lay-out.ts';
import { findCommunities, weigh } from './measures.ts';
import { type Shorten, shortenBy } from './short-label.ts';
import { toGraph } from './to-graph.ts';

/** The whole graph as the viewer reads it, laid out. Lists keep the order of the graph: sorted by id, issues by weight. */
export const toGraphFile = (
  graph: KnowledgeGraph,
  words: GraphFileWords,
  base: string,
  shorten: Shorten = shortenBy([]),
): GraphFile => {
  const drawn = toGraph(graph);
  const points = layOut(drawn);
  const communities = findCommunities(drawn);
  const weights = weigh(graph.claims);
  const thing = (entity: Entity): GraphFileThing => ({
    id: entity.id,
    class: entity.document?.report ? 'Report' : entity.class,
    label: entity.label,
    short: shorten(entity),
    aliases: entity.aliases,
    mentionedIn: entity.mentionedIn,
    facts: factsOf(entity),
    ...(points.get(entity.id) ?? { x: 0, y: 0 }),
    community: communities.get(entity.id) ?? 0,
    weight: weights.get(entity.id) ?? 0,
  });
  return {
    format: 'vanban-graph',
    version: GRAPH_FILE_VERSION,
    base,
    texts: graph.texts.map(({ source, report }) => ({
      id: source.id,
      name: source.name,
      sha256: source.sha256,
      report,
      text: source.text,
    })),
    things: graph.entities.map(thing),
    claims: graph.claims.map(toFileClaim),
    mentions: graph.mentions.map(({ id, entity, text, spans }) => ({ id, thing: entity, text, spans: toPairs(spans) })),
    unresolved: graph.unresolved.map(({ id, class: kind, surface, text, spans, candidates, reason }) => ({
      id,
      class: kind,
      surface,
      text,
      spans: toPairs(spans),
      candidates,
      reason,
    })),
    issues: graph.issues.map(toFileIssue),
    decisions: (graph.decisions ?? []).map(toFileDecision),
    words,
  };
};

const toFileClaim = (claim: Claim): GraphFileClaim => ({
  id: claim.id,
  text: claim.text,
  s: claim.subject,
  p: claim.predicate,
  ...(claim.sub === null ? {} : { sub: claim.sub }),
  o: claim.object,
  ...(isLiteral(claim.predicate) ? { literal: true } : {}),
  status: claim.status,
  basis: claim.basis,
  confidence: claim.confidence,
  ...(claim.regarding.length === 0 ? {} : { regarding: claim.regarding }),
  ...(claim.role === null ? {} : { role: claim.role }),
  ...(claim.section === null ? {} : { section: claim.section }),
  rule: claim.rule,
  evidence: claim.evidence.map(({ role, part, start, end }) => ({ role, part, start, end })),
  ...(claim.reviews ? { reviews: claim.reviews.map(({ verdict, by, on, why }) => ({ verdict, by, on, why })) } : {}),
});

/** An issue as it is written: places flat, empty lists left out. */
export const toFileIssue = ({ code, severity, params, places, claims, things }: Issue): GraphFileIssue => ({
  code,
  severity,
  params,
  places: places.map(({ text, span }) => ({ text, start: span.start, end: span.end })),
  ...(claims && claims.length > 0 ? { claims } : {}),
  ...(things && things.length > 0 ? { things } : {}),
});

/** Where it is written is left out: moving a line changes no output. */
const toFileDecision = ({ decision, applied, things }: DecisionOutcome): GraphFileDecision => {
  const { kind, by, on, why, file: _file, line: _line, ...row } = decision;
  return { kind, subject: subjectOf(decision), by, on, why, row, applied, things };
};

const toPairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end]);
