import type { SourceText } from '../1-read/source-text.ts';
import type { Entity } from '../4-entities/entity.ts';
import type { NamedMention, UnresolvedMention } from '../4-entities/reading.ts';
import type { Claim } from '../5-relations/claim.ts';
import type { Issue } from '../base/issue.ts';

/** All that one report says: what the pipeline returns, before reports are merged. */
export interface ReportReading {
  readonly source: SourceText;
  /** Id of the Report entity. */
  readonly report: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly NamedMention[];
  readonly unresolved: readonly UnresolvedMention[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}
