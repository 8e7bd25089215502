/**
 * Where a free noun phrase ends: the subject of a document, a plan without a number, the name of a project or an event.
 * Vietnamese marks no such end. A phrase goes on over commas and verbs ("Kế hoạch tổng kết công tác kiểm tra, giám sát, thi
 * hành kỷ luật trong Đảng nhiệm kỳ 2015 - 2020") and stops at a semicolon, at another document, at a new subject with its
 * verb, and at words that only a clause has ("đã", "được", "gắn với").
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { opensQuote, type View, word } from '../view.ts';
import { bodyAt, isInPair } from './body.ts';
import { dateAt } from './date.ts';

export interface PhraseOptions {
  /** Most tokens it may have. */
  readonly max: number;
  /** Another document's type word and number inside the phrase do not end it (a subject names the document it carries out). */
  readonly documents: boolean;
  /** A comma ends it. */
  readonly comma: boolean;
}

const OPEN = new Set(['(', '"', '[', '“']);
const CLOSE: Readonly<Record<string, string>> = { '(': ')', '"': '"', '[': ']', '“': '"' };

/** Words that no noun phrase has: what follows is said of the phrase, or is another clause. */
const ENDING_PARTICLES = new Set(['together', 'clauseStart']);

/** True where a document, cited by type and number or by a capitalised type word, starts. */
const startsDocument = (view: View, lexicon: Lexicon, i: number): boolean => {
  const plural = view.words[i]?.particle?.value.means === 'plural' ? view.words[i]!.particle!.end : i;
  const type = view.words[plural]?.type;
  if (!type) return false;
  const next = view.tokens[type.end];
  if (!next) return false;
  return (
    next.kind === 'number' ||
    lexicon.numberWords.longest(view.tokens, type.end) !== null ||
    view.tokens[plural]!.capital
  );
};

/** A body with a verb behind it: the subject of another clause. */
const startsClause = (view: View, lexicon: Lexicon, i: number): boolean => {
  const body = bodyAt(view, lexicon, i);
  if (!body) return false;
  const after = view.words[body.end];
  return Boolean(after?.modality ?? (after?.verb && after.verb.value.role !== 'lead' ? after.verb : null));
};

/** Token number one past the phrase that starts at `from`. */
export const phraseEnd = (view: View, lexicon: Lexicon, from: number, options: PhraseOptions): number => {
  const limit = Math.min(from + options.max, view.sentenceEnd[from] ?? view.tokens.length);
  const closers: string[] = [];
  let end = from;
  let i = from;
  while (i < limit) {
    const token = view.tokens[i]!;
    if (token.kind === 'sign') {
      if (closers.length > 0 && token.text === closers.at(-1)) {
        closers.pop();
        end = ++i;
        continue;
      }
      if (OPEN.has(token.text)) {
        closers.push(CLOSE[token.text]!);
        i++;
        continue;
      }
      if (closers.length === 0) {
        if ([';', ':', ')', ']', '…', '!', '?'].includes(token.text)) break;
        if (token.text === '"' && !opensQuote(view, i)) break;
        if (token.text === '.' && !(view.tokens[i + 1]?.start === token.end)) break;
        if (token.text === '.' && word(view, i + 1) === '.') break;
        if (token.text === ',' && endsAtComma(view, lexicon, i, options)) break;
      }
      i++;
      end = token.text === ',' ? end : i;
      continue;
    }
    if (closers.length === 0 && i > from) {
      const words = view.words[i]!;
      const particle = words.particle?.value.means ?? '';
      if (
        ENDING_PARTICLES.has(particle) &&
        (particle !== 'together' || namesDocument(view, lexicon, words.particle!.end))
      )
        break;
      if (
        particle === 'and' &&
        (startsDocument(view, lexicon, words.particle!.end) || startsClause(view, lexicon, words.particle!.end))
      )
        break;
      if (particle === 'using' && startsDocument(view, lexicon, words.particle!.end)) break;
      if (particle === 'toward' && bodyAt(view, lexicon, words.particle!.end)) break;
      if (particle === 'passive' && !(words.link && options.documents)) break;
      if (words.modality && words.modality.value.status && endsAtModality(view, i)) break;
      if (
        !options.documents &&
        startsDocument(view, lexicon, i) &&
        view.tokens[view.words[i]!.type?.end ?? i]?.kind === 'number'
      )
        break;
    }
    i++;
    end = i;
  }
  return end;
};

/** "tiếp tục" inside a title belongs to it; "đã", "đang", "sẽ", "chưa" are of a clause. */
const endsAtModality = (view: View, i: number): boolean => {
  const { value, end } = view.words[i]!.modality!;
  if (value.status === 'notDone')
    return view.words[end]?.verb != null || view.words[end]?.particle?.value.means === 'passive';
  return (
    value.status === 'done' ||
    (value.status === 'ongoing' && view.words[view.words[i]!.modality!.end]?.particle?.value.means === 'passive')
  );
};

/** A document within a few tokens: "gắn với việc thực hiện Chỉ thị ..." goes on with another object, not with the subject. */
const namesDocument = (view: View, lexicon: Lexicon, from: number): boolean => {
  for (let i = from; i < Math.min(from + 8, view.sentenceEnd[from] ?? from); i++)
    if (startsDocument(view, lexicon, i) || view.words[i]!.type) return true;
  return false;
};

/** "Điều 1, Nghị quyết số ...": the comma stands between a provision and its document. */
const isProvision = (view: View, lexicon: Lexicon, comma: number): boolean =>
  view.tokens[comma - 1]?.kind === 'number' && lexicon.notNumbers.longest(view.tokens, comma - 2)?.end === comma - 1;

const endsAtComma = (view: View, lexicon: Lexicon, comma: number, options: PhraseOptions): boolean => {
  if (isInPair(view, lexicon, comma) || isProvision(view, lexicon, comma)) return false;
  if (options.comma) return true;
  const next = comma + 1;
  const words = view.words[next];
  if (!words) return true;
  if (startsDocument(view, lexicon, next) || startsClause(view, lexicon, next)) return true;
  if (lexicon.things.events.longest(view.tokens, next)) return true;
  const project = lexicon.things.projects.longest(view.tokens, next);
  if (project && project.value.head.name !== 'free') return true;
  const particle = words.particle?.value.means ?? '';
  if (ENDING_PARTICLES.has(particle) || particle === 'like' || particle === 'passive' || particle === 'include')
    return true;
  if (words.modality?.value.status && words.modality.value.status !== 'ongoing') return true;
  if (dateAt(view, lexicon, next)) return true;
  // A verb that governs documents, with one behind it, is of the next clause.
  const verb = words.verb;
  if (verb && (verb.value.document || verb.value.role === 'ask' || verb.value.role === 'lead')) {
    for (let i = verb.end; i < Math.min(verb.end + 12, view.sentenceEnd[next]!); i++) {
      if (word(view, i) === ';') break;
      if (startsDocument(view, lexicon, i)) return true;
    }
  }
  return false;
};
