import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../base/failure.ts';
import { type Mapping, mappingSchema } from './mapping.ts';
import type { Concept, Ontology, Word } from './ontology.ts';
import { readVocabulary, type Vocabulary } from './read-vocabulary.ts';

const MAPPING = 'ontology/mapping.json';
const VOCABULARY = ['ontology/vanban.ttl', 'ontology/types.ttl'] as const;

/**
 * Reads ontology/ of the project and checks that the files agree: every name of mapping.json that is ours is declared in the
 * Turtle files with a Vietnamese and an English label. Throws Failure `ontology.file` or `ontology.reference`.
 */
export const loadOntology = (root: string): Ontology => {
  const mapping = readMapping(root);
  const vocabulary = readVocabulary(root, VOCABULARY);
  const iri = (name: string): string => expand(mapping, name);
  const { structure } = mapping;
  const termLabel = iri(structure.termLabel);

  const word = (name: string, property = termLabel): Word => {
    const vi = vocabulary.inLanguage(iri(name), property, 'vi');
    const en = vocabulary.inLanguage(iri(name), property, 'en');
    if (vi === undefined || en === undefined) throw reference(name, 'no label in both languages');
    return { vi, en };
  };
  const each = <Name extends string, From, To>(
    from: Readonly<Record<Name, From>>,
    to: (value: From, name: Name) => To,
  ) =>
    Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value as From, name as Name)])) as Record<
      Name,
      To
    >;
  const ownWord = ([own]: readonly string[]): Word => word(own ?? '');

  const relationIris = each(mapping.relations, iri);
  const concepts = each(mapping.concepts, ({ scheme, ending }) =>
    conceptsOf(vocabulary, iri(scheme), ending ?? '', iri(structure.inScheme), iri(mapping.facts.prefLabel)),
  );
  const { Fragment: _f, QuoteSelector: _q, PositionSelector: _p, ...ownClasses } = mapping.classes;

  return {
    language: mapping.language,
    prefixes: mapping.prefixes,
    namespaces: mapping.namespaces,
    basePrefix: mapping.base,
    classes: each(mapping.classes, ([own, ...more]) => [iri(own ?? ''), ...more.map(iri)] as const),
    relations: relationIris,
    subRelations: each(mapping.subRelations, (name) => ({
      iri: iri(name),
      of: superRelation(vocabulary, iri(name), iri(structure.subPropertyOf), Object.values(relationIris)),
    })),
    literals: each(mapping.literals, iri),
    derived: Object.values(mapping.derived).map(({ property, relations, statuses }) => {
      for (const name of relations) if (!(name in relationIris)) throw reference(name, 'no such relation');
      for (const name of statuses) if (!concepts.status.has(name)) throw reference(name, 'no such status');
      return { iri: iri(property), relations, statuses };
    }),
    facts: each(mapping.facts, iri),
    fields: each(mapping.fields, iri),
    structure: each(structure, iri),
    datatypes: each(mapping.datatypes, iri),
    concepts,
    words: {
      classes: each(ownClasses, ownWord),
      relations: {
        ...each(mapping.relations, (name) => word(name)),
        ...each(mapping.subRelations, (name) => word(name)),
        ...each(mapping.literals, (name) => word(name)),
        ...each(mapping.derived, ({ property }) => word(property)),
      },
      statuses: wordsOf(concepts.status),
      bases: wordsOf(concepts.basis),
      facts: { ...each(mapping.facts, (name) => word(name)), ...each(mapping.fields, (name) => word(name)) },
    },
  };
};

const readMapping = (root: string): Mapping => {
  const fail = (reason: string, cause?: unknown): Failure =>
    new Failure('ontology.file', { file: MAPPING, reason }, { cause });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path.join(root, MAPPING), 'utf8'));
  } catch (error) {
    throw fail((error as Error).message, error);
  }
  const mapping = mappingSchema.safeParse(json);
  if (mapping.success) return mapping.data;
  const first = mapping.error.issues[0];
  throw fail(`${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`, mapping.error);
};

/** "vb:Body" in full. */
const expand = (mapping: Mapping, name: string): string => {
  const colon = name.indexOf(':');
  const prefix = mapping.prefixes[name.slice(0, colon)];
  if (prefix === undefined) throw reference(name, 'no such prefix');
  return prefix + name.slice(colon + 1);
};

/** The concepts of a scheme by their names: the local name of the IRI, the ending left off. */
const conceptsOf = (
  vocabulary: Vocabulary,
  scheme: string,
  ending: string,
  inScheme: string,
  prefLabel: string,
): ReadonlyMap<string, Concept> => {
  const concepts = new Map<string, Concept>();
  for (const iri of vocabulary.subjectsWith(inScheme, scheme)) {
    const local = iri.slice(iri.lastIndexOf('#') + 1);
    const vi = vocabulary.inLanguage(iri, prefLabel, 'vi');
    const en = vocabulary.inLanguage(iri, prefLabel, 'en');
    if (vi === undefined || en === undefined) throw reference(local, 'no label in both languages');
    if (!local.endsWith(ending)) throw reference(local, `does not end in ${ending}`);
    concepts.set(local.slice(0, local.length - ending.length), { iri, word: { vi, en } });
  }
  if (concepts.size === 0) throw reference(scheme, 'no concepts');
  return concepts;
};

const superRelation = (
  vocabulary: Vocabulary,
  iri: string,
  subPropertyOf: string,
  relations: readonly string[],
): string => {
  const found = vocabulary.values(iri, subPropertyOf).find((above) => relations.includes(above));
  if (found === undefined) throw reference(iri, 'no sub-property of a relation');
  return found;
};

const wordsOf = (concepts: ReadonlyMap<string, Concept>): Record<string, Word> =>
  Object.fromEntries([...concepts].map(([name, concept]) => [name, concept.word]));

const reference = (name: string, reason: string): Failure =>
  new Failure('ontology.reference', { file: MAPPING, name, reason });
