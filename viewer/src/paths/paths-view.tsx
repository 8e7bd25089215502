/** How two things hang together: up to three shortest ways from one to the other, each step with its sentences. */

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { labelOf } from '../model/model.ts';
import { SearchBox } from '../search/search-box.tsx';
import { useViewer } from '../state/context.ts';
import type { PathChoice } from '../state/state.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { RouteCard } from './route-card.tsx';
import { routesBetween } from './routes.ts';

/** Things offered for an end that is not chosen yet. */
const OFFERED = 8;

const End = ({ end }: { end: keyof PathChoice }): JSX.Element => {
  const { state, dispatch, left, model, t } = useViewer();
  const id = state.path[end];
  const offered = useMemo(
    () => [...left.things.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, OFFERED),
    [left],
  );
  return (
    <div class="path-end">
      <span class="path-label" aria-hidden="true">
        {t(`path.${end}`)}
      </span>
      <SearchBox
        label={t(`path.${end}`)}
        placeholder={t('path.choose')}
        suggestions={offered}
        value={id === null ? '' : labelOf(model, id)}
        onPick={(thing) => dispatch({ type: 'path', change: { [end]: thing.id } })}
      />
    </div>
  );
};

export const PathsView = (): JSX.Element => {
  const { state, dispatch, left, model, t, count, say } = useViewer();
  const { from, to } = state.path;
  const routes = useMemo(
    () => (from === null || to === null ? [] : routesBetween(model, left, from, to)),
    [model, left, from, to],
  );
  const asked = from !== null && to !== null;
  useEffect(() => {
    if (asked) say(routes.length === 0 ? t('path.none') : count('path.count', routes.length));
  }, [routes, asked]);
  return (
    <section class="paths-view" aria-label={t('view.paths')}>
      <h2>{t('path.title')}</h2>
      <div class="path-ends">
        <End end="from" />
        <IconButton
          icon="swap"
          name={t('path.swap')}
          disabled={from === null && to === null}
          onPress={() => dispatch({ type: 'path', change: { from: to, to: from } })}
        />
        <End end="to" />
      </div>
      <p class="view-note">{t('path.note')}</p>
      {asked && routes.length === 0 && <p class="empty">{t(from === to ? 'path.same' : 'path.none')}</p>}
      {routes.map((route, i) => (
        <RouteCard key={route.map((step) => step.to).join(' ')} route={route} number={i + 1} />
      ))}
    </section>
  );
};
