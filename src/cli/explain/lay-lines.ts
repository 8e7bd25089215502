/** Lines of an explanation: indented, wrapped at blanks to the width of the terminal, what hangs over indented further. */

import { plain } from '../plain.ts';
import { faint, title } from '../print.ts';

export interface Line {
  readonly text: string;
  /** Columns before the first line. */
  readonly indent: number;
  /** Columns before the lines that follow it; `indent` where absent. */
  readonly hang?: number;
  readonly style?: 'title' | 'faint';
}

export const layLines = (lines: readonly Line[], width: number): string =>
  lines
    .flatMap(({ text, indent, hang = indent, style }) =>
      wrap(plain(text), width, indent, hang).map((line) =>
        style === 'title' ? title(line) : style === 'faint' ? faint(line) : line,
      ),
    )
    .join('\n');

/** A word longer than the line stands on a line of its own. */
const wrap = (text: string, width: number, indent: number, hang: number): string[] => {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(hang);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line.trimEnd()];
};
