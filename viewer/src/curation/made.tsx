/** A decision made on this page: what it says, and the way to take it back. It is not in the drawing before the next build. */

import type { JSX } from 'preact';
import type { SignedDecision } from '../../../src/curation/decision.ts';
import { wordsOf } from '../../../src/curation/decision.ts';
import { writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { About } from './about.tsx';

export const Made = ({ decision, full = false }: { decision: SignedDecision; full?: boolean }): JSX.Element => {
  const { dispatch, t, say } = useViewer();
  return (
    <div class="made">
      <p class="made-title">
        <strong>{t(`decision.${decision.kind}`)}</strong> {full && <About decision={decision} />}
      </p>
      {!full && decision.kind !== 'confirm' && decision.kind !== 'reject' && (
        <p class="made-title">
          <About decision={decision} />
        </p>
      )}
      <p>
        <bdi>{plain(decision.by)}</bdi>, {writtenDate(decision.on)}: <bdi>{plain(decision.why)}</bdi>
      </p>
      <p class="made-foot">
        {!full && <span class="muted">{t('curation.notYet')}</span>}
        <button
          type="button"
          class="link"
          onClick={() => {
            dispatch({ type: 'takeBack', words: wordsOf(decision) });
            say(t('curation.takenBack'));
          }}
        >
          {t('curation.takeBack')}
        </button>
      </p>
    </div>
  );
};
