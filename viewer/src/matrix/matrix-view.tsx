/** The matrix as a grid one walks with the arrow keys; only the cells in sight are in the page. */

import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { issuedOf, levelOf, titleOf, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { standingOf } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { toCsv } from '../table/csv.ts';
import { saveText } from '../ui/copy.ts';
import { ClassMark } from '../ui/marks.tsx';
import { useVirtual } from '../ui/virtual.ts';
import { buildMatrix, cellKey, type MatrixLine } from './matrix.ts';

const ROW = 30;
const COLUMN = 38;
const HEAD = 132;
const NARROW = '(max-width: 700px)';

/** Row and column of the cell the keys are on; -1 is the head of the line. */
type Cursor = readonly [number, number];

export const MatrixView = (): JSX.Element => {
  const { left, state, dispatch, t, word, model, count } = useViewer();
  const choice = state.matrix;
  const matrix = useMemo(() => buildMatrix(left, choice), [left, choice]);
  const rows = choice.transposed ? matrix.bodies : matrix.documents;
  const columns = choice.transposed ? matrix.documents : matrix.bodies;
  const side = useMemo(() => (matchMedia(NARROW).matches ? 128 : 236), []);
  const box = useRef<HTMLDivElement>(null);
  const down = useVirtual(box, { count: rows.length, size: ROW, head: HEAD });
  const across = useVirtual(box, { count: columns.length, size: COLUMN, head: side, horizontal: true });
  const [cursor, setCursor] = useState<Cursor>([0, 0]);
  const [hot, setHot] = useState<Cursor>([-1, -1]);
  const wantsFocus = useRef(false);

  const [r, c] = [Math.min(cursor[0], rows.length - 1), Math.min(cursor[1], columns.length - 1)];
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${r} ${c}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  const idsOf = (row: MatrixLine, column: MatrixLine): { body: string; document: string } =>
    choice.transposed
      ? { body: row.thing.id, document: column.thing.id }
      : { body: column.thing.id, document: row.thing.id };
  const cellOf = (row: MatrixLine, column: MatrixLine) => {
    const { body, document } = idsOf(row, column);
    return matrix.cells.get(cellKey(body, document));
  };
  const levelName = (level: string): string => {
    const concept = `level.${level}`;
    const named = word(model.file.words.facts, concept);
    return level === '' ? t('matrix.noLevel') : named === concept ? level : named;
  };
  /** Pixels of the columns that share a column's level, from that column on. */
  const groupWidth = (from: number): number => {
    const level = levelOf(columns[from]?.thing ?? { facts: {} });
    let to = from;
    while (to < columns.length && levelOf(columns[to]?.thing ?? { facts: {} }) === level) to++;
    return (to - from) * COLUMN - 6;
  };
  const choose = (line: MatrixLine): void => dispatch({ type: 'choose', thing: line.thing.id, centre: true });

  const go = (row: number, column: number): void => {
    const nextRow = Math.min(Math.max(row, -1), rows.length - 1);
    const nextColumn = Math.min(Math.max(column, nextRow < 0 ? 0 : -1), columns.length - 1);
    wantsFocus.current = true;
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
      PageDown: [r + 10, c],
      PageUp: [r - 10, c],
      Home: [far ? 0 : r, 0],
      End: [far ? rows.length - 1 : r, columns.length - 1],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    go(step[0], step[1]);
  };
  const exportCsv = (): void => {
    const head = ['', ...columns.map(({ thing }) => plain(thing.label))];
    const body = rows.map((row) => [
      plain(row.thing.label),
      ...columns.map((column) => {
        const cell = cellOf(row, column);
        return cell ? `${cell.claims.length} (${word(model.file.words.statuses, cell.status)})` : '';
      }),
    ]);
    saveText(document, 'vanban-matrix.csv', 'text/csv', toCsv([head, ...body]));
  };

  const documentLine = (line: MatrixLine): string => {
    const issued = issuedOf(line.thing);
    const title = titleOf(line.thing);
    return [plain(line.thing.label), issued && writtenDate(issued), title && plain(title)].filter(Boolean).join(' · ');
  };
  return (
    <section class="matrix-view" aria-labelledby="matrix-title">
      <div class="view-bar">
        <h2 id="matrix-title">{t('matrix.title')}</h2>
        <p class="view-note">
          {matrix.documents.length} × {matrix.bodies.length}
          {matrix.emptyDocuments > 0 && <> · {count('matrix.gaps', matrix.emptyDocuments)}</>}
        </p>
        <div class="view-tools">
          <select
            aria-label={t('matrix.sortDocuments')}
            value={choice.documents}
            onChange={({ currentTarget: { value } }) =>
              dispatch({ type: 'matrix', change: { documents: value as typeof choice.documents } })
            }
          >
            <option value="date">{t('matrix.byDate')}</option>
            <option value="claims">{t('matrix.documentsByClaims')}</option>
            <option value="name">{t('matrix.documentsByName')}</option>
          </select>
          <select
            aria-label={t('matrix.sortBodies')}
            value={choice.bodies}
            onChange={({ currentTarget: { value } }) =>
              dispatch({ type: 'matrix', change: { bodies: value as typeof choice.bodies } })
            }
          >
            <option value="level">{t('matrix.byLevel')}</option>
            <option value="claims">{t('matrix.bodiesByClaims')}</option>
            <option value="name">{t('matrix.bodiesByName')}</option>
          </select>
          <label>
            <input
              type="checkbox"
              checked={choice.empty}
              onChange={(event) => dispatch({ type: 'matrix', change: { empty: event.currentTarget.checked } })}
            />{' '}
            {t('matrix.empty')}
          </label>
          <button
            type="button"
            class="button"
            aria-pressed={choice.transposed}
            onClick={() => dispatch({ type: 'matrix', change: { transposed: !choice.transposed } })}
          >
            {t('matrix.transpose')}
          </button>
          <button type="button" class="button" onClick={exportCsv}>
            CSV
          </button>
        </div>
      </div>
      {rows.length === 0 || columns.length === 0 ? (
        <p class="empty">{t('matrix.nothing')}</p>
      ) : (
        <div
          class="matrix-box"
          ref={box}
          role="grid"
          aria-labelledby="matrix-title"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          onKeyDown={onKeyDown}
          onMouseLeave={() => setHot([-1, -1])}
        >
          <div
            class="matrix-sheet"
            role="presentation"
            style={{ height: `${down.total}px`, width: `${across.total}px` }}
          >
            <div
              class="matrix-head"
              role="row"
              aria-rowindex={1}
              style={{ height: `${HEAD}px`, width: `${across.total}px` }}
            >
              <div
                class="matrix-corner"
                role="columnheader"
                aria-colindex={1}
                style={{ width: `${side}px`, height: `${HEAD}px` }}
              >
                <span>{t(choice.transposed ? 'matrix.cornerBodies' : 'matrix.cornerDocuments')}</span>
                <span class="matrix-legend" aria-hidden="true">
                  <i class="cell-result">2</i> {t('matrix.result')} <i class="cell-toCome">1</i> {t('matrix.toCome')}
                  {left.refused.length > 0 && (
                    <>
                      {' '}
                      <i class="cell-not">×</i> {t('matrix.not')}
                    </>
                  )}
                </span>
              </div>
              {across.items.map(({ index, start }) => {
                const line = columns[index];
                if (!line) return null;
                const before = columns[index - 1];
                const opens =
                  line.thing.class === 'Body' &&
                  choice.bodies === 'level' &&
                  (!before || levelOf(before.thing) !== levelOf(line.thing));
                return (
                  <div
                    key={line.thing.id}
                    role="columnheader"
                    aria-colindex={index + 2}
                    class={`matrix-column ${opens ? 'opens' : ''} ${hot[1] === index ? 'hot' : ''} ${state.thing === line.thing.id ? 'chosen' : ''}`}
                    style={{ left: `${start}px`, width: `${COLUMN}px` }}
                  >
                    {opens && (
                      <span
                        class="matrix-level"
                        style={{ maxWidth: `${groupWidth(index)}px` }}
                        title={levelName(levelOf(line.thing))}
                      >
                        {levelName(levelOf(line.thing))}
                      </span>
                    )}
                    <button
                      type="button"
                      data-cell={`-1 ${index}`}
                      tabIndex={r === -1 && c === index ? 0 : -1}
                      onFocus={() => setCursor([-1, index])}
                      title={documentLine(line)}
                      onClick={() => choose(line)}
                    >
                      <bdi>{plain(line.thing.short || line.thing.label)}</bdi>
                    </button>
                  </div>
                );
              })}
            </div>
            {down.items.map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              const issued = issuedOf(row.thing);
              return (
                <div
                  key={row.thing.id}
                  role="row"
                  aria-rowindex={index + 2}
                  class={`matrix-row ${row.filled === 0 ? 'gap-row' : ''} ${hot[0] === index ? 'hot' : ''}`}
                  style={{ top: `${start}px`, height: `${ROW}px`, width: `${across.total}px` }}
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
                      tabIndex={r === index && c === -1 ? 0 : -1}
                      onFocus={() => setCursor([index, -1])}
                      title={documentLine(row)}
                      onClick={() => choose(row)}
                    >
                      <ClassMark name={row.thing.class} />
                      <bdi>{plain(row.thing.short || row.thing.label)}</bdi>
                    </button>
                    {issued !== undefined && <span class="matrix-date">{writtenDate(issued)}</span>}
                  </div>
                  {across.items.map(({ index: at, start: leftEdge }) => {
                    const column = columns[at];
                    if (!column) return null;
                    const cell = cellOf(row, column);
                    const { body, document } = idsOf(row, column);
                    const { reading } = state;
                    const isOpen = reading?.kind === 'cell' && reading.body === body && reading.document === document;
                    const name = `${plain(row.thing.short)}, ${plain(column.thing.short)}: `;
                    const said = cell
                      ? `${count('details.sentences', cell.claims.length)}, ${word(model.file.words.statuses, cell.status)}`
                      : t('matrix.noReport');
                    return (
                      <div
                        key={column.thing.id}
                        role="gridcell"
                        aria-colindex={at + 2}
                        aria-label={name + said}
                        aria-selected={isOpen}
                        data-cell={`${index} ${at}`}
                        tabIndex={index === r && at === c ? 0 : -1}
                        class={`matrix-cell ${cell ? `cell-${standingOf(cell.status)} cell-${cell.status}` : ''} ${hot[1] === at ? 'hot' : ''}`}
                        style={{ left: `${leftEdge}px`, width: `${COLUMN}px` }}
                        title={name + said}
                        onMouseEnter={() => setHot([index, at])}
                        onFocus={() => setCursor([index, at])}
                        onClick={() => {
                          if (cell) dispatch({ type: 'read', reading: { kind: 'cell', body, document } });
                        }}
                        onKeyDown={(event) => {
                          if (cell && (event.key === 'Enter' || event.key === ' ')) {
                            event.preventDefault();
                            dispatch({ type: 'read', reading: { kind: 'cell', body, document } });
                          }
                        }}
                      >
                        {cell && <span>{standingOf(cell.status) === 'not' ? '×' : cell.claims.length}</span>}
                      </div>
                    );
                  })}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
};
