/** What a graph says, in the form the scorer compares with a gold file: things that the text names, and the edges between them. */
import type { EntityClass } from '../../src/4-entities/entity.ts';
import { isAsserted, isLiteral } from '../../src/5-relations/claim.ts';
import type { KnowledgeGraph } from '../../src/6-graph/knowledge-graph.ts';
import type { Gold } from './gold.ts';

export interface SaidThing {
  readonly id: string;
  readonly class: EntityClass;
  readonly names: readonly string[];
  readonly document: {
    readonly type: string;
    readonly code: string | null;
    readonly dates: readonly string[];
    readonly term: string | null;
  } | null;
}

/** One edge, with what all claims for it say. */
export interface SaidEdge {
  readonly s: string;
  readonly p: string;
  readonly o: string;
  readonly statuses: readonly string[];
  /** True where a claim rests on the name of a body alone. */
  readonly byName: boolean;
  /** Half-open ranges of the report text, a list for each claim; null where what is scored is no reading of a text. */
  readonly evidence: readonly (readonly { readonly start: number; readonly end: number }[])[] | null;
}

export interface Said {
  readonly things: readonly SaidThing[];
  readonly edges: readonly SaidEdge[];
  /** The text the evidence counts in; null where there is none. */
  readonly text: string | null;
}

/** Of a graph of one report: context that the text does not name, and what is refused, not done or stopped, is not said. */
export const saidByGraph = (graph: KnowledgeGraph): Said => {
  const things = graph.entities
    .filter((entity) => entity.mentionedIn.length > 0)
    .map(({ id, class: kind, label, aliases, document }): SaidThing => {
      const { typeWord: type, code, dates, term, titles } = document ?? { typeWord: '', titles: [] };
      return {
        id,
        class: kind,
        names: [label, ...aliases, ...titles],
        document: document ? { type, code: code ?? null, dates: dates ?? [], term: term ?? null } : null,
      };
    });
  const ids = new Set(things.map(({ id }) => id));
  const edges = new Map<string, SaidEdge>();
  for (const { subject: s, predicate: p, object: o, status, basis, evidence } of graph.claims) {
    if (isLiteral(p) || !isAsserted(status) || !ids.has(s) || !ids.has(o)) continue;
    const key = `${s} ${p} ${o}`;
    const before = edges.get(key);
    edges.set(key, {
      s,
      p,
      o,
      statuses: [...(before?.statuses ?? []), status],
      byName: before?.byName === true || basis === 'byName',
      evidence: [...(before?.evidence ?? []), evidence],
    });
  }
  return { things, edges: [...edges.values()], text: graph.texts[0]?.source.text ?? null };
};

/** Of another annotation of the same report: scored against the first, it shows how far two people agree. */
export const saidByGold = (gold: Gold): Said => ({
  things: gold.things.map(({ id, class: kind, names, document }) => ({ id, class: kind, names, document })),
  edges: gold.relations.map(({ s, p, o, statuses }) => ({ s, p, o, statuses, byName: false, evidence: null })),
  text: null,
});
