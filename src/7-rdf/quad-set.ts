import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { GraphText } from '../6-graph/knowledge-graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Terms } from './terms.ts';

/** Collects the triples of one graph, each once. */
export interface QuadSet {
  readonly add: (subject: NamedNode, predicate: string, object: NamedNode | Literal) => void;
  readonly quads: () => Quad[];
}

/** What the makers of quads share. */
export interface QuadContext {
  readonly ontology: Ontology;
  readonly terms: Terms;
  readonly out: QuadSet;
  /** Id of a source text -> the text. */
  readonly texts: ReadonlyMap<string, GraphText>;
}

export const makeQuadSet = (terms: Terms): QuadSet => {
  const quads: Quad[] = [];
  // By subject, because one table of all would pass what a Map can hold (16.7 million) in a large corpus.
  const seen = new Map<string, Set<string>>();
  return {
    add: (subject, predicate, object) => {
      const known = seen.get(subject.id) ?? new Set<string>();
      if (known.size === 0) seen.set(subject.id, known);
      const key = `${predicate} ${object.id}`;
      if (known.has(key)) return;
      known.add(key);
      quads.push(DataFactory.quad(subject, terms.iri(predicate), object));
    },
    quads: () => quads,
  };
};
