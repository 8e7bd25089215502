/** One point to review: what is wrong or open, what it is about, and its places side by side. */

import type { JSX } from 'preact';
import type { GraphFileUnresolved } from '../../../src/6-graph/graph-file.ts';
import { type NamedPlace, PlaceDecision } from '../curation/place-decision.tsx';
import { plain } from '../model/model.ts';
import { useViewer, type Viewer } from '../state/context.ts';
import type { IssueKind } from '../state/state.ts';
import { ThingLink } from '../ui/thing-link.tsx';
import { issueTitle } from './issue-title.ts';
import { PlaceCard } from './place.tsx';
import type { Entry } from './review.ts';

const GLYPHS: Readonly<Record<IssueKind, string>> = { error: '×', warning: '!', unresolved: '?', info: 'i' };
/** Places and things shown of one entry. */
const SHOWN = 8;

export const entryTitle = (entry: Entry, { t, has, word, model }: Viewer): string =>
  'issue' in entry
    ? plain(issueTitle(entry.issue, { t, has }))
    : `“${plain(entry.unresolved.surface)}” · ${plain(word(model.file.words.classes, entry.unresolved.class))}`;

const placeOf = ({ text, spans, class: kind, candidates }: GraphFileUnresolved): NamedPlace => ({
  text,
  spans: spans.map(([start, end]) => ({ start, end })),
  class: kind,
  candidates,
});

export const EntryItem = ({ entry }: { entry: Entry }): JSX.Element => {
  const viewer = useViewer();
  const { t, has } = viewer;
  const reason = 'unresolved' in entry ? entry.unresolved.reason : null;
  const placed = new Set(entry.places.map(({ candidate }) => candidate));
  const things = entry.things.filter((id) => !placed.has(id)).slice(0, SHOWN);
  return (
    <li class={`issue issue-${entry.kind}`} data-entry={entry.key}>
      <span class="issue-glyph" role="img" aria-label={t(`issues.${entry.kind}`)}>
        {GLYPHS[entry.kind]}
      </span>
      <div>
        <h3 class="issue-title">
          <bdi>{entryTitle(entry, viewer)}</bdi>
        </h3>
        {reason !== null && <p>{has(`unresolved.${reason}`) ? t(`unresolved.${reason}`) : plain(reason)}</p>}
        {things.length > 0 && (
          <p class="candidates">
            {reason !== null && <span class="muted">{t('unresolved.could')}</span>}
            {things.map((id) => (
              <ThingLink key={id} id={id} full />
            ))}
          </p>
        )}
        {entry.places.length > 0 && (
          <ul class="place-cards">
            {entry.places.slice(0, SHOWN).map((place, i) => (
              <PlaceCard
                key={`${place.text} ${place.start} ${place.candidate}`}
                place={place}
                name={place.candidate === null ? t('issues.place', { k: i + 1 }) : t('issues.candidate')}
                about={place.candidate === null ? entry.things : []}
              />
            ))}
          </ul>
        )}
        {'unresolved' in entry && <PlaceDecision place={placeOf(entry.unresolved)} />}
      </div>
    </li>
  );
};
