/** What the keys do and what the signs mean, in a dialog of the browser's own. */

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { STATUS_ORDER } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { StatusChip } from './marks.tsx';

const KEYS = [
  ['/', 'help.search'],
  ['↑ ↓ ← →', 'help.arrows'],
  ['Enter', 'help.enter'],
  ['[ ]', 'help.turn'],
  ['Esc', 'help.close'],
  ['?', 'help.help'],
] as const;

export const Help = ({ open, onClose }: { open: boolean; onClose: () => void }): JSX.Element => {
  const { t } = useViewer();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) box.current?.showModal();
    else box.current?.close();
  }, [open]);
  return (
    <dialog class="help" ref={box} aria-label={t('help.title')} onClose={onClose}>
      <h2>{t('help.title')}</h2>
      <p>{t('help.what')}</p>
      <dl>
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.statuses')}</p>
      <p class="help-statuses">
        {STATUS_ORDER.map((status) => (
          <StatusChip key={status} status={status} />
        ))}
      </p>
      <form method="dialog">
        <button type="submit" class="button primary">
          {t('side.close')}
        </button>
      </form>
    </dialog>
  );
};
