/** Puts lines together, character by character, and keeps where each came from. */
import { type Line, PAGE_GAP } from './line.ts';
import type { FootnoteMark } from './passage.ts';

/** A line that only draws: the star under a letterhead, a row of dashes or dots. */
const RULE = /^(?:[-–—*_=~+•·●\\ ]+|[.… ]{3,})$/;
const BULLET = /^(?:[-–—+*•●▪◦○►·] +|[-–+*•●▪](?=\p{Lu}))/u;
/** "- 12 -" */
const PAGE_NUMBER = /^[-–] ?\d{1,4} ?[-–]$/;
const LOWER_ITEM = /^[-–—] +\p{Ll}/u;
/** Units. A line this long that ends without a sign was broken by the page's width, not by its writer. */
const WRAPPED = 40;
const NO_END = /[\p{L}\p{N}]$/u;

export class LineBuilder {
  readonly lines: Line[] = [];
  /** The text of the line so far; blanks at its end are not in it yet. */
  text = '';
  hashes = 0;
  note: string | null = null;
  cell: Line['cell'] = 'none';
  readonly #map: Int32Array;
  #top = 0;
  #from = 0;
  /** Offset of the first blank after the last character, -1 where there is none. */
  #blank = -1;
  #gap = 0;
  #marks: FootnoteMark[] = [];
  /** Emphasis that is open, in characters of its marks. */
  #depth = 0;
  /** Emphasised runs of the line: starts and ends in turn. */
  #runs: number[] = [];

  /** `size`: at least the length of the report text. */
  constructor(size: number) {
    this.#map = new Int32Array(size);
  }

  /** Characters `start` to `end` of the report text. */
  put(source: string, start: number, end: number): void {
    this.#putBlank();
    this.text += source.slice(start, end);
    for (let i = start; i < end; i++) this.#map[this.#top++] = i;
  }

  /** One character for an entity. */
  putAs(char: string, at: number): void {
    this.#putBlank();
    this.text += char;
    this.#map[this.#top++] = at;
  }

  blank(at: number): void {
    if (this.#blank < 0) this.#blank = at;
  }

  dropBlank(): void {
    this.#blank = -1;
  }

  get blankBefore(): boolean {
    return this.#blank >= 0;
  }

  mark(number: string): void {
    this.#marks.push({ at: this.text.length, number });
  }

  /** Emphasis that ends and begins here, in characters of its marks. */
  emphasis(closing: number, opening: number): void {
    const before = this.#depth;
    const between = Math.max(0, before - closing);
    this.#depth = between + opening;
    const { length } = this.text;
    if (before > 0 && between === 0) this.#runs.push(length);
    if (between > 0 || this.#depth === 0) return;
    const last = this.#runs[this.#runs.length - 1];
    if (this.#runs.length > 0 && this.#runs.length % 2 === 0 && last === length) this.#runs.pop();
    else this.#runs.push(length + (this.#blank >= 0 && length > 0 ? 1 : 0));
  }

  /** A blank line, a rule or a page break above the next line. */
  space(lines: number): void {
    this.#gap = lines === PAGE_GAP ? Math.max(this.#gap, PAGE_GAP) : this.#gap + lines;
  }

  /** The last line, where no blank line has come since. */
  get above(): Line | undefined {
    return this.#gap === 0 ? this.lines[this.lines.length - 1] : undefined;
  }

  /** Ends the line. A line without text leaves its marks to the line above and its note to the line below. */
  end(): void {
    if (this.text === '') {
      const last = this.lines[this.lines.length - 1];
      if (last && this.#marks.length > 0) {
        const marks = this.#marks.map(({ number }) => ({ at: last.text.length, number }));
        this.lines[this.lines.length - 1] = { ...last, marks: [...last.marks, ...marks] };
      }
    } else if ((this.cell === 'none' || this.cell === 'more') && RULE.test(this.text)) {
      this.space(1);
      this.note = null;
    } else {
      this.lines.push(this.#line());
      this.#gap = 0;
      this.note = null;
    }
    this.text = '';
    this.hashes = 0;
    this.#from = this.#top;
    this.#blank = -1;
    this.#marks = [];
    this.#runs = this.#depth > 0 ? [0] : [];
  }

  #line(): Line {
    const skip = this.#bulletLength();
    const sign = this.text[0] ?? '';
    const runs = this.#runs;
    let emphasised = 0;
    for (let i = 0; i < runs.length && runs[i]! <= skip; i += 2) emphasised = (runs[i + 1] ?? this.text.length) - skip;
    return {
      text: this.text.slice(skip),
      map: this.#map.subarray(this.#from + skip, this.#top),
      gap: this.#gap,
      hashes: this.hashes,
      bullet: skip === 0 ? '' : sign === '*' || sign === '+' ? sign : '-',
      note: this.note,
      marks: skip === 0 ? this.#marks : this.#marks.map(({ at, number }) => ({ at: Math.max(0, at - skip), number })),
      emphasised: Math.max(0, emphasised),
      cell: this.cell,
    };
  }

  #bulletLength(): number {
    if (this.hashes > 0 || this.note !== null || this.cell === 'first' || this.cell === 'next') return 0;
    const code = this.text.charCodeAt(0);
    // Letters and digits, by far the commonest.
    if ((code > 0x2f && code < 0x7f) || (code >= 0xc0 && code < 0x2000)) return 0;
    const found = BULLET.exec(this.text)?.[0].length ?? 0;
    if (PAGE_NUMBER.test(this.text)) return 0;
    if (found === 0 || !LOWER_ITEM.test(this.text)) return found;
    // A dash between two words of a line that was too long: "kinh tế" over "- xã hội".
    const above = this.above;
    return above && above.bullet !== '-' && above.text.length >= WRAPPED && NO_END.test(above.text) ? 0 : found;
  }

  #putBlank(): void {
    if (this.#blank < 0) return;
    if (this.text !== '') {
      this.text += ' ';
      this.#map[this.#top++] = this.#blank;
    }
    this.#blank = -1;
  }
}
