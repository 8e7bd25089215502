import type { Span } from '../base/span.ts';
import type { EntityClass } from './entity.ts';

/** A thing named at a span of the report text. */
export interface NamedMention {
  readonly id: string;
  readonly class: EntityClass;
  readonly entity: string;
  readonly surface: string;
  /** Offsets of the report text, one span for each fragment. */
  readonly spans: readonly Span[];
}

/** A mention that could be several things: never a thing itself. */
export interface UnresolvedMention {
  readonly id: string;
  readonly class: EntityClass;
  readonly surface: string;
  readonly spans: readonly Span[];
  /** Ids of entities it may be. */
  readonly candidates: readonly string[];
  readonly reason: string;
}
