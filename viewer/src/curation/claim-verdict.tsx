/** Whether a claim is right: a person says so below it, with a reason. */

import type { JSX } from 'preact';
import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { useViewer } from '../state/context.ts';
import { noteOf } from './about.tsx';
import { DecideButton, DecisionForm } from './decision-form.tsx';
import { Made } from './made.tsx';

const VERDICTS = ['confirm', 'reject'] as const;

export const ClaimVerdict = ({ claim }: { claim: GraphFileClaim }): JSX.Element => {
  const viewer = useViewer();
  const { state, t } = viewer;
  const made = state.curation.made.find(
    (one) => (one.kind === 'confirm' || one.kind === 'reject') && one.claim === claim.id,
  );
  if (made) return <Made decision={made} />;
  return (
    <div class="verdict">
      <span class="muted">{t('curation.isItRight')}</span>
      {VERDICTS.map((kind) => (
        <DecideButton
          key={`${kind} ${claim.id}`}
          label={t(`curation.${kind}`)}
          form={(close) => (
            <DecisionForm title={t(`decision.${kind}`)} decided={{ kind, claim: claim.id }} onClose={close}>
              <p class="about">
                <bdi>{noteOf({ kind, claim: claim.id, by: '', on: '', why: '' }, viewer)}</bdi>
              </p>
            </DecisionForm>
          )}
        />
      ))}
    </div>
  );
};
