/**
 * Documents without a number: plans and schemes by what they are about ("Kế hoạch giám sát và phản biện xã hội năm 2020"),
 * resolutions by their congress ("Nghị quyết Đại hội XI của Đảng"), laws by name. A type word alone names none, nor do small letters
 * unless something before them says so ("ban hành kế hoạch ...") and something in them makes the document a particular one.
 */
import type { TypeWord } from '../../lexicon/document-types.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { Particle } from '../../lexicon/relation-words.ts';
import {
  behind,
  isCapital,
  isGlued,
  isNumber,
  isSign,
  particle,
  sentenceEndAt,
  startsSentence,
  type View,
  word,
  wordsAt,
} from '../view.ts';
import { startsOf } from './body-index.ts';
import { dateAt } from './date.ts';
import type { DateRange, Range } from './document-draft.ts';
import type { DocumentReading } from './document-reading.ts';
import { eventAt } from './events.ts';
import { isGoverned, isIssued } from './governed.ts';
import { isLawWord, lawAt } from './law-name.ts';
import { periodAt } from './period.ts';
import { phraseEnd } from './phrase-end.ts';

export interface NamedDocument {
  /** Tokens of the name behind the type word. */
  readonly title: Range;
  readonly issuers: readonly number[];
  readonly date: DateRange | null;
  readonly end: number;
}

/** Longest name, in tokens. */
const MAX_TITLE = 60;

/** Words behind a type word that leave it without a name: what follows is said of the document. */
const NO_NAME: ReadonlySet<Particle | null> = new Set([
  'this',
  'passive',
  'and',
  'by',
  'at',
  'to',
  'with',
  'after',
  'together',
  'asTo',
  'clauseStart',
]);

/** A type word and where it stands. */
interface TypeAt {
  readonly at: number;
  readonly type: PhraseMatch<TypeWord>;
}

export const namedAt = (reading: DocumentReading, typed: TypeAt): NamedDocument | null => {
  const { view, lexicon, types } = reading;
  const { at, type } = typed;
  const from = type.end;
  if (from >= sentenceEndAt(view, at)) return null;
  if (type.value.type.law) {
    const law = isLawWord(view, lexicon, at, type) ? lawAt(view, lexicon, type) : null;
    return law && { ...law, issuers: [] };
  }
  if (!type.value.type.named || !mayHaveName(view, from) || isSaidOf(reading, typed)) return null;
  if (particle(view, from) === 'of') return ofIssuer(reading, typed);
  if (types.plural.has(at) || isVerb(view, typed)) return null;
  const announced = view.before[at] === 'draft' || view.before[at] === 'resultOf' || isGoverned(view, at);
  return isCapital(view, at) || announced ? titledAt(reading, at, from, []) : null;
};

const mayHaveName = (view: View, from: number): boolean => {
  const status = wordsAt(view, from).modality?.value.status;
  return (
    (!isSign(view, from) || word(view, from) === '"') &&
    !NO_NAME.has(particle(view, from)) &&
    status !== 'done' &&
    status !== 'notDone'
  );
};

/** "Nghị quyết đề ra ...", "Kế hoạch 5 năm", "Kế hoạch năm 2021 đạt ...": what is said of a document, and a figure or a period, are no name. */
const isSaidOf = ({ view, lexicon }: DocumentReading, { type }: TypeAt): boolean => {
  const from = type.end;
  if (!type.value.type.ofCongress && lexicon.notNames.longest(view.tokens, from)) return true;
  // "Nghị quyết l8-NQ/TW": a number that a scanner spoilt.
  if (isNumber(view, from + 1) && isGlued(view, from + 1)) return true;
  // "Chương trình công tác năm 2020": the word itself says which.
  if (type.value.word !== type.value.type.words[0]) return false;
  const dated = periodAt(view, lexicon, from) ?? dateAt(view, lexicon, from);
  const end = dated?.end ?? (isNumber(view, from) ? from + 1 : null);
  return end !== null && particle(view, end) !== 'about' && particle(view, end) !== 'of';
};

/** "các thông báo của Ban Thường vụ Tỉnh ủy về ...": named by its issuer, and by what it is about or when it was. */
const ofIssuer = (reading: DocumentReading, { at, type }: TypeAt): NamedDocument | null => {
  const { view, lexicon, bodies, types } = reading;
  const from = type.end;
  const list = bodies.get(behind(view, from, 'of') ?? -1);
  if (!list || list.members[0].collective) return null;
  const issuers = startsOf(list);
  const dated = dateAt(view, lexicon, list.end) ?? periodAt(view, lexicon, list.end);
  if (dated && !types.plural.has(at)) return { title: { from, end: dated.end }, issuers, date: null, end: dated.end };
  const opens =
    particle(view, list.end) === 'about' || (isCapital(view, at) && wordsAt(view, list.end).link?.value.opens);
  return opens ? titledAt(reading, at, list.end, issuers) : null;
};

/** "Thông báo kết quả ...": the word is the verb, as it may be at the start of a sentence unless a name follows that no verb has. */
const isVerb = (view: View, { at, type }: TypeAt): boolean => {
  if (!type.value.type.verb) return false;
  const means = particle(view, type.end);
  if (means === 'outcome') return true;
  const words = wordsAt(view, type.end);
  const document = words.verb?.value.document;
  return (
    isCapital(view, at) &&
    startsSentence(view, at) &&
    means !== 'about' &&
    !words.link?.value.opens &&
    // "Quyết định thành lập ...": a decision's usual verbs.
    document !== 'issues' &&
    document !== 'approves'
  );
};

/** The name that starts at a token, with the issuer that stands in it. */
const titledAt = (
  reading: DocumentReading,
  at: number,
  from: number,
  issuers: readonly number[],
): NamedDocument | null => {
  const { view } = reading;
  const end = titleEnd(reading, from);
  const capital = isCapital(view, at);
  if (end - from < 2) return null;
  const few = end - from < 3 && view.tokens[from]?.kind !== 'word';
  if ((!capital || few) && !isParticular(reading, from, end)) return null;
  // "Xây dựng chương trình hành động thực hiện Nghị quyết số 33-NQ/TW": not yet a document; what counts is what it carries out.
  if (!capital && wordsAt(view, from).link?.value.opens && !isIssued(view, at)) return null;
  const inside = issuers.length > 0 ? null : issuerInside(reading, from, end);
  if (!inside) return { title: { from, end }, issuers, date: null, end };
  return { title: { from, end: inside.end }, issuers: [inside.issuer], date: null, end: inside.end };
};

/** "Nghị quyết Đại hội XI của Đảng" ends with the event, "Chương trình công tác năm 2021" with the year, unless more is said of it. */
const titleEnd = ({ view, lexicon }: DocumentReading, from: number): number => {
  const event = eventAt(view, lexicon, from);
  if (event && particle(view, event.end) !== 'about') return event.end;
  const dated = periodAt(view, lexicon, from) ?? dateAt(view, lexicon, from);
  if (dated && word(view, dated.end) === ',') return dated.end;
  return phraseEnd(view, lexicon, from, { max: MAX_TITLE, documents: true, comma: false });
};

/** "... năm 2020 của Ban Thường vụ Tỉnh ủy": the issuer behind the name, and where the name ends without it. */
const issuerInside = (
  { view, bodies }: DocumentReading,
  from: number,
  end: number,
): { issuer: number; end: number } | null => {
  for (let i = from + 1; i < end; i++) {
    // Behind another document's type the issuer is that one's.
    if (wordsAt(view, i - 1).type && isCapital(view, i - 1)) return null;
    const list = bodies.get(behind(view, i, 'of') ?? -1);
    if (!list || list.members.length > 1 || list.members[0].collective) continue;
    return { issuer: list.members[0].from, end: list.end >= end - 1 ? i : end };
  }
  return null;
};

/** True where a period, a place or "về" in the words makes the phrase one particular document. */
const isParticular = ({ view, lexicon }: DocumentReading, from: number, end: number): boolean => {
  if (particle(view, from) === 'about') return true;
  for (let i = from; i < end; i++) {
    const means = lexicon.calendar.words.longest(view.tokens, i)?.value.means;
    if (means === 'period' || (means === 'year' && isNumber(view, i + 1))) return true;
    if (word(view, i) === '"' || lexicon.unitTypeWords.longest(view.tokens, i)) return true;
    if (i > from && isCapital(view, i) && isCapital(view, i + 1)) return true;
  }
  return false;
};
