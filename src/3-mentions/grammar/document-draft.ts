/**
 * A document as the words give it, before it is a mention. Token numbers throughout:
 *
 *     Chỉ thị số 50-CT/TW ngày 04/3/2005 của Ban Bí thư về tăng cường công tác tuyên truyền
 *     from ... coreEnd    date           issuers    end title ...
 */
import type { DocumentTypeRow, TypeWord } from '../../lexicon/document-types.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { ProperCode } from './repair-code.ts';

/** Tokens `from` (first) to `end` (one past the last). */
export interface Range {
  readonly from: number;
  readonly end: number;
}

/** "2019-05-30", "2019-05" or "2019", and where it stands. */
export interface DateRange extends Range {
  readonly value: string;
}

/** What is borrowed from neighbours is filled in while the passage is read. */
export interface DocumentDraft {
  readonly from: number;
  /** One past type word and number, or past the name. */
  readonly coreEnd: number;
  /** One past date, issuer and term. */
  readonly end: number;
  readonly type: DocumentTypeRow | null;
  readonly typeWord: string | null;
  proper: ProperCode | null;
  /** The number alone, where the text gives no more ("Chỉ thị 35"). */
  bareNumber: string | null;
  date: DateRange | null;
  term: string | null;
  /** First tokens of the issuing bodies. */
  issuers: readonly number[];
  sharedIssuers: boolean;
  title: Range | null;
  readonly plenum: string | null;
  /** Index of the draft in whose title it stands. */
  inside: number | null;
  readonly back: boolean;
  readonly plural: boolean;
  readonly draft: boolean;
}

/** A document that starts at a token, with its type word if it has one; all that `part` does not say is open. */
export const draftOf = (
  from: number,
  type: PhraseMatch<TypeWord> | null,
  part: Partial<DocumentDraft> = {},
): DocumentDraft => ({
  from,
  coreEnd: type?.end ?? from + 1,
  end: type?.end ?? from + 1,
  type: type?.value.type ?? null,
  typeWord: type?.value.word ?? null,
  proper: null,
  bareNumber: null,
  date: null,
  term: null,
  issuers: [],
  sharedIssuers: false,
  title: null,
  plenum: null,
  inside: null,
  back: false,
  plural: false,
  draft: false,
  ...part,
});
