/**
 * Which `*` and `_` of a Markdown text are marks of emphasis, and which are ordinary characters ("5 * 3", snake_case).
 * A simpler rule than CommonMark's (6.2), made for scanned texts: a run opens where a letter follows and closes where one
 * stands before; pairs are matched within a block, each kind of character apart, so the work is linear.
 */

/** Runs of `*` or `_` in order. The first `closing` characters of a run end emphasis, the last `opening` begin it. */
export interface EmphasisRuns {
  readonly at: readonly number[];
  readonly length: readonly number[];
  readonly closing: readonly number[];
  readonly opening: readonly number[];
}

const RUN = /\*+|_+/g;
const BLANK_LINE = /\n[ \t\r\f]*\n/g;
const WORD = /[\p{L}\p{M}\p{N}]/u;

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || Number.isNaN(code);

const isWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x30 && code < 0x3a) || (code >= 0x41 && code < 0x5b) || (code >= 0x61 && code < 0x7b);
  return WORD.test(text.charAt(at));
};

/** True where an odd number of backslashes stands before: the character is meant as such. */
const isEscaped = (text: string, at: number): boolean => {
  let back = at;
  while (back > 0 && text.charCodeAt(back - 1) === 0x5c) back -= 1;
  return (at - back) % 2 === 1;
};

export const findEmphasis = (text: string): EmphasisRuns => {
  const runs = { at: [] as number[], length: [] as number[], closing: [] as number[], opening: [] as number[] };
  /** Indices of runs that may still be closed, for `*` and for `_`. */
  let stars: number[] = [];
  let lines: number[] = [];
  BLANK_LINE.lastIndex = 0;
  let blockEnd = BLANK_LINE.exec(text)?.index ?? text.length;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    while (index > blockEnd) {
      stars = [];
      lines = [];
      blockEnd = BLANK_LINE.exec(text)?.index ?? text.length;
    }
    const skipped = isEscaped(text, index) ? 1 : 0;
    const at = index + skipped;
    const length = run.length - skipped;
    if (length === 0) continue;
    const before = skipped === 1 || !isBlank(text.charCodeAt(at - 1));
    const after = !isBlank(text.charCodeAt(at + length));
    const inWord = skipped === 0 && isWord(text, at - 1) && isWord(text, at + length);
    const underline = run.charCodeAt(0) === 0x5f;
    const open = underline ? lines : stars;
    const here = runs.at.length;
    runs.at.push(at);
    runs.length.push(length);
    runs.closing.push(0);
    runs.opening.push(0);
    let left = length;
    if (before && !(underline && inWord)) {
      while (left > 0 && open.length > 0) {
        const opener = open[open.length - 1]!;
        const free = runs.length[opener]! - runs.closing[opener]! - runs.opening[opener]!;
        const used = Math.min(free, left);
        runs.opening[opener]! += used;
        runs.closing[here]! += used;
        left -= used;
        if (used === free) open.pop();
      }
    }
    // "2*3" opens nothing; "từ**đậm**" does.
    if (left > 0 && after && !(inWord && (underline || length === 1))) open.push(here);
  }
  return runs;
};
