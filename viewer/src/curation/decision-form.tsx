/** The dialog in which a person signs a decision: what is decided, then who, when and why. A button opens it. */

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Decided } from '../../../src/curation/decision.ts';
import { writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { against, oneLine } from './decisions.ts';

/** As many letters as curation.yaml takes in one field. */
export const LONGEST = 500;

/** "2020-12-01", where the person sits. */
const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export interface DecisionFormProps {
  readonly title: string;
  /** Null while something is still to be chosen. */
  readonly decided: Decided | null;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

export const DecisionForm = ({ title, decided, onClose, children }: DecisionFormProps): JSX.Element => {
  const { state, dispatch, given, t, say } = useViewer();
  const { curation } = state;
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [by, setBy] = useState(curation.by);
  const [on, setOn] = useState(today);
  const [why, setWhy] = useState('');
  const [replaces, setReplaces] = useState(true);
  useEffect(() => box.current?.showModal(), []);
  const signed = { by: oneLine(by), on, why: oneLine(why) };
  const opposed = decided ? against({ ...decided, ...signed }, given, curation) : [];
  const isWhole = decided !== null && signed.by !== '' && signed.why !== '' && on !== '';
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!decided || !isWhole) return;
    dispatch({
      type: 'decide',
      decision: { ...decided, ...signed },
      leaveOut: replaces ? opposed.map(({ words }) => words) : [],
    });
    say(t('curation.noted'));
    box.current?.close();
  };
  return (
    <dialog class="decide" ref={box} aria-labelledby={heading} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={heading}>{title}</h2>
        {children}
        <label class="field">
          {t('curation.why')}
          <input
            required
            maxLength={LONGEST}
            value={why}
            placeholder={t('curation.whyNote')}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
        </label>
        <div class="field-pair">
          <label class="field">
            {t('curation.by')}
            <input
              required
              maxLength={LONGEST}
              autocomplete="name"
              value={by}
              onInput={(event) => setBy(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            {t('curation.on')}
            <input required type="date" value={on} onInput={(event) => setOn(event.currentTarget.value)} />
          </label>
        </div>
        {opposed.length > 0 && (
          <div class="opposed">
            {opposed.map(({ decision, words }) => (
              <p key={words}>
                {t('curation.opposed', {
                  decision: t(`decision.${decision.kind}`),
                  by: plain(decision.by),
                  on: writtenDate(decision.on),
                  why: plain(decision.why),
                })}
              </p>
            ))}
            <label>
              <input
                type="checkbox"
                checked={replaces}
                onChange={(event) => setReplaces(event.currentTarget.checked)}
              />{' '}
              {t('curation.replaces')}
            </label>
          </div>
        )}
        <p class="form-end">
          <button type="button" class="button" onClick={() => box.current?.close()}>
            {t('curation.cancel')}
          </button>
          <button type="submit" class="button primary" disabled={!isWhole}>
            {t('curation.note')}
          </button>
        </p>
      </form>
    </dialog>
  );
};

export interface DecideButtonProps {
  readonly label: string;
  /** The dialog; it is told how to close itself. */
  readonly form: (close: () => void) => JSX.Element;
}

export const DecideButton = ({ label, form }: DecideButtonProps): JSX.Element => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && form(() => setOpen(false))}
    </>
  );
};
