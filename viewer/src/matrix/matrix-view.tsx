/** Who carries out which document: the bar above the matrix and its grid. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useViewer } from '../state/context.ts';
import { buildMatrix } from './matrix.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixTools } from './matrix-tools.tsx';
import { sheetOf } from './sheet.ts';

const TITLE = 'matrix-title';

export const MatrixView = (): JSX.Element => {
  const { left, state, t, count } = useViewer();
  const choice = state.matrix;
  const matrix = useMemo(() => buildMatrix(left, choice), [left, choice]);
  const sheet = useMemo(() => sheetOf(matrix, choice.transposed), [matrix, choice.transposed]);
  return (
    <section class="matrix-view" aria-labelledby={TITLE}>
      <div class="view-bar">
        <h2 id={TITLE}>{t('matrix.title')}</h2>
        <p class="view-note">
          {matrix.documents.length} × {matrix.bodies.length}
          {matrix.emptyDocuments > 0 && <> · {count('matrix.gaps', matrix.emptyDocuments)}</>}
        </p>
        <MatrixTools sheet={sheet} />
      </div>
      {sheet.rows.length === 0 || sheet.columns.length === 0 ? (
        <p class="empty">{t('matrix.nothing')}</p>
      ) : (
        <MatrixGrid sheet={sheet} title={TITLE} />
      )}
    </section>
  );
};
