import type { SourceText } from '../1-read/source-text.ts';
import type { Entity } from '../4-entities/entity.ts';
import type { NamedMention, UnresolvedMention } from '../4-entities/reading.ts';
import type { Claim } from '../5-relations/claim.ts';
import type { Issue } from '../base/issue.ts';
import type { CurationDecision } from '../curation/decision.ts';
import type { Refusal } from '../curation/refusal.ts';

/** A source text and the report it is the text of. */
export interface GraphText {
  readonly source: SourceText;
  /** Id of the Report entity. */
  readonly report: string;
}

/** A mention with the text it stands in. */
export interface PlacedMention extends NamedMention {
  /** Id of the SourceText. */
  readonly text: string;
}

/** An unresolved mention with the text it stands in. */
export interface PlacedUnresolved extends UnresolvedMention {
  readonly text: string;
}

/** What became of one decision of a person. */
export interface DecisionOutcome {
  readonly decision: CurationDecision;
  readonly applied: boolean;
  /** Why it was not, or not for all that it names. */
  readonly refusals: readonly Refusal[];
  /** Ids of the things of the graph that it is about, those that others became. */
  readonly things: readonly string[];
}

/** The union of what any number of reports say; every list is sorted by id, so the order of the inputs leaves no trace. */
export interface KnowledgeGraph {
  readonly texts: readonly GraphText[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly PlacedMention[];
  readonly unresolved: readonly PlacedUnresolved[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  /** What people decided about the graph and what became of it, sorted by its words; absent where nobody did. */
  readonly decisions?: readonly DecisionOutcome[];
}
