/**
 * Which part of the graph is drawn. Around a centre: what lies within so many hops, nearest first. Without one: the best
 * connected things and what they are connected with. Never more than the limit unless asked, and what is left out is counted.
 */

import type { Edge, Remainder } from '../model/filter.ts';
import type { Focus } from '../state/state.ts';

/** More things than this make a drawing nobody reads. */
export const DRAWN_LIMIT = 300;

export interface Visible {
  /** Id -> hops from the centre; 0 for all without a centre. */
  readonly things: ReadonlyMap<string, number>;
  readonly edges: readonly Edge[];
  /** Things the filter leaves that are not drawn. */
  readonly hiddenThings: number;
  readonly hiddenEdges: number;
}

const otherEnd = (edge: Edge, id: string): string => (edge.s === id ? edge.o : edge.s);

const degree = (left: Remainder, id: string): number => left.edgesOf.get(id)?.length ?? 0;

const byDegree =
  (left: Remainder) =>
  (a: string, b: string): number =>
    degree(left, b) - degree(left, a) || (a < b ? -1 : 1);

/** Things within `hops` of `from`, nearest first, the better connected first among equals. */
const around = (
  left: Remainder,
  from: readonly string[],
  hops: number,
  hidden: ReadonlySet<string>,
): Map<string, number> => {
  const reached = new Map(from.map((id) => [id, 0]));
  let edge = [...from];
  for (let hop = 1; hop <= hops && edge.length > 0; hop++) {
    const next = new Set<string>();
    for (const id of edge) {
      for (const one of left.edgesOf.get(id) ?? []) {
        const other = otherEnd(one, id);
        if (!reached.has(other) && !hidden.has(other)) next.add(other);
      }
    }
    edge = [...next].sort(byDegree(left));
    for (const id of edge) reached.set(id, hop);
  }
  return reached;
};

/** One part in so many of the drawing are the best connected things themselves; the rest is what they are connected with. */
const SEEDS = 5;

/**
 * Things in the order to draw them where no centre is chosen. The best connected alone could all be of one kind, without a
 * relation between them (documents, say), so their neighbours come right after them.
 */
const bestConnected = (
  left: Remainder,
  isThere: (id: string) => boolean,
  alone: boolean,
  limit: number,
): ReadonlySet<string> => {
  const ranked = [...left.things.keys()]
    .filter((id) => isThere(id) && (alone || degree(left, id) > 0))
    .sort(byDegree(left));
  if (ranked.length <= limit || alone) return new Set(ranked);
  const chosen = new Set(ranked.slice(0, Math.ceil(limit / SEEDS)));
  const links = new Map<string, number>();
  for (const id of chosen) {
    for (const edge of left.edgesOf.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (isThere(other) && !chosen.has(other)) links.set(other, (links.get(other) ?? 0) + 1);
    }
  }
  const near = [...links].sort(([a, n], [b, m]) => m - n || byDegree(left)(a, b)).map(([id]) => id);
  for (const id of [...near, ...ranked]) chosen.add(id);
  return chosen;
};

export const visibleGraph = (left: Remainder, focus: Focus, limit = DRAWN_LIMIT): Visible => {
  const hidden = new Set(focus.hidden);
  const isThere = (id: string): boolean => left.things.has(id) && !hidden.has(id);
  const wanted = new Map<string, number>();
  const centre = focus.centre !== null && left.things.has(focus.centre) ? focus.centre : null;
  if (centre !== null) {
    for (const [id, hop] of around(left, [centre], focus.hops, hidden)) wanted.set(id, hop);
  }
  for (const id of focus.expanded.filter(isThere)) {
    const base = wanted.get(id) ?? focus.hops;
    for (const [other, hop] of around(left, [id], 1, hidden)) if (!wanted.has(other)) wanted.set(other, base + hop);
  }
  for (const id of focus.pinned.filter(isThere)) if (!wanted.has(id)) wanted.set(id, focus.hops + 1);
  if (centre === null) {
    for (const id of bestConnected(left, isThere, focus.all, limit)) if (!wanted.has(id)) wanted.set(id, 0);
  }
  const things = new Map([...wanted].slice(0, focus.all ? undefined : limit));
  const edges: Edge[] = [];
  for (const edge of left.edges.values()) if (things.has(edge.s) && things.has(edge.o)) edges.push(edge);
  return {
    things,
    edges,
    hiddenThings: left.things.size - things.size,
    hiddenEdges: left.edges.size - edges.length,
  };
};
