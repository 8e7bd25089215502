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
  const quads = new Map<string, Quad>();
  return {
    add: (subject, predicate, object) => {
      const key = `${subject.id} ${predicate} ${object.id}`;
      if (!quads.has(key)) quads.set(key, DataFactory.quad(subject, terms.iri(predicate), object));
    },
    quads: () => [...quads.values()],
  };
};
