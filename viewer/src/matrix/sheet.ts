/** The matrix as it lies on the screen: rows and columns, whichever of documents and bodies stands in which. */

import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { levelOf } from '../model/facts.ts';
import { cellKey, type Matrix, type MatrixCell, type MatrixLine } from './matrix.ts';

export interface Spot {
  readonly body: string;
  readonly document: string;
  /** Undefined where no report says that the body carries the document out. */
  readonly cell: MatrixCell | undefined;
}

export interface Sheet {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly at: (row: MatrixLine, column: MatrixLine) => Spot;
}

export const sheetOf = (matrix: Matrix, transposed: boolean): Sheet => ({
  rows: transposed ? matrix.bodies : matrix.documents,
  columns: transposed ? matrix.documents : matrix.bodies,
  at: (row, column) => {
    const [body, document] = transposed ? [row.thing.id, column.thing.id] : [column.thing.id, row.thing.id];
    return { body, document, cell: matrix.cells.get(cellKey(body, document)) };
  },
});

const levelAt = (lines: readonly MatrixLine[], i: number): string => levelOf(lines[i]?.thing ?? NO_FACTS);

const NO_FACTS: Pick<GraphFileThing, 'facts'> = { facts: {} };

/** Whether a line is the first of its level. */
export const opensLevel = (lines: readonly MatrixLine[], i: number): boolean =>
  i === 0 || levelAt(lines, i - 1) !== levelAt(lines, i);

/** How many lines from `i` on share its level. */
export const levelLength = (lines: readonly MatrixLine[], i: number): number => {
  let to = i;
  while (to < lines.length && levelAt(lines, to) === levelAt(lines, i)) to++;
  return to - i;
};
