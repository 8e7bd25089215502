import type { VerbRow } from '../lexicon/relation-words.ts';
import type { Status } from './claim.ts';

/** Whoever does it, as mention indices of bodies; null where the words leave it out. */
export interface Doer {
  readonly mentions: readonly number[] | null;
  /** Said in this clause, carried from the clause before, or taken from the sentence that bears the footnote. */
  readonly from: 'stated' | 'carried' | 'host' | 'nobody';
}

export type ActRelation =
  | 'implements'
  | 'disseminates'
  | 'reviews'
  | 'amends'
  | 'issues'
  | 'supervises'
  | 'holds'
  | 'undertakes';

/** One thing done, as a clause says it. */
export interface Act {
  readonly relation: ActRelation;
  readonly doer: Doer;
  /** Mention index of a document, an event, a project, or, for supervises, of a body. */
  readonly object: number;
  readonly status: Status | null;
  /** Documents the act is about, as mention indices. */
  readonly regarding: readonly number[];
  /** The verb came from the sentence that bears the footnote's number. */
  readonly borrowed: boolean;
  readonly passage: number;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  readonly rule: string;
}

/** Document A says or does something with document B. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly sub: 'replaces' | 'amendsDocument' | 'guides' | null;
  readonly passage: number;
  readonly sentence: number;
  readonly rule: string;
}

export interface OpenVerb {
  readonly row: VerbRow;
  readonly status: Status | null;
}

export interface Place {
  readonly passage: number;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
}

/** More sentences than a passage can have. */
const SENTENCES = 2 ** 21;

/** One number for each sentence of a report, to look things up by. */
export const sentenceKey = ({ passage, sentence }: Place): number => passage * SENTENCES + sentence;

/** "giám sát A, B về việc thực hiện C": who looks, whom at, and on what, while the sentence is read. */
export interface Frame {
  doer: Doer;
  /** False where the doer only meets them. */
  readonly supervises: boolean;
  /** Who looks is still to be named, behind the verb. */
  agentOpen: boolean;
  status: Status | null;
  /** Mention indices of the bodies looked at. */
  readonly targets: number[];
  /** Documents with the verbs that stand before each ("quán triệt, thực hiện"). */
  readonly regarding: { readonly document: number; readonly relations: ReadonlySet<ActRelation> }[];
  /** Verbs that wait for their document. */
  complement: Set<ActRelation>;
  /** The verb came from the sentence that bears the footnote's number. */
  readonly borrowed: boolean;
}

/** What a sentence hands on: to the next sentence, to a footnote at a mark, to a list behind a colon. */
export interface Carried {
  readonly doer: Doer;
  readonly verbs: readonly OpenVerb[];
  /** Documents just named, for words that point back and for the owner of a footnote's act. */
  readonly documents: readonly number[];
  /** "giám sát 02 đơn vị¹": whom it looks at, the footnote says. */
  readonly frame?: Frame | null;
}

export interface ClauseStart {
  readonly doer: Doer;
  readonly verbs: readonly OpenVerb[];
  /** The verbs are those of the sentence that bears the footnote's mark. */
  readonly borrowed: boolean;
  /** Documents that the sentence before named last. */
  readonly documents?: readonly number[];
  /** A supervision of the sentence that bears the mark, which still has to say whom it looks at. */
  readonly frame?: Frame | null;
}

export interface ClauseReading {
  readonly acts: readonly Act[];
  readonly links: readonly Link[];
  /** State at the end of the sentence. */
  readonly after: Carried;
  /** State at each offset asked for, by offset. */
  readonly at: ReadonlyMap<number, Carried>;
}

/**
 * So many acts, counted once for each doer, are taken from one sentence. The longest of real reports say a few dozen; where many
 * bodies stand before many documents their number grows as the product.
 */
export const MAX_SAID = 3000;

export const NOBODY: Doer = { mentions: null, from: 'nobody' };
/** "Các cấp ủy", "9 huyện": the clause has a doer, and it is no body in particular. */
export const ANYBODY: Doer = { mentions: [], from: 'stated' };
