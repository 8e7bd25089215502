/** A body as its name shows it, put together from the parts that tell it from others. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type KnownThing, knownThing } from './known-thing.ts';
import type { KnownUnit } from './units.ts';

export interface KnownBody extends KnownThing {
  readonly class: 'Body';
  readonly owner: KnownBody | null;
  /** What the name says it is part of: its owner, or the body that a fixed name belongs to. */
  readonly partOf: KnownBody | null;
  /** The unit it governs by name. */
  readonly governs: KnownUnit | null;
  readonly unit: KnownUnit | null;
}

/** What a body is made of; what is left out it has not. */
export interface BodyParts {
  readonly key: string;
  /** Blanks may stand more than once in it. */
  readonly label: string;
  readonly kind: string;
  readonly level: string | null;
  readonly local?: boolean;
  readonly owner?: KnownBody | null;
  readonly partOf?: KnownBody | null;
  readonly governs?: KnownUnit | null;
  readonly unit?: KnownUnit | null;
}

/** `textId`: stands in the key of a local body. */
export const knownBody = (parts: BodyParts, textId: string): KnownBody => ({
  ...knownThing({
    class: 'Body',
    key: parts.local ? `${parts.key}|${textId}` : parts.key,
    label: parts.label.replace(/\s+/g, ' '),
    local: parts.local ?? false,
    body: { kind: parts.kind, level: parts.level },
  }),
  class: 'Body',
  owner: parts.owner ?? null,
  partOf: parts.partOf ?? null,
  governs: parts.governs ?? null,
  unit: parts.unit ?? null,
});

/** Key of a body that its one name tells from all others. */
export const centralBodyKey = (label: string): string => `body|${label}`;

/**
 * A body of the centre, by its one name; a ministry that the data do not list is of the government. `parent`: what an added body
 * is part of.
 */
export const centralBody = (lexicon: Lexicon, label: string, parent: KnownBody | null = null): KnownBody => {
  const row = lexicon.bodies.centralByLabel.get(label);
  const parts: BodyParts = {
    key: centralBodyKey(label),
    label,
    kind: row?.office ? 'office' : (row?.kind ?? 'government'),
    level: row ? row.level : 'central',
    partOf: row?.partOf ? centralBody(lexicon, row.partOf) : parent,
  };
  return knownBody(parts, '');
};
