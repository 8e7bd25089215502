import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { GraphText } from '../6-graph/knowledge-graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Terms } from './terms.ts';

/** Collects the triples of one graph, each once. */
export interface QuadSet {
  /** What several claims and entities may say alike: kept once. */
  readonly add: (subject: NamedNode, predicate: string, object: NamedNode | Literal) => void;
  /** What only one place says, because the subject is its own (a claim, a fragment, a selector): taken without a look at what is there. */
  readonly describe: (subject: NamedNode, predicate: string, object: NamedNode | Literal) => void;
  readonly quads: () => Quad[];
}

/** Both selectors of one stretch of a text. */
export interface Selectors {
  readonly quote: NamedNode;
  readonly position: NamedNode;
}

/** What the makers of quads share. */
export interface QuadContext {
  readonly ontology: Ontology;
  readonly terms: Terms;
  readonly out: QuadSet;
  /** Id of a source text -> the text. */
  readonly texts: ReadonlyMap<string, GraphText>;
  /** Text and stretch -> its selectors, which all that quote the same stretch share. */
  readonly selectors: Map<string, Selectors>;
  /** Name of a rule -> its node. */
  readonly rules: Map<string, NamedNode>;
}

export const makeQuadSet = (terms: Terms): QuadSet => {
  const quads: Quad[] = [];
  // By subject, because one table of all would pass what a Map can hold (16.7 million) in a large corpus.
  const bySubject = new Map<string, Map<string, Objects>>();
  const describe: QuadSet['describe'] = (subject, predicate, object) => {
    quads.push(DataFactory.quad(subject, terms.iri(predicate), object));
  };
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
      describe(subject, predicate, object);
    },
    describe,
    quads: () => quads,
  };
};

/** Ids of the objects a subject has under one predicate. Mostly there is one, and a Set for each would cost more than the triples. */
type Objects = string | Set<string>;
