import forceAtlas2 from 'graphology-layout-forceatlas2';
import { hashOf } from './seeded.ts';
import { type DrawnGraph, type JoinedGraph, joinedPairs } from './to-graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Coordinates run from -EXTENT to EXTENT for all but a few per cent of the nodes. */
const EXTENT = 1000;

/** Connected nodes keep to this part of it; what is connected to nothing stands on rings around them. */
const CORE = 0.82;

/**
 * ForceAtlas2 (Jacomy et al., 2014) from start positions that are a function of the ids: the same graph gives the same coordinates,
 * rounded to a tenth. Work is bounded by the number of iterations, which falls as the graph grows.
 */
export const layOut = (graph: DrawnGraph): ReadonlyMap<string, Point> => {
  const joined = joinedPairs(graph);
  const alone = graph.filterNodes((node) => !joined.hasNode(node));
  const points = joined.order > 0 ? spread(moved(joined)) : new Map<string, Point>();
  const inner = joined.order > 0 ? CORE : 0;
  for (const [node, point] of onRings(alone, inner)) points.set(node, point);
  return points;
};

const moved = (joined: JoinedGraph): Map<string, Point> => {
  joined.updateEachNodeAttributes((node) => startOf(node));
  const settings = {
    ...forceAtlas2.inferSettings(joined.order),
    // Hubs (the report's author touches almost everything) are pushed to the rim instead of swallowing the picture.
    outboundAttractionDistribution: true,
    strongGravityMode: false,
    // Keeps components that nothing connects in one picture.
    gravity: 1,
    barnesHutOptimize: joined.order > 300,
    scalingRatio: 10,
  };
  const iterations = Math.max(30, Math.min(250, Math.round(50_000 / joined.order)));
  return new Map(Object.entries(forceAtlas2(joined, { iterations, settings, getEdgeWeight })));
};

/** Claims beyond the fourth do not pull two things closer. */
const getEdgeWeight = (_edge: string, { weight }: { weight: number }): number => Math.min(weight, 4);

const startOf = (id: string): Point => {
  const angle = (hashOf(id) / 2 ** 32) * 2 * Math.PI;
  const radius = 100 * Math.sqrt((hashOf(`${id} radius`) + 1) / 2 ** 32);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

/** Moves the picture to its middle and scales it, so that all but the farthest few per cent lie in the core; those stay at its rim. */
const spread = (points: ReadonlyMap<string, Point>): Map<string, Point> => {
  const all = [...points.values()];
  const middle = { x: median(all.map(({ x }) => x)), y: median(all.map(({ y }) => y)) };
  const distances = all.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)).sort((a, b) => a - b);
  const reach = distances[Math.floor((distances.length - 1) * 0.97)] || 1;
  const scale = (EXTENT * CORE * 0.95) / reach;
  return new Map(
    [...points].map(([node, point]) => {
      const [x, y] = [(point.x - middle.x) * scale, (point.y - middle.y) * scale];
      const far = Math.max(1, Math.hypot(x, y) / (EXTENT * CORE));
      return [node, { x: rounded(x / far), y: rounded(y / far) }];
    }),
  );
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Unconnected nodes on even rings from `inner` (a share of the extent) outwards, in the order of their ids. */
const onRings = (nodes: readonly string[], inner: number): [string, Point][] => {
  const placed: [string, Point][] = [];
  const rings = Math.max(1, Math.ceil(nodes.length / 120));
  const perRing = Math.ceil(nodes.length / rings);
  for (const [i, node] of nodes.entries()) {
    const ring = Math.floor(i / perRing);
    const onThis = Math.min(perRing, nodes.length - ring * perRing);
    const radius = EXTENT * (inner + (1 - inner) * ((ring + 1) / rings));
    const angle = (2 * Math.PI * (i % perRing)) / onThis + ring * 0.1;
    placed.push([node, { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) }]);
  }
  return placed;
};

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
