import type { Quad } from 'n3';
import { readTurtle } from './read-turtle.ts';

/** What the Turtle files of ontology/ say, by subject and predicate. */
export interface Vocabulary {
  /** Objects of one property of one subject, in the order of the file; IRIs and literals both as their value. */
  readonly values: (subject: string, property: string) => readonly string[];
  /** The literal of a property in one language. */
  readonly inLanguage: (subject: string, property: string, language: string) => string | undefined;
  /** Subjects that have this value for a property, in the order of the file. */
  readonly subjectsWith: (property: string, value: string) => readonly string[];
}

/** Reads Turtle files of ontology/. Throws Failure `ontology.file` with the file and what is wrong. */
export const readVocabulary = (root: string, files: readonly string[]): Vocabulary => {
  const bySubject = new Map<string, Quad[]>();
  for (const file of files) {
    for (const quad of readTurtle(root, file)) {
      const known = bySubject.get(quad.subject.value);
      if (known) known.push(quad);
      else bySubject.set(quad.subject.value, [quad]);
    }
  }
  const quadsOf = (subject: string, property: string): Quad[] =>
    (bySubject.get(subject) ?? []).filter((quad) => quad.predicate.value === property);
  return {
    values: (subject, property) => quadsOf(subject, property).map((quad) => quad.object.value),
    inLanguage: (subject, property, language) =>
      quadsOf(subject, property)
        .map((quad) => quad.object)
        .find((object) => object.termType === 'Literal' && object.language === language)?.value,
    subjectsWith: (property, value) =>
      [...bySubject.keys()].filter((subject) => quadsOf(subject, property).some((quad) => quad.object.value === value)),
  };
};
