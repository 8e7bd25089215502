/** The ways from one thing to another through what the filter leaves, each step with the claims that join its two ends. */

import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { shortestPaths } from '../../../src/6-graph/paths.ts';
import type { Remainder } from '../model/filter.ts';
import type { Model } from '../model/model.ts';
import { byStrength, relationRank, standingOf } from '../model/relations.ts';

/** Claims of one relation, all in one direction. */
export interface Bond {
  readonly relation: string;
  /** True where the claims lead the way one goes, false where one goes against them. */
  readonly onward: boolean;
  /** Strongest status first. */
  readonly claims: readonly GraphFileClaim[];
}

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly bonds: readonly Bond[];
}

export type Route = readonly Step[];

/** Ways shown at most. */
export const ROUTES = 3;

const bondsOf = (claims: readonly GraphFileClaim[], from: string): Bond[] => {
  const found = new Map<string, { relation: string; onward: boolean; claims: GraphFileClaim[] }>();
  for (const claim of claims) {
    const onward = claim.s === from;
    const key = `${claim.p} ${onward}`;
    const bond = found.get(key);
    if (bond) bond.claims.push(claim);
    else found.set(key, { relation: claim.p, onward, claims: [claim] });
  }
  for (const bond of found.values()) bond.claims.sort((a, b) => byStrength(a.status, b.status));
  return [...found.values()].sort(
    (a, b) => relationRank(a.relation) - relationRank(b.relation) || Number(b.onward) - Number(a.onward),
  );
};

/** Shortest first; what did not happen joins nothing. */
export const routesBetween = (model: Model, left: Remainder, from: string, to: string): Route[] => {
  const links = left.claims.filter((claim) => !claim.literal && standingOf(claim.status) !== 'not');
  return shortestPaths(links, from, to, ROUTES).map((hops) =>
    hops.map((hop) => ({
      from: hop.from,
      to: hop.to,
      bonds: bondsOf(
        hop.links.flatMap(({ id }) => model.claims.get(id) ?? []),
        hop.from,
      ),
    })),
  );
};
