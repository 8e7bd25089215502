/** A place in a report with the words around it, and what it says there; pressed, it opens in the text. */

import type { JSX } from 'preact';
import { ISO_DAY, writtenDate } from '../model/facts.ts';
import { plain, shortOf } from '../model/model.ts';
import { withoutMarkup } from '../model/quote.ts';
import { RelationName } from '../reader/claim-card.tsx';
import { useViewer } from '../state/context.ts';
import { ThingLink } from '../ui/thing-link.tsx';
import { isRead, type ReviewPlace } from './review.ts';

/** Letters of the text shown on each side of a place. */
const AROUND = 90;
/** Letters of a place itself shown where nothing in it is named. */
const LONGEST = 160;

/** The words before and after a place, none of them cut. */
const before = (text: string, at: number): string => {
  const from = Math.max(0, at - AROUND);
  const words = text.slice(from, at);
  return from === 0 ? withoutMarkup(words) : `…${withoutMarkup(words.replace(/^\S*\s/, ''))}`;
};
const after = (text: string, at: number): string => {
  const words = text.slice(at, at + AROUND);
  return at + AROUND >= text.length ? withoutMarkup(words) : `${withoutMarkup(words.replace(/\s\S*$/, ''))}…`;
};

/** The words of a place; within a long one, those that name what it is about. */
const Words = ({ place, about }: { place: ReviewPlace; about: readonly string[] }): JSX.Element => {
  const { model } = useViewer();
  const { text, start, end } = place;
  const whole = model.texts.get(text)?.text ?? '';
  const named = about
    .flatMap((id) => model.mentionsOf.get(id) ?? [])
    .flatMap((mention) => (mention.text === text ? mention.spans : []))
    .find(([from, to]) => start <= from && to <= end);
  const [from, to] = named ?? [start, Math.min(end, start + LONGEST)];
  return (
    <bdi class="place" lang="vi">
      {before(whole, from)} <strong>{withoutMarkup(whole.slice(from, to))}</strong> {after(whole, to)}
    </bdi>
  );
};

const Says = ({ place }: { place: ReviewPlace }): JSX.Element | null => {
  const { model } = useViewer();
  const { claim, candidate } = place;
  if (candidate !== null) return <ThingLink id={candidate} full />;
  if (!claim) return null;
  return (
    <span class="place-says">
      <RelationName claim={claim} />{' '}
      <bdi>
        {!claim.literal ? shortOf(model, claim.o) : ISO_DAY.test(claim.o) ? writtenDate(claim.o) : plain(claim.o)}
      </bdi>
    </span>
  );
};

export interface PlaceCardProps {
  readonly place: ReviewPlace;
  readonly name: string;
  readonly about: readonly string[];
}

export const PlaceCard = ({ place, name, about }: PlaceCardProps): JSX.Element => {
  const { model, state, dispatch } = useViewer();
  const text = model.texts.get(place.text);
  const isOpen = isRead(state, place);
  return (
    <li class={`place-card ${isOpen ? 'open' : ''}`}>
      <p class="place-head">
        <span class="place-name">{name}</span>
        <Says place={place} />
      </p>
      <button
        type="button"
        class="place-button"
        aria-pressed={isOpen}
        onClick={() => dispatch({ type: 'read', reading: place.reading, at: place.at })}
      >
        <Words place={place} about={about} />
      </button>
      <p class="sentence-place">
        <bdi>
          {[
            text && shortOf(model, text.report),
            text && plain(text.name),
            place.claim?.section && plain(place.claim.section),
          ]
            .filter(Boolean)
            .join(' · ')}
        </bdi>
      </p>
    </li>
  );
};
