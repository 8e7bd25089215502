/** The right side: the selected thing, or the sentence that proves what was pressed. Closed while nothing is selected. */

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { labelOf } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Details } from './details.tsx';
import { Reader } from './reader.tsx';

export const SidePanel = (): JSX.Element | null => {
  const { state, dispatch, model, t } = useViewer();
  const { reading } = state;
  const thing = state.thing === null ? undefined : model.things.get(state.thing);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [reading, thing]);
  // The dossier already says all there is to say of its thing.
  if (!reading && (!thing || state.view === 'dossier')) return null;
  return (
    <aside class="side" ref={box} aria-label={t(reading ? 'reader.title' : 'details.title')}>
      <div class="side-head">
        {reading && thing ? (
          <button type="button" class="button back" onClick={() => dispatch({ type: 'read', reading: null })}>
            <Icon name="left" /> <bdi>{labelOf(model, thing.id)}</bdi>
          </button>
        ) : (
          <span class="side-title">{t(reading ? 'reader.title' : 'details.title')}</span>
        )}
        <IconButton
          icon="close"
          name={t('side.close')}
          shortcut="(Esc)"
          onPress={() => {
            dispatch({ type: 'read', reading: null });
            dispatch({ type: 'choose', thing: null });
          }}
        />
      </div>
      {reading ? <Reader reading={reading} /> : thing && <Details thing={thing} />}
    </aside>
  );
};
