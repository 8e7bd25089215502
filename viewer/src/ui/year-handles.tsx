/** Two handles on a line of years, the ends of what is kept; neither passes the other. */

import type { JSX } from 'preact';
import { useViewer } from '../state/context.ts';

export interface YearHandlesProps {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (from: number, to: number) => void;
}

export const YearHandles = ({ first, last, from, to, onChange }: YearHandlesProps): JSX.Element => {
  const { t } = useViewer();
  const handle = (name: string, value: number, moved: (year: number) => void): JSX.Element => (
    <input
      type="range"
      aria-label={name}
      min={first}
      max={last}
      value={value}
      onInput={(event) => moved(event.currentTarget.valueAsNumber)}
    />
  );
  return (
    <div class="year-handles">
      {handle(t('filter.from'), from, (year) => onChange(Math.min(year, to), to))}
      {handle(t('filter.to'), to, (year) => onChange(from, Math.max(year, from)))}
    </div>
  );
};
