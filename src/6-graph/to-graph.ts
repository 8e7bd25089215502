import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { type Claim, isLiteral, stands } from '../5-relations/claim.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import { byCodeUnit } from './order.ts';

export interface NodeAttributes {
  readonly class: string;
  readonly label: string;
}

export interface EdgeAttributes {
  readonly predicate: Claim['predicate'];
  /** Ids of the claims that say it, sorted. */
  readonly claims: readonly string[];
}

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * The graph as it is drawn and measured: a node for each thing, an edge for each (subject, relation, object) that at least one claim
 * asserts. Nodes and edges are added in the order of their ids, because layout and communities depend on that order.
 */
export const toGraph = (graph: KnowledgeGraph): DrawnGraph => {
  const drawn: DrawnGraph = new MultiDirectedGraph();
  for (const { id, class: kind, label } of [...graph.entities].sort((a, b) => byCodeUnit(a.id, b.id)))
    drawn.addNode(id, { class: kind, label });

  const edges = new Map<string, { claim: Claim; claims: string[] }>();
  for (const claim of graph.claims) {
    if (!stands(claim) || isLiteral(claim.predicate)) continue;
    if (!drawn.hasNode(claim.subject) || !drawn.hasNode(claim.object)) continue;
    const key = `${claim.subject} ${claim.predicate} ${claim.object}`;
    const edge = edges.get(key);
    if (edge) edge.claims.push(claim.id);
    else edges.set(key, { claim, claims: [claim.id] });
  }
  for (const [key, { claim, claims }] of [...edges].sort(([a], [b]) => byCodeUnit(a, b))) {
    const attributes = { predicate: claim.predicate, claims: claims.sort(byCodeUnit) };
    drawn.addDirectedEdgeWithKey(key, claim.subject, claim.object, attributes);
  }
  return drawn;
};

/** Who is joined to whom, whichever way and by whatever relation: what layout and communities go by. */
export type JoinedGraph = UndirectedGraph<{ x?: number; y?: number }, { weight: number }>;

/** One edge for each pair of different things, its weight the number of claims between them; things without any are left out. */
export const joinedPairs = (drawn: DrawnGraph): JoinedGraph => {
  const joined: JoinedGraph = new UndirectedGraph();
  drawn.forEachNode((node) => {
    if (drawn.degreeWithoutSelfLoops(node) > 0) joined.addNode(node);
  });
  drawn.forEachEdge((_edge, { claims }, a, b) => {
    if (a === b) return;
    joined.updateEdge(a, b, ({ weight }) => ({ weight: (weight ?? 0) + claims.length }));
  });
  return joined;
};
