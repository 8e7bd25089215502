/** What stands at a place of a text: one of the things it could be, or another one that a person names. */

import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { placeId } from '../../../src/base/place-id.ts';
import { labelOf } from '../model/model.ts';
import { SearchBox } from '../search/search-box.tsx';
import { useViewer } from '../state/context.ts';
import { wordsAt } from './about.tsx';
import { DecideButton, DecisionForm } from './decision-form.tsx';
import { Made } from './made.tsx';

export interface NamedPlace {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Class of what stands there. */
  readonly class: string;
  readonly candidates: readonly string[];
}

const PlaceForm = ({ place, onClose }: { place: NamedPlace; onClose: () => void }): JSX.Element => {
  const { model, t } = useViewer();
  const [thing, setThing] = useState<string | null>(null);
  const accepts = useCallback(
    (one: GraphFileThing) => one.class === place.class && one.mentionedIn.includes(place.text),
    [place],
  );
  const mention = placeId(place.text, place.spans);
  const offered = place.candidates.filter((id) => model.things.has(id));
  const isOther = thing !== null && !offered.includes(thing);
  return (
    <DecisionForm
      title={t('curation.resolve')}
      decided={thing === null ? null : { kind: 'resolve', mention, thing }}
      onClose={onClose}
    >
      <p class="about">
        <bdi>{wordsAt(model, mention)}</bdi>
      </p>
      {offered.length > 0 && (
        <fieldset class="choices">
          <legend>{t('unresolved.could')}</legend>
          {offered.map((id) => (
            <label key={id}>
              <input type="radio" name="candidate" checked={thing === id} onChange={() => setThing(id)} />{' '}
              <bdi>{labelOf(model, id)}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <div class="field">
        <span aria-hidden="true">{t('curation.another')}</span>
        <SearchBox
          label={t('curation.another')}
          placeholder={t('path.choose')}
          accepts={accepts}
          value={isOther ? labelOf(model, thing) : ''}
          onPick={({ id }) => setThing(id)}
        />
      </div>
    </DecisionForm>
  );
};

export const PlaceDecision = ({ place }: { place: NamedPlace }): JSX.Element => {
  const { state, t } = useViewer();
  const mention = placeId(place.text, place.spans);
  const made = state.curation.made.find((one) => one.kind === 'resolve' && one.mention === mention);
  if (made) return <Made decision={made} />;
  return (
    <p>
      <DecideButton
        key={mention}
        label={t('curation.resolve')}
        form={(close) => <PlaceForm place={place} onClose={close} />}
      />
    </p>
  );
};
