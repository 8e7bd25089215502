/** What the rules for documents know while a passage is read: its words, its bodies and the documents found so far. */
import type { DocumentTypeRow } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { View } from '../view.ts';
import type { BodyIndex } from './body-index.ts';
import { DraftList } from './draft-list.ts';
import { type TypeLists, typeListsOf } from './type-lists.ts';

/** "các Nghị định của Chính phủ": issuers named once for all documents of a type in a sentence. */
export interface SharedIssuers {
  readonly type: DocumentTypeRow;
  readonly issuers: readonly number[];
  /** First token of the next sentence. */
  readonly sentenceEnd: number;
}

export interface DocumentReading {
  readonly view: View;
  readonly lexicon: Lexicon;
  readonly bodies: BodyIndex;
  readonly types: TypeLists;
  readonly drafts: DraftList;
  /** Numbers that the text has given in full so far. */
  readonly known: KnownNumbers;
  sharedIssuers: SharedIssuers | null;
}

/** "directive|5" for "Chỉ thị số 05-CT/TW": what a bare "Chỉ thị 05" behind it may mean. */
export type KnownNumbers = Set<string>;

export const knownNumber = (type: DocumentTypeRow, number: string): string =>
  `${type.id}|${number.replace(/^0+(?=\d)/, '')}`;

export const startReading = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  known: KnownNumbers,
): DocumentReading => ({
  view,
  lexicon,
  bodies,
  types: typeListsOf(view),
  drafts: new DraftList(view, bodies),
  known,
  sharedIssuers: null,
});
