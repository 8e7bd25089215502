/**
 * Where a free noun phrase ends: the subject of a document, a plan without a number, the name of a project or an event.
 * Vietnamese marks no such end. A phrase goes on over commas and verbs ("Kế hoạch tổng kết công tác kiểm tra, giám sát, thi
 * hành kỷ luật trong Đảng nhiệm kỳ 2015 - 2020") and stops at a semicolon, at another document, at a new subject with its
 * verb, and at words that only a clause has ("đã", "được", "gắn với").
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { behind, isCapital, isGlued, isNumber, particle, sentenceEndAt, type View, word, wordsAt } from '../view.ts';
import { bodyAt } from './body.ts';
import { dateAt } from './date.ts';
import { isInPair } from './pair.ts';

export interface PhraseOptions {
  /** Most tokens it may have. */
  readonly max: number;
  /** Another document's type word and number inside the phrase do not end it (a subject names the document it carries out). */
  readonly documents: boolean;
  /** A comma ends it. */
  readonly comma: boolean;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['[', ']'],
]);

const ENDING_SIGNS: ReadonlySet<string> = new Set([';', ':', ')', ']', '…', '!', '?']);

/** How far a document may stand behind "gắn với", and behind the verb of a clause that a comma opens, in tokens. */
const TOGETHER_REACH = 8;
const VERB_REACH = 12;

/** Token number one past the phrase that starts at `from`. */
export const phraseEnd = (view: View, lexicon: Lexicon, from: number, options: PhraseOptions): number => {
  const limit = Math.min(from + options.max, sentenceEndAt(view, from));
  /** What closes the brackets and quotes that are open; inside them nothing ends the phrase. */
  const closers: string[] = [];
  let end = from;
  for (let i = from; i < limit; i++) {
    const token = view.tokens[i];
    if (token?.kind !== 'sign') {
      if (closers.length === 0 && i > from && endsAtWord(view, lexicon, i, options)) break;
      end = i + 1;
      continue;
    }
    const closer = CLOSERS.get(token.text);
    if (token.text === closers.at(-1)) closers.pop();
    else if (closer !== undefined) {
      closers.push(closer);
      continue;
    } else if (closers.length === 0 && endsAtSign(view, lexicon, i, options)) break;
    if (token.text !== ',') end = i + 1;
  }
  return end;
};

const endsAtSign = (view: View, lexicon: Lexicon, i: number, options: PhraseOptions): boolean => {
  const sign = word(view, i);
  if (sign === ',') return endsAtComma(view, lexicon, i, options);
  // A point inside a number or an abbreviation has no blank behind it; three of them are left-out words.
  if (sign === '.') return !isGlued(view, i + 1) || word(view, i + 1) === '.';
  return ENDING_SIGNS.has(sign);
};

const endsAtWord = (view: View, lexicon: Lexicon, i: number, options: PhraseOptions): boolean => {
  const words = wordsAt(view, i);
  const next = words.particle?.end ?? i;
  switch (particle(view, i)) {
    case 'clauseStart':
      return true;
    case 'together':
      if (namesDocument(view, lexicon, next)) return true;
      break;
    case 'and':
      if (startsDocument(view, lexicon, next) || startsClause(view, lexicon, next)) return true;
      break;
    case 'using':
      if (startsDocument(view, lexicon, next)) return true;
      break;
    case 'toward':
      if (bodyAt(view, lexicon, next)) return true;
      break;
    case 'passive':
      if (!(words.link && options.documents)) return true;
  }
  if (lexicon.titleEnds.longest(view.tokens, i)) return true;
  if (words.modality?.value.status && endsAtModality(view, i)) return true;
  return (
    !options.documents && words.type !== null && isNumber(view, words.type.end) && startsDocument(view, lexicon, i)
  );
};

/** "tiếp tục" inside a title belongs to it; "đã", "đang", "sẽ", "chưa" are of a clause. */
const endsAtModality = (view: View, i: number): boolean => {
  const modality = wordsAt(view, i).modality;
  if (!modality) return false;
  const passive = particle(view, modality.end) === 'passive';
  const { status } = modality.value;
  if (status === 'notDone') return passive || wordsAt(view, modality.end).verb !== null;
  return status === 'done' || (status === 'ongoing' && passive);
};

const endsAtComma = (view: View, lexicon: Lexicon, comma: number, options: PhraseOptions): boolean => {
  if (isInPair(view, lexicon, comma) || isProvision(view, lexicon, comma)) return false;
  const next = comma + 1;
  if (options.comma || next >= view.tokens.length) return true;
  if (startsDocument(view, lexicon, next) || startsClause(view, lexicon, next)) return true;
  if (lexicon.things.events.longest(view.tokens, next)) return true;
  const project = lexicon.things.projects.longest(view.tokens, next);
  if (project && project.value.head.name !== 'free') return true;
  switch (particle(view, next)) {
    case 'together':
    case 'clauseStart':
    case 'like':
    case 'passive':
    case 'include':
      return true;
  }
  const status = wordsAt(view, next).modality?.value.status;
  if (status && status !== 'ongoing') return true;
  return dateAt(view, lexicon, next) !== null || governsDocument(view, lexicon, next);
};

/** "Điều 1, Nghị quyết số ...": the comma stands between a provision and its document. */
const isProvision = (view: View, lexicon: Lexicon, comma: number): boolean =>
  isNumber(view, comma - 1) && lexicon.notNumbers.longest(view.tokens, comma - 2)?.end === comma - 1;

/** A verb that governs documents, with one behind it, is of the next clause. */
const governsDocument = (view: View, lexicon: Lexicon, at: number): boolean => {
  const { verb } = wordsAt(view, at);
  if (!verb || !(verb.value.document || verb.value.role === 'ask' || verb.value.role === 'lead')) return false;
  const limit = Math.min(verb.end + VERB_REACH, sentenceEndAt(view, at));
  for (let i = verb.end; i < limit && word(view, i) !== ';'; i++) if (startsDocument(view, lexicon, i)) return true;
  return false;
};

/** A document within a few tokens: "gắn với việc thực hiện Chỉ thị ..." goes on with another object, not with the subject. */
const namesDocument = (view: View, lexicon: Lexicon, from: number): boolean => {
  const limit = Math.min(from + TOGETHER_REACH, sentenceEndAt(view, from));
  for (let i = from; i < limit; i++) if (wordsAt(view, i).type || startsDocument(view, lexicon, i)) return true;
  return false;
};

/** True where a document, cited by type and number or by a capitalised type word, starts. */
const startsDocument = (view: View, lexicon: Lexicon, i: number): boolean => {
  const at = behind(view, i, 'plural') ?? i;
  const end = wordsAt(view, at).type?.end ?? view.tokens.length;
  if (end >= view.tokens.length) return false;
  return isCapital(view, at) || isNumber(view, end) || lexicon.numberWords.longest(view.tokens, end) !== null;
};

/** A body with a verb behind it: the subject of another clause. */
const startsClause = (view: View, lexicon: Lexicon, i: number): boolean => {
  const body = bodyAt(view, lexicon, i);
  if (!body) return false;
  const after = wordsAt(view, body.end);
  return after.modality !== null || (after.verb !== null && after.verb.value.role !== 'lead');
};
