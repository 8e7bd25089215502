import type { Span } from './span.ts';

/** Where in a report an issue was seen: the text it belongs to and the place in it. */
export interface IssuePlace {
  /** Id of the SourceText ("text-" and 16 hex digits). */
  readonly text: string;
  /** Offsets of the report text. */
  readonly span: Span;
}

/**
 * An expected finding about a report or a graph: a conflict, a doubtful reading, a mark without a footnote.
 * The words for it stand in data/messages under `issue.<code>`, with `{name}` for each parameter.
 */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly params: Readonly<Record<string, string | number>>;
  readonly places: readonly IssuePlace[];
  /** Claims that contradict each other, where the issue is a conflict. */
  readonly claims?: readonly string[];
  /** Things the issue is about. */
  readonly things?: readonly string[];
}
