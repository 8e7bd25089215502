/** The chunks of one sentence and what stands around each: questions of form only, which remember nothing. */
import type { View } from '../3-mentions/view.ts';
import type { DoerRow, VerbRow } from '../lexicon/relation-words.ts';
import type { Chunk } from './chunks.ts';

/** How far behind a body its verb may stand, in chunks. */
const MAX_PREDICATE = 14;

/** Words that may stand before the first member of a list. */
const MAX_LIST_WORDS = 2;

export class ClauseLine {
  constructor(
    readonly view: View,
    readonly chunks: readonly Chunk[],
  ) {}

  /** The sentence is a list from its first words on: a thing stands there, at most behind "gồm" or "Trong đó có các". */
  get isList(): boolean {
    const first = this.chunks.findIndex((chunk) => chunk.kind === 'mention');
    return first >= 0 && this.chunks.slice(0, first).filter((chunk) => chunk.kind === 'word').length <= MAX_LIST_WORDS;
  }

  get opensWithVerb(): boolean {
    return this.chunks[0]?.kind === 'verb';
  }

  /** Behind a sign: words of time at most, then a body that issues something. */
  issuesNext(i: number): boolean {
    const body = this.chunks.findIndex((chunk, j) => j > i && (chunk.kind === 'mention' || chunk.kind === 'verb'));
    const found = this.chunks[body];
    if (found?.kind !== 'mention' || found.class !== 'Body' || !this.#isTime(i + 1, body)) return false;
    const verb = this.chunks.slice(body + 1, body + 4).find((chunk) => chunk.kind === 'verb');
    return verb?.kind === 'verb' && verb.row.document === 'issues';
  }

  /** "ngày 01/02/2020,": numbers, words and signs that end no clause. */
  #isTime(from: number, end: number): boolean {
    return this.chunks
      .slice(from, end)
      .every(
        (chunk) => chunk.kind === 'word' || chunk.kind === 'number' || (chunk.kind === 'sign' && chunk.sign !== ';'),
      );
  }

  /** Its first words are a body, and no verb. */
  get opensWithBody(): boolean {
    const first = this.chunks.find((chunk) => chunk.kind === 'mention' || chunk.kind === 'verb');
    return first?.kind === 'mention' && first.class === 'Body';
  }

  /** "các đề án đã ban hành": a verb right behind a type word says which documents, and governs none. */
  isModifier(chunk: Chunk & { kind: 'verb' }, i: number): boolean {
    if (chunk.row.document !== 'issues' || this.#announces(i + 1)) return false;
    let j = i - 1;
    while (
      j >= 0 &&
      (this.chunks[j]!.kind === 'modality' ||
        (this.chunks[j]!.kind === 'particle' && (this.chunks[j] as Chunk & { kind: 'particle' }).means === 'passive'))
    )
      j--;
    const before = this.chunks[j];
    if (!before || before.kind === 'mention' || before.kind === 'sign' || j === i - 1) return false;
    for (let k = before.end - 1; k >= Math.max(0, before.end - 4); k--)
      if (this.view.words[k]?.type?.end === before.end) return true;
    return false;
  }

  coordinatesNext(i: number): boolean {
    const next = this.chunks[i + 1];
    return (
      next !== undefined &&
      ((next.kind === 'sign' && next.sign === ',') || (next.kind === 'particle' && next.means === 'and')) &&
      this.chunks[i + 2]?.kind === 'verb'
    );
  }

  /** "việc quán triệt", "kết quả thực hiện": the verb at a chunk is a noun. */
  isNominal(i: number): boolean {
    const before = this.chunks[i - 1];
    return before?.kind === 'particle' && (before.means === 'resultOf' || before.means === 'outcome');
  }

  /** "về việc thực hiện", "trong triển khai": the verb at a chunk tells what something is about. */
  isTopic(i: number): boolean {
    const before = this.chunks[i - 1];
    return this.isNominal(i) || (before?.kind === 'particle' && (before.means === 'about' || before.means === 'asTo'));
  }

  /** "10 năm thực hiện" */
  isYears(i: number): boolean {
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
      const chunk = this.chunks[j]!;
      if (chunk.kind === 'particle' && chunk.means === 'years') return this.chunks[j - 1]?.kind === 'number';
      if (chunk.kind === 'sign') return false;
    }
    return false;
  }

  /** "qua 10 năm thực hiện": time, not a review. */
  isAfter(i: number): boolean {
    for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
      const chunk = this.chunks[j]!;
      if (chunk.kind === 'particle' && (chunk.means === 'after' || chunk.means === 'asTo')) return true;
    }
    return false;
  }

  isListMember(i: number): boolean {
    const before = this.chunks[i - 1];
    return (
      before !== undefined &&
      ((before.kind === 'sign' && [',', ';'].includes(before.sign)) ||
        (before.kind === 'particle' && before.means === 'and')) &&
      !this.hasPredicate(i)
    );
  }

  verbDirectly(i: number): boolean {
    const next = this.chunks[i + 1];
    return next?.kind === 'verb' || next?.kind === 'modality';
  }

  predicateFollows(i: number): boolean {
    const next = this.chunks[i + 1];
    return next?.kind === 'verb' || next?.kind === 'modality' || next?.kind === 'particle';
  }

  /** A verb follows the body (and those listed with it) before the clause ends. */
  hasPredicate(i: number): boolean {
    let depth = 0;
    for (let j = i + 1; j < Math.min(this.chunks.length, i + MAX_PREDICATE); j++) {
      const chunk = this.chunks[j]!;
      if (chunk.kind === 'sign') {
        if (chunk.sign === '(') depth++;
        else if (chunk.sign === ')') depth = Math.max(0, depth - 1);
        else if (depth === 0 && (chunk.sign === ';' || chunk.sign === '.' || chunk.sign === ':'))
          return chunk.sign === ':';
        continue;
      }
      if (depth > 0) continue;
      if (chunk.kind === 'verb' || chunk.kind === 'modality') return true;
      if (chunk.kind === 'particle' && chunk.means === 'passive') return true;
      if (chunk.kind === 'mention' && chunk.class === 'Document') return false;
    }
    return false;
  }

  /** Nothing but small words, places and a comma stand between the last verb's object and here. */
  isClauseStart(i: number): boolean {
    const before = this.chunks[i - 1];
    if (before === undefined) return true;
    switch (before.kind) {
      case 'sign':
        return before.sign !== '(' || this.isClauseStart(i - 1);
      case 'particle':
        return before.means === 'clauseStart' || before.means === 'and';
      case 'modality':
        return true;
      case 'word':
        return this.isClauseStart(i - 1);
      default:
        return false;
    }
  }

  /** Only "," or "và" or "gắn với" between the last document and this one. */
  isCoordinated(i: number): boolean {
    for (let j = i - 1; j >= 0; j--) {
      const chunk = this.chunks[j]!;
      if (chunk.kind === 'mention') return chunk.class === 'Document';
      if (chunk.kind === 'sign' && [',', ';', ':', '.'].includes(chunk.sign)) continue;
      if (chunk.kind === 'particle' && ['and', 'plural', 'together', 'like'].includes(chunk.means)) continue;
      if (chunk.kind === 'number') continue;
      return false;
    }
    return false;
  }

  isMemberStart(i: number): boolean {
    const before = this.chunks[i - 1];
    return before === undefined || (before.kind === 'sign' && [',', ';', ':'].includes(before.sign));
  }

  /** A list begins: "gồm có", ":". */
  #announces(i: number): boolean {
    const chunk = this.chunks[i];
    return (chunk?.kind === 'particle' && chunk.means === 'like') || (chunk?.kind === 'sign' && chunk.sign === ':');
  }

  /**
   * "Các huyện ủy, thành ủy đã ...", "100% chi bộ ...", "cán bộ, đảng viên ...": the clause that begins here has a doer that is
   * nobody in particular. With `duty` only where the verb says that they must.
   */
  hasGenericDoer(i: number, duty = false): boolean {
    const first = this.chunks[i];
    const many = first?.kind === 'number' || (first?.kind === 'particle' && first.means === 'plural');
    if (!many && !(first?.kind === 'word' && this.#doersAt(first)?.alone)) return false;
    let doers = !many;
    for (const chunk of this.chunks.slice(i + 1, i + MAX_PREDICATE)) {
      if (chunk.kind === 'word') doers ||= this.#doersAt(chunk) !== undefined;
      // "19/24 đảng ủy xã": in small letters, some of them.
      else if (many && chunk.kind === 'mention' && chunk.class === 'Body' && !this.view.tokens[chunk.from]?.capital)
        doers = true;
      else if (chunk.kind === 'modality') {
        if (!doers || !duty || chunk.row.status) return doers;
      }
      // "Các nhà máy xử lý rác thải ...": such a verb may stand inside the name.
      else if (chunk.kind === 'verb' && chunk.row.role !== 'other') return doers && !duty;
      else if (
        // "Các dự án được phê duyệt": what is done to them, others do.
        (chunk.kind === 'particle' && chunk.means === 'passive') ||
        (chunk.kind === 'mention' && chunk.class !== 'Place' && !this.#isOwner(chunk)) ||
        (chunk.kind === 'sign' && ![',', '%', '/'].includes(chunk.sign))
      )
        return false;
    }
    return false;
  }

  /** "các đảng bộ trực thuộc Tỉnh ủy": a body that tells whose. */
  #isOwner(chunk: Chunk): boolean {
    const before = this.view.before[chunk.from];
    return chunk.kind === 'mention' && chunk.class === 'Body' && (before === 'under' || before === 'of');
  }

  #doersAt(chunk: Chunk): DoerRow | undefined {
    return this.view.doers.longest(this.view.tokens, chunk.from)?.value;
  }

  /** The verb of a passive that follows at once. */
  passiveVerbAfter(i: number): VerbRow | null {
    if (!this.isPassive(i)) return null;
    const verb = this.chunks.slice(i + 1, i + 5).find((chunk) => chunk.kind === 'verb');
    return verb?.kind === 'verb' ? verb.row : null;
  }

  /** "... Chỉ thị A của": a document, and nothing but that small word before it. */
  isBehindObject(i: number): boolean {
    const document = this.chunks[i - 2];
    return document?.kind === 'mention' && document.class === 'Document';
  }

  /** The clause ends here. */
  isLast(i: number): boolean {
    const next = this.chunks[i + 1];
    return next === undefined || (next.kind === 'sign' && [',', ';', '.'].includes(next.sign));
  }

  /** "Kết luận A đã được ...": a word of the passive follows at once, which is not "được sửa đổi bởi". */
  isPassive(i: number): boolean {
    const next = this.chunks.slice(i + 1, i + 4).find((chunk) => chunk.kind !== 'modality');
    return (
      next?.kind === 'particle' && next.means === 'passive' && this.view.words[next.from]?.link?.value.passive !== true
    );
  }

  /** A document stands a few chunks before, in the same stretch between commas. */
  isAfterDocument(i: number): boolean {
    for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
      const chunk = this.chunks[j];
      if (chunk?.kind === 'mention' && chunk.class === 'Document') return true;
      if (chunk?.kind === 'sign' && chunk.sign !== ',') return false;
    }
    return false;
  }
}
