import type {
  ClassName,
  ConceptListName,
  DatatypeName,
  FactName,
  FieldName,
  LiteralName,
  NamespaceName,
  StructureName,
} from './mapping.ts';

/** A name as people read it. */
export interface Word {
  readonly vi: string;
  readonly en: string;
}

/** A relation that says more than the one it is asserted under. */
export interface SubProperty {
  readonly iri: string;
  /** IRI of the relation it is a sub-property of. */
  readonly of: string;
}

/** A property asserted beside certain relations under certain statuses. */
export interface DerivedProperty {
  readonly iri: string;
  /** Names of relations. */
  readonly relations: readonly string[];
  /** Names of statuses. */
  readonly statuses: readonly string[];
}

/** One entry of a closed list. */
export interface Concept {
  readonly iri: string;
  readonly word: Word;
}

type Iris<Name extends string> = Readonly<Record<Name, string>>;
type Words = Readonly<Record<string, Word>>;

/** The files of ontology/ as the program uses them: every name of the program with its IRI, written in full, and its words. */
export interface Ontology {
  /** Language tag of labels, titles and surface forms. */
  readonly language: string;
  /** Prefix -> IRI. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Of the XML that programs for drawing graphs read. */
  readonly namespaces: Iris<NamespaceName>;
  /** The prefix things are named under. */
  readonly basePrefix: string;
  /** Every class a thing of this kind is typed with, its own first. */
  readonly classes: Readonly<Record<ClassName, readonly [string, ...string[]]>>;
  readonly relations: Readonly<Record<string, string>>;
  readonly subRelations: Readonly<Record<string, SubProperty>>;
  readonly literals: Iris<LiteralName>;
  readonly derived: readonly DerivedProperty[];
  readonly facts: Iris<FactName>;
  readonly fields: Iris<FieldName>;
  readonly structure: Iris<StructureName>;
  readonly datatypes: Iris<DatatypeName>;
  /** Closed list -> name of the concept -> concept. */
  readonly concepts: Readonly<Record<ConceptListName, ReadonlyMap<string, Concept>>>;
  /** Names shown to people, by the names the program uses. `relations` holds sub-relations, literals and derived properties too. */
  readonly words: {
    readonly classes: Words;
    readonly relations: Words;
    readonly statuses: Words;
    readonly bases: Words;
    readonly facts: Words;
  };
}
