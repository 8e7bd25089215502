/** How wide the lines of a text were set: what tells a line broken by the page's width from one its writer ended. */
import type { Line } from './line.ts';

/** Units. Wider lines were not broken by the width of a page. */
const WIDEST_PAGE = 130;
/** Lines at least this share of the widest count as full. */
const FULL = 0.85;
/** A block with this share of full lines was set to a width. */
const MOSTLY = 0.6;
const FEWEST = 3;
const ENDED = /[.;:!?…]$/;
/** A line with a much longer one under it is a title that ends without a sign. */
const MUCH_LONGER = 1.8;
const LONGEST_TITLE = 100;

/** Lengths are in UTF-16 units; blocks are lines without blank lines between. */
export class Wrapping {
  readonly #lines: readonly Line[];
  /** Width of the block of each line; 0 where the block was not set to a width. */
  readonly #widths: Int32Array;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#widths = new Int32Array(lines.length);
    let start = 0;
    for (let i = 1; i <= lines.length; i++) {
      if (i < lines.length && lines[i]!.gap === 0) continue;
      this.#widths.fill(blockWidth(lines.slice(start, i)), start, i);
      start = i;
    }
  }

  /** The line goes as far as the width of its block allows. */
  isFull(index: number): boolean {
    const width = this.#widths[index] ?? 0;
    return width > 0 && this.#lines[index]!.text.length >= width * FULL;
  }

  /** A line without an end that its writer ended all the same: too long to be wrapped, or the first, short over a long one. */
  isTitle(index: number, first: boolean): boolean {
    const line = this.#lines[index];
    const next = this.#lines[index + 1];
    if (!line || !next || (this.#widths[index] ?? 0) > 0) return false;
    const { length } = line.text;
    return length > WIDEST_PAGE || (first && length < LONGEST_TITLE && next.text.length >= length * MUCH_LONGER);
  }
}

/** Lines that all end with a sign are items one under another, however alike their lengths. */
const blockWidth = (block: readonly Line[]): number => {
  if (block.length < FEWEST) return 0;
  let widest = 0;
  for (const { text } of block) widest = Math.max(widest, text.length);
  if (widest > WIDEST_PAGE) return 0;
  let full = 0;
  let broken = 0;
  for (const { text } of block) {
    if (text.length < widest * FULL) continue;
    full += 1;
    if (!ENDED.test(text)) broken += 1;
  }
  return full >= (block.length - 1) * MOSTLY && broken * 2 >= full ? widest : 0;
};
