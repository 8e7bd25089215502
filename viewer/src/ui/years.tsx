/** Documents by their year of issue, with a handle for each end; documents without a date are counted, and never dropped. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { yearOf } from '../model/facts.ts';
import { useViewer } from '../state/context.ts';
import { YearHandles } from './year-handles.tsx';

export const Years = (): JSX.Element | null => {
  const { model, state, dispatch, t, count } = useViewer();
  const { bars, first, last, most, undated } = useMemo(() => {
    const tally = new Map<number, number>();
    let without = 0;
    for (const thing of model.file.things) {
      if (thing.class !== 'Document') continue;
      const year = yearOf(thing);
      if (year === undefined) without++;
      else tally.set(year, (tally.get(year) ?? 0) + 1);
    }
    const years = [...tally.keys()];
    return {
      bars: tally,
      first: years.reduce((a, b) => Math.min(a, b), 9999),
      last: years.reduce((a, b) => Math.max(a, b), 0),
      most: Math.max(1, ...tally.values()),
      undated: without,
    };
  }, [model]);
  if (last <= first) return null;
  const from = state.filter.from ?? first;
  const to = state.filter.to ?? last;
  const span = last - first + 1;
  const set = (low: number, high: number): void =>
    dispatch({ type: 'years', from: low <= first ? null : low, to: high >= last ? null : high });
  return (
    <details class="facet" open>
      <summary>
        {t('filter.years')}{' '}
        <span class="facet-range">
          {from}–{to}
        </span>
      </summary>
      <div class="years">
        <svg viewBox={`0 0 ${span * 10} 40`} preserveAspectRatio="none" aria-hidden="true">
          {[...bars].map(([year, n]) => (
            <rect
              key={year}
              x={(year - first) * 10 + 1}
              y={40 - (36 * n) / most}
              width="8"
              height={(36 * n) / most}
              class={year >= from && year <= to ? 'bar' : 'bar bar-out'}
            />
          ))}
        </svg>
        <YearHandles first={first} last={last} from={from} to={to} onChange={set} />
      </div>
      {undated > 0 && <p class="note">{count('filter.undated', undated)}</p>}
    </details>
  );
};
