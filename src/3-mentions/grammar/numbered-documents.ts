/**
 * Documents that a type word and a number name, and the lists in which it names several:
 *
 *     các Nghị định của Chính phủ số 12/2015/NĐ-CP, 34/2016/NĐ-CP ngày 14/5/2016
 *     Chỉ thị số 05, 06-CT/TU của Ban Thường vụ Tỉnh ủy
 *
 * Numbers of a list leave out symbol, date and issuer; the last of them bears what is said once for all.
 */
import { numberingAgency } from '../../lexicon/agencies.ts';
import type { DocumentTypeRow, TypeWord } from '../../lexicon/document-types.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import { behind, isCapital, isGlued, isNumber, sentenceEndAt, word } from '../view.ts';
import { startsOf } from './body-index.ts';
import { type DocumentDraft, draftOf, type Range } from './document-draft.ts';
import { type NumberMatch, numberAt } from './document-number.ts';
import { type DocumentReading, knownNumber } from './document-reading.ts';
import { skipSession, type Tail, tailAt } from './document-tail.ts';
import { titleAt } from './document-title.ts';
import { isLawWord, lawNameAt } from './law-name.ts';
import { plenumsAt } from './plenum.ts';
import { typeOfSymbol } from './symbol-type.ts';
import { isJoin } from './type-lists.ts';

/** What stands between a type word and its first number. */
interface LeadIn {
  /** Token where the number must stand. */
  readonly start: number;
  /** The word "số" stands before it. */
  readonly said: boolean;
  /** "Luật Đất đai số 31/2024/QH15": a law's name before its number. */
  readonly name: Range | null;
  /** "Các Nghị quyết của Quốc hội: số 142/2016/QH13": the issuer before the numbers. */
  readonly issuers: readonly number[];
}

/** A type word that numbers follow. */
interface NumberedType {
  readonly at: number;
  readonly type: PhraseMatch<TypeWord>;
  readonly plural: boolean;
  readonly draft: boolean;
}

/** Reads the documents behind a type word, and gives the token where reading goes on; null where no number stands. */
export const numberedAt = (reading: DocumentReading, typed: NumberedType): number | null => {
  const { view, lexicon, drafts } = reading;
  const row = typed.type.value.type;
  const lead = leadInAt(reading, typed);
  const match = numberAt(view, lexicon, lead.start, row, lead.said) ?? knownAt(reading, typed, lead);
  if (!match || (match.bare !== null && !lead.said && isPlenum(reading, typed))) return null;
  const [first, ...others] = itemsAt(reading, typed, match, lead.said);
  const items = [first, ...others];
  const last = others.at(-1) ?? first;
  shareInList(items, last, lead.issuers);
  const sentenceEnd = sentenceEndAt(view, typed.at);
  if (typed.plural && lead.issuers.length > 0)
    reading.sharedIssuers = { type: row, issuers: lead.issuers, sentenceEnd };
  else takeSharedIssuers(reading, items, row, sentenceEnd);
  const title = lead.name ?? titleAt(reading, skipSession(view, lexicon, last.end), typed.at === 0);
  for (const item of items) {
    item.title = title;
    if (item.proper && item.type) reading.known.add(knownNumber(item.type, item.proper.number));
  }
  drafts.add(first);
  // All numbers of one list stand at the same depth, though the subject of the first is open already.
  for (const item of others) drafts.add(item, first.inside);
  return lead.name ? last.end : (title?.from ?? last.end);
};

/** "Các xã thực hiện Chỉ thị 05 sâu rộng": the number that was given in full before, whatever follows but what it may count. */
const knownAt = (reading: DocumentReading, { at, type }: NumberedType, lead: LeadIn): NumberMatch | null => {
  const { view, lexicon, known } = reading;
  const number = word(view, lead.start);
  if (!isCapital(view, at) || !isNumber(view, lead.start) || !known.has(knownNumber(type.value.type, number)))
    return null;
  const end = lead.start + 1;
  const counts = isNumber(view, end) || isGlued(view, end) || lexicon.calendar.words.longest(view.tokens, end) !== null;
  return counts ? null : { proper: null, bare: number, end };
};

/** "Nghị quyết 4 khóa XII": the plenum's number, not the document's. */
const isPlenum = ({ view, lexicon }: DocumentReading, { type }: NumberedType): boolean =>
  type.value.type.plenum && plenumsAt(view, lexicon, type.end) !== null;

const leadInAt = ({ view, lexicon, bodies }: DocumentReading, { at, type }: NumberedType): LeadIn => {
  const row = type.value.type;
  let i = type.end;
  let name: Range | null = null;
  const law = row.law && isLawWord(view, lexicon, at, type) ? lawNameAt(view, lexicon, type) : null;
  const lawNumber = law === null ? null : lexicon.numberWords.longest(view.tokens, law);
  if (law !== null && lawNumber && numberAt(view, lexicon, lawNumber.end, row, true)?.proper) {
    name = { from: i, end: law };
    i = law;
  }
  let issuers: readonly number[] = [];
  const list = bodies.get(behind(view, i, 'of') ?? -1);
  const numbers = list && (word(view, list.end) === ':' ? list.end + 1 : list.end);
  if (list && numbers !== undefined && lexicon.numberWords.longest(view.tokens, numbers)) {
    issuers = startsOf(list);
    i = numbers;
  }
  if (word(view, i) === '(' && lexicon.numberWords.longest(view.tokens, i + 1)) i++;
  const said = lexicon.numberWords.longest(view.tokens, i);
  let start = said?.end ?? i;
  if (said) while (word(view, start) === ':' || word(view, start) === '*') start++;
  return { start, said: said !== null, name, issuers };
};

/** All numbers of the list, each with what stands behind it. */
const itemsAt = (
  reading: DocumentReading,
  { at, type, plural, draft }: NumberedType,
  first: NumberMatch,
  said: boolean,
): [DocumentDraft, ...DocumentDraft[]] => {
  const row = type.value.type;
  const item = (from: number, match: NumberMatch): DocumentDraft => {
    const { date, term, issuers, end } = tailOf(reading, match, row);
    const { proper, bare: bareNumber, end: coreEnd } = match;
    return draftOf(from, type, { coreEnd, end, proper, bareNumber, date, term, issuers, plural, draft });
  };
  let last = item(at, first);
  const items: [DocumentDraft, ...DocumentDraft[]] = [last];
  for (;;) {
    const next = nextNumber(reading, last.end, row, said || plural);
    // A bare number goes on only a list of numbers that are bare or that a full one ends.
    if (!next || (next.match.bare !== null && !said && !plural && last.bareNumber === null)) return items;
    last = item(next.from, next.match);
    items.push(last);
  }
};

/** The next number of a list, with or without "số" before it; of a range ("từ số 12/QĐ-UBND đến số 15/QĐ-UBND") its last, with it. */
const nextNumber = (
  { view, lexicon }: DocumentReading,
  at: number,
  type: DocumentTypeRow,
  said: boolean,
): { from: number; match: NumberMatch } | null => {
  const range = behind(view, at, 'to');
  const isRange = range !== null && lexicon.numberWords.longest(view.tokens, range) !== null;
  if (!isRange && !isJoin(view, at)) return null;
  const joined = isRange ? range : (behind(view, at, 'and') ?? at + 1);
  const start = behind(view, joined, 'and') ?? joined;
  const numberWord = lexicon.numberWords.longest(view.tokens, start);
  const from = numberWord?.end ?? start;
  const match = numberAt(view, lexicon, from, type, said || numberWord !== null);
  return match && { from, match };
};

/** Date, issuer and term behind a number. */
const tailOf = ({ view, lexicon, bodies }: DocumentReading, match: NumberMatch, type: DocumentTypeRow): Tail => {
  const joint = type.joint || (match.proper !== null && typeOfSymbol(lexicon, match.proper)?.joint === true);
  return tailAt(view, lexicon, bodies, match.end, {
    joint,
    agency: match.proper ? numberingAgency(lexicon, match.proper) : undefined,
  });
};

/** Numbers that leave out symbol, date or issuer take them from the last of the list. */
const shareInList = (items: readonly DocumentDraft[], last: DocumentDraft, before: readonly number[]): void => {
  for (const item of items) {
    if (item.proper === null && last.proper && item.bareNumber !== null && item !== last) {
      const code = item.bareNumber + last.proper.code.slice(last.proper.number.length);
      item.proper = { ...last.proper, code, number: item.bareNumber, repaired: true };
      item.bareNumber = null;
    }
    item.date ??= last.date;
    item.term ??= last.term;
    if (item.issuers.length === 0) {
      item.issuers = before.length > 0 ? before : last.issuers;
      item.sharedIssuers = item !== last && item.issuers.length > 0;
    }
  }
};

/** "các Nghị định của Chính phủ số A; Nghị định số B": the issuer said once before the list is that of all of its type. */
const takeSharedIssuers = (
  { sharedIssuers: shared }: DocumentReading,
  items: readonly DocumentDraft[],
  type: DocumentTypeRow,
  sentenceEnd: number,
): void => {
  if (shared?.type !== type || shared.sentenceEnd !== sentenceEnd) return;
  for (const item of items) {
    if (item.issuers.length > 0) continue;
    item.issuers = shared.issuers;
    item.sharedIssuers = true;
  }
};
