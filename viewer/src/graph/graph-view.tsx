/** The drawing with its bar of hops, its legend, and a list of the same things for those who use the keys or a screen reader. */

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { labelOf } from '../model/model.ts';
import { standingOf } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import type { ViewerState } from '../state/state.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import { drawingOf, usesRings } from './drawing.ts';
import { Legend } from './legend.tsx';
import { SigmaStage } from './sigma-adapter.ts';
import type { StageEvents } from './stage-events.ts';
import { StageList } from './stage-list.tsx';
import { DRAWN_LIMIT, visibleGraph } from './visible.ts';

/** How much wider than high the overview is drawn, in a window that is wide and in one that is tall. */
const WIDE = 1.5;
const TALL = 0.75;
/** As many things as a phone has room for. */
const PHONE_LIMIT = 90;
const HOPS = [1, 2, 3] as const;

/** One for the life of the page: browsers allow few graphics contexts. */
let stage: SigmaStage | null = null;
let heard: StageEvents | null = null;

const theStage = (events: StageEvents): SigmaStage => {
  heard = events;
  stage ??= new SigmaStage(document, {
    thing: (id) => heard?.thing(id),
    centre: (id) => heard?.centre(id),
    edge: (key) => heard?.edge(key),
    nothing: () => heard?.nothing(),
    camera: (view) => heard?.camera(view),
    placed: (places) => heard?.placed(places),
    failed: (reason) => heard?.failed(reason),
    layout: (running) => heard?.layout(running),
  });
  return stage;
};

const openEdge = (state: ViewerState): string | null => (state.reading?.kind === 'edge' ? state.reading.key : null);

export const GraphView = (): JSX.Element => {
  const { state, dispatch, left, model, t, count, word, number, say } = useViewer();
  const { focus } = state;
  const host = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<ReadonlyMap<string, { x: number; y: number }>>(new Map());
  const [failure, setFailure] = useState<'none' | 'lost' | null>(null);
  const [running, setRunning] = useState(false);
  const { stretch, limit } = useMemo(
    () => ({
      stretch: matchMedia('(min-aspect-ratio: 4/3)').matches ? WIDE : TALL,
      limit: matchMedia('(max-width: 640px)').matches ? PHONE_LIMIT : DRAWN_LIMIT,
    }),
    [],
  );
  const visible = useMemo(() => visibleGraph(left, focus, limit), [left, focus, limit]);
  const drawing = useMemo(
    () => drawingOf(left, visible, focus, (relation) => word(model.file.words.relations, relation), stretch),
    [left, visible, focus, word, model, stretch],
  );
  const camera = useRef(state.camera);
  camera.current = state.camera;

  const view = theStage({
    thing: (id) => dispatch({ type: 'choose', thing: id }),
    centre: (id) => dispatch({ type: 'choose', thing: id, centre: true }),
    edge: (key) => dispatch({ type: 'read', reading: { kind: 'edge', key } }),
    nothing: () => dispatch({ type: 'choose', thing: null }),
    camera: (next) => {
      const now = camera.current;
      const same =
        now === next || (now && next && Math.hypot(now.x - next.x, now.y - next.y, now.ratio - next.ratio) < 1e-3);
      if (!same) dispatch({ type: 'camera', camera: next });
    },
    placed: setPlaces,
    failed: setFailure,
    layout: setRunning,
  });
  useLayoutEffect(() => {
    if (host.current) view.attach(host.current);
    return () => view.detach();
  }, [view]);
  useEffect(() => {
    view.show(drawing, camera.current);
    say(t('graph.drawn', { drawn: number(drawing.things.length), all: number(left.things.size) }));
  }, [view, drawing]);
  const edge = openEdge(state);
  useEffect(() => view.mark({ thing: state.thing, edge }), [view, drawing, state.thing, edge]);

  const hidden = visible.hiddenThings;
  const refused =
    state.thing === null
      ? left.refused.length
      : (model.claimsOf.get(state.thing) ?? []).filter((claim) => standingOf(claim.status) === 'not').length;
  return (
    <section class="graph-view" aria-label={t('view.graph')}>
      <div class="view-bar">
        {focus.centre !== null && left.things.has(focus.centre) ? (
          <>
            <span class="centre-name">
              {t('graph.around')} <ThingLink id={focus.centre} />
            </span>
            <Segmented
              label={t('graph.hops')}
              options={HOPS.map((hops) => ({ value: hops, label: count('graph.hop', hops) }))}
              value={focus.hops}
              onChoose={(hops) => dispatch({ type: 'focus', change: { hops } })}
            />
            <button
              type="button"
              class="button"
              aria-pressed={usesRings(focus, visible)}
              onClick={() =>
                dispatch({ type: 'focus', change: { layout: focus.layout === 'rings' ? 'map' : 'rings' } })
              }
            >
              {t('graph.rings')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => dispatch({ type: 'focus', change: { centre: null, expanded: [] } })}
            >
              {t('graph.whole')}
            </button>
          </>
        ) : (
          <span class="centre-name">{t('graph.best')}</span>
        )}
      </div>
      <div class="stage" ref={host}>
        {failure !== null && (
          <div class="stage-failure" role="alert">
            <p>{t(`graph.failed.${failure}`)}</p>
            <button type="button" class="button primary" onClick={() => dispatch({ type: 'show', view: 'table' })}>
              {t('view.table')}
            </button>
          </div>
        )}
        {drawing.things.length === 0 && <p class="empty stage-empty">{t('graph.nothing')}</p>}
        <StageList drawing={drawing} places={places} />
        <div class="stage-tools" role="group" aria-label={t('graph.camera')}>
          <IconButton
            icon="undo"
            name={t('graph.undo')}
            disabled={state.past.length === 0}
            onPress={() => dispatch({ type: 'undo' })}
          />
          <IconButton icon="plus" name={t('graph.nearer')} onPress={() => view.zoom(1 / 1.5)} />
          <IconButton icon="minus" name={t('graph.farther')} onPress={() => view.zoom(1.5)} />
          <IconButton icon="fit" name={t('graph.fit')} onPress={() => view.fit()} />
          <button
            type="button"
            class="button"
            aria-pressed={running}
            title={t('graph.layoutNote')}
            onClick={() => view.toggleLayout()}
          >
            {t(running ? 'graph.stop' : 'graph.layout')}
          </button>
        </div>
        <Legend />
      </div>
      <p class="stage-status">
        {t('graph.drawn', { drawn: number(drawing.things.length), all: number(left.things.size) })}
        {hidden > 0 && (
          <>
            {' · '}
            <strong data-testid="hidden-count">{count('graph.hidden', hidden)}</strong>{' '}
            {!focus.all && (focus.centre === null || focus.hops === 3) && (
              <button type="button" class="link" onClick={() => dispatch({ type: 'focus', change: { all: true } })}>
                {t('graph.all')}
              </button>
            )}
          </>
        )}
        {focus.all && ' · '}
        {focus.all && (
          <button type="button" class="link" onClick={() => dispatch({ type: 'focus', change: { all: false } })}>
            {t('graph.fewer')}
          </button>
        )}
        {focus.hidden.length > 0 && (
          <>
            {' · '}
            <button type="button" class="link" onClick={() => dispatch({ type: 'focus', change: { hidden: [] } })}>
              {count('graph.unhide', focus.hidden.length)}
            </button>
          </>
        )}
        {refused > 0 && (
          <>
            {' · '}
            {count('graph.refused', refused)}
          </>
        )}
        {state.thing !== null && !visible.things.has(state.thing) && (
          <>
            {' · '}
            {t('graph.outside', { name: labelOf(model, state.thing) })}
          </>
        )}
      </p>
    </section>
  );
};
