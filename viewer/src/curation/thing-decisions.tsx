/** What can be decided of a thing: another name, one with another thing, not one with it. */

import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { labelOf, plain } from '../model/model.ts';
import { SearchBox } from '../search/search-box.tsx';
import { useViewer } from '../state/context.ts';
import { DecideButton, DecisionForm, LONGEST } from './decision-form.tsx';
import { isAbout, oneLine } from './decisions.ts';
import { Made } from './made.tsx';

const RenameForm = ({ thing, onClose }: { thing: GraphFileThing; onClose: () => void }): JSX.Element => {
  const { t } = useViewer();
  const [label, setLabel] = useState(plain(thing.label));
  const given = oneLine(label);
  const isNew = given !== '' && given !== thing.label;
  return (
    <DecisionForm
      title={t('decision.rename')}
      decided={isNew ? { kind: 'rename', thing: thing.id, label: given } : null}
      onClose={onClose}
    >
      <label class="field">
        {t('curation.label')}
        <input
          required
          maxLength={LONGEST}
          value={label}
          lang="vi"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
    </DecisionForm>
  );
};

type Pairing = 'same' | 'different';

const PairForm = ({ thing, onClose }: { thing: GraphFileThing; onClose: () => void }): JSX.Element => {
  const { model, t } = useViewer();
  const [kind, setKind] = useState<Pairing>('same');
  const [other, setOther] = useState<string | null>(null);
  const [staysOther, setStaysOther] = useState(false);
  const accepts = useCallback((one: GraphFileThing) => one.class === thing.class && one.id !== thing.id, [thing]);
  const possible = (thing.facts.possibly ?? []).flatMap((id) => model.things.get(id) ?? []);
  const things = other === null ? [] : staysOther && kind === 'same' ? [other, thing.id] : [thing.id, other];
  const radio = (name: string, isOn: boolean, text: string, choose: () => void): JSX.Element => (
    <label>
      <input type="radio" name={name} checked={isOn} onChange={choose} /> <bdi>{text}</bdi>
    </label>
  );
  return (
    <DecisionForm
      title={t('curation.pairTitle', { name: plain(thing.label) })}
      decided={other === null ? null : { kind, things }}
      onClose={onClose}
    >
      <div class="field">
        <span aria-hidden="true">{t('curation.other')}</span>
        <SearchBox
          label={t('curation.other')}
          placeholder={t('path.choose')}
          accepts={accepts}
          suggestions={possible}
          value={other === null ? '' : labelOf(model, other)}
          onPick={({ id }) => setOther(id)}
        />
      </div>
      <fieldset class="choices">
        <legend class="unseen">{t('curation.pair')}</legend>
        {radio('pairing', kind === 'same', t('curation.same'), () => setKind('same'))}
        {radio('pairing', kind === 'different', t('curation.different'), () => setKind('different'))}
      </fieldset>
      {kind === 'same' && other !== null && (
        <fieldset class="choices">
          <legend>{t('curation.stays')}</legend>
          {radio('stays', !staysOther, plain(thing.label), () => setStaysOther(false))}
          {radio('stays', staysOther, labelOf(model, other), () => setStaysOther(true))}
        </fieldset>
      )}
    </DecisionForm>
  );
};

export const ThingDecisions = ({ thing }: { thing: GraphFileThing }): JSX.Element => {
  const { state, t } = useViewer();
  return (
    <>
      <div class="actions">
        <DecideButton
          key={`rename ${thing.id}`}
          label={t('curation.rename')}
          form={(close) => <RenameForm thing={thing} onClose={close} />}
        />
        <DecideButton
          key={`pair ${thing.id}`}
          label={t('curation.pair')}
          form={(close) => <PairForm thing={thing} onClose={close} />}
        />
      </div>
      {state.curation.made
        .filter((decision) => isAbout(decision, thing.id))
        .map((decision) => (
          <Made key={`${decision.kind} ${decision.on} ${decision.why}`} decision={decision} />
        ))}
    </>
  );
};
