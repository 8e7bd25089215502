/** What became of something, as a sign and a word: a colour alone says nothing. */

import type { JSX } from 'preact';
import { useViewer } from '../state/context.ts';
import { Icon } from '../ui/icons.tsx';
import type { Change } from './compare.ts';

const SIGNS: Readonly<Record<Change, JSX.Element | string>> = {
  finished: <Icon name="done" />,
  changed: '≠',
  added: '+',
  dropped: '−',
  kept: '=',
};

export const ChangeSign = ({ change }: { change: Change }): JSX.Element => <>{SIGNS[change]}</>;

export const ChangeMark = ({ change }: { change: Change }): JSX.Element => {
  const { t } = useViewer();
  return (
    <span class={`change-mark change-${change}`}>
      <i aria-hidden="true">
        <ChangeSign change={change} />
      </i>{' '}
      {t(`compare.${change}`)}
    </span>
  );
};
