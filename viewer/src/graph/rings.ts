/**
 * Places for the drawing around a centre: one ring a hop, each thing in the wedge of the thing it was reached through
 * (a radial tree). Rings are wide enough that neighbours on a ring keep apart, so labels have room.
 */

import type { Edge } from '../model/filter.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Least distance between neighbours on a ring and between rings, in units of the build's layout (about -1000..1000). */
const GAP = 110;
const RING = 300;
/** A ring with more things than this is drawn as two, every second thing farther out. */
const CROWDED = 18;
/** Angles nearer than this would blow the ring up beyond any screen; the drawing then overlaps a little instead. */
const LEAST_ANGLE = (2 * Math.PI) / 160;

/** Smallest step between angles in falling order, the step around the circle among them. */
const closest = (angles: readonly number[]): number => {
  let least = 2 * Math.PI;
  for (let i = 0; i < angles.length && angles.length > 1; i++) {
    const next = i + 1 < angles.length ? (angles[i + 1] ?? 0) : (angles[0] ?? 0) - 2 * Math.PI;
    least = Math.min(least, (angles[i] ?? 0) - next);
  }
  return Math.max(least, LEAST_ANGLE);
};

/** `reached` is in order of distance, the centre (0 hops) first. `rank` orders things beside each other: like ones together. */
export const placeOnRings = (
  reached: ReadonlyMap<string, number>,
  edges: readonly Edge[],
  rank: (id: string) => string,
): Map<string, Place> => {
  const linked = new Map<string, string[]>();
  const link = (a: string, b: string): void => {
    const list = linked.get(a);
    if (list) list.push(b);
    else linked.set(a, [b]);
  };
  for (const edge of edges) {
    if (edge.s === edge.o) continue;
    link(edge.s, edge.o);
    link(edge.o, edge.s);
  }
  const roots: string[] = [];
  const children = new Map<string, string[]>();
  for (const [id, hop] of reached) {
    const parent = (linked.get(id) ?? []).find((other) => reached.get(other) === hop - 1);
    if (parent === undefined) roots.push(id);
    else {
      const list = children.get(parent);
      if (list) list.push(id);
      else children.set(parent, [id]);
    }
  }
  for (const list of children.values())
    list.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a < b ? -1 : 1));
  const leaves = new Map<string, number>();
  for (const id of [...reached.keys()].reverse()) {
    const below = children.get(id) ?? [];
    leaves.set(
      id,
      Math.max(
        1,
        below.reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0),
      ),
    );
  }
  const angles = new Map<string, number>();
  const rings = new Map<number, string[]>();
  const [centre, ...others] = roots;
  if (centre === undefined) return new Map();
  /** Half the difference in leaves is evened out, so that a thing with few neighbours keeps room beside one with many. */
  const share = (id: string): number => Math.sqrt(leaves.get(id) ?? 1);
  const spread = (ids: readonly string[], from: number, to: number): [string, number, number][] => {
    const total = ids.reduce((sum, id) => sum + share(id), 0);
    let at = from;
    return ids.map((id) => {
      const width = ((to - from) * share(id)) / total;
      at += width;
      return [id, at - width, at];
    });
  };
  const top = Math.PI / 2;
  const open = spread([...(children.get(centre) ?? []), ...others], top, top - 2 * Math.PI);
  for (let i = 0; i < open.length; i++) {
    const [id, from, to] = open[i] ?? [centre, 0, 0];
    angles.set(id, (from + to) / 2);
    const hop = Math.max(1, reached.get(id) ?? 1);
    const ring = rings.get(hop);
    if (ring) ring.push(id);
    else rings.set(hop, [id]);
    open.push(...spread(children.get(id) ?? [], from, to));
  }
  const places = new Map<string, Place>([[centre, { x: 0, y: 0 }]]);
  let radius = 0;
  for (const [, ring] of [...rings].sort(([a], [b]) => a - b)) {
    ring.sort((a, b) => (angles.get(b) ?? 0) - (angles.get(a) ?? 0));
    radius = Math.max(radius + RING, GAP / closest(ring.map((id) => angles.get(id) ?? 0)));
    const steps = ring.length > CROWDED ? 2 : 1;
    ring.forEach((id, i) => {
      const angle = angles.get(id) ?? 0;
      const r = radius + (i % steps) * (RING / 2);
      places.set(id, { x: r * Math.cos(angle), y: r * Math.sin(angle) });
    });
    radius += (steps - 1) * (RING / 2);
  }
  return places;
};
