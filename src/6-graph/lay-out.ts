import forceAtlas2 from 'graphology-layout-forceatlas2';
import { byCodeUnit } from './order.ts';
import type { Point } from './point.ts';
import { hashOf } from './seeded.ts';
import { spreadApart } from './spread-apart.ts';
import { type DrawnGraph, type JoinedGraph, joinedPairs } from './to-graph.ts';

/** Coordinates run from -EXTENT to EXTENT. */
const EXTENT = 1000;

/** The largest component keeps to this part of it; the others, and what is joined to nothing, stand on rings around it. */
const CORE = 0.8;

/**
 * ForceAtlas2 (Jacomy et al., 2014) from start positions that are a function of the ids: the same graph gives the same coordinates,
 * rounded to a tenth. Work is bounded by the number of iterations, which falls as the graph grows.
 */
export const layOut = (graph: DrawnGraph): ReadonlyMap<string, Point> => {
  const joined = joinedPairs(graph);
  const [largest = [], ...others] = componentsOf(graph, joined);
  const alone = graph.filterNodes((node) => !joined.hasNode(node)).map((node) => [node]);
  const points = largest.length > 0 ? spread(moved(joined, largest)) : new Map<string, Point>();
  const inner = largest.length > 0 ? CORE : 0;
  for (const [node, point] of onRings([...others, ...alone], inner)) points.set(node, point);
  return new Map([...points].map(([node, { x, y }]) => [node, { x: rounded(x), y: rounded(y) }]));
};

/** Groups of nodes that edges hold together, the largest first. */
const componentsOf = (graph: DrawnGraph, joined: JoinedGraph): string[][] => {
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const first of graph.nodes()) {
    if (seen.has(first) || !joined.hasNode(first)) continue;
    const component = [first];
    seen.add(first);
    for (const node of component) {
      for (const other of joined.neighbors(node)) {
        if (seen.has(other)) continue;
        seen.add(other);
        component.push(other);
      }
    }
    found.push(component.sort(byCodeUnit));
  }
  return found.sort((a, b) => b.length - a.length || byCodeUnit(a[0] ?? '', b[0] ?? ''));
};

const moved = (joined: JoinedGraph, nodes: readonly string[]): Map<string, Point> => {
  const component = joined.copy();
  const kept = new Set(nodes);
  for (const node of joined.nodes()) if (!kept.has(node)) component.dropNode(node);
  component.updateEachNodeAttributes((node) => startOf(node));
  const settings = {
    ...forceAtlas2.inferSettings(component.order),
    // Hubs (the report's author touches almost everything) are pushed to the rim instead of swallowing the picture.
    outboundAttractionDistribution: true,
    linLogMode: false,
    gravity: 1,
    barnesHutOptimize: component.order > 1000,
    scalingRatio: 10,
  };
  const iterations = Math.max(30, Math.min(250, Math.round(60_000 / component.order)));
  return new Map(Object.entries(forceAtlas2(component, { iterations, settings, getEdgeWeight })));
};

/** Claims beyond the fourth do not pull two things closer. */
const getEdgeWeight = (_edge: string, { weight }: { weight: number }): number => Math.min(weight, 4);

const startOf = (id: string): Point => {
  const angle = (hashOf(id) / 2 ** 32) * 2 * Math.PI;
  const radius = 100 * Math.sqrt((hashOf(`${id} radius`) + 1) / 2 ** 32);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

/** A power below 1 gives the crowded middle more room and draws the far ends in. */
const STRETCH = 0.6;

/** How close two things may lie, and how often they are pushed: only as far as it takes no time to speak of. */
const APART = 26;
const roundsFor = (nodes: number): number => (nodes > 5000 ? 0 : 40);

/** Moves the picture to its middle and into the core. */
const spread = (points: ReadonlyMap<string, Point>): Map<string, Point> => {
  const all = [...points.values()];
  const middle = { x: median(all.map(({ x }) => x)), y: median(all.map(({ y }) => y)) };
  const reach = Math.max(...all.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))) || 1;
  const scaled = [...points].map(([node, point]): [string, Point] => {
    const [x, y] = [(point.x - middle.x) / reach, (point.y - middle.y) / reach];
    const radius = Math.hypot(x, y) || 1;
    const factor = (EXTENT * CORE * 0.95 * radius ** STRETCH) / radius;
    return [node, { x: x * factor, y: y * factor }];
  });
  const apart = spreadApart(new Map(scaled), APART, roundsFor(points.size));
  const limit = EXTENT * CORE;
  return new Map(
    [...apart].map(([node, { x, y }]) => {
      const far = Math.max(1, Math.hypot(x, y) / limit);
      return [node, { x: x / far, y: y / far }];
    }),
  );
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Groups on even rings from `inner` (a share of the extent) outwards, in their order; the nodes of a group close together. */
const onRings = (groups: readonly (readonly string[])[], inner: number): [string, Point][] => {
  const rings = Math.max(1, Math.ceil(groups.length / 100));
  const perRing = Math.ceil(groups.length / rings);
  return groups.flatMap((group, i) => {
    const ring = Math.floor(i / perRing);
    const onThis = Math.min(perRing, groups.length - ring * perRing);
    const radius = EXTENT * (inner + ((1 - inner) * (ring + 1)) / (rings + 0.5));
    const angle = (2 * Math.PI * (i % perRing)) / onThis + ring * 0.1;
    return inCircle(group, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
};

const inCircle = (nodes: readonly string[], centre: Point): [string, Point][] => {
  const radius = nodes.length === 1 ? 0 : Math.min(EXTENT / 20, 6 + 5 * nodes.length);
  return nodes.map((node, i) => {
    const angle = (2 * Math.PI * i) / nodes.length;
    return [node, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }];
  });
};

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
