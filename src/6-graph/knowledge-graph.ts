import type { SourceText } from '../1-read/source-text.ts';
import type { Entity } from '../4-entities/entity.ts';
import type { NamedMention, UnresolvedMention } from '../4-entities/reading.ts';
import type { Claim } from '../5-relations/claim.ts';
import type { Issue } from '../base/issue.ts';

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

/** The union of what any number of reports say; every list is sorted by id, so the order of the inputs leaves no trace. */
export interface KnowledgeGraph {
  readonly texts: readonly GraphText[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly PlacedMention[];
  readonly unresolved: readonly PlacedUnresolved[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}
