/** The claims of a thing that people rejected: no view counts or draws them, and here they can be read again. */

import type { JSX } from 'preact';
import { preview } from '../model/quote.ts';
import { useViewer } from '../state/context.ts';
import { RelationName } from './claim-card.tsx';

export const Rejected = ({ thing }: { thing: string }): JSX.Element | null => {
  const { model, dispatch, t } = useViewer();
  const rejected = model.rejectedOf.get(thing) ?? [];
  if (rejected.length === 0) return null;
  return (
    <section class="edge-group refused">
      <h3>
        {t('details.rejected')} <span class="tally">{rejected.length}</span>
      </h3>
      <ul>
        {rejected.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              class="refused-claim"
              onClick={() => dispatch({ type: 'read', reading: { kind: 'claim', id: claim.id } })}
            >
              <RelationName claim={claim} />
              <span class="quote">{preview(model.texts.get(claim.text), claim).slice(0, 200)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
