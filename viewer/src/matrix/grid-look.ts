/** What the parts of the grid share: its measures, where the keys and the pointer are, and which columns are in sight. */

import type { Change } from '../compare/compare.ts';
import { issuedOf, titleOf, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import type { VirtualList } from '../ui/virtual.ts';
import type { MatrixCell, MatrixLine } from './matrix.ts';
import type { Sheet } from './sheet.ts';

export type Pixels = number;

export const ROW: Pixels = 30;
export const COLUMN: Pixels = 38;
export const HEAD: Pixels = 132;

/** Row and column of a cell; -1 is the head of the line. */
export type Cursor = readonly [number, number];

export type ChangeOfCell = (cell: MatrixCell) => Change | null;

export interface GridLook {
  readonly sheet: Sheet;
  /** The columns in sight. */
  readonly across: VirtualList;
  /** Width of the heads of the rows. */
  readonly side: Pixels;
  /** The cell the keys are on. */
  readonly cursor: Cursor;
  /** The cell that is pointed at. */
  readonly hot: Cursor;
  /** What became of a cell between two reports, where they are compared; null for a cell that is left out. */
  readonly changeOf?: ChangeOfCell;
  readonly focus: (cursor: Cursor) => void;
  readonly point: (cursor: Cursor) => void;
}

/** A thing's name, day and title on one line, shown when its head is pointed at. */
export const headTitle = ({ thing }: MatrixLine): string => {
  const issued = issuedOf(thing);
  const title = titleOf(thing);
  return [plain(thing.label), issued && writtenDate(issued), title && plain(title)].filter(Boolean).join(' · ');
};
