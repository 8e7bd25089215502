import type { Issue } from '../../base/issue.ts';
import type { GraphText } from '../knowledge-graph.ts';
import { type ConflictContext, contradictions, labelOf, mentionPlace } from './conflict-context.ts';

/** Two texts that bear the number of one report: they live side by side, and a person must say which one counts. */
export const sameReport = (context: ConflictContext): Issue[] => {
  const byReport = new Map<string, GraphText[]>();
  for (const text of context.graph.texts) byReport.set(text.report, [...(byReport.get(text.report) ?? []), text]);
  return [...byReport].flatMap(([report, texts]) =>
    contradictions(texts).map(([a, b]): Issue => {
      return {
        code: 'conflict.sameReport',
        severity: 'warning',
        params: { report: labelOf(context, report), first: a.source.name, second: b.source.name },
        places: [mentionPlace(context, report, a.source.id), mentionPlace(context, report, b.source.id)],
        claims: [],
        things: [report],
      };
    }),
  );
};
