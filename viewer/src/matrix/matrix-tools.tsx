/** How the matrix is laid out: the orders of its lines, empty lines, transposed; and the matrix as a file for spreadsheets. */

import type { JSX } from 'preact';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import type { MatrixChoice } from '../state/state.ts';
import { toCsv } from '../table/csv.ts';
import { saveText } from '../ui/copy.ts';
import type { Sheet } from './sheet.ts';

/** An order and the text that names it. */
type Orders<Value> = readonly (readonly [Value, string])[];

const DOCUMENT_ORDERS: Orders<MatrixChoice['documents']> = [
  ['date', 'matrix.byDate'],
  ['claims', 'matrix.documentsByClaims'],
  ['name', 'matrix.documentsByName'],
];

const BODY_ORDERS: Orders<MatrixChoice['bodies']> = [
  ['level', 'matrix.byLevel'],
  ['claims', 'matrix.bodiesByClaims'],
  ['name', 'matrix.bodiesByName'],
];

const OrderChoice = <Value extends string>({
  label,
  orders,
  value,
  onChoose,
}: {
  label: string;
  orders: Orders<Value>;
  value: Value;
  onChoose: (value: Value) => void;
}): JSX.Element => {
  const { t } = useViewer();
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = orders.find(([order]) => order === currentTarget.value);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      {orders.map(([order, name]) => (
        <option key={order} value={order}>
          {t(name)}
        </option>
      ))}
    </select>
  );
};

export const MatrixTools = ({ sheet }: { sheet: Sheet }): JSX.Element => {
  const { state, dispatch, model, t, word } = useViewer();
  const choice = state.matrix;
  const change = (changed: Partial<MatrixChoice>): void => dispatch({ type: 'matrix', change: changed });
  const exportCsv = (): void => {
    const { rows, columns, at } = sheet;
    const head = ['', ...columns.map(({ thing }) => plain(thing.label))];
    const body = rows.map((row) => [
      plain(row.thing.label),
      ...columns.map((column) => {
        const { cell } = at(row, column);
        return cell ? `${cell.claims.length} (${word(model.file.words.statuses, cell.status)})` : '';
      }),
    ]);
    saveText(document, 'vanban-matrix.csv', 'text/csv', toCsv([head, ...body]));
  };
  return (
    <div class="view-tools">
      <OrderChoice
        label={t('matrix.sortDocuments')}
        orders={DOCUMENT_ORDERS}
        value={choice.documents}
        onChoose={(documents) => change({ documents })}
      />
      <OrderChoice
        label={t('matrix.sortBodies')}
        orders={BODY_ORDERS}
        value={choice.bodies}
        onChoose={(bodies) => change({ bodies })}
      />
      <label>
        <input
          type="checkbox"
          checked={choice.empty}
          onChange={(event) => change({ empty: event.currentTarget.checked })}
        />{' '}
        {t('matrix.empty')}
      </label>
      <button
        type="button"
        class="button"
        aria-pressed={choice.transposed}
        onClick={() => change({ transposed: !choice.transposed })}
      >
        {t('matrix.transpose')}
      </button>
      <button type="button" class="button" onClick={exportCsv}>
        CSV
      </button>
    </div>
  );
};
