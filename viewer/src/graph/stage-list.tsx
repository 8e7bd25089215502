/**
 * The drawn things as a list that lies unseen over the drawing, each entry where its thing is: a screen reader reads it, the
 * arrow keys walk it by direction, and the focus ring shows the place.
 */

import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useViewer } from '../state/context.ts';
import type { Drawing } from './scene.ts';

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Entries beyond this would weigh the page down; the table has all things. */
const LISTED = 300;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest thing within a quarter turn of the direction; sideways steps count double. */
export const neighbourIn = (places: Places, from: string, [dx, dy]: readonly [number, number]): string | null => {
  const start = places.get(from);
  if (!start) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const x = place.x - start.x;
    const y = place.y - start.y;
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (id === from || along <= 0 || aside > along) continue;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
};

export const StageList = ({ drawing, places }: { drawing: Drawing; places: Places }): JSX.Element => {
  const { t, word, model, dispatch, state, left, count } = useViewer();
  const [active, setActive] = useState<string | null>(null);
  const things = drawing.things.slice(0, LISTED);
  const isThere = (id: string | null): id is string => id !== null && things.some((thing) => thing.id === id);
  const current = isThere(active) ? active : isThere(state.thing) ? state.thing : (things[0]?.id ?? null);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (current === null) return;
    const direction = DIRECTIONS[event.key];
    if (direction) {
      event.preventDefault();
      setActive(neighbourIn(places, current, direction) ?? current);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      dispatch({ type: 'choose', thing: current, centre: state.thing === current });
    }
  };
  return (
    <div
      class="stage-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('graph.list')}
      {...(current !== null ? { 'aria-activedescendant': `stage-${current}` } : {})}
      onKeyDown={onKeyDown}
    >
      {things.map((thing) => {
        const place = places.get(thing.id);
        return (
          <div
            key={thing.id}
            id={`stage-${thing.id}`}
            role="option"
            aria-selected={thing.id === state.thing}
            class={thing.id === current ? 'stage-option current' : 'stage-option'}
            data-thing={thing.id}
            style={place ? { left: `${place.x}px`, top: `${place.y}px` } : {}}
          >
            <span class="unseen">
              {thing.label}, {word(model.file.words.classes, thing.class)},{' '}
              {count('details.relations', left.edgesOf.get(thing.id)?.length ?? 0)}
            </span>
          </div>
        );
      })}
    </div>
  );
};
