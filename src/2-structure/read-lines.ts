/** The report text as printed lines: blocks of Markdown are told apart here, what stands within a line in read-inline.ts. */

import type { Line } from './line.ts';
import { LineBuilder } from './line-builder.ts';
import { InlineReader } from './read-inline.ts';

const FENCE = /^(?:```|~~~)/;
const TABLE_RULE = /^[|\s:-]+$/;
const HASHES = /#{1,6}(?=[ \t]|$)/y;
const CLOSING_HASHES = /[ \t]#+[ \t]*$/;
const LEADING = /[ \t\r\u00a0\u3000\ufeff]*/y;
/** Lines that a front matter (between two lines of three dashes) may have. */
const FRONT_MATTER = 60;

/** `units`: leveled units of measure whose superscript is a power. Time is linear in the text. */
export const readLines = (text: string, units: ReadonlySet<string>): Line[] => {
  const builder = new LineBuilder(text.length);
  const inline = new InlineReader(text, units, builder);
  let at = frontMatter(text);
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const stopped = readLine(text, at, end, builder, inline);
    at = stopped > end ? stopped : end + 1;
  }
  return builder.lines;
};

/** Answers where reading stopped: past `end` where a comment went on. */
const readLine = (text: string, from: number, end: number, builder: LineBuilder, inline: InlineReader): number => {
  let start = skipBlanks(text, from);
  if (start >= end) {
    builder.space(1);
    return end;
  }
  while (text[start] === '>') start = skipBlanks(text, start + 1);
  const sign = text[start];
  if ((sign === '`' || sign === '~') && FENCE.test(text.slice(start, start + 3))) {
    builder.space(1);
    return end;
  }
  if (sign === '|') return readRow(text, start, end, builder, inline);
  let stop = end;
  if (sign === '#') {
    HASHES.lastIndex = start;
    const hashes = HASHES.exec(text)?.[0].length ?? 0;
    if (hashes > 0) {
      builder.hashes = hashes;
      start = skipBlanks(text, start + hashes);
      const closing = CLOSING_HASHES.exec(text.slice(Math.max(start, end - 40), end));
      if (closing) stop = end - closing[0].length;
    }
  }
  const stopped = inline.read(Math.min(start, stop), stop);
  builder.end();
  return Math.max(stopped, end);
};

/** A row of a table: each cell that has text is a line. */
const readRow = (text: string, from: number, end: number, builder: LineBuilder, inline: InlineReader): number => {
  if (TABLE_RULE.test(text.slice(from, end))) return end;
  const before = builder.lines.length;
  let start = from + 1;
  while (start < end) {
    let stop = text.indexOf('|', start);
    while (stop > 0 && stop < end && text[stop - 1] === '\\') stop = text.indexOf('|', stop + 1);
    if (stop < 0 || stop > end) stop = end;
    builder.cell = builder.lines.length > before ? 'next' : 'first';
    inline.read(start, stop);
    builder.end();
    start = stop + 1;
  }
  builder.cell = 'none';
  return end;
};

const skipBlanks = (text: string, at: number): number => {
  LEADING.lastIndex = at;
  LEADING.test(text);
  return LEADING.lastIndex;
};

const frontMatter = (text: string): number => {
  if (!text.startsWith('---\n')) return 0;
  let at = 4;
  for (let line = 0; line < FRONT_MATTER && at < text.length; line++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(at, end).trimEnd() === '---') return Math.min(end + 1, text.length);
    at = end + 1;
  }
  return 0;
};
