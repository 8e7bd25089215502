/** What became of something, as a sign and a word: a colour alone says nothing. */

import type { JSX } from 'preact';
import { useViewer } from '../state/context.ts';
import type { Change } from './compare.ts';

export const CHANGE_SIGNS: Readonly<Record<Change, string>> = {
  finished: '✓',
  changed: '≠',
  added: '+',
  dropped: '−',
  kept: '=',
};

export const ChangeMark = ({ change }: { change: Change }): JSX.Element => {
  const { t } = useViewer();
  return (
    <span class={`change-mark change-${change}`}>
      <i aria-hidden="true">{CHANGE_SIGNS[change]}</i> {t(`compare.${change}`)}
    </span>
  );
};
