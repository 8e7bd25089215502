import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { GraphText } from '../6-graph/knowledge-graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Terms } from './terms.ts';

/** Collects the triples of one graph, each once. */
export interface QuadSet {
  readonly add: (subject: NamedNode, predicate: string, object: NamedNode | Literal) => void;
  /** Whether there is a triple about it: what is always described as a whole need not be described again. */
  readonly tells: (subject: NamedNode) => boolean;
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
  const bySubject = new Map<string, Map<string, Objects>>();
  return {
    add: (subject, predicate, object) => {
      const said = bySubject.get(subject.id) ?? new Map<string, Objects>();
      if (said.size === 0) bySubject.set(subject.id, said);
      const known = said.get(predicate);
      if (known === undefined) said.set(predicate, object.id);
      else if (known === object.id) return;
      else if (typeof known === 'string') said.set(predicate, new Set([known, object.id]));
      else if (known.has(object.id)) return;
      else known.add(object.id);
      quads.push(DataFactory.quad(subject, terms.iri(predicate), object));
    },
    tells: (subject) => bySubject.has(subject.id),
    quads: () => quads,
  };
};

/** Ids of the objects a subject has under one predicate. Mostly there is one, and a Set for each would cost more than the triples. */
type Objects = string | Set<string>;
