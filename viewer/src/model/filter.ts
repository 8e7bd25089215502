/** What the reader of the page leaves out, and what is then left: every view shows the same remainder. */

import type { GraphFileClaim, GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { yearOf } from './facts.ts';
import { edgeKey, isRejected, type Model } from './model.ts';
import { standingOf, strongest } from './relations.ts';

export const FACETS = ['class', 'relation', 'status', 'basis', 'text'] as const;
export type Facet = (typeof FACETS)[number];

export interface Filter {
  /** Values that are switched off; a value no list names is on, so what a later build adds is seen. */
  readonly off: Readonly<Record<Facet, readonly string[]>>;
  /** Least confidence in percent, 0..100. */
  readonly confidence: number;
  /** Years of issue, both included; null leaves that end open. */
  readonly from: number | null;
  readonly to: number | null;
}

export const NO_FILTER: Filter = {
  off: { class: [], relation: [], status: [], basis: [], text: [] },
  confidence: 0,
  from: null,
  to: null,
};

export interface Edge {
  readonly key: string;
  readonly s: string;
  readonly p: string;
  readonly o: string;
  /** The claims that are left, in reading order, those that say it did not happen not among them. */
  readonly claims: readonly GraphFileClaim[];
  readonly status: string;
}

export interface Remainder {
  readonly things: ReadonlyMap<string, GraphFileThing>;
  readonly claims: readonly GraphFileClaim[];
  readonly edges: ReadonlyMap<string, Edge>;
  /** Edges a thing takes part in. */
  readonly edgesOf: ReadonlyMap<string, readonly Edge[]>;
  /** Claims that say something was not done or was stopped: listed, never drawn. */
  readonly refused: readonly GraphFileClaim[];
  /** Documents without a date of issue; a range of years does not drop them. */
  readonly undated: number;
}

const isInYears = (thing: GraphFileThing, filter: Filter): boolean => {
  const year = yearOf(thing);
  if (year === undefined) return true;
  return (filter.from === null || year >= filter.from) && (filter.to === null || year <= filter.to);
};

export const isFiltering = (filter: Filter): boolean =>
  FACETS.some((facet) => filter.off[facet].length > 0) ||
  filter.confidence > 0 ||
  filter.from !== null ||
  filter.to !== null;

export const applyFilter = (model: Model, filter: Filter): Remainder => {
  const off = {
    class: new Set(filter.off.class),
    relation: new Set(filter.off.relation),
    status: new Set(filter.off.status),
    basis: new Set(filter.off.basis),
    text: new Set(filter.off.text),
  };
  const things = new Map<string, GraphFileThing>();
  let undated = 0;
  for (const [id, thing] of model.things) {
    if (off.class.has(thing.class) || !isInYears(thing, filter)) continue;
    things.set(id, thing);
    if (thing.class === 'Document' && yearOf(thing) === undefined) undated++;
  }
  const claims: GraphFileClaim[] = [];
  const refused: GraphFileClaim[] = [];
  const bundles = new Map<string, GraphFileClaim[]>();
  for (const claim of model.claims.values()) {
    if (isRejected(claim)) continue;
    if (off.relation.has(claim.p) || off.status.has(claim.status) || off.basis.has(claim.basis)) continue;
    if (off.text.has(claim.text) || claim.confidence * 100 < filter.confidence) continue;
    if (!things.has(claim.s) || !(claim.literal || things.has(claim.o))) continue;
    claims.push(claim);
    if (standingOf(claim.status) === 'not') refused.push(claim);
    else if (!claim.literal) {
      const key = edgeKey(claim.s, claim.p, claim.o);
      const bundle = bundles.get(key);
      if (bundle) bundle.push(claim);
      else bundles.set(key, [claim]);
    }
  }
  const edges = new Map<string, Edge>();
  const edgesOf = new Map<string, Edge[]>();
  for (const [key, bundle] of bundles) {
    const claim = bundle[0];
    if (!claim) continue;
    const status = strongest(bundle.map((one) => one.status)) ?? claim.status;
    const edge: Edge = { key, s: claim.s, p: claim.p, o: claim.o, claims: bundle, status };
    edges.set(key, edge);
    for (const end of new Set([edge.s, edge.o])) {
      const list = edgesOf.get(end);
      if (list) list.push(edge);
      else edgesOf.set(end, [edge]);
    }
  }
  return { things, claims, edges, edgesOf, refused, undated };
};
