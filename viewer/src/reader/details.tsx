/** What is known of a thing: its facts, its other names, and every relation it takes part in, each one press from its sentences. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { ThingDecisions } from '../curation/thing-decisions.tsx';
import { ISO_DAY, writtenDate } from '../model/facts.ts';
import type { Edge } from '../model/filter.ts';
import { plain } from '../model/model.ts';
import { preview } from '../model/quote.ts';
import { relationRank, standingOf } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { relationTitle } from '../text/relation-title.ts';
import { ClassMark, LineMark, StatusChip, StatusMark } from '../ui/marks.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import { RelationName } from './claim-card.tsx';
import { Facts } from './facts.tsx';
import { Rejected } from './rejected.tsx';

/** Rows of one relation shown before the table is the better place to look. */
const SHOWN = 40;

interface EdgeGroup {
  readonly relation: string;
  readonly outward: boolean;
  readonly edges: readonly Edge[];
}

const grouped = (id: string, edges: readonly Edge[]): EdgeGroup[] => {
  const groups = new Map<string, { relation: string; outward: boolean; edges: Edge[] }>();
  for (const edge of edges) {
    const outward = edge.s === id;
    const key = `${edge.p} ${outward}`;
    const group = groups.get(key);
    if (group) group.edges.push(edge);
    else groups.set(key, { relation: edge.p, outward, edges: [edge] });
  }
  for (const group of groups.values())
    group.edges.sort((a, b) => b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1));
  return [...groups.values()].sort(
    (a, b) => relationRank(a.relation) - relationRank(b.relation) || Number(b.outward) - Number(a.outward),
  );
};

const EdgeRow = ({ edge, other }: { edge: Edge; other: string }): JSX.Element => {
  const { dispatch, model, word, count } = useViewer();
  const status = word(model.file.words.statuses, edge.status);
  return (
    <li class={`edge-row edge-${standingOf(edge.status)}`}>
      <ThingLink id={other} />
      <button
        type="button"
        class="evidence-button"
        title={status}
        onClick={() => dispatch({ type: 'read', reading: { kind: 'edge', key: edge.key } })}
      >
        <StatusMark status={edge.status} />
        <span class="unseen">{status}: </span>
        {count('details.sentences', edge.claims.length)}
      </button>
    </li>
  );
};

export const Details = ({ thing }: { thing: GraphFileThing }): JSX.Element => {
  const viewer = useViewer();
  const { model, left, state, dispatch, t, count, word } = viewer;
  const groups = useMemo(() => grouped(thing.id, left.edgesOf.get(thing.id) ?? []), [thing, left]);
  const claims = model.claimsOf.get(thing.id) ?? [];
  const refused = claims.filter((claim) => standingOf(claim.status) === 'not');
  const said = claims.filter((claim) => claim.literal);
  const mentions = model.mentionsOf.get(thing.id)?.length ?? 0;
  const { focus } = state;
  const toggle = (list: 'hidden' | 'pinned' | 'expanded'): void => {
    const now = focus[list];
    const next = now.includes(thing.id) ? now.filter((id) => id !== thing.id) : [...now, thing.id];
    dispatch({ type: 'focus', change: { [list]: next } });
  };
  return (
    <div class="details">
      <p class="details-class">
        <ClassMark name={thing.class} />
        {word(model.file.words.classes, thing.class)}
      </p>
      <h2>
        <bdi>{plain(thing.label)}</bdi>
      </h2>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-pressed={state.view === 'graph' && focus.centre === thing.id}
          onClick={() => dispatch({ type: 'choose', thing: thing.id, centre: true, view: 'graph' })}
        >
          {t('details.centre')}
        </button>
        <button type="button" class="button" onClick={() => dispatch({ type: 'show', view: 'dossier' })}>
          {t('details.dossier')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            dispatch({ type: 'path', change: { from: thing.id } });
            dispatch({ type: 'show', view: 'paths' });
          }}
        >
          {t('details.paths')}
        </button>
        {state.view === 'graph' && (
          <>
            <button
              type="button"
              class="button"
              aria-pressed={focus.expanded.includes(thing.id)}
              onClick={() => toggle('expanded')}
            >
              {t('details.expand')}
            </button>
            <button
              type="button"
              class="button"
              aria-pressed={focus.pinned.includes(thing.id)}
              onClick={() => toggle('pinned')}
            >
              {t('details.pin')}
            </button>
            <button
              type="button"
              class="button"
              aria-pressed={focus.hidden.includes(thing.id)}
              onClick={() => toggle('hidden')}
            >
              {t('details.hide')}
            </button>
          </>
        )}
      </div>
      <ThingDecisions thing={thing} />
      <Facts thing={thing} />
      {said.length > 0 && (
        <p class="said">
          {t('details.said')}{' '}
          {said.map((claim) => (
            <button
              key={claim.id}
              type="button"
              class="evidence-button"
              onClick={() => dispatch({ type: 'read', reading: { kind: 'claim', id: claim.id } })}
            >
              {word(model.file.words.relations, claim.p)}:{' '}
              <bdi>{ISO_DAY.test(claim.o) ? writtenDate(claim.o) : plain(claim.o).slice(0, 60)}</bdi>
            </button>
          ))}
        </p>
      )}
      {thing.aliases.length > 0 && (
        <details class="aliases">
          <summary>{count('details.aliases', thing.aliases.length)}</summary>
          <ul>
            {thing.aliases.slice(0, 60).map((alias) => (
              <li key={alias}>
                <bdi>{plain(alias)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {mentions > 0 && (
        <p>
          <button
            type="button"
            class="evidence-button"
            onClick={() => dispatch({ type: 'read', reading: { kind: 'mentions', thing: thing.id } })}
          >
            {count('details.mentions', mentions)}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <section key={`${group.relation} ${group.outward}`} class="edge-group">
          <h3>
            <LineMark relation={group.relation} />
            {relationTitle(viewer, group.relation, group.outward)} <span class="tally">{group.edges.length}</span>
          </h3>
          <ul>
            {group.edges.slice(0, SHOWN).map((edge) => (
              <EdgeRow key={edge.key} edge={edge} other={group.outward ? edge.o : edge.s} />
            ))}
          </ul>
          {group.edges.length > SHOWN && (
            <p class="more">
              {count('details.more', group.edges.length - SHOWN)}{' '}
              <button
                type="button"
                class="evidence-button"
                onClick={() => {
                  dispatch({ type: 'table', change: { kind: 'claims', words: thing.short } });
                  dispatch({ type: 'show', view: 'table' });
                }}
              >
                {t('details.inTable')}
              </button>
            </p>
          )}
        </section>
      ))}
      {refused.length > 0 && (
        <section class="edge-group refused">
          <h3>
            {t('details.refused')} <span class="tally">{refused.length}</span>
          </h3>
          <ul>
            {refused.map((claim) => (
              <li key={claim.id}>
                <button
                  type="button"
                  class="refused-claim"
                  onClick={() => dispatch({ type: 'read', reading: { kind: 'claim', id: claim.id } })}
                >
                  <StatusChip status={claim.status} /> <RelationName claim={claim} />
                  <span class="quote">{preview(model.texts.get(claim.text), claim).slice(0, 200)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Rejected thing={thing.id} />
    </div>
  );
};
