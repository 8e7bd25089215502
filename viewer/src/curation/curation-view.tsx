/** All that people decided: what is made on this page, what the graph was built with, and the file that says both. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { writeCuration } from '../../../src/curation/write-curation.ts';
import { writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { copyText, saveText } from '../ui/copy.ts';
import { About, noteOf } from './about.tsx';
import { decisionsOfFile, type GivenDecision, matterOf } from './decisions.ts';
import { Made } from './made.tsx';

/** Decisions of the graph drawn; the file has them all. */
const SHOWN = 200;

const FILE = 'curation.yaml';

const Given = ({ given: { decision, words, applied } }: { given: GivenDecision }): JSX.Element => {
  const { state, dispatch, t } = useViewer();
  const isOut = state.curation.leftOut.includes(words);
  return (
    <li class={`made ${isOut ? 'left-out-decision' : ''}`}>
      <p class="made-title">
        <strong>{t(`decision.${decision.kind}`)}</strong> <About decision={decision} />
      </p>
      <p>
        {t(applied ? 'decisions.applied' : 'decisions.refused')} <bdi>{plain(decision.by)}</bdi>,{' '}
        {writtenDate(decision.on)}: <bdi>{plain(decision.why)}</bdi>
      </p>
      <label>
        <input
          type="checkbox"
          checked={!isOut}
          onChange={(event) => dispatch({ type: 'leaveOut', words, isOut: !event.currentTarget.checked })}
        />{' '}
        {t('curation.keep')}
      </label>
    </li>
  );
};

export const CurationView = (): JSX.Element => {
  const viewer = useViewer();
  const { model, state, given, keeps, t, count, say, language } = viewer;
  const { curation } = state;
  const text = useMemo(
    () =>
      writeCuration(decisionsOfFile(curation, given).map((decision) => ({ decision, note: noteOf(decision, viewer) }))),
    [curation, given, model, language],
  );
  const isChanged = curation.made.length > 0 || curation.leftOut.length > 0;
  return (
    <section class="curation-view" aria-label={t('view.curation')}>
      <h2>{t('view.curation')}</h2>
      <p class="view-note">{t('curation.what')}</p>
      {!keeps && (
        <p class="warning" role="alert">
          {t('curation.notKept')}
        </p>
      )}
      <div class="curation-columns">
        <div>
          <h3>
            {t('curation.made')} <span class="tally">{curation.made.length}</span>
          </h3>
          {curation.made.length === 0 && <p class="note">{t('curation.none')}</p>}
          <ul>
            {curation.made.map((decision) => (
              <li key={matterOf(decision)}>
                <Made decision={decision} full />
              </li>
            ))}
          </ul>
          {given.length > 0 && (
            <>
              <h3>
                {t('curation.given')} <span class="tally">{given.length}</span>
              </h3>
              <ul>
                {given.slice(0, SHOWN).map((one) => (
                  <Given key={one.words} given={one} />
                ))}
              </ul>
              {given.length > SHOWN && <p class="note">{count('issues.more', given.length - SHOWN)}</p>}
            </>
          )}
        </div>
        <section class="curation-file" aria-label={FILE}>
          <div class="curation-file-head">
            <h3>{FILE}</h3>
            <button
              type="button"
              class="button"
              onClick={async () => say(t((await copyText(document, text)) ? 'reader.copied' : 'reader.notCopied'))}
            >
              {t('curation.copy')}
            </button>
            <button
              type="button"
              class="button primary"
              disabled={!isChanged}
              onClick={() => saveText(document, FILE, 'text/yaml', text)}
            >
              {t('curation.download')}
            </button>
          </div>
          <p class="note">{t('curation.then')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard. */}
          <pre tabIndex={0} aria-label={t('curation.says')}>
            {text}
          </pre>
        </section>
      </div>
    </section>
  );
};
