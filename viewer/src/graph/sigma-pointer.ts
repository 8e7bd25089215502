/**
 * What is pointed at in the drawing. Edges are found by their geometry, not by Sigma's edge events, which would read the
 * graphics card on every move of the mouse.
 */

import type Sigma from 'sigma';
import type { Point } from './edge-geometry.ts';
import type { Pointed, Scene } from './scene.ts';
import { idOf } from './sigma-keys.ts';
import type { StageEvents } from './stage-events.ts';

export interface PointerTarget {
  readonly root: HTMLElement;
  /** The scene as it is drawn now. */
  readonly scene: () => Scene;
  /** Where a thing stands, pixels of the container. */
  readonly place: (id: string) => Point;
  readonly hover: (next: Pointed) => void;
}

type Told = Pick<StageEvents, 'thing' | 'centre' | 'edge' | 'nothing'>;

const NOTHING: Pointed = { thing: null, edge: null };

/**
 * Sigma turns two clicks within 300 ms into a double click wherever they fall: on different things they are two clicks, on
 * one thing they make it the centre.
 */
const hearClicks = (sigma: Sigma, { scene, place }: PointerTarget, events: Told): void => {
  let last: string | null = null;
  const onThing = (key: string, twice: boolean): void => {
    const id = idOf(key);
    if (twice && id === last) events.centre(id);
    else events.thing(id);
    last = id;
  };
  const onStage = (at: Point): void => {
    last = null;
    const key = scene().edgeAt(at, place);
    if (key === null) events.nothing();
    else events.edge(key);
  };
  sigma.on('clickNode', ({ node }) => onThing(node, false));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    onThing(node, true);
  });
  sigma.on('clickStage', ({ event }) => onStage(event));
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    onStage(event);
  });
};

/** At most one search for an edge a frame, and none while the drawing is dragged. */
const hearMoves = (sigma: Sigma, { root, scene, place, hover }: PointerTarget): void => {
  sigma.on('enterNode', ({ node }) => hover({ thing: idOf(node), edge: null }));
  sigma.on('leaveNode', () => hover(NOTHING));
  sigma.on('leaveStage', () => hover(NOTHING));
  let frame = 0;
  sigma.on('moveBody', ({ event }) => {
    if (frame !== 0 || scene().hovered.thing !== null || sigma.getMouseCaptor().isMouseDown) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (scene().hovered.thing !== null) return;
      const { target } = event.original;
      const inside = target instanceof Node && root.contains(target);
      hover({ thing: null, edge: inside ? scene().edgeAt(event, place) : null });
    });
  });
};

export const hearPointer = (sigma: Sigma, target: PointerTarget, events: Told): void => {
  hearClicks(sigma, target, events);
  hearMoves(sigma, target);
};
