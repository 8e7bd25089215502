/** Things and claims as rows: the drawing for those who cannot or need not see it. Only the rows in sight are in the page. */

import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useViewer } from '../state/context.ts';
import { saveText } from '../ui/copy.ts';
import { useFocusOn } from '../ui/focus-on.ts';
import { Icon } from '../ui/icons.tsx';
import { ClassMark, StatusMark } from '../ui/marks.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useVirtual } from '../ui/virtual.ts';
import { toCsv } from './csv.ts';
import { arrange, buildTable, type TableRow } from './table.ts';

const ROW = 34;
const KINDS = ['claims', 'things'] as const;

export const TableView = (): JSX.Element => {
  const viewer = useViewer();
  const { state, dispatch, model, left, t, count } = viewer;
  const choice = state.table;
  const table = useMemo(
    () => buildTable(choice.kind, left, model, viewer),
    [choice.kind, left, model, viewer.language],
  );
  const rows = useMemo(() => arrange(table, choice, model), [table, choice, model]);
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtual(box, { count: rows.length, size: ROW, head: ROW });
  const [cursor, setCursor] = useState(0);
  const at = Math.min(cursor, Math.max(rows.length - 1, 0));
  const focusCursor = useFocusOn(box, `[data-row="${at}"]`);
  const open = (row: TableRow): void => {
    if (row.thing) dispatch({ type: 'choose', thing: row.thing.id, centre: true });
    else if (row.claim) dispatch({ type: 'read', reading: { kind: 'claim', id: row.claim.id } });
  };
  const isOpen = (row: TableRow): boolean =>
    row.thing ? state.thing === row.id : state.reading?.kind === 'claim' && state.reading.id === row.id;
  // A link may open a row far down.
  useLayoutEffect(() => {
    const opened = rows.findIndex(isOpen);
    if (opened < 0) return;
    setCursor(opened);
    list.scrollTo(opened);
  }, [choice.kind]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 12,
      PageUp: at - 12,
      Home: 0,
      End: rows.length - 1,
    };
    const step = steps[event.key];
    const row = rows[at];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(step, 0), rows.length - 1);
      focusCursor();
      setCursor(next);
      list.scrollTo(next);
    } else if (row && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      open(row);
    }
  };
  const sortBy = (column: string): void =>
    dispatch({ type: 'table', change: { sort: column, descending: choice.sort === column && !choice.descending } });
  const exportCsv = (): void => {
    const head = [t('table.id'), ...table.columns.map((column) => t(`table.${column}`))];
    saveText(
      document,
      `vanban-${choice.kind}.csv`,
      'text/csv',
      toCsv([head, ...rows.map((row) => [row.id, ...row.cells])]),
    );
  };
  return (
    <section class="table-view" aria-label={t('view.table')}>
      <div class="view-bar">
        <Segmented
          label={t('table.kind')}
          options={KINDS.map((kind) => ({ value: kind, label: t(`table.kind.${kind}`) }))}
          value={choice.kind}
          onChoose={(kind) => dispatch({ type: 'table', change: { kind, sort: '', descending: false } })}
        />
        <input
          type="search"
          class="table-words"
          aria-label={t('table.find')}
          placeholder={t('table.find')}
          value={choice.words}
          onInput={(event) => dispatch({ type: 'table', change: { words: event.currentTarget.value } })}
        />
        <p class="view-note">{count('table.rows', rows.length)}</p>
        <div class="view-tools">
          <button type="button" class="button" onClick={exportCsv}>
            CSV
          </button>
        </div>
      </div>
      {rows.length === 0 ? (
        <p class="empty">{t('table.nothing')}</p>
      ) : (
        <div
          class={`table-box table-${choice.kind}`}
          ref={box}
          role="grid"
          aria-label={t('view.table')}
          aria-rowcount={rows.length + 1}
          aria-colcount={table.columns.length}
          onKeyDown={onKeyDown}
        >
          <div class="table-head" role="row" aria-rowindex={1}>
            {table.columns.map((column, i) => (
              <div
                key={column}
                role="columnheader"
                aria-colindex={i + 1}
                aria-sort={choice.sort !== column ? 'none' : choice.descending ? 'descending' : 'ascending'}
                class={`col-${column}`}
              >
                <button type="button" class="table-sort" onClick={() => sortBy(column)}>
                  {t(`table.${column}`)}
                  {choice.sort === column && <Icon name={choice.descending ? 'down' : 'up'} />}
                </button>
              </div>
            ))}
          </div>
          <div role="presentation" class="table-sheet" style={{ height: `${list.total - ROW}px` }}>
            {list.items.map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <div
                  key={row.id}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={isOpen(row)}
                  data-row={index}
                  tabIndex={index === at ? 0 : -1}
                  class="table-row"
                  style={{ transform: `translateY(${start - ROW}px)`, height: `${ROW}px` }}
                  onFocus={() => setCursor(index)}
                  onClick={() => open(row)}
                >
                  {row.cells.map((cell, i) => (
                    <div
                      key={table.columns[i]}
                      role="gridcell"
                      aria-colindex={i + 1}
                      class={`col-${table.columns[i]}`}
                      title={cell}
                    >
                      {i === 0 && row.thing && <ClassMark name={row.thing.class} />}
                      {table.columns[i] === 'status' && row.claim && <StatusMark status={row.claim.status} />}
                      <bdi>{cell}</bdi>
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
};
