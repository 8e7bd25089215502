/**
 * The documents of a passage as they nest: "Kế hoạch thực hiện Nghị quyết A và Nghị quyết B" is one plan in whose subject two
 * resolutions stand. What a document is about is never taken for what a body carries out, so each knows where it stands.
 */
import { behind, isAnd, particle, type View, word, wordsAt } from '../view.ts';
import { type BodyIndex, startsOf } from './body-index.ts';
import type { DocumentDraft } from './document-draft.ts';

/** How far before "tại" the issuer of a document may start, in tokens ("của Thường trực Tỉnh ủy tại công văn ..."). */
const ISSUER_REACH = 40;

export class DraftList {
  readonly all: DocumentDraft[] = [];
  readonly #view: View;
  readonly #bodies: BodyIndex;
  /** Indices of documents whose subject is still being read, outermost first. */
  #open: number[] = [];

  constructor(view: View, bodies: BodyIndex) {
    this.#view = view;
    this.#bodies = bodies;
  }

  get last(): DocumentDraft | undefined {
    return this.all.at(-1);
  }

  /** Index of the document whose subject was opened last. */
  get level(): number | null {
    return this.#open.at(-1) ?? null;
  }

  isInSubject(at: number): boolean {
    return this.#open.some((index) => this.#titleEnd(index) > at);
  }

  /** What follows stands in no document's subject. */
  leaveSubjects(): void {
    this.#open = [];
  }

  /** The outermost numbered document without a date in whose subject we are. */
  get undated(): DocumentDraft | undefined {
    const index = this.#open.find((one) => this.all[one]?.date === null && this.all[one].proper !== null);
    return index === undefined ? undefined : this.all[index];
  }

  /** Puts a document in its place: inside the subject of an open one, or beside it. `level`: where it stands, if that is known. */
  add(draft: DocumentDraft, level?: number | null): void {
    while (this.level !== null && this.#titleEnd(this.level) <= draft.from) this.#open.pop();
    draft.inside = level === undefined ? this.#levelOf(draft) : level;
    if (draft.title && (draft.title.from >= draft.coreEnd || this.#amends(draft.title.from)))
      this.#open.push(this.all.length);
    if (draft.issuers.length === 0) draft.issuers = issuersBefore(this.#view, this.#bodies, draft.from);
    this.all.push(draft);
  }

  #levelOf(draft: DocumentDraft): number | null {
    const previous = this.last;
    return this.level ?? (previous && this.#isCoordinated(previous, draft) ? previous.inside : null);
  }

  /** "Luật sửa đổi, bổ sung một số điều của Luật A", "Nghị quyết về việc điều chỉnh Nghị quyết B": what it amends stands in its name. */
  #amends(at: number): boolean {
    const from = behind(this.#view, at, 'about') ?? at;
    return wordsAt(this.#view, from).link?.value.sub === 'amendsDocument';
  }

  #titleEnd(index: number): number {
    return this.all[index]?.title?.end ?? 0;
  }

  /** "Kế hoạch thực hiện Nghị quyết A, Nghị quyết B": the second belongs to the first's level, by its type. */
  #isCoordinated(previous: DocumentDraft, draft: DocumentDraft): boolean {
    const outer = previous.inside === null ? undefined : this.all[previous.inside];
    const edge = Math.max(previous.end, previous.title?.end ?? 0);
    if (!outer || !isListGap(this.#view, edge, draft.from)) return false;
    const otherThanOuter = draft.type !== outer.type;
    const untitled = previous.title === null;
    return draft.type === previous.type ? otherThanOuter || untitled : otherThanOuter && untitled;
  }
}

/** Only commas, "và" and plural words between two members of a list. */
export const isListGap = (view: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!isAnd(view, i) && particle(view, i) !== 'plural' && word(view, i) !== ',') return false;
  return to > from;
};

/** "... của Thường trực Tỉnh ủy tại công văn số 260-KL/TU": the bodies before "tại" issued it. */
const issuersBefore = (view: View, bodies: BodyIndex, from: number): readonly number[] => {
  if (behind(view, from - 1, 'at') !== from) return [];
  const found: number[] = [];
  let edge = from - 1;
  for (let i = from - 2; i >= Math.max(0, from - 1 - ISSUER_REACH); i--) {
    const list = bodies.get(i);
    if (!list || list.end !== edge) continue;
    found.unshift(...startsOf(list));
    if (!isAnd(view, i - 1)) break;
    edge = i - 1;
  }
  return found;
};
