import { stands } from '../5-relations/claim.ts';
import type { GraphFile, GraphFileClaim } from './graph-file.ts';
import { byCodeUnit } from './order.ts';

/** One (subject, relation, object) that at least one standing claim asserts. */
export interface FileEdge {
  readonly s: string;
  readonly p: string;
  readonly o: string;
  /** Claims that assert it, at least one, sorted by id. */
  readonly claims: readonly GraphFileClaim[];
}

/** Claims that are drawn: between two things of the file, and neither refused nor rejected. */
export const standingClaims = (file: GraphFile): GraphFileClaim[] => {
  const things = new Set(file.things.map(({ id }) => id));
  return file.claims.filter((claim) => !claim.literal && stands(claim) && things.has(claim.s) && things.has(claim.o));
};

/** The edges of a graph file, sorted by subject, relation and object. */
export const fileEdges = (file: GraphFile): FileEdge[] => {
  const edges = new Map<string, { s: string; p: string; o: string; claims: GraphFileClaim[] }>();
  for (const claim of standingClaims(file)) {
    const key = [claim.s, claim.p, claim.o].join('\u001f');
    const edge = edges.get(key);
    if (edge) edge.claims.push(claim);
    else edges.set(key, { s: claim.s, p: claim.p, o: claim.o, claims: [claim] });
  }
  for (const { claims } of edges.values()) claims.sort((a, b) => byCodeUnit(a.id, b.id));
  return [...edges].sort(([a], [b]) => byCodeUnit(a, b)).map(([, edge]) => edge);
};

/** What a thing is known by, one value or several joined. */
export const factOf = ({ facts }: GraphFile['things'][number], name: string): string => facts[name]?.join(' | ') ?? '';
