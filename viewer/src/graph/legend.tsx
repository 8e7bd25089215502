/** What the lines of the drawing mean; the shapes stand beside the names of the classes in the filters. */

import type { JSX } from 'preact';
import { RELATION_GROUPS } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { lineColor } from './palette.ts';

export const Legend = (): JSX.Element => {
  const { t } = useViewer();
  return (
    <details class="legend">
      <summary>{t('graph.legend')}</summary>
      <ul>
        {RELATION_GROUPS.map((group) => (
          <li key={group}>
            <svg class="line-mark" viewBox="0 0 26 10" style={{ color: `var(${lineColor(group)})` }} aria-hidden="true">
              <path d="M1 5h19" class="line-solid" />
              <path d="M19 1l6 4-6 4z" class="line-head" />
            </svg>
            {t(`group.${group}`)}
          </li>
        ))}
        <li>
          <svg class="line-mark" viewBox="0 0 26 10" aria-hidden="true">
            <path d="M1 5h24" class="line-dashed" />
          </svg>
          {t('graph.dashed')}
        </li>
      </ul>
    </details>
  );
};
