/** Years as columns, each parted by what became of its documents. A column is pressed to keep its year alone; arrows go along. */

import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useViewer } from '../state/context.ts';
import { useFocusOn } from '../ui/focus-on.ts';
import { countOf, OUTCOMES, type Timeline, type Year } from './timeline.ts';

/** Pixels of the fullest column. */
const HEIGHT = 150;
/** Columns that have room for a label each; of more, every so-manieth has one. */
const LABELS = 22;

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface ChartProps {
  readonly timeline: Timeline;
  readonly range: Range;
  readonly onYear: (year: number) => void;
}

export const Chart = ({ timeline: { years, most }, range, onYear }: ChartProps): JSX.Element => {
  const { t, number } = useViewer();
  const box = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(years.length - 1);
  const at = Math.min(cursor, years.length - 1);
  const focusCursor = useFocusOn(box, `[data-column="${at}"]`);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: years.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focusCursor();
    setCursor(Math.min(Math.max(step, 0), years.length - 1));
  };
  const every = Math.ceil(years.length / LABELS);
  const said = ({ year, documents }: Year): string =>
    t('timeline.year', {
      year,
      n: number(documents.length),
      result: number(countOf(documents, 'result')),
      toCome: number(countOf(documents, 'toCome')),
      empty: number(countOf(documents, 'empty')),
    });
  return (
    <div class="chart" ref={box} role="group" aria-label={t('timeline.chart')} onKeyDown={onKeyDown}>
      {years.map((one, i) => {
        const { year, documents } = one;
        const isIn = range.from <= year && year <= range.to;
        return (
          <button
            key={year}
            type="button"
            class={`chart-column ${isIn ? '' : 'out'}`}
            data-column={i}
            tabIndex={i === at ? 0 : -1}
            aria-label={said(one)}
            aria-pressed={range.from === year && range.to === year}
            title={said(one)}
            onFocus={() => setCursor(i)}
            onClick={() => onYear(year)}
          >
            <span class="chart-bars" style={{ height: `${HEIGHT}px` }} aria-hidden="true">
              {OUTCOMES.map((outcome) => (
                <i
                  key={outcome}
                  class={`outcome-${outcome}`}
                  style={{ height: `${(HEIGHT * countOf(documents, outcome)) / most}px` }}
                />
              ))}
            </span>
            <span class="chart-year" aria-hidden="true">
              {(years.length - 1 - i) % every === 0 ? year : ''}
            </span>
          </button>
        );
      })}
    </div>
  );
};
