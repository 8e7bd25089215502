/** How one sentence was read, step by step: what `vanban explain` says. Plain data; texts for its codes stand in data/messages. */

import type { PassageKind } from '../2-structure/passage.ts';
import type { EntityClass } from '../4-entities/entity.ts';
import type { Claim, Status } from '../5-relations/claim.ts';
import type { DropReason } from '../5-relations/claim-trace.ts';
import type { ActRelation, Doer, Link } from '../5-relations/clause.ts';
import type { Issue } from '../base/issue.ts';
import type { Span } from '../base/span.ts';

/** A code with what fills the places of its text. */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A stretch of the report text. */
export interface Placed extends Span {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

/** How a mention came to mean its thing, or why it means none. */
export const MENTION_REASONS = [
  'ownNumber',
  'numberDate',
  'numberTerm',
  'numberYear',
  'numberOnly',
  'byNameOnly',
  'plenum',
  'pointsBack',
  'citedBefore',
  'repaired',
  'symbolDecides',
  'issuersOfList',
  'insideSubject',
  'ownName',
  'fixedName',
  'abbreviated',
  'headOfList',
  'ofAuthor',
  'ofPlaceAtHand',
  'fromBefore',
  'collective',
  'noneInParticular',
  'personsOffice',
  'knownUnit',
  'levelAlone',
  'unknownUnit',
  'inBodyName',
  'severalThings',
  'byWords',
  'localThing',
] as const;

export type MentionReason = (typeof MENTION_REASONS)[number];

export interface MentionRead {
  /** Number in the list of the sentence, from 1: what chunks and acts refer to. */
  readonly number: number;
  readonly class: EntityClass;
  readonly surface: string;
  readonly places: readonly Placed[];
  /** Null where it stays open or means nothing in particular. */
  readonly thing: Named | null;
  /** What it may be, where it stays open. */
  readonly candidates: readonly Named[];
  readonly reasons: readonly Reason<MentionReason>[];
  /** Decisions about the thing itself: name of the rule and what it rests on. */
  readonly decisions: readonly { readonly rule: string; readonly reason: string }[];
}

export const CHUNK_ROLES = ['doer', 'object', 'target', 'regarding', 'linkFrom', 'linkTo'] as const;

/** The part a piece plays in an act or a link. */
export type ChunkRole = (typeof CHUNK_ROLES)[number];

/** One piece of the clause, in order. */
export interface ChunkRead {
  readonly kind: 'mention' | 'verb' | 'modality' | 'particle' | 'sign' | 'words';
  readonly text: string;
  /** Numbers of mentions. */
  readonly mentions: readonly number[];
  /** What the lexicon knows of it: relations and role of a verb, status of a modal word, class of a particle. */
  readonly says: readonly string[];
  /** Relations of acts that rest on this verb here. */
  readonly used: readonly ActRelation[];
  readonly roles: readonly ChunkRole[];
}

/** Whoever acts, as the clause leaves it. */
export interface DoerRead {
  readonly from: Doer['from'];
  /** The bodies: as worded, where, and what each means (null: it stays open). Empty where nobody is named. */
  readonly named: readonly { readonly place: Placed; readonly thing: Named | null; readonly collective: boolean }[];
  /** Who is meant where nobody is named: the author of the report. */
  readonly author: Named | null;
}

/** Where the status of a claim comes from. */
export type StatusReason = 'said' | 'section' | 'usual';

export interface ActRead {
  readonly relation: ActRelation;
  readonly rule: string;
  readonly doer: DoerRead;
  /** The verb that most likely says it; null where the words come from the sentence that bears the footnote, or from a rule. */
  readonly verb: string | null;
  readonly object: Placed;
  readonly objectThing: Named | null;
  readonly regarding: readonly Placed[];
  readonly borrowed: boolean;
  readonly claims: readonly string[];
  readonly dropped: readonly DropReason[];
}

export interface LinkRead {
  readonly sub: Link['sub'];
  readonly rule: string;
  readonly from: Placed;
  readonly to: Placed;
  readonly claims: readonly string[];
  readonly dropped: readonly DropReason[];
}

export interface ClaimRead {
  readonly claim: Claim;
  readonly subject: Named;
  /** The thing, or the value of a literal as both id and label. */
  readonly object: Named;
  readonly regarding: readonly Named[];
  /** Null for standing facts. */
  readonly statusFrom: StatusReason | null;
  /** True for the claim that was asked for. */
  readonly asked: boolean;
  readonly evidence: readonly (Placed & { readonly role: 'statement' | 'host'; readonly part: number })[];
}

/** Why something was not taken, beside the reasons why acts became no claims. */
export const REJECTIONS = [
  'refused',
  'doerPartOpen',
  'collectiveDoer',
  'genericDoer',
  'open',
  'verbNoRelation',
  'verbNoObject',
  'verbFarObject',
  'verbAdvises',
  'verbAsNoun',
  'ungoverned',
  'lookAlike.share',
  'lookAlike.numberOfOther',
  'lookAlike.unknownSymbol',
  'lookAlike.noType',
] as const;

export type RejectionCode = `drop.${DropReason}` | (typeof REJECTIONS)[number];

export interface Rejection extends Reason<RejectionCode> {
  readonly place: Placed | null;
  readonly candidates: readonly Named[];
}

/** A finding that has a place in the sentence; the words for its code stand in data/messages under `issue.<code>`. */
export interface IssueRead extends Reason {
  readonly severity: Issue['severity'];
  /** All its places, those in other sentences too. */
  readonly places: readonly Placed[];
}

export interface SentenceRead {
  readonly kind: PassageKind;
  readonly section: string | null;
  /** Markup left out, blanks as one. */
  readonly text: string;
  readonly fragments: readonly Placed[];
  /** Of a footnote: its number, and the sentence that bears it; null where no mark leads to it. */
  readonly footnote: { readonly number: string; readonly host: Placed | null } | null;
  /** Footnotes whose marks stand in this sentence. */
  readonly footnotes: readonly { readonly number: string; readonly line: number }[];
  readonly mentions: readonly MentionRead[];
  /** Null where clauses are not read: headings, letterhead, recipients, signature. */
  readonly clause: {
    /** Whoever acts when the sentence begins. */
    readonly doer: DoerRead;
    /** Verbs taken from the sentence that bears the footnote, or from before the colon of a list. */
    readonly verbs: readonly { readonly says: readonly string[]; readonly status: Status | null }[];
    readonly chunks: readonly ChunkRead[];
  } | null;
  readonly acts: readonly ActRead[];
  readonly links: readonly LinkRead[];
  readonly claims: readonly ClaimRead[];
  readonly rejected: readonly Rejection[];
  readonly issues: readonly IssueRead[];
}

export interface Explanation {
  readonly file: string;
  readonly text: string;
  /** Empty where only markup or blanks stand at the place: then `nearest` are lines with sentences. */
  readonly sentences: readonly SentenceRead[];
  readonly nearest: readonly number[];
}
