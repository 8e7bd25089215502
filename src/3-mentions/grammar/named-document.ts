/**
 * Documents without a number: laws by name ("Luật Đất đai"), plans and schemes by what they are about ("Kế hoạch giám sát và
 * phản biện xã hội năm 2020"), plenum resolutions ("Nghị quyết Trung ương 4 khóa XII"). A type word alone names none.
 */

import type { TypeWord } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import { type View, word } from '../view.ts';
import type { BodyIndex } from './body-index.ts';
import { dateAt } from './date.ts';
import { eventAt } from './events.ts';
import { periodAt } from './period.ts';
import { phraseEnd } from './phrase-end.ts';
import { ordinalAt, termAt } from './term.ts';

export interface NamedMatch {
  /** Tokens of the name behind the type word. */
  readonly title: { readonly from: number; readonly end: number };
  readonly issuers: readonly number[];
  readonly date: { readonly value: string; readonly from: number; readonly end: number } | null;
  readonly end: number;
}

const MAX_TITLE = 60;
const MAX_LAW = 16;

const particle = (view: View, i: number): string | null => view.words[i]?.particle?.value.means ?? null;

/** A law's name: from the list of laws, else up to the first sign or word that no name has. */
export const lawNameAt = (view: View, lexicon: Lexicon, type: PhraseMatch<TypeWord>): { end: number } | null => {
  const at = type.end;
  const known = lexicon.laws.longest(view.tokens, at);
  if (known) return { end: withYear(view, lexicon, known.end) };
  const first = view.tokens[at];
  if (!first || first.kind !== 'word') return null;
  const words = view.words[at]!;
  const capital = first.capital && !words.type;
  if (!capital && !words.verb?.value.document) return null;
  const limit = Math.min(
    phraseEnd(view, lexicon, at, { max: MAX_LAW, documents: false, comma: true }),
    view.sentenceEnd[at]!,
  );
  let end = at;
  while (end < limit) {
    const here = view.words[end]!;
    const means = here.particle?.value.means;
    if (
      end > at &&
      (means === 'of' ||
        means === 'about' ||
        means === 'at' ||
        means === 'to' ||
        means === 'according' ||
        means === 'this')
    )
      break;
    if (end > at && (here.type || dateAt(view, lexicon, end) || lexicon.numberWords.longest(view.tokens, end))) break;
    end++;
  }
  return end > at ? { end: withYear(view, lexicon, end) } : null;
};

/** "năm 2016" behind a law's name belongs to it. */
const withYear = (view: View, lexicon: Lexicon, end: number): number => {
  const date = dateAt(view, lexicon, end);
  return date && date.value.length === 4 ? date.end : end;
};

/** Plenum numbers behind "Nghị quyết": each with its term. "Trung ương 6, 7 (khóa XII)" is two, "4 khóa XI, XII" as well. */
export const plenumsAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
): { list: { plenum: string; term: string | null; from: number; end: number }[]; end: number } | null => {
  const opened = lexicon.plenumWords.longest(view.tokens, at);
  let i = opened?.end ?? at;
  const numbers: { value: string; from: number; end: number }[] = [];
  for (;;) {
    const value = ordinalAt(view, i) ?? lexicon.ordinalWords.longest(view.tokens, i)?.value ?? null;
    if (!value) break;
    const end = ordinalAt(view, i) ? i + 1 : lexicon.ordinalWords.longest(view.tokens, i)!.end;
    numbers.push({ value, from: i, end });
    i = end;
    const joins = word(view, i) === ',' || particle(view, i) === 'and';
    if (!joins || !ordinalAt(view, i + 1)) break;
    i++;
  }
  if (numbers.length === 0) return null;
  const central = lexicon.bodies.central.longest(view.tokens, i);
  if (central && central.value.kind === 'party') i = central.end;
  if (word(view, i) === ',') i++;
  const terms: string[] = [];
  const first = termAt(view, lexicon, i);
  if (first) {
    terms.push(first.value);
    i = first.end;
    // "khóa XI, XII"
    while (
      (word(view, i) === ',' || particle(view, i) === 'and') &&
      ordinalAt(view, i + 1) &&
      view.tokens[i + 1]!.kind === 'word'
    ) {
      terms.push(ordinalAt(view, i + 1)!);
      i += 2;
    }
    if (word(view, i) === ')') i++;
  } else if (word(view, i - 1) === ',') i--;
  // A bare number is a plenum only with its term ("Nghị quyết 4 khóa XII").
  if (!opened && terms.length === 0) return null;
  const list: { plenum: string; term: string | null; from: number; end: number }[] = [];
  for (const n of numbers) {
    for (const term of terms.length > 0 ? terms : [null])
      list.push({ plenum: n.value, term, from: n.from, end: n.end });
  }
  return { list, end: i };
};

/** True where a period, a place or "về" in the words makes the phrase one particular document. */
const isParticular = (view: View, lexicon: Lexicon, from: number, end: number): boolean => {
  if (particle(view, from) === 'about') return true;
  for (let i = from; i < end; i++) {
    const means = lexicon.calendar.words.longest(view.tokens, i)?.value.means;
    if (means === 'period') return true;
    if (means === 'year' && view.tokens[i + 1]?.kind === 'number') return true;
    if (lexicon.unitTypeWords.longest(view.tokens, i)) return true;
    if (view.tokens[i]!.text === '"') return true;
    if (i > from && view.tokens[i]!.capital && view.tokens[i + 1]?.capital) return true;
  }
  return false;
};

/** "các đề án", "5 nghị quyết", and the second of "các kế hoạch, đề án". */
export const isPlural = (view: View, at: number): boolean => {
  if (view.before[at] === 'plural') return true;
  const count = view.tokens[at - 1];
  if (count?.kind === 'number' && Number(count.text) > 1) return true;
  const joined = word(view, at - 1) === ',' || view.before[at] === 'and';
  if (!joined) return false;
  for (let i = at - 2; i >= Math.max(0, at - 7); i--) if (view.words[i]!.type?.end === at - 1) return isPlural(view, i);
  return false;
};

/** "Chỉ thị, kết luận của Bộ Chính trị về A, về B": types joined by commas that share their issuer; subjects in their order. */
export const coordinatedAt = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  at: number,
  type: PhraseMatch<TypeWord>,
): {
  list: { from: number; type: PhraseMatch<TypeWord>; title: { from: number; end: number } }[];
  issuers: number[];
  end: number;
} | null => {
  if (isPlural(view, at)) return null;
  const types = [{ from: at, type }];
  let i = type.end;
  while ((word(view, i) === ',' || particle(view, i) === 'and') && view.words[i + 1]?.type) {
    types.push({ from: i + 1, type: view.words[i + 1]!.type! });
    i = view.words[i + 1]!.type!.end;
  }
  if (types.length < 2 || particle(view, i) !== 'of') return null;
  const issuers = bodies.get(view.words[i]!.particle!.end);
  if (!issuers || issuers.members[0]!.collective || particle(view, issuers.end) !== 'about') return null;
  const titles: { from: number; end: number }[] = [];
  let end = issuers.end;
  for (let k = 0; k < types.length; k++) {
    const from = k === 0 ? end : end + 1;
    if (k > 0 && !(word(view, end) === ',' && particle(view, from) === 'about')) break;
    end = from + 1;
    const limit = phraseEnd(view, lexicon, from, { max: MAX_TITLE, documents: true, comma: false });
    while (end < limit && !(word(view, end) === ',' && particle(view, end + 1) === 'about')) end++;
    titles.push({ from, end });
  }
  const list = types.map((one, k) => ({ ...one, title: titles.length === types.length ? titles[k]! : titles[0]! }));
  return { list, issuers: issuers.members.map((member) => member.from), end };
};

/** A verb that governs documents within a few tokens before: "Ban hành kế hoạch ...", "rà soát, điều chỉnh kế hoạch ...". */
const isGoverned = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const token = view.tokens[i]!;
    if (token.text === ';' || token.text === '.') return false;
    const verb = view.words[i]!.verb;
    if (verb?.value.document && verb.end <= at && gapIsLight(view, verb.end, at)) return true;
  }
  return false;
};

const isIssued = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (view.words[i]!.verb?.value.document === 'issues') return true;
  return false;
};

/** Only adverbs, plural words, other type words and commas between a verb and the document. */
const gapIsLight = (view: View, from: number, to: number): boolean => {
  let i = from;
  while (i < to) {
    const words = view.words[i]!;
    const means = words.particle?.value.means ?? '';
    if (['manner', 'plural', 'resultOf', 'outcome', 'draft'].includes(means)) i = Math.max(i + 1, words.particle!.end);
    else if (words.type) i = words.type.end;
    else if (means === 'and' || view.tokens[i]!.text === ',' || view.tokens[i]!.kind === 'number' || words.verb) i++;
    else return false;
  }
  return true;
};

export const namedAt = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  at: number,
  type: PhraseMatch<TypeWord>,
): NamedMatch | null => {
  const row = type.value.type;
  const from = type.end;
  const first = view.tokens[from];
  const { capital } = view.tokens[at]!;
  if (!first || from >= view.sentenceEnd[at]!) return null;
  if (row.law) {
    if (!capital) return null;
    if (view.words[from]!.link?.value.sub === 'amendsDocument') {
      // "Luật sửa đổi, bổ sung một số điều của Luật ...": the law it amends stands in its name.
      const end = phraseEnd(view, lexicon, from, { max: MAX_TITLE, documents: true, comma: true });
      let reach = end;
      for (let i = from; i < end; i++) if (dateAt(view, lexicon, i)?.value.length === 10) reach = Math.min(reach, i);
      const date = dateAt(view, lexicon, reach);
      return {
        title: { from, end: reach },
        issuers: [],
        date: date ? { value: date.value, from: reach, end: date.end } : null,
        end: date?.end ?? reach,
      };
    }
    const name = lawNameAt(view, lexicon, type);
    if (!name) return null;
    const date = dateAt(view, lexicon, name.end);
    const full = date && date.value.length === 10 ? { value: date.value, from: name.end, end: date.end } : null;
    return { title: { from, end: name.end }, issuers: [], date: full, end: full?.end ?? name.end };
  }
  if (!row.named) return null;
  if (first.kind === 'sign' && first.text !== '"') return null;
  const before = view.before[at];
  const plural = isPlural(view, at);
  const means = particle(view, from);
  const words = view.words[from]!;
  if (['this', 'passive', 'and', 'by', 'at', 'to', 'with', 'after'].includes(means ?? '')) return null;
  if (words.modality?.value.status === 'done' || words.modality?.value.status === 'notDone') return null;
  const issuerList = means === 'of' ? bodies.get(words.particle!.end) : undefined;
  let start = from;
  const issuers: number[] = [];
  if (means === 'of') {
    // "các thông báo của Ban Thường vụ Tỉnh ủy về ...": named only by what it is about.
    if (!issuerList || issuerList.members[0]!.collective) return null;
    issuers.push(...issuerList.members.map((member) => member.from));
    const dated = dateAt(view, lexicon, issuerList.end) ?? periodAt(view, lexicon, issuerList.end);
    if (dated && !plural) return { title: { from, end: dated.end }, issuers, date: null, end: dated.end };
    if (particle(view, issuerList.end) !== 'about') return null;
    start = issuerList.end;
  } else if (plural) return null;
  if (row.verb && issuers.length === 0) {
    // "Thông báo kết quả ...": the word is the verb.
    if (means === 'outcome') return null;
    // At the start of a sentence the word is as well a verb ("Thông báo kết quả ...").
    if (
      capital &&
      startsSentence(view, at) &&
      particle(view, from) !== 'about' &&
      !words.link?.value.opens &&
      !opensByDecision(view, from)
    )
      return null;
  }
  if (!capital && issuers.length === 0 && !(isGoverned(view, at) || before === 'draft' || before === 'resultOf'))
    return null;
  return titled();

  function titled(): NamedMatch | null {
    // "Nghị quyết Đại hội XI của Đảng": the event, and what "về" adds to it.
    const event = eventAt(view, lexicon, start);
    const about = event && particle(view, event.end) === 'about';
    let end =
      event && !about ? event.end : phraseEnd(view, lexicon, start, { max: MAX_TITLE, documents: true, comma: false });
    if (end - start < 2) return null;
    if (!capital && !isParticular(view, lexicon, start, end)) return null;
    if (capital && end - start < 3 && !isParticular(view, lexicon, start, end) && view.tokens[start]!.kind !== 'word')
      return null;
    // "Xây dựng chương trình hành động thực hiện Nghị quyết số 33-NQ/TW": not yet a document; what counts is what it carries out.
    if (!capital && view.words[start]?.link?.value.opens && !isIssued(view, at)) return null;
    let issuerAt: number[] = issuers;
    // "... năm 2020 của Ban Thường vụ Tỉnh ủy": the issuer stands behind the name.
    for (let i = start + 1; i < end && issuerAt.length === 0; i++) {
      if (particle(view, i) !== 'of') continue;
      const list = bodies.get(view.words[i]!.particle!.end);
      if (!list || list.members.length > 1 || list.members[0]!.collective || insideLink(view, start, i)) continue;
      issuerAt = [list.members[0]!.from];
      if (list.end >= end - 1) end = i;
    }
    return {
      title: { from: start, end },
      issuers: issuerAt,
      date: null,
      end: Math.max(end, issuerAt.length > 0 ? end : 0),
    };
  }
};

/** Behind a link the issuer is of the document that is carried out. */
const insideLink = (view: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (view.words[i]!.type && view.tokens[i]!.capital) return true;
  return false;
};

const startsSentence = (view: View, at: number): boolean =>
  at === 0 || view.sentenceEnd[at - 1] !== view.sentenceEnd[at];

/** "Quyết định thành lập ...": a decision's usual verbs. */
const opensByDecision = (view: View, from: number): boolean =>
  view.words[from]?.verb?.value.document === 'issues' || view.words[from]?.verb?.value.document === 'approves';
