import type { KnowledgeGraph } from '../6-graph/knowledge-graph.ts';
import { lineOf } from '../6-graph/line-of.ts';
import type { Issue } from '../base/issue.ts';

/** issues.json: every finding with its places in the reports, by file and line, and the claims and things it is about. */
export interface IssuesFile {
  readonly format: 'vanban-issues';
  readonly version: 1;
  readonly issues: readonly WrittenIssue[];
}

export interface WrittenIssue {
  /** The words for it stand in data/messages under `issue.<code>`. */
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly params: Issue['params'];
  readonly places: readonly WrittenPlace[];
  readonly claims: readonly string[];
  readonly things: readonly { readonly id: string; readonly label: string }[];
}

export interface WrittenPlace {
  /** Id of the source text. */
  readonly text: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Offsets of the report text, UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export const toIssuesFile = (graph: KnowledgeGraph): IssuesFile => {
  const texts = new Map(graph.texts.map(({ source }) => [source.id, { source, line: lineOf(source.text) }]));
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
  return {
    format: 'vanban-issues',
    version: 1,
    issues: graph.issues.map(({ code, severity, params, places, claims = [], things = [] }) => ({
      code,
      severity,
      params,
      places: places.flatMap(({ text, span: { start, end } }): WrittenPlace[] => {
        const found = texts.get(text);
        if (!found) return [];
        const { source, line } = found;
        return [{ text, file: source.name, line: line(start), start, end, quote: source.text.slice(start, end) }];
      }),
      claims,
      things: things.map((id) => ({ id, label: labels.get(id) ?? id })),
    })),
  };
};
