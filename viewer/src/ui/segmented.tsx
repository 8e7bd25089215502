/** A few choices side by side, one of them pressed. */

import type { JSX } from 'preact';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** Language of the label, where it is not that of the page. */
  readonly lang?: string;
}

export interface SegmentedProps<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly class?: string;
}

export const Segmented = <Value extends string | number>({
  label,
  options,
  value,
  onChoose,
  class: className = '',
}: SegmentedProps<Value>): JSX.Element => (
  <div class={`segmented ${className}`} role="group" aria-label={label}>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        lang={option.lang}
        aria-pressed={option.value === value}
        onClick={() => onChoose(option.value)}
      >
        {option.label}
      </button>
    ))}
  </div>
);
