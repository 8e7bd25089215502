import type { Span } from '../base/span.ts';
import type { CentralBody, HeadWord, OfficeWord } from '../lexicon/body-words.ts';
import type { DocumentTypeRow } from '../lexicon/document-types.ts';
import type { EventHead, PlaceHead, ProjectHead } from '../lexicon/thing-words.ts';
import type { UnitLevel } from '../lexicon/unit-types.ts';

/** An administrative unit as words name it; which unit it is, is decided later. */
export interface UnitRef {
  /** Type word, as written or as the head implies it ("Huyện ủy": "huyện"); null where nothing says it. */
  readonly word: string | null;
  /** Levels it may be of; empty for any. */
  readonly levels: readonly UnitLevel[];
  /** "Bình Lục"; null for "tỉnh", "huyện" alone: the unit of that level in context. */
  readonly name: string | null;
  /** Span of the name, or of the type word where there is no name. */
  readonly span: Span;
  /** The larger unit that is named with it: "huyện Mường Tè" in "xã Pa Ủ, huyện Mường Tè". */
  readonly within?: UnitRef;
}

/** How a body is put together from its words. Exactly one of head and central is set. */
export interface BodyShape {
  readonly head: HeadWord | null;
  readonly central: CentralBody | null;
  /** "Chủ tịch" in "Chủ tịch UBND tỉnh". */
  readonly office: OfficeWord | null;
  readonly owner: BodyShape | null;
  readonly unit: UnitRef | null;
  /** A field's label, a topic or a proper name: "Tài chính", "phòng, chống tham nhũng". */
  readonly topic: string | null;
}

interface Base {
  /** Index in the list of all mentions. */
  readonly index: number;
  readonly passage: number;
  /** Offsets of the passage's text. */
  readonly span: Span;
  readonly surface: string;
}

export interface BodyMention extends Base {
  readonly class: 'Body';
  readonly shape: BodyShape;
  /** "UBND các huyện, thành phố": a thing only where a claim needs it. */
  readonly collective: boolean;
  /** Read with a head that stands before the list ("BTV: Huyện ủy A, B"). */
  readonly enumerated: boolean;
  /** A verb follows, or the words make it the doer ("do", "được"): an office here acts in its own name. */
  readonly acting: boolean;
  /** A person's office named for the person ("đồng chí Bí thư Tỉnh ủy"), not an office that acts. */
  readonly person: boolean;
}

export interface DocumentMention extends Base {
  readonly class: 'Document';
  readonly type: DocumentTypeRow | null;
  /** As written in the data: "Kế hoạch hành động". */
  readonly typeWord: string | null;
  /** Written properly, or only the number where the text gives no more; null for named documents. */
  readonly code: string | null;
  /** Without leading zeros. */
  readonly number: string | null;
  readonly typeSymbol: string | null;
  readonly symbol: string | null;
  readonly agencies: readonly string[];
  readonly system: 'party' | 'state' | null;
  readonly year: number | null;
  readonly repaired: boolean;
  /** True where the word before and the symbol name different types and the symbol decided. */
  readonly wordAgainstSymbol: boolean;
  readonly date: { readonly value: string; readonly span: Span } | null;
  readonly term: string | null;
  /** Indices of body mentions. */
  readonly issuers: readonly number[];
  /** True where the issuers were taken over from a neighbour in a list. */
  readonly sharedIssuers: boolean;
  /** Offset one past date, issuer and term. */
  readonly tailEnd: number;
  /** What the document is about, as worded; null where nothing is said. */
  readonly title: Span | null;
  /** Plenum of a resolution named by it ("Nghị quyết Trung ương 4"). */
  readonly plenum: string | null;
  /** Index of the document mention in whose title this one stands. */
  readonly inside: number | null;
  /** "Nghị quyết này": what it points to is said before. */
  readonly back: boolean;
  readonly plural: boolean;
  readonly draft: boolean;
}

export interface PlaceMention extends Base {
  readonly class: 'Place';
  readonly unit: UnitRef | null;
  /** For places that are no administrative units. */
  readonly head: PlaceHead | null;
  readonly name: string;
  readonly regionKind: string | null;
  /** Named inside the name of a body ("UBND huyện Bình Lục"). */
  readonly inBody: boolean;
}

export interface ProjectMention extends Base {
  readonly class: 'Project';
  readonly head: ProjectHead;
  readonly name: string;
  readonly enumerated: boolean;
}

/** A year by its names in their proper form: "Canh", "Tý". */
export interface LunarYear {
  readonly stem: string;
  readonly branch: string;
  /** True where the text has it in another form, which no year bears. */
  readonly repaired: boolean;
}

/** An event as its words name it. */
export interface EventShape {
  readonly head: EventHead;
  /** The words that name it, without ordinal and period. */
  readonly name: string;
  /** "XIII" of a congress or a legislature. */
  readonly ordinal: string | null;
  /** "2020-2025" or a year. */
  readonly period: string | null;
  /** Of the nation, not of a committee or a unit. */
  readonly national: boolean;
  /** The body whose congress or session it is. */
  readonly holder: BodyShape | null;
  /** The lunar year in its name. */
  readonly lunar: LunarYear | null;
}

export interface EventMention extends Base, EventShape {
  readonly class: 'Event';
}

export interface PersonMention extends Base {
  readonly class: 'Person';
  readonly name: string;
  /** Offices named with the person: role word and index of the body mention. */
  readonly roles: readonly { readonly role: string; readonly body: number }[];
}

export type Mention = BodyMention | DocumentMention | PlaceMention | ProjectMention | EventMention | PersonMention;
