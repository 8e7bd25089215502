import type { FootnoteMark } from './passage.ts';

/**
 * One printed line: what a person reads of a line of the report text, or of a cell of a table.
 * Marks of Markdown are gone, blanks are single; its bullet and the number of its footnote stand beside the text.
 */
export interface Line {
  readonly text: string;
  /** For each offset of `text` the offset in the report text. */
  readonly map: Int32Array;
  /** Blank lines above it; a page break counts as several, a rule as one. */
  readonly gap: number;
  /** Number of `#` before it. */
  readonly hashes: number;
  /** "-", "+", "*" or "" */
  readonly bullet: string;
  /** The number of the footnote that begins here. */
  readonly note: string | null;
  readonly marks: readonly FootnoteMark[];
  /** Length of the emphasised run the line opens with; that of the text where all of it is emphasised. */
  readonly emphasised: number;
  /** first: the first cell of a row of a table; next: another cell of that row; more: another line of the cell. */
  readonly cell: 'none' | 'first' | 'next' | 'more';
}

/** Blank lines that a page break counts as, at least. */
export const PAGE_GAP = 3;

export const lineStart = (line: Line): number => line.map[0] ?? 0;

/** One past the last character. */
export const lineEnd = (line: Line): number => (line.map[line.text.length - 1] ?? -1) + 1;

/** A line as two, where two columns of a letterhead stand on one; the blanks at the cut are dropped. */
export const cutLine = (line: Line, at: number): Line[] => {
  const piece = (from: number, to: number, first: boolean): Line => ({
    ...line,
    text: line.text.slice(from, to),
    map: line.map.subarray(from, to),
    gap: first ? line.gap : 0,
    hashes: first ? line.hashes : 0,
    bullet: first ? line.bullet : '',
    note: first ? line.note : null,
    marks: line.marks
      .filter((mark) => (first ? mark.at <= to : mark.at > from))
      .map((mark) => ({ ...mark, at: mark.at - from })),
    emphasised: Math.max(0, Math.min(line.emphasised, to) - from),
    cell: first ? line.cell : 'none',
  });
  const { text } = line;
  let left = at;
  let right = at;
  while (left > 0 && text[left - 1] === ' ') left -= 1;
  while (text[right] === ' ') right += 1;
  if (left === 0 || right === text.length) return [line];
  return [piece(0, left, true), piece(right, text.length, false)];
};
