import type { CurationDecision } from '../curation/decision.ts';
import type { Refusal } from '../curation/refusal.ts';
import type { TermOf } from './conflicts/conflict-context.ts';
import { applyCuration } from './curation/apply-curation.ts';
import { curationIssues } from './curation/curation-issues.ts';
import { type CurationPlan, planCuration } from './curation/plan-curation.ts';
import { findConflicts } from './find-conflicts.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { mergeGraphs, uniteIssues } from './merge-graphs.ts';
import type { ReportReading } from './report-reading.ts';

/** One report's reading as a graph of its own. */
export const graphOf = (reading: ReportReading): KnowledgeGraph => mergeGraphs([asRead(reading)]);

/** What any number of reports say together, with the conflicts among them. The order of the readings leaves no trace. */
export const mergeReadings = (readings: readonly ReportReading[], termOf?: TermOf): KnowledgeGraph =>
  withConflicts(mergeGraphs(readings.map(asRead)), termOf);

/**
 * The same with what people decided: joined, renamed and judged before conflicts are looked for, so that what was settled is none.
 * `earlier`: decisions that the reading could not take over. The plan serves the graphs of single texts.
 */
export const mergeCurated = (
  readings: readonly ReportReading[],
  decisions: readonly CurationDecision[],
  earlier: readonly Refusal[],
  termOf?: TermOf,
): { graph: KnowledgeGraph; plan: CurationPlan } => {
  const graph = mergeGraphs(readings.map(asRead));
  const { plan, outcomes } = planCuration(graph, decisions, earlier);
  const curated = applyCuration(graph, plan);
  const issues = [...curated.issues, ...curationIssues(outcomes)];
  return { graph: withConflicts({ ...curated, issues, decisions: outcomes }, termOf), plan };
};

const withConflicts = (graph: KnowledgeGraph, termOf: TermOf | undefined): KnowledgeGraph => ({
  ...graph,
  issues: uniteIssues([...graph.issues, ...findConflicts(graph, termOf)]),
});

/** A reading in the form of a graph, its lists as the stages left them: merging sorts them and unites what is there twice. */
const asRead = (reading: ReportReading): KnowledgeGraph => {
  const text = reading.source.id;
  return {
    texts: [{ source: reading.source, report: reading.report }],
    entities: reading.entities,
    mentions: reading.mentions.map((mention) => ({ ...mention, text })),
    unresolved: reading.unresolved.map((mention) => ({ ...mention, text })),
    claims: reading.claims,
    issues: reading.issues,
  };
};
