/** One row of the matrix: its head, and the cells of the columns in sight. */

import type { JSX } from 'preact';
import { ChangeSign } from '../compare/change-mark.tsx';
import type { Change } from '../compare/compare.ts';
import { issuedOf, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { standingOf } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { ClassMark } from '../ui/marks.tsx';
import { COLUMN, type Cursor, type GridLook, headTitle, ROW } from './grid-look.ts';
import type { MatrixCell, MatrixLine } from './matrix.ts';
import type { Spot } from './sheet.ts';

interface CellProps {
  readonly look: GridLook;
  readonly at: Cursor;
  readonly left: number;
  readonly spot: Spot;
  /** Both lines, for those who do not see where the cell stands. */
  readonly name: string;
}

/** Classes of a filled cell: of its change where reports are compared, else of its status. */
const lookOf = ({ status }: MatrixCell, change: Change | null | undefined): string =>
  change ? `change-${change}` : `cell-${standingOf(status)} cell-${status}`;

/** How many claims a cell stands for and the strongest status among them; an empty one says that no report tells. */
const Cell = ({ look, at, left, spot, name }: CellProps): JSX.Element => {
  const { state, dispatch, model, t, word, count } = useViewer();
  const { reading } = state;
  const { body, document } = spot;
  const change = spot.cell && look.changeOf ? look.changeOf(spot.cell) : undefined;
  const cell = change === null ? undefined : spot.cell;
  const told = cell
    ? `${count('details.sentences', cell.claims.length)}, ${word(model.file.words.statuses, cell.status)}`
    : t('matrix.noReport');
  const said = change ? `${t(`compare.${change}`)}; ${told}` : told;
  const open = (): void => {
    if (cell) dispatch({ type: 'read', reading: { kind: 'cell', body, document } });
  };
  return (
    <div
      role="gridcell"
      aria-colindex={at[1] + 2}
      aria-label={`${name}: ${said}`}
      aria-selected={reading?.kind === 'cell' && reading.body === body && reading.document === document}
      data-cell={at.join(' ')}
      tabIndex={at[0] === look.cursor[0] && at[1] === look.cursor[1] ? 0 : -1}
      class={`matrix-cell ${cell ? lookOf(cell, change) : ''} ${look.hot[1] === at[1] ? 'hot' : ''}`}
      style={{ left: `${left}px`, width: `${COLUMN}px` }}
      title={`${name}: ${said}`}
      onMouseEnter={() => look.point(at)}
      onFocus={() => look.focus(at)}
      onClick={open}
      onKeyDown={(event) => {
        if (!cell || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        open();
      }}
    >
      {cell && (
        <span>
          {change ? <ChangeSign change={change} /> : standingOf(cell.status) === 'not' ? '×' : cell.claims.length}
        </span>
      )}
    </div>
  );
};

export interface MatrixRowProps {
  readonly look: GridLook;
  readonly row: MatrixLine;
  readonly index: number;
  readonly top: number;
}

export const MatrixRow = ({ look, row, index, top }: MatrixRowProps): JSX.Element => {
  const { state, dispatch } = useViewer();
  const { sheet, across, cursor, side } = look;
  const issued = issuedOf(row.thing);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      class={`matrix-row ${row.filled === 0 ? 'gap-row' : ''} ${look.hot[0] === index ? 'hot' : ''}`}
      style={{ top: `${top}px`, height: `${ROW}px`, width: `${across.total}px` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        class={`matrix-side ${state.thing === row.thing.id ? 'chosen' : ''}`}
        style={{ width: `${side}px` }}
      >
        <button
          type="button"
          data-cell={`${index} -1`}
          tabIndex={cursor[0] === index && cursor[1] === -1 ? 0 : -1}
          onFocus={() => look.focus([index, -1])}
          title={headTitle(row)}
          onClick={() => dispatch({ type: 'choose', thing: row.thing.id, centre: true })}
        >
          <ClassMark name={row.thing.class} />
          <bdi>{plain(row.thing.short || row.thing.label)}</bdi>
        </button>
        {issued !== undefined && <span class="matrix-date">{writtenDate(issued)}</span>}
      </div>
      {across.items.map(({ index: column, start }) => {
        const line = sheet.columns[column];
        if (!line) return null;
        return (
          <Cell
            key={line.thing.id}
            look={look}
            at={[index, column]}
            left={start}
            spot={sheet.at(row, line)}
            name={`${plain(row.thing.short)}, ${plain(line.thing.short)}`}
          />
        );
      })}
    </div>
  );
};
