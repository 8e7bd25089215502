/** Signs of buttons, drawn, so that they look the same whatever letters a machine has. Each stands beside a spoken name. */

import type { JSX } from 'preact';

const PATHS = {
  close: 'M3 3l10 10M13 3L3 13',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  undo: 'M6 3L2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6',
  left: 'M10 2.5L4.5 8l5.5 5.5',
  right: 'M6 2.5L11.5 8 6 13.5',
  funnel: 'M2 3h12L9.5 8.5V13l-3 1V8.5z',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  swap: 'M3 5.5h9M9.5 2.5l3 3-3 3M13 10.5H4M6.5 7.5l-3 3 3 3',
  done: 'M3 8.5l3.5 3.5L13 4.5',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }): JSX.Element => (
  <svg class="icon-mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
