import type { Ontology } from '../ontology/ontology.ts';
import type { GraphFileWord, GraphFileWords } from './graph-file.ts';

/** Facts whose values are concepts, shown by their words. */
const CONCEPT_FACTS = ['kind', 'level', 'identity', 'unitType'] as const;

/** The names that go into graph.json, so that whoever reads it can speak to people. */
export const graphWords = (ontology: Ontology): GraphFileWords => {
  const values = CONCEPT_FACTS.flatMap((fact) =>
    [...ontology.concepts[fact]].map(([name, { word }]): [string, GraphFileWord] => [`${fact}.${name}`, word]),
  );
  return { ...ontology.words, facts: { ...ontology.words.facts, ...Object.fromEntries(values) } };
};
