/**
 * Where reports contradict each other or themselves. Conflicts are results: each names both claims and both places, and nothing is
 * silently decided. The words stand in data/messages under `issue.conflict.*`.
 */
import type { Issue } from '../base/issue.ts';
import { type ConflictContext, conflictContext, type TermOf } from './conflicts/conflict-context.ts';
import { laterThanReport } from './conflicts/later-than-report.ts';
import { sameReport } from './conflicts/same-report.ts';
import { termAgainstDate } from './conflicts/term-against-date.ts';
import { twoDates } from './conflicts/two-dates.ts';
import { twoIssuers } from './conflicts/two-issuers.ts';
import { twoTypes } from './conflicts/two-types.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';

const SEARCHES: readonly ((context: ConflictContext) => Issue[])[] = [
  twoDates,
  twoIssuers,
  twoTypes,
  termAgainstDate,
  laterThanReport,
  sameReport,
];

/** All conflicts of a graph, by kind; `termOf` says which term a document's date lies in, where its issuer has terms. */
export const findConflicts = (graph: KnowledgeGraph, termOf: TermOf = () => null): Issue[] => {
  const context = conflictContext(graph, termOf);
  return SEARCHES.flatMap((search) => search(context));
};
