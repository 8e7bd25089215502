/**
 * Where an edge runs on the screen: a straight line, or a bow where several edges join the same two things. The line
 * program draws exactly this curve, and pointing at an edge measures the distance to it (so that nothing has to be read
 * back from the graphics card while the mouse moves).
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Control point of the quadratic curve: beside the middle, `bend` times the length away. */
export const controlPoint = (from: Point, to: Point, bend: number): Point => ({
  x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
  y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
});

export const pointAt = (from: Point, to: Point, bend: number, t: number): Point => {
  const c = controlPoint(from, to, bend);
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * c.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * c.y + t * t * to.y,
  };
};

const toSegment = (p: Point, a: Point, b: Point): number => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
};

/** A bow measured as this many straight pieces is off by less than a pixel on any screen. */
const PIECES = 16;

/** Pixels from a point to the edge. */
export const distanceToEdge = (p: Point, from: Point, to: Point, bend: number): number => {
  if (bend === 0) return toSegment(p, from, to);
  let least = Number.POSITIVE_INFINITY;
  let before = from;
  for (let i = 1; i <= PIECES; i++) {
    const next = pointAt(from, to, bend, i / PIECES);
    least = Math.min(least, toSegment(p, before, next));
    before = next;
  }
  return least;
};

/** Distance between neighbouring bows, as a part of the edge's length. */
const BOW = 0.16;

/**
 * How far each edge bends, by key: 0 for an edge that is alone between its ends, else spread evenly to both sides.
 * Edges of both directions share the two ends, so the bend is turned for those that run the other way.
 */
export const bendsOf = (
  edges: readonly { readonly key: string; readonly s: string; readonly o: string }[],
): Map<string, number> => {
  const pairs = new Map<string, { key: string; forward: boolean }[]>();
  for (const { key, s, o } of edges) {
    const forward = s < o;
    const pair = forward ? `${s} ${o}` : `${o} ${s}`;
    const list = pairs.get(pair);
    if (list) list.push({ key, forward });
    else pairs.set(pair, [{ key, forward }]);
  }
  const bends = new Map<string, number>();
  for (const list of pairs.values()) {
    list.forEach(({ key, forward }, i) => {
      const bend = list.length === 1 ? 0 : (i - (list.length - 1) / 2) * BOW;
      bends.set(key, forward || bend === 0 ? bend : -bend);
    });
  }
  return bends;
};
