import type { Point } from './point.ts';

/**
 * Pushes points apart that lie on or nearly on each other, a little at a time, so that each can be seen and clicked and the picture
 * keeps its shape. A grid of cells as wide as the distance finds the neighbours; the order of the points decides ties.
 */
export const spreadApart = (
  points: ReadonlyMap<string, Point>,
  distance: number,
  rounds: number,
): Map<string, Point> => {
  const names = [...points.keys()];
  const xs = Float64Array.from(points.values(), ({ x }) => x);
  const ys = Float64Array.from(points.values(), ({ y }) => y);
  for (let round = 0; round < rounds; round++) {
    const cells = new Map<number, number[]>();
    for (let i = 0; i < names.length; i++) {
      const key = cellOf(xs[i] ?? 0, ys[i] ?? 0, distance);
      const cell = cells.get(key);
      if (cell) cell.push(i);
      else cells.set(key, [i]);
    }
    let moved = false;
    for (let i = 0; i < names.length; i++) {
      for (const j of near(cells, xs[i] ?? 0, ys[i] ?? 0, distance))
        if (j > i) moved = push(xs, ys, i, j, distance) || moved;
    }
    if (!moved) break;
  }
  return new Map(names.map((name, i) => [name, { x: xs[i] ?? 0, y: ys[i] ?? 0 }]));
};

/** Number of a cell: a row holds more cells than any picture is wide. */
const cellOf = (x: number, y: number, size: number): number => Math.floor(x / size) + ROW * Math.floor(y / size);
const ROW = 1 << 20;

const near = function* (cells: ReadonlyMap<number, number[]>, x: number, y: number, size: number): Generator<number> {
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -1; dy <= 1; dy++) yield* cells.get(cellOf(x + dx * size, y + dy * size, size)) ?? [];
};

/** Moves two points to the distance, each half of the way; two on one spot part along a direction their places in the list give. */
const push = (xs: Float64Array, ys: Float64Array, i: number, j: number, distance: number): boolean => {
  let dx = (xs[j] ?? 0) - (xs[i] ?? 0);
  let dy = (ys[j] ?? 0) - (ys[i] ?? 0);
  const apart = Math.hypot(dx, dy);
  if (apart >= distance) return false;
  if (apart < 1e-6) {
    dx = Math.cos(i + 2.4 * j);
    dy = Math.sin(i + 2.4 * j);
  } else {
    dx /= apart;
    dy /= apart;
  }
  const step = (distance - Math.max(apart, 0)) / 2;
  xs[i] = (xs[i] ?? 0) - dx * step;
  ys[i] = (ys[i] ?? 0) - dy * step;
  xs[j] = (xs[j] ?? 0) + dx * step;
  ys[j] = (ys[j] ?? 0) + dy * step;
  return true;
};
