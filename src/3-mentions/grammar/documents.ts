/**
 * All documents a passage cites, left to right: numbered ones with what their lists leave out, named ones, and words that
 * point back ("Nghị quyết này"). Each knows in whose subject it stands, so that what a directive is about is never taken for
 * what a body carries out.
 */
import type { Span } from '../../base/span.ts';
import type { DocumentTypeRow, TypeWord } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import { opensQuote, spanOf, type View, word } from '../view.ts';
import type { BodyIndex } from './body-index.ts';
import { dateAt } from './date.ts';
import { type CodeOptions, codeAt } from './document-code.ts';
import { skipSession, type Tail, tailAt } from './document-tail.ts';
import { eventAt } from './events.ts';
import { coordinatedAt, isPlural, lawNameAt, namedAt, plenumsAt } from './named-document.ts';
import { phraseEnd } from './phrase-end.ts';
import { type ProperCode, properCode } from './repair-code.ts';

/** A document as the words give it; token numbers throughout. */
export interface DocumentDraft {
  readonly from: number;
  /** One past type word and number, or past the name. */
  readonly coreEnd: number;
  /** One past date, issuer and term. */
  readonly end: number;
  readonly type: DocumentTypeRow | null;
  readonly typeWord: string | null;
  readonly proper: ProperCode | null;
  /** The number alone, where the text gives no more ("Chỉ thị 35"). */
  readonly bareNumber: string | null;
  readonly date: { readonly value: string; readonly from: number; readonly end: number } | null;
  readonly term: string | null;
  /** First tokens of the issuing bodies. */
  readonly issuers: readonly number[];
  readonly sharedIssuers: boolean;
  readonly title: { readonly from: number; readonly end: number } | null;
  readonly plenum: string | null;
  /** Index of the draft in whose title it stands. */
  readonly inside: number | null;
  readonly named: boolean;
  readonly back: boolean;
  readonly plural: boolean;
  readonly draft: boolean;
}

type Open = { -readonly [Key in keyof DocumentDraft]: DocumentDraft[Key] };

const MAX_TITLE = 120;

const particle = (view: View, i: number): string | null => view.words[i]?.particle?.value.means ?? null;

const known = (lexicon: Lexicon) => (part: string) =>
  lexicon.agencies.byForm.has(part.toUpperCase()) || lexicon.documentTypes.symbolForms.has(part.toUpperCase());

/** Numbers of documents in a passage, by the token they start at: where no body may be read ("566/KH-UBND"). */
export const findCodes = (view: View, lexicon: Lexicon): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const options: CodeOptions = { loose: false, known: known(lexicon) };
  for (let i = 0; i < view.tokens.length; i++) {
    if (view.tokens[i]!.kind !== 'number') continue;
    const raw = codeAt(view.text, view.tokens[i]!.start, options);
    if (!raw || raw.parts.length === 0) continue;
    let end = i + 1;
    while (end < view.tokens.length && view.tokens[end]!.start < raw.end) end++;
    found.set(i, end);
    i = end - 1;
  }
  return found;
};

interface NumberMatch {
  readonly proper: ProperCode | null;
  readonly bare: string | null;
  readonly end: number;
}

class Reader {
  readonly drafts: Open[] = [];
  /** Documents whose subject is still being read, outermost first. */
  #open: number[] = [];

  constructor(
    readonly view: View,
    readonly lexicon: Lexicon,
    readonly bodies: BodyIndex,
  ) {}

  read(): DocumentDraft[] {
    let i = 0;
    while (i < this.view.tokens.length) i = this.#at(i);
    this.shareIssuers();
    return this.drafts;
  }

  #at(i: number): number {
    const { view, lexicon } = this;
    const blocked = lexicon.notNumbers.longest(view.tokens, i);
    if (blocked && view.tokens[blocked.end]?.kind === 'number') return this.#skipNumbers(blocked.end);
    const type = view.words[i]!.type;
    if (type && !this.#isInsideBody(i)) {
      const end = this.#typed(i, type);
      if (end !== null) return end;
    }
    if (view.tokens[i]!.kind === 'number') {
      const end = this.#untyped(i);
      if (end !== null) return end;
    }
    this.#lateDate(i);
    return i + 1;
  }

  /** "Văn phòng", "Ban Kinh tế": words of a body's name are no documents. */
  #isInsideBody(i: number): boolean {
    for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
      const list = this.bodies.get(j);
      if (list) return list.end > i;
    }
    return false;
  }

  /** Behind "mẫu số" and the like all numbers of the list are none of a document. */
  #skipNumbers(at: number): number {
    const { view } = this;
    let i = at;
    while (i < view.tokens.length && view.tokens[i]!.kind === 'number') {
      const raw = codeAt(view.text, view.tokens[i]!.start, { loose: false, known: known(this.lexicon) });
      const end = raw?.end ?? view.tokens[i]!.end;
      while (i < view.tokens.length && view.tokens[i]!.start < end) i++;
      // "Điều 27.6.NĐ.3"
      while (
        word(view, i) === '.' &&
        view.tokens[i]!.start === view.tokens[i - 1]!.end &&
        view.tokens[i + 1]?.start === view.tokens[i]!.end
      )
        i += 2;
      if (word(view, i) === ',' && view.tokens[i + 1]?.kind === 'number') i++;
    }
    return Math.max(i, at);
  }

  #typed(at: number, type: PhraseMatch<TypeWord>): number | null {
    const { view, lexicon, bodies } = this;
    const row = type.value.type;
    const plural = isPlural(view, at);
    const draft = this.#isDraft(at);
    let i = type.end;
    // "Luật Đất đai số 31/2024/QH15": a law's name before its number.
    let name: { from: number; end: number } | null = null;
    if (row.law && view.tokens[at]!.capital) {
      const law = lawNameAt(view, lexicon, type);
      if (
        law &&
        lexicon.numberWords.longest(view.tokens, law.end) &&
        this.#numberAt(lexicon.numberWords.longest(view.tokens, law.end)!.end, row, true)?.proper
      ) {
        name = { from: i, end: law.end };
        i = law.end;
      }
    }
    // "Các Nghị quyết của Quốc hội: số 142/2016/QH13": the issuer before the numbers.
    let issuersBefore: number[] = [];
    if (particle(view, i) === 'of') {
      const list = bodies.get(view.words[i]!.particle!.end);
      const colon = list && word(view, list.end) === ':' ? list.end + 1 : list?.end;
      if (list && colon !== undefined && lexicon.numberWords.longest(view.tokens, colon)) {
        issuersBefore = list.members.map((member) => member.from);
        i = colon;
      }
    }
    if (word(view, i) === '(' && lexicon.numberWords.longest(view.tokens, i + 1)) i++;
    const numberWord = lexicon.numberWords.longest(view.tokens, i);
    let start = numberWord?.end ?? i;
    if (numberWord) while (word(view, start) === ':' || word(view, start) === '*') start++;
    const first = this.#numberAt(start, row, numberWord !== null);
    if (first)
      return this.#numbers(at, type, start, first, { plural, draft, name, issuersBefore, said: numberWord !== null });
    const back = this.#backEnd(at, type);
    if (back !== null) {
      this.#add({ ...this.#blank(at, type), coreEnd: back, end: back, back: true });
      return back;
    }
    if (row.plenum) {
      const plenums = plenumsAt(view, lexicon, type.end);
      if (plenums) {
        const title = this.#titleAt(plenums.end, false);
        for (const one of plenums.list) {
          this.#add({
            ...this.#blank(at, type),
            from: one === plenums.list[0] ? at : one.from,
            coreEnd: plenums.end,
            end: plenums.end,
            term: one.term,
            plenum: one.plenum,
            named: true,
            title,
            plural: plenums.list.length > 1,
          });
        }
        return plenums.end;
      }
    }
    const several = coordinatedAt(view, lexicon, bodies, at, type);
    if (several) {
      const level = this.#open.at(-1) ?? null;
      for (const one of several.list) {
        this.#add({
          ...this.#blank(at, one.type),
          from: one.from,
          coreEnd: one.type.end,
          end: several.end,
          title: one.title,
          issuers: several.issuers,
          named: true,
        });
        this.drafts.at(-1)!.inside = level;
      }
      return several.end;
    }
    const named = namedAt(view, lexicon, bodies, at, type);
    if (named && !this.#isPartOfSubject(at, row)) {
      this.#add({
        ...this.#blank(at, type),
        coreEnd: named.title.end,
        end: named.end,
        title: named.title,
        issuers: named.issuers,
        date: named.date,
        named: true,
        plural,
        draft,
      });
      const second = row.ofCongress ? this.#secondCongress(named.end, type) : null;
      return second ?? named.title.from;
    }
    if (
      row.ofCongress &&
      view.tokens[at]!.capital &&
      !plural &&
      row.words.some((form) => form === type.value.word && form.split(' ').length > 2)
    ) {
      this.#add({ ...this.#blank(at, type), named: true, draft });
      return type.end;
    }
    return null;
  }

  /** "văn kiện Đại hội A và Đại hội B": the second leaves its type out. */
  #secondCongress(at: number, type: PhraseMatch<TypeWord>): number | null {
    const { view, lexicon } = this;
    if (particle(view, at) !== 'and') return null;
    const from = view.words[at]!.particle!.end;
    const event = eventAt(view, lexicon, from);
    if (!event) return null;
    this.#add({
      ...this.#blank(from, type),
      coreEnd: event.end,
      end: event.end,
      title: { from, end: event.end },
      named: true,
    });
    return event.end;
  }

  /** "Nghị quyết này", "văn bản trên", and "sơ kết nghị quyết" where nothing says which: the end of words that point back. */
  #backEnd(at: number, type: PhraseMatch<TypeWord>): number | null {
    const { view, lexicon } = this;
    const { end } = type;
    if (end > view.sentenceEnd[at]!) return null;
    if (end < view.sentenceEnd[at]! && particle(view, end) === 'this') return view.words[end]!.particle!.end;
    const light = (i: number): boolean => {
      if (i >= view.sentenceEnd[at]!) return true;
      const words = view.words[i]!;
      const means = words.particle?.value.means ?? '';
      return (
        view.tokens[i]!.kind === 'sign' ||
        words.modality !== null ||
        ['by', 'at', 'to', 'with', 'after', 'clauseStart', 'manner', 'and', 'together', 'passive', 'asTo'].includes(
          means,
        ) ||
        dateAt(view, lexicon, i) !== null
      );
    };
    const above = lexicon.aboveWords.longest(view.tokens, end);
    if (above && light(above.end) && above.end <= view.sentenceEnd[at]!) return above.end;
    if (view.tokens[at]!.capital || isPlural(view, at) || !light(end)) return null;
    for (let i = at - 1; i >= Math.max(0, at - 4); i--)
      if (view.words[i]!.verb?.end === at && view.words[i]!.verb!.value.document) return end;
    return null;
  }

  /** "Quyết định ... ban hành Quy chế ...": what a document enacts is its subject; laws and plenum resolutions stand for themselves. */
  #isPartOfSubject(at: number, row: DocumentTypeRow): boolean {
    return !row.law && this.#open.some((index) => this.drafts[index]!.title!.end > at);
  }

  #isDraft(at: number): boolean {
    for (let j = at - 1; j >= Math.max(0, at - 5); j--) {
      if (this.view.before[j + 1] === 'draft') return true;
      if (this.view.tokens[j]!.kind === 'sign') return false;
    }
    return false;
  }

  #blank(at: number, type: PhraseMatch<TypeWord> | null): Open {
    return {
      from: at,
      coreEnd: type?.end ?? at + 1,
      end: type?.end ?? at + 1,
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
      named: false,
      back: false,
      plural: false,
      draft: false,
    };
  }

  /** A document's number at a token; bare numbers only where the words around say that it is one. */
  #numberAt(at: number, type: DocumentTypeRow | null, said: boolean): NumberMatch | null {
    const { view, lexicon } = this;
    const token = view.tokens[at];
    if (token?.kind !== 'number') return null;
    const raw = codeAt(view.text, token.start, { loose: said && type !== null, known: known(lexicon) });
    if (raw && (raw.parts.length > 0 || type)) {
      const proper = properCode(raw, type, lexicon);
      // Letters that are no symbol and no agency, without a type word: "24/7 KCN", "500 kg/ha".
      let end = at + 1;
      while (end < view.tokens.length && view.tokens[end]!.start < raw.end) end++;
      return { proper, bare: null, end };
    }
    if (!type) return null;
    return this.#bareAt(at, type, said);
  }

  #bareAt(at: number, type: DocumentTypeRow, said: boolean): NumberMatch | null {
    const { view, lexicon } = this;
    const next = view.tokens[at + 1];
    const number = view.tokens[at]!.text;
    if (
      number.length > 5 ||
      (next &&
        next.start === view.tokens[at]!.end &&
        /[/%.,]/.test(next.text) &&
        view.tokens[at + 2]?.kind === 'number' &&
        view.tokens[at + 2]!.start === next.end)
    )
      return null;
    if (!said && (type.law || type.party.length + type.state.length === 0 || type.numberIsName)) return null;
    if (!next || next.start > (view.tokens[view.sentenceEnd[at]! - 1]?.start ?? 0))
      return { proper: null, bare: number, end: at + 1 };
    const words = view.words[at + 1]!;
    const calendar = lexicon.calendar.words.longest(view.tokens, at + 1)?.value.means;
    const light = [
      'of',
      'by',
      'about',
      'and',
      'passive',
      'this',
      'to',
      'together',
      'at',
      'according',
      'clauseStart',
      'with',
      'like',
      'asTo',
      'toward',
    ].includes(words.particle?.value.means ?? '');
    const ends = next.kind === 'sign' && next.text !== '%' && next.text !== '/';
    const dated =
      calendar === 'day' ||
      calendar === 'term' ||
      (calendar === 'year' && view.tokens[at + 2]?.kind === 'number' && Number(view.tokens[at + 2]!.text) > 1900);
    const acts =
      words.verb !== null ||
      words.link !== null ||
      words.modality !== null ||
      words.type !== null ||
      words.particle?.value.means === 'plural';
    if (said ? next.kind !== 'number' : light || ends || dated || acts)
      return { proper: null, bare: number, end: at + 1 };
    return null;
  }

  #numbers(
    at: number,
    type: PhraseMatch<TypeWord>,
    start: number,
    first: NumberMatch,
    given: {
      plural: boolean;
      draft: boolean;
      name: { from: number; end: number } | null;
      issuersBefore: number[];
      said: boolean;
    },
  ): number {
    const { view, lexicon } = this;
    const row = type.value.type;
    const items: Open[] = [];
    let match: NumberMatch | null = first;
    let from = at;
    let i = start;
    while (match) {
      const tail = this.#tail(match.end, match.proper, row);
      items.push({
        ...this.#blank(from, type),
        coreEnd: match.end,
        end: tail.end,
        proper: match.proper,
        bareNumber: match.bare,
        date: tail.date,
        term: tail.term,
        issuers: tail.issuers,
        plural: given.plural,
        draft: given.draft,
      });
      i = tail.end;
      // The next number of the list, with or without the number word.
      let next = i;
      const and = particle(view, next) === 'and';
      if (!(and || word(view, next) === ',' || word(view, next) === ';')) break;
      next = and ? view.words[next]!.particle!.end : next + 1;
      if (particle(view, next) === 'and') next = view.words[next]!.particle!.end;
      const numberWord = lexicon.numberWords.longest(view.tokens, next);
      next = numberWord?.end ?? next;
      if (view.tokens[next]?.kind !== 'number' || word(view, i) === ';') break;
      const more: NumberMatch | null = this.#numberAt(next, row, numberWord !== null || given.said || given.plural);
      // A bare number goes on only a list of numbers that are bare or that a full one ends.
      if (!more || (more.bare !== null && !(given.plural || given.said || match.bare !== null))) break;
      from = next;
      match = more;
      i = next;
    }
    this.#share(items, given.issuersBefore);
    this.#leading(items, row, given);
    const last = items.at(-1)!;
    const title = given.name ?? this.#titleAt(skipSession(view, lexicon, last.end), items[0]!.from === 0);
    const base = this.drafts.length;
    for (const item of items)
      this.#add({ ...item, title: item === last || items.every((one) => one.title === null) ? title : null });
    // All numbers of one list stand at the same depth.
    for (let k = base + 1; k < this.drafts.length; k++) this.drafts[k]!.inside = this.drafts[base]!.inside;
    return given.name ? last.end : (title?.from ?? last.end);
  }

  #tail(at: number, proper: ProperCode | null, type: DocumentTypeRow | null): Tail {
    const joint = type?.joint === true || (proper !== null && this.#typeOfSymbol(proper)?.joint === true);
    return tailAt(this.view, this.lexicon, this.bodies, at, { joint });
  }

  /** Numbers that leave out symbol, date or issuer take them from the last of the list. */
  #share(items: Open[], issuersBefore: readonly number[]): void {
    const last = items.at(-1)!;
    for (const item of items) {
      if (item.proper === null && last.proper && item.bareNumber !== null && item !== last) {
        const code = item.bareNumber + last.proper.code.slice(last.proper.number.length);
        item.proper = { ...last.proper, code, number: item.bareNumber, repaired: true };
        item.bareNumber = null;
      }
      if (item.date === null && item !== last) item.date = last.date;
      if (item.term === null) item.term = last.term;
      if (item.issuers.length === 0) {
        item.issuers = issuersBefore.length > 0 ? issuersBefore : last.issuers;
        item.sharedIssuers = item !== last && item.issuers.length > 0;
      }
    }
  }

  /** "các Nghị định của Chính phủ số A; Nghị định số B": the issuer said once before the list is that of all of its type. */
  #leading(items: Open[], row: DocumentTypeRow, given: { plural: boolean; issuersBefore: number[] }): void {
    const sentence = this.view.sentenceEnd[items[0]!.from]!;
    if (given.plural && given.issuersBefore.length > 0) this.#lead = { row, issuers: given.issuersBefore, sentence };
    else if (this.#lead?.row === row && this.#lead.sentence === sentence) {
      for (const item of items) {
        if (item.issuers.length > 0) continue;
        item.issuers = this.#lead.issuers;
        item.sharedIssuers = true;
      }
    }
  }

  #lead: { row: DocumentTypeRow; issuers: readonly number[]; sentence: number } | null = null;

  /** A number without a type word before it: "và số 113/2011/NĐ-CP", "193/KH-UBND, 2024-11-01: ...". */
  #untyped(at: number): number | null {
    const { view, lexicon } = this;
    const previous = this.drafts.at(-1);
    const numberWord = at > 0 && lexicon.numberWords.longest(view.tokens, at - 1) !== null;
    const gap = previous ? this.#gap(previous.end, numberWord ? at - 1 : at) : false;
    const match = this.#numberAt(at, gap ? (previous?.type ?? null) : null, numberWord && gap);
    if (!match?.proper) return null;
    const { proper } = match;
    const symbolType = this.#typeOfSymbol(proper);
    const strong =
      symbolType !== null && (proper.system !== null || proper.year !== null) && proper.agencies.length > 0;
    const agencyOnly =
      proper.typeSymbol === null &&
      proper.agencies.length > 0 &&
      lexicon.agencies.byForm.has(proper.agencies[0]!.toUpperCase().replace(/\d+$/, ''));
    const inList = gap && previous?.proper?.symbol === proper.symbol;
    if (!(strong || inList || (agencyOnly && (proper.agencies.length > 1 || proper.year !== null)))) return null;
    // A number that no word leads to begins a line of its own.
    if (!gap && !numberWord) this.#open = [];
    const tail = this.#tail(match.end, proper, symbolType);
    const opens = at === 0 || view.sentenceEnd[at - 1] !== view.sentenceEnd[at];
    const title = this.#titleAt(tail.end, opens);
    const letter =
      agencyOnly && proper.agencies.length > 1 && proper.year === null
        ? (lexicon.documentTypes.rows.find((row) => row.agencyFirst) ?? null)
        : null;
    const type = inList && previous?.type ? previous.type : (symbolType ?? letter);
    this.#add({
      ...this.#blank(at, null),
      type,
      typeWord: inList ? (previous?.typeWord ?? null) : null,
      coreEnd: match.end,
      end: tail.end,
      proper,
      date: tail.date,
      term: tail.term,
      issuers: tail.issuers,
      title,
    });
    return title?.from ?? tail.end;
  }

  #typeOfSymbol(proper: ProperCode): DocumentTypeRow | null {
    if (proper.typeSymbol === null) return null;
    const types = this.lexicon.documentTypes.bySymbol.get(proper.typeSymbol.toUpperCase()) ?? [];
    return (
      types.find((type) => (proper.system === 'state' ? type.state : type.party).includes(proper.typeSymbol!)) ??
      types[0] ??
      null
    );
  }

  /** Only "," or "và" (and a plural or number word) between two members of a list. */
  #gap(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const means = particle(this.view, i);
      if (!(means === 'and' || means === 'plural' || word(this.view, i) === ',')) return false;
    }
    return to > from;
  }

  /** The subject behind number, date and issuer: behind "về", in quotes, or opened by a verb such as "hướng dẫn". */
  #titleAt(at: number, atStart: boolean): { from: number; end: number } | null {
    const { view, lexicon } = this;
    let i = at;
    if (word(view, i) === ',' && (particle(view, i + 1) === 'about' || opensQuote(view, i + 1))) i++;
    if (i >= view.tokens.length || view.sentenceEnd[i] !== view.sentenceEnd[at === 0 ? 0 : at - 1]) return null;
    const colon = word(view, i) === ':' && (atStart || this.drafts.length === 0 || this.#startsLine(at));
    const opens =
      particle(view, i) === 'about' || opensQuote(view, i) || (view.words[i]!.link?.value.opens ?? false) || colon;
    const restated =
      view.tokens[i]!.capital && view.words[i]!.type && view.words[view.words[i]!.type!.end]?.link?.value.opens;
    if (!opens && !restated) return null;
    const from = colon ? i + 1 : i;
    const end = phraseEnd(view, lexicon, from, { max: MAX_TITLE, documents: true, comma: false });
    return end > from ? { from, end } : null;
  }

  #startsLine(at: number): boolean {
    return at < 12;
  }

  /** Puts a document in its place: inside the subject of an open one, or beside it. */
  #add(draft: Open): void {
    const index = this.drafts.length;
    while (this.#open.length > 0 && this.drafts[this.#open.at(-1)!]!.title!.end <= draft.from) this.#open.pop();
    draft.inside = this.#open.at(-1) ?? null;
    const previous = this.drafts.at(-1);
    if (draft.inside === null && previous && previous.inside !== null && this.#coordinated(previous, draft))
      draft.inside = previous.inside;
    this.drafts.push(draft);
    if (draft.title && draft.title.from >= draft.coreEnd) this.#open.push(index);
    this.#issuerBefore(draft);
  }

  /** "Kế hoạch thực hiện Nghị quyết A, Nghị quyết B": the second belongs to the first's level, by its type. */
  #coordinated(previous: DocumentDraft, draft: DocumentDraft): boolean {
    const outer = this.drafts[previous.inside!]!;
    const edge = Math.max(previous.end, previous.title?.end ?? 0);
    if (!this.#gap(edge, draft.from)) return false;
    if (draft.type === previous.type) return draft.type !== outer.type || previous.title === null;
    return draft.type !== outer.type && previous.title === null;
  }

  /** "... của Thường trực Tỉnh ủy tại công văn số 260-KL/TU": the body before "tại" issued it. */
  #issuerBefore(draft: Open): void {
    if (draft.issuers.length > 0 || draft.from === 0) return;
    const { view } = this;
    const at = draft.from - 1;
    if (particle(view, at) !== 'at' || view.words[at]!.particle!.end !== draft.from) return;
    const found: number[] = [];
    let edge = at;
    for (let j = at - 1; j >= Math.max(0, at - 40); j--) {
      const list = this.bodies.get(j);
      if (!list || list.end !== edge) continue;
      found.unshift(...list.members.map((member) => member.from));
      if (particle(view, j - 1) !== 'and') break;
      edge = j - 1;
    }
    draft.issuers = found;
  }

  /** Documents that leave their issuer to the next of their kind ("Thông tư liên tịch A; Thông tư liên tịch B của ..."). */
  shareIssuers(): void {
    for (let k = this.drafts.length - 2; k >= 0; k--) {
      const draft = this.drafts[k]!;
      const next = this.drafts[k + 1]!;
      if (
        draft.issuers.length > 0 ||
        next.issuers.length === 0 ||
        draft.title !== null ||
        draft.proper === null ||
        next.proper === null
      )
        continue;
      if (draft.proper.agencies.at(-1) !== next.proper.agencies.at(-1) && !(draft.type?.joint && next.type?.joint))
        continue;
      const sameSymbol = draft.proper.symbol === next.proper.symbol;
      const joined =
        this.#gap(draft.end, next.from) ||
        (sameSymbol && word(this.view, draft.end) === ';' && next.from === draft.end + 1);
      if (!joined || draft.inside !== next.inside) continue;
      draft.issuers = next.issuers;
      draft.sharedIssuers = true;
    }
    // "Tờ trình số A và Đề án số B ngày ...": one day for both.
    for (let k = this.drafts.length - 2; k >= 0; k--) {
      const draft = this.drafts[k]!;
      const next = this.drafts[k + 1]!;
      const and = particle(this.view, draft.end) === 'and' && this.view.words[draft.end]!.particle!.end === next.from;
      if (
        and &&
        draft.date === null &&
        draft.title === null &&
        draft.end === draft.coreEnd &&
        draft.proper &&
        next.proper
      )
        draft.date = next.date;
    }
    for (const draft of this.drafts)
      if (draft.date === null && draft.proper !== null && draft.issuers.length === 0)
        draft.date = this.#dayOfIssue(draft);
  }

  /** "Ngày 18/2/1998, Bộ Chính trị đã ra Chỉ thị số ...": the day at the head of the clause. */
  #dayOfIssue(draft: DocumentDraft): DocumentDraft['date'] {
    const { view, lexicon } = this;
    let verb = draft.from - 1;
    while (verb > 0 && verb > draft.from - 4 && !view.words[verb]!.verb) verb--;
    if (view.words[verb]?.verb?.value.document !== 'issues') return null;
    for (let i = verb - 1; i >= Math.max(0, verb - 24); i--) {
      if ([';', '.'].includes(word(view, i)) && view.tokens[i + 1]?.start !== view.tokens[i]!.end) return null;
      if (view.words[i]!.type) return null;
      const date = dateAt(view, lexicon, i);
      if (date?.value.length !== 10 || lexicon.calendar.words.longest(view.tokens, i)?.value.means !== 'day') continue;
      return word(view, date.end) === ',' || this.bodies.has(date.end)
        ? { value: date.value, from: i, end: date.end }
        : null;
    }
    return null;
  }

  /** "... ban hành ngày 27/02/2015" behind a subject dates the document the subject belongs to. */
  #lateDate(at: number): void {
    const { view, lexicon } = this;
    if (view.words[at]!.verb?.value.document !== 'issues') return;
    const tail = tailAt(view, lexicon, this.bodies, at, { joint: false });
    const outer = this.#open
      .map((index) => this.drafts[index]!)
      .find((draft) => draft.date === null && draft.proper !== null);
    if (tail.date?.from !== undefined && tail.date.from > at && outer && tail.date.value.length === 10)
      outer.date = tail.date;
  }
}

/** Reads the documents of a passage. */
export const findDocuments = (view: View, lexicon: Lexicon, bodies: BodyIndex): DocumentDraft[] =>
  new Reader(view, lexicon, bodies).read();

/** Text span of type word and number, or of the name. */
export const coreSpan = (view: View, draft: DocumentDraft): Span => spanOf(view, draft.from, draft.coreEnd);
