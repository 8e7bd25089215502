/** The heads of the columns, turned to stand upright, with the levels of the bodies above them. */

import type { JSX } from 'preact';
import { levelOf } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { COLUMN, type GridLook, HEAD, headTitle } from './grid-look.ts';
import { levelLength, opensLevel } from './sheet.ts';

/** Pixels left free between the names of two levels. */
const LEVEL_GAP = 6;

const StatusLegend = (): JSX.Element => {
  const { left, t } = useViewer();
  return (
    <span class="matrix-legend" aria-hidden="true">
      <i class="cell-result">2</i> {t('matrix.result')} <i class="cell-toCome">1</i> {t('matrix.toCome')}
      {left.refused.length > 0 && (
        <>
          {' '}
          <i class="cell-not">×</i> {t('matrix.not')}
        </>
      )}
    </span>
  );
};

const Corner = ({ side, isCompared }: { side: number; isCompared: boolean }): JSX.Element => {
  const { state, t } = useViewer();
  return (
    <div
      class="matrix-corner"
      role="columnheader"
      aria-colindex={1}
      style={{ width: `${side}px`, height: `${HEAD}px` }}
    >
      <span>{t(state.matrix.transposed ? 'matrix.cornerBodies' : 'matrix.cornerDocuments')}</span>
      {!isCompared && <StatusLegend />}
    </div>
  );
};

export const MatrixHead = ({ look }: { look: GridLook }): JSX.Element => {
  const { state, dispatch, model, t, word } = useViewer();
  const { across, cursor, hot, side } = look;
  const { columns } = look.sheet;
  const levelName = (level: string): string => {
    const concept = `level.${level}`;
    const named = word(model.file.words.facts, concept);
    return level === '' ? t('matrix.noLevel') : named === concept ? level : named;
  };
  return (
    <div class="matrix-head" role="row" aria-rowindex={1} style={{ height: `${HEAD}px`, width: `${across.total}px` }}>
      <Corner side={side} isCompared={look.changeOf !== undefined} />
      {across.items.map(({ index, start }) => {
        const line = columns[index];
        if (!line) return null;
        const opens = line.thing.class === 'Body' && state.matrix.bodies === 'level' && opensLevel(columns, index);
        const level = opens ? levelName(levelOf(line.thing)) : '';
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
                style={{ maxWidth: `${levelLength(columns, index) * COLUMN - LEVEL_GAP}px` }}
                title={level}
              >
                {level}
              </span>
            )}
            <button
              type="button"
              data-cell={`-1 ${index}`}
              tabIndex={cursor[0] === -1 && cursor[1] === index ? 0 : -1}
              onFocus={() => look.focus([-1, index])}
              title={headTitle(line)}
              onClick={() => dispatch({ type: 'choose', thing: line.thing.id, centre: true })}
            >
              <bdi>{plain(line.thing.short || line.thing.label)}</bdi>
            </button>
          </div>
        );
      })}
    </div>
  );
};
