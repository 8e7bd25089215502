/**
 * Lines of the body to drafts of passages: wrapped lines become one, and a paragraph that footnotes, page numbers and page
 * breaks cut in two is whole again. A line is never joined to what ended, nor one that opens something new.
 */
import { level } from '../base/fold.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';
import { classify } from './classify.ts';
import { type Draft, draftText, isCapitals, isEmphasised, lastLine, newDraft } from './draft.ts';
import type { Line } from './line.ts';
import { readNumbering } from './numbering.ts';
import { lineEnding } from './sentences.ts';
import { Wrapping } from './wrapping.ts';

/** Units. A paragraph shorter than this that has no end is more likely a title than one cut in two. */
const LONG_ENOUGH_TO_BE_CUT = 60;
const PAGE_NUMBER = /^(?:[-–] ?)?\d{1,4}(?: ?[-–])?$/;
const FIRST_LETTER = /^["“‘«([]*(.)/u;

type First = 'lower' | 'upper' | 'other';

const firstLetter = (text: string): First => {
  const letter = FIRST_LETTER.exec(text)?.[1] ?? '';
  if (/\p{Ll}/u.test(letter)) return 'lower';
  return /\p{Lu}/u.test(letter) ? 'upper' : 'other';
};

/** Drafts in order of their first lines, classified. */
export const groupLines = (lines: readonly Line[], words: StructureWords): Draft[] => new Grouping(lines, words).drafts;

class Grouping {
  readonly drafts: Draft[] = [];
  readonly #words: StructureWords;
  readonly #wrapping: Wrapping;
  /** Blank lines between two paragraphs; more are a page break. */
  readonly #space: number;
  /** The draft the line above belongs to. */
  #open: Draft | null = null;
  /** The last paragraph or list item of the body, until a heading comes. */
  #body: Draft | null = null;
  /** The footnote right above, where one is. */
  #note: Draft | null = null;
  /** A footnote, a page number or several blank lines stand between `#body` and the line at hand. */
  #broken = false;

  constructor(lines: readonly Line[], words: StructureWords) {
    this.#words = words;
    this.#wrapping = new Wrapping(lines);
    this.#space = usualGap(lines);
    for (const [index, line] of lines.entries()) {
      if (this.#open && this.#belongs(lastLine(this.#open), line, index)) {
        this.#open.lines.push(line);
        continue;
      }
      this.#close();
      if (line.gap > this.#space) this.#broken = true;
      const cut = line.note === null && !isPageNumber(line, lines[index + 1]) ? this.#cutDraft(line) : null;
      if (cut) {
        cut.cuts.add(cut.lines.length);
        cut.lines.push(line);
        this.#open = cut;
      } else {
        this.#open = newDraft(line.note === null ? 'paragraph' : 'footnote', line);
        this.drafts.push(this.#open);
      }
    }
    this.#close();
    this.#titleParts();
    this.#listPlainHeadings();
  }

  #belongs(above: Line, line: Line, index: number): boolean {
    if (line.cell === 'next' || line.cell === 'more') return above.cell !== 'none';
    return line.gap === 0 && line.note === null && this.#goesOn(above, line, index);
  }

  /** The open draft is complete: a heading ends the body before it, a paragraph is the body that may have been cut. */
  #close(): void {
    const done = this.#open;
    this.#open = null;
    if (!done) return;
    // What a draft is was settled before it was cut.
    if (done.cuts.size === 0) classify(done, this.#words);
    const [first] = done.lines;
    if (done.kind === 'footnote' || PAGE_NUMBER.test(first?.text ?? '')) {
      this.#broken = true;
      if (done.kind === 'footnote') this.#note = done;
      return;
    }
    this.#body = done.kind === 'heading' || first?.cell !== 'none' ? null : done;
    this.#note = null;
    this.#broken = false;
  }

  /** The draft that was cut before this line, or null where the line opens a draft of its own. */
  #cutDraft(line: Line): Draft | null {
    if (!this.#mayGoOn(line) || isCapitals(line.text) || isEmphasised(line)) return null;
    const first = firstLetter(line.text);
    const body = this.#body;
    const end = body ? lineEnding(lastLine(body).text, this.#words) : 'sentence';
    if (body && end !== 'sentence') {
      if (first === 'lower') return end === 'clause' && !this.#broken ? null : body;
      return this.#broken && end !== 'clause' && isLong(body) ? body : null;
    }
    // The body ended, so words in lower case go on with the footnote above them.
    const note = this.#note;
    if (!note || first !== 'lower') return null;
    const noteEnd = lineEnding(lastLine(note).text, this.#words);
    return noteEnd === 'open' || noteEnd === 'comma' ? note : null;
  }

  /** "PHẦN THỨ HAI" over "NHIỆM VỤ NĂM 2021" is one heading. */
  #titleParts(): void {
    for (let i = this.drafts.length - 2; i >= 0; i--) {
      const part = this.drafts[i]!;
      const title = this.drafts[i + 1]!;
      const length = part.lines[0]?.text.length ?? 0;
      const bare = part.kind === 'heading' && part.lines.length === 1 && part.numbering?.end === length;
      if (!bare || title.kind !== 'heading' || title.numbering) continue;
      part.cuts.add(1);
      part.lines.push(...title.lines);
      part.numbering = { ...part.numbering!, end: length + 1 };
      this.drafts.splice(i + 1, 1);
    }
  }

  /** "1. Xã A" right over "2. Xã B", or over nothing, is an item of a list. */
  #listPlainHeadings(): void {
    const body = this.drafts.filter(({ kind, lines }) => kind !== 'footnote' && !PAGE_NUMBER.test(lines[0]!.text));
    for (const [index, draft] of body.entries()) {
      if (draft.kind !== 'heading' || !draft.plain) continue;
      const before = body[index - 1];
      const inList = before?.kind === 'listItem' && follows(before, draft);
      if (!inList && holds(draft, body[index + 1])) continue;
      draft.kind = 'listItem';
      draft.label = draftText(draft)
        .slice(0, draft.numbering?.end ?? 0)
        .trimEnd().length;
    }
  }

  /** False for what always opens a passage: headings by mark, items, rows, and words that open a paragraph. */
  #mayGoOn(line: Line): boolean {
    if (line.hashes > 0 || line.bullet !== '' || line.note !== null || line.cell !== 'none') return false;
    const head = level(line.text.slice(0, 40));
    if (this.#words.standalone.has(level(line.text.slice(0, 60)))) return false;
    if (firstLetter(line.text) === 'upper' && this.#words.paragraph.test(head)) return false;
    return readNumbering(line.text, this.#words) === null;
  }

  /** A line right under another: the rest of what the other began. */
  #goesOn(above: Line, line: Line, index: number): boolean {
    if (above.hashes > 0 || above.cell !== 'none') return false;
    if (!this.#mayGoOn(line) && !this.#isNumberOfTheLineAbove(above, line)) return false;
    const capitals = isCapitals(line.text);
    if (isCapitals(above.text)) return capitals && lineEnding(above.text, this.#words) !== 'sentence';
    if (capitals) return false;
    if (isEmphasised(above) && !isEmphasised(line)) return false;
    const end = lineEnding(above.text, this.#words);
    const first = firstLetter(line.text);
    if (this.#wrapping.isFull(index - 1)) return true;
    if (end === 'clause') return false;
    if (first === 'lower') return true;
    if (end === 'sentence' || this.#words.addressee.test(level(above.text.slice(0, 20)))) return false;
    return end === 'comma' || !this.#wrapping.isTitle(index - 1, this.#open?.lines.length === 1);
  }

  /** "Điều" or "ngày" above, "5. ..." below: no item of a list. */
  #isNumberOfTheLineAbove(above: Line, line: Line): boolean {
    if (line.hashes > 0 || line.bullet !== '' || line.note !== null || line.cell !== 'none') return false;
    if (!/^\d/.test(line.text)) return false;
    return this.#words.counted.test(`${level(above.text.slice(-20))} `);
  }
}

const isPageNumber = (line: Line, next: Line | undefined): boolean =>
  PAGE_NUMBER.test(line.text) && line.hashes === 0 && line.gap > 0 && (next === undefined || next.gap > 0);

const isLong = (draft: Draft): boolean =>
  draft.cuts.size > 0 || draft.lines.reduce((sum, { text }) => sum + text.length, 0) >= LONG_ENOUGH_TO_BE_CUT;

const follows = (before: Draft, after: Draft): boolean => {
  const a = before.numbering;
  const b = after.numbering;
  if (a === null || b === null || a.rank !== b.rank || a.value === null || b.value === null) return false;
  return b.value > a.value && b.value - a.value <= a.step;
};

/** A heading stands over something: text, or a heading that stands lower. */
const holds = (heading: Draft, below: Draft | undefined): boolean => {
  if (!below || follows(heading, below)) return false;
  return below.kind !== 'heading' || (below.numbering?.rank ?? 0) > (heading.numbering?.rank ?? 0);
};

/** One blank line, or two where two are commoner: more than that is a page break. */
const usualGap = (lines: readonly Line[]): number => {
  const count = (blank: number): number => lines.filter(({ gap }) => gap === blank).length;
  return count(2) > Math.max(count(1), 2) ? 2 : 1;
};
