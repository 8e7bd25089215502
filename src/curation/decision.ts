/**
 * What people decide about a reading, in a file of their own that every build applies again: the values of curation.yaml.
 * Things and claims are named by their ids, places of a text by the text's id and two offsets, so that a decision means the same
 * whenever and in whatever order it is read.
 */
import type { BodyKind } from '../lexicon/body-kinds.ts';

/** Of the form of curation.yaml. */
export const CURATION_VERSION = 1;

/** Who decided, when and why. */
export interface Signed {
  readonly by: string;
  /** "2020-12-01". */
  readonly on: string;
  readonly why: string;
}

/** Where a decision stands. */
export interface Written {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The things are one; the first is the one that stays. */
export interface Same {
  readonly kind: 'same';
  readonly things: readonly string[];
}

/** No two of the things are one: they are never joined, and none is said to be possibly another. */
export interface Different {
  readonly kind: 'different';
  readonly things: readonly string[];
}

export interface Rename {
  readonly kind: 'rename';
  readonly thing: string;
  readonly label: string;
}

/** The claim is right, or it is wrong. */
export interface Verdict {
  readonly kind: 'confirm' | 'reject';
  readonly claim: string;
}

/** What stands at a place of a text is that thing. */
export interface Resolve {
  readonly kind: 'resolve';
  /** "text-0123456789abcdef-120-131": id of the text, first and last offset (half-open, UTF-16 units). */
  readonly mention: string;
  readonly thing: string;
}

/** A body of a fixed name that the reading shall know. */
export interface AddedBody {
  readonly kind: 'body';
  readonly label: string;
  readonly is: BodyKind;
  readonly level: BodyLevel | null;
  /** Label of a body of a fixed name, or of another added one. */
  readonly partOf: string | null;
  readonly aliases: readonly string[];
}

export const BODY_LEVELS = ['central', 'province', 'district', 'commune'] as const;

export type BodyLevel = (typeof BODY_LEVELS)[number];

export type Decided = Same | Different | Rename | Verdict | Resolve | AddedBody;

/** What an entry of curation.yaml says. */
export type SignedDecision = Decided & Signed;

export type CurationDecision = SignedDecision & Written;

export type DecisionOf<Kind extends Decided['kind']> = Extract<CurationDecision, { readonly kind: Kind }>;

/** The decisions of some kinds. */
export const decisionsOf = <Kind extends Decided['kind']>(
  decisions: readonly CurationDecision[],
  ...kinds: readonly Kind[]
): DecisionOf<Kind>[] => {
  const wanted: readonly string[] = kinds;
  return decisions.filter((one): one is DecisionOf<Kind> => wanted.includes(one.kind));
};

/** Two decisions with the same words are one, wherever they are written: what lists of decisions are sorted and freed of repeats by. */
export const wordsOf = ({ file: _file, line: _line, ...words }: SignedDecision & Partial<Written>): string =>
  JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
