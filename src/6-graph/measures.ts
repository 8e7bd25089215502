import louvain from 'graphology-communities-louvain';
import type { Claim } from '../5-relations/claim.ts';
import { byCodeUnit } from './order.ts';
import { seededRandom } from './seeded.ts';
import { type DrawnGraph, joinedPairs } from './to-graph.ts';

/** Thing -> number of claims it takes part in, as subject, object or document regarded, refused claims included. */
export const weigh = (claims: readonly Claim[]): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const claim of claims) {
    for (const thing of new Set([claim.subject, claim.object, ...claim.regarding]))
      weights.set(thing, (weights.get(thing) ?? 0) + 1);
  }
  return weights;
};

/**
 * Node -> number of its community, 0 the largest (equal sizes: by the smallest id in it); what is joined to nothing is its own. Louvain's method, seeded, so that the same
 * graph gives the same communities (Blondel et al., "Fast unfolding of communities in large networks", 2008).
 */
export const findCommunities = (graph: DrawnGraph): ReadonlyMap<string, number> => {
  const joined = joinedPairs(graph);
  const found = joined.size === 0 ? {} : louvain(joined, { rng: seededRandom('communities'), getEdgeWeight: 'weight' });
  const members = new Map<number | string, string[]>();
  for (const node of graph.nodes().sort(byCodeUnit)) {
    const community = found[node] ?? node;
    members.set(community, [...(members.get(community) ?? []), node]);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || byCodeUnit(a[0] ?? '', b[0] ?? ''));
  return new Map(ordered.flatMap((nodes, number) => nodes.map((node): [string, number] => [node, number])));
};
