/**
 * Cuts a report text into blocks (lines) and a block into runs, so that the reader can mark exact stretches without changing
 * a letter: the runs of a block, put together, are the block. Offsets are UTF-16 units of the report text throughout.
 */

export interface Block {
  readonly start: number;
  readonly end: number;
}

/** A line longer than this is cut, so that no report makes the page draw without end. */
export const BLOCK_LIMIT = 1600;

/** Never between the two halves of a letter outside the basic plane. */
const cut = (text: string, at: number): number => {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
};

/** Lines that hold more than blanks; over-long lines as several blocks. */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    let from = start;
    while (end - from > BLOCK_LIMIT) {
      const to = cut(text, from + BLOCK_LIMIT);
      blocks.push({ start: from, end: to });
      from = to;
    }
    if (text.slice(from, end).trim() !== '') blocks.push({ start: from, end });
    start = end + 1;
  }
  return blocks;
};

/** Index of the block an offset stands in, or of the nearest one after it; -1 for a text without blocks. */
export const blockAt = (blocks: readonly Block[], offset: number): number => {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return blocks.length === 0 ? -1 : low;
};

export interface Window {
  /** Index of the first and, exclusive, the last block. */
  readonly from: number;
  readonly to: number;
}

/** The blocks around each marked stretch, with `margin` blocks of context; windows that touch are one. */
export const windowsAround = (
  blocks: readonly Block[],
  marked: readonly { readonly start: number; readonly end: number }[],
  margin: number,
): Window[] => {
  const wanted = marked
    .map(({ start, end }) => ({
      from: Math.max(0, blockAt(blocks, start) - margin),
      to: Math.min(blocks.length, blockAt(blocks, Math.max(start, end - 1)) + 1 + margin),
    }))
    .sort((a, b) => a.from - b.from);
  const windows: Window[] = [];
  for (const window of wanted) {
    const last = windows.at(-1);
    if (last && window.from <= last.to + 1)
      windows[windows.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else windows.push(window);
  }
  return windows;
};

export interface Range<Kind> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

export interface Run<Kind> {
  readonly start: number;
  readonly end: number;
  /** Kinds of all ranges that cover the run, in the order they were given. */
  readonly kinds: readonly Kind[];
}

/** A block cut wherever a range begins or ends. */
export const runsOf = <Kind>(block: Block, ranges: readonly Range<Kind>[]): Run<Kind>[] => {
  const touching = ranges.filter((range) => range.start < block.end && range.end > block.start);
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of touching) {
    if (start > block.start) cuts.add(start);
    if (end < block.end) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? block.start;
    return {
      start,
      end,
      kinds: touching.filter((range) => range.start <= start && end <= range.end).map(({ kind }) => kind),
    };
  });
};

const MARKUP = /<\/?sup>|\*\*|\\(?=[*_\\#])|^#{1,6} /gm;

/** Stretches of a block that are markup of the report's file, to be set back; they stay in the page, so copying is exact. */
export const markupIn = (text: string, block: Block): Range<'markup' | 'number'>[] => {
  const line = text.slice(block.start, block.end);
  const found: Range<'markup' | 'number'>[] = [];
  for (const match of line.matchAll(MARKUP)) {
    const start = block.start + match.index;
    found.push({ start, end: start + match[0].length, kind: 'markup' });
  }
  for (const match of line.matchAll(/<sup>([^<]{0,12})<\/sup>/g)) {
    const start = block.start + match.index + '<sup>'.length;
    if (match[1] !== '') found.push({ start, end: start + (match[1] ?? '').length, kind: 'number' });
  }
  return found;
};

/** Level of a heading line (1..6), 0 for prose. */
export const headingLevel = (text: string, block: Block): number =>
  /^(#{1,6}) /.exec(text.slice(block.start, Math.min(block.end, block.start + 8)))?.[1]?.length ?? 0;
