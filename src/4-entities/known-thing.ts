import type { BodyFacts, Decision, DocumentFacts, EntityClass, PlaceFacts } from './entity.ts';

/** A thing as one mention shows it: its key, and what is known of it. Mentions with the same key are one thing. */
export interface KnownThing {
  readonly class: EntityClass;
  readonly key: string;
  readonly label: string;
  /** The key lacks something: the text's hash stands in. */
  readonly local: boolean;
  readonly decisions: readonly Decision[];
  readonly document: DocumentFacts | null;
  readonly body: BodyFacts | null;
  readonly place: PlaceFacts | null;
}

export const knownThing = (part: Pick<KnownThing, 'class' | 'key' | 'label'> & Partial<KnownThing>): KnownThing => ({
  local: false,
  decisions: [],
  document: null,
  body: null,
  place: null,
  ...part,
});
