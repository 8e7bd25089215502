/**
 * The places of the build's layout made readable for the part that is drawn: what lies far out comes nearer, and nothing lies
 * over anything else. The layout was made for the whole graph; a part of it would leave most of the screen empty.
 */

import type { Place } from './rings.ts';

export interface Sized extends Place {
  readonly id: string;
  /** Radius in pixels. */
  readonly size: number;
}

/** Beyond the middle distance, distances grow with this power only. */
const DRAW_IN = 0.55;
/** Half the side of the drawing is this times the root of the number of things, in pixels. */
const ROOM = 42;
/** Pixels kept free between two things; sideways more, for the labels. */
const AIR = 12;
const SIDEWAYS = 1.9;
const ROUNDS = 120;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * The same on every run: depends on the order and the places given, on nothing else. `stretch` above 1 widens the drawing for
 * a stage that is wider than high.
 */
export const spreadPlaces = (things: readonly Sized[], stretch = 1): Map<string, Place> => {
  const cx = median(things.map(({ x }) => x));
  const cy = median(things.map(({ y }) => y));
  const middle = median(things.map(({ x, y }) => Math.hypot(x - cx, y - cy))) || 1;
  const spots = things.map(({ x, y, size }, i) => {
    const [dx, dy] = [x - cx, y - cy];
    const r = Math.hypot(dx, dy);
    const part = r > middle ? (middle * (r / middle) ** DRAW_IN) / r : 1;
    // A grain of its own for each, so that things at one place part in different directions.
    return { x: dx * part + Math.cos(i * 2.4), y: dy * part + Math.sin(i * 2.4), size };
  });
  const reach = spots.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 1);
  const scale = (ROOM * Math.sqrt(things.length) + 60) / reach;
  for (const spot of spots) {
    spot.x *= scale;
    spot.y *= scale;
  }
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < spots.length; i++) {
      const a = spots[i];
      for (let j = i + 1; a && j < spots.length; j++) {
        const b = spots[j];
        if (!b) continue;
        const dx = (b.x - a.x) / SIDEWAYS;
        const dy = b.y - a.y;
        const least = a.size + b.size + AIR;
        const distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        const push = (least - distance) / 2 / (distance || 1);
        moved = true;
        a.x -= dx * push * SIDEWAYS;
        a.y -= dy * push;
        b.x += dx * push * SIDEWAYS;
        b.y += dy * push;
      }
    }
    if (!moved) break;
  }
  return new Map(things.map(({ id }, i) => [id, { x: (spots[i]?.x ?? 0) * stretch, y: spots[i]?.y ?? 0 }]));
};
