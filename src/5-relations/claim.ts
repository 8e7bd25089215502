import type { Span } from '../base/span.ts';

/** Relations between things; the closed list of the model. */
export type Relation =
  | 'issuedBy'
  | 'implements'
  | 'disseminates'
  | 'reviews'
  | 'supervises'
  | 'amends'
  | 'continues'
  | 'concerns'
  | 'partOf'
  | 'governs'
  | 'locatedIn'
  | 'holds'
  | 'holdsRole'
  | 'undertakes';

/** What a text says of a document in a literal, so that a conflict has two claims to point to. */
export type LiteralProperty = 'issued' | 'title' | 'term';

export type SubRelation = 'replaces' | 'amendsDocument' | 'guides';

export type Status = 'done' | 'ongoing' | 'planned' | 'requested' | 'notDone' | 'stopped';

export type Basis = 'stated' | 'elidedSubject' | 'enumeration' | 'footnote' | 'byName';

/** One stretch of the report text that proves a claim: `text.slice(start, end)` is the quote. */
export interface Evidence extends Span {
  /** statement: the sentence that says it; host: the body sentence that bears the footnote's number. */
  readonly role: 'statement' | 'host';
  /** 0, 1, ...: a sentence that footnotes and page breaks cut in pieces has several. */
  readonly part: number;
}

/** One statement as one sentence proves it. */
export interface Claim {
  readonly id: string;
  /** Id of the SourceText. */
  readonly text: string;
  readonly subject: string;
  readonly predicate: Relation | LiteralProperty;
  readonly sub: SubRelation | null;
  /** Id of an entity; for a LiteralProperty the value itself. */
  readonly object: string;
  readonly status: Status;
  readonly basis: Basis;
  /** 0..1 */
  readonly confidence: number;
  /** Ids of documents the act is about. */
  readonly regarding: readonly string[];
  readonly role: string | null;
  /** Number and title of the section, "I.1.1 Công tác lãnh đạo, chỉ đạo". */
  readonly section: string | null;
  /** Name of the rule that made it. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

export const isLiteral = (predicate: Claim['predicate']): predicate is LiteralProperty =>
  predicate === 'issued' || predicate === 'title' || predicate === 'term';

/** Statuses under which the direct triple is asserted: nothing refused, not done or stopped is. */
export const isAsserted = (status: Status): boolean => status !== 'notDone' && status !== 'stopped';
