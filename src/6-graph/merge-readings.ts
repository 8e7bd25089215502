import type { TermOf } from './conflicts/conflict-context.ts';
import { findConflicts } from './find-conflicts.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { mergeGraphs, uniteIssues } from './merge-graphs.ts';
import type { ReportReading } from './report-reading.ts';

/** One report's reading as a graph of its own. */
export const graphOf = (reading: ReportReading): KnowledgeGraph => mergeGraphs([asRead(reading)]);

/** What any number of reports say together, with the conflicts among them. The order of the readings leaves no trace. */
export const mergeReadings = (readings: readonly ReportReading[], termOf?: TermOf): KnowledgeGraph => {
  const graph = mergeGraphs(readings.map(asRead));
  return { ...graph, issues: uniteIssues([...graph.issues, ...findConflicts(graph, termOf)]) };
};

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
