/**
 * All documents a passage cites, left to right: numbered ones with what their lists leave out, named ones, and words that
 * point back ("Nghị quyết này"). Each knows in whose subject it stands, so that what a directive is about is never taken for
 * what a body carries out.
 */
import type { TypeWord } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import { behind, isCapital, isGlued, isNumber, type View, wordsAt } from '../view.ts';
import { backReferenceEnd } from './back-reference.ts';
import type { BodyIndex } from './body-index.ts';
import { skipOtherNumbers } from './code-tokens.ts';
import { coordinatedAt } from './coordinated-documents.ts';
import { type DocumentDraft, draftOf } from './document-draft.ts';
import { type DocumentReading, type KnownNumbers, startReading } from './document-reading.ts';
import { titleAt } from './document-title.ts';
import { eventAt } from './events.ts';
import { isDraft } from './governed.ts';
import { readLateDay } from './issue-day.ts';
import { namedAt } from './named-document.ts';
import { shareWithNeighbours } from './neighbours.ts';
import { numberedAt } from './numbered-documents.ts';
import { plenumsAt } from './plenum.ts';
import { untypedAt } from './untyped-document.ts';

/** How far before a token a list of bodies may start that reaches over it, in tokens. */
const BODY_REACH = 12;

/** `known`: numbers of the passages before, to which those of this one are added. */
export const findDocuments = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  known: KnownNumbers,
): readonly DocumentDraft[] => {
  const reading = startReading(view, lexicon, bodies, known);
  let i = 0;
  while (i < view.tokens.length) i = readAt(reading, i);
  shareWithNeighbours(reading);
  return reading.drafts.all;
};

/** Reads what starts at a token, and gives the token where reading goes on. */
const readAt = (reading: DocumentReading, at: number): number => {
  const { view, lexicon } = reading;
  const skipped = skipOtherNumbers(view, lexicon, at);
  if (skipped !== null) return skipped;
  const { type } = wordsAt(view, at);
  const typed = type && !isInsideBody(reading, at) ? readTyped(reading, at, type) : null;
  const end = typed ?? (isNumber(view, at) && !isRestOfWord(reading, at) ? untypedAt(reading, at) : null);
  if (end !== null) return end;
  readLateDay(reading, at);
  return at + 1;
};

/** "l8-NQ/TW": half a number is none; "số382" is one. */
const isRestOfWord = ({ view, lexicon }: DocumentReading, at: number): boolean =>
  at > 0 &&
  isGlued(view, at) &&
  view.tokens[at - 1]?.kind === 'word' &&
  lexicon.numberWords.longest(view.tokens, at - 1) === null;

/** "Văn phòng", "Ban Kinh tế": words of a body's name are no documents. */
const isInsideBody = ({ bodies }: DocumentReading, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - BODY_REACH); i--) {
    const list = bodies.get(i);
    if (list) return list.end > at;
  }
  return false;
};

/** The ways a type word names documents, in the order in which the words decide: its number first, its bare name last. */
const readTyped = (reading: DocumentReading, at: number, type: PhraseMatch<TypeWord>): number | null => {
  const plural = reading.types.plural.has(at);
  const draft = isDraft(reading.view, at);
  return (
    numberedAt(reading, { at, type, plural, draft }) ??
    readBackReference(reading, at, type) ??
    readPlenums(reading, at, type) ??
    readCoordinated(reading, at) ??
    readNamed(reading, at, type, draft) ??
    readCongressPaper(reading, at, type, draft)
  );
};

const readBackReference = (reading: DocumentReading, at: number, type: PhraseMatch<TypeWord>): number | null => {
  const end = backReferenceEnd(reading, at, type);
  if (end !== null) reading.drafts.add(draftOf(at, type, { coreEnd: end, end, back: true }));
  return end;
};

/** "Nghị quyết Trung ương 6, 7 (khóa XII) về ...": one document each. */
const readPlenums = (reading: DocumentReading, at: number, type: PhraseMatch<TypeWord>): number | null => {
  const plenums = type.value.type.plenum ? plenumsAt(reading.view, reading.lexicon, type.end) : null;
  if (!plenums) return null;
  const { items, end } = plenums;
  const title = titleAt(reading, end, false);
  const plural = items.length > 1;
  const [first, ...others] = items.map(({ from, term, number }, k) =>
    draftOf(k === 0 ? at : from, type, { coreEnd: end, end, term, plenum: number, title, plural }),
  );
  if (first) reading.drafts.add(first);
  // All of them stand at the same depth, though the subject of the first is open already.
  for (const other of others) reading.drafts.add(other, first?.inside);
  return end;
};

const readCoordinated = (reading: DocumentReading, at: number): number | null => {
  const found = coordinatedAt(reading, at);
  const { level } = reading.drafts;
  for (const draft of found ?? []) reading.drafts.add(draft, level);
  return found?.[0]?.end ?? null;
};

const readNamed = (
  reading: DocumentReading,
  at: number,
  type: PhraseMatch<TypeWord>,
  draft: boolean,
): number | null => {
  const { drafts, types } = reading;
  const row = type.value.type;
  const named = namedAt(reading, { at, type });
  // "Quyết định ... ban hành Quy chế ...": what a document enacts is its subject; laws stand for themselves.
  if (!named || (!row.law && drafts.isInSubject(at))) return null;
  const { title, issuers, date, end } = named;
  drafts.add(draftOf(at, type, { coreEnd: title.end, end, title, issuers, date, plural: types.plural.has(at), draft }));
  return (row.ofCongress ? readSecondCongress(reading, end, type) : null) ?? title.from;
};

/** "văn kiện Đại hội A và Đại hội B": the second leaves its type out. */
const readSecondCongress = (reading: DocumentReading, at: number, type: PhraseMatch<TypeWord>): number | null => {
  const from = behind(reading.view, at, 'and');
  const event = from === null ? null : eventAt(reading.view, reading.lexicon, from);
  if (from === null || !event) return null;
  const { end } = event;
  reading.drafts.add(draftOf(from, type, { coreEnd: end, end, title: { from, end } }));
  return end;
};

/** "Báo cáo chính trị": a paper of the congress that is spoken of, named by its type alone. */
const readCongressPaper = (
  reading: DocumentReading,
  at: number,
  type: PhraseMatch<TypeWord>,
  draft: boolean,
): number | null => {
  const { type: row, word } = type.value;
  const isName = row.ofCongress && row.words.includes(word) && word.split(' ').length > 2;
  if (!isName || !isCapital(reading.view, at) || reading.types.plural.has(at)) return null;
  reading.drafts.add(draftOf(at, type, { draft }));
  return type.end;
};
