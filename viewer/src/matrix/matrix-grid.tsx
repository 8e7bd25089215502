/** The matrix as a grid one walks with the arrow keys; only the cells in sight are in the page. */

import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useViewer } from '../state/context.ts';
import type { ViewerState } from '../state/state.ts';
import { useFocusOn } from '../ui/focus-on.ts';
import { useVirtual } from '../ui/virtual.ts';
import { type ChangeOfCell, COLUMN, type Cursor, type GridLook, HEAD, type Pixels, ROW } from './grid-look.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import type { Sheet } from './sheet.ts';

const NARROW = '(max-width: 700px)';
const SIDE: Pixels = 236;
const NARROW_SIDE: Pixels = 128;
/** Rows a press on a page key goes. */
const PAGE = 10;

const NOWHERE: Cursor = [-1, -1];

/** The cell that is read, or the line of the thing that is selected; -1 where it has no row, or no column. */
const spotOf = ({ rows, columns }: Sheet, { reading, thing }: ViewerState): Cursor => {
  const ids = reading?.kind === 'cell' ? [reading.body, reading.document] : [thing];
  const find = (lines: Sheet['rows']): number => lines.findIndex((line) => ids.includes(line.thing.id));
  return [find(rows), find(columns)];
};

export interface MatrixGridProps {
  readonly sheet: Sheet;
  /** Id of the element that names the grid. */
  readonly title: string;
  readonly changeOf?: ChangeOfCell;
}

export const MatrixGrid = ({ sheet, title, changeOf }: MatrixGridProps): JSX.Element => {
  const { state } = useViewer();
  const { rows, columns } = sheet;
  const side = useMemo(() => (matchMedia(NARROW).matches ? NARROW_SIDE : SIDE), []);
  const box = useRef<HTMLDivElement>(null);
  const down = useVirtual(box, { count: rows.length, size: ROW, head: HEAD });
  const across = useVirtual(box, { count: columns.length, size: COLUMN, head: side, horizontal: true });
  const [cursor, setCursor] = useState<Cursor>([0, 0]);
  const [hot, setHot] = useState<Cursor>(NOWHERE);
  const [r, c] = [Math.min(cursor[0], rows.length - 1), Math.min(cursor[1], columns.length - 1)];
  const focusCursor = useFocusOn(box, `[data-cell="${r} ${c}"]`);

  // A link may open a cell, or the line of a thing, far from the first.
  useLayoutEffect(() => {
    const [row, column] = spotOf(sheet, state);
    if (row < 0 && column < 0) return;
    setCursor([row, Math.max(column, row < 0 ? 0 : -1)]);
    if (row >= 0) down.scrollTo(row);
    if (column >= 0) across.scrollTo(column);
  }, []);

  const go = (row: number, column: number): void => {
    const nextRow = Math.min(Math.max(row, -1), rows.length - 1);
    const nextColumn = Math.min(Math.max(column, nextRow < 0 ? 0 : -1), columns.length - 1);
    focusCursor();
    setCursor([nextRow, nextColumn]);
    if (nextRow >= 0) down.scrollTo(nextRow);
    if (nextColumn >= 0) across.scrollTo(nextColumn);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset.cell) return;
    const far = event.ctrlKey || event.metaKey;
    const steps: Readonly<Record<string, Cursor>> = {
      ArrowDown: [r + 1, c],
      ArrowUp: [r - 1, c],
      ArrowRight: [r, c + 1],
      ArrowLeft: [r, c - 1],
      PageDown: [r + PAGE, c],
      PageUp: [r - PAGE, c],
      Home: [far ? 0 : r, 0],
      End: [far ? rows.length - 1 : r, columns.length - 1],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    go(step[0], step[1]);
  };

  const look: GridLook = {
    sheet,
    across,
    side,
    cursor: [r, c],
    hot,
    ...(changeOf ? { changeOf } : {}),
    focus: setCursor,
    point: setHot,
  };
  return (
    <div
      class="matrix-box"
      ref={box}
      role="grid"
      aria-labelledby={title}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={onKeyDown}
      onMouseLeave={() => setHot(NOWHERE)}
    >
      <div class="matrix-sheet" role="presentation" style={{ height: `${down.total}px`, width: `${across.total}px` }}>
        <MatrixHead look={look} />
        {down.items.map(({ index, start }) => {
          const row = rows[index];
          return row && <MatrixRow key={row.thing.id} look={look} row={row} index={index} top={start} />;
        })}
      </div>
    </div>
  );
};
