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

/** What a person found a claim to be, against its sentence. */
export interface Review {
  readonly verdict: 'confirmed' | 'rejected';
  readonly by: string;
  /** "2020-12-01". */
  readonly on: string;
  readonly why: string;
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
  /** All with one verdict; absent where nobody has judged it. */
  readonly reviews?: readonly Review[];
}

export const isLiteral = (predicate: Claim['predicate']): predicate is LiteralProperty =>
  predicate === 'issued' || predicate === 'title' || predicate === 'term';

/** Statuses under which the direct triple is asserted: nothing refused, not done or stopped is. */
export const isAsserted = (status: Status): boolean => status !== 'notDone' && status !== 'stopped';

/** Whether a person has found it wrong: then it asserts nothing, whatever its status. */
export const isRejected = ({ reviews }: Pick<Claim, 'reviews'>): boolean =>
  reviews?.some(({ verdict }) => verdict === 'rejected') ?? false;

/** Whether the graph says what the claim says. */
export const stands = (claim: { readonly status: string } & Pick<Claim, 'reviews'>): boolean =>
  isAsserted(claim.status as Status) && !isRejected(claim);
