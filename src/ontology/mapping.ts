import { z } from 'zod';

/**
 * The form of ontology/mapping.json: which IRI each name of the program stands for. The lists of names that code asks for by name
 * are closed here, so that a name missing from the file is found when it is read; relations and concepts are open: a row adds one.
 */

const CLASSES = [
  'Document',
  'Report',
  'Body',
  'Place',
  'AdministrativeUnit',
  'Project',
  'Event',
  'Person',
  'SourceText',
  'Claim',
  'Rule',
  'Review',
  'Mention',
  'UnresolvedMention',
  'Fragment',
  'QuoteSelector',
  'PositionSelector',
] as const;

const LITERALS = ['issued', 'title', 'term'] as const;

const CONCEPTS = [
  'type',
  'kind',
  'level',
  'status',
  'basis',
  'identity',
  'evidenceRole',
  'unitType',
  'verdict',
] as const;

/** What is known of a thing. */
const FACTS = [
  'type',
  'code',
  'number',
  'symbol',
  'issued',
  'term',
  'year',
  'title',
  'identity',
  'kind',
  'level',
  'unitType',
  'gsoCode',
  'within',
  'validFrom',
  'validTo',
  'succeededBy',
  'sameAs',
  'possibly',
  'decision',
  'mentionedIn',
  'prefLabel',
  'altLabel',
] as const;

/** What is known of claims, texts and mentions. */
const FIELDS = [
  'subPredicate',
  'status',
  'basis',
  'confidence',
  'regarding',
  'role',
  'section',
  'evidenceRole',
  'part',
  'textSha256',
  'fileName',
  'textOf',
  'surface',
  'ofClass',
  'reason',
  'review',
  'verdict',
  'reviewedBy',
  'reviewedOn',
  'why',
] as const;

/** The frame other vocabularies give. */
const STRUCTURE = [
  'isA',
  'subject',
  'predicate',
  'object',
  'reifies',
  'ruleName',
  'derivedFrom',
  'generatedBy',
  'hasBody',
  'hasTarget',
  'hasSource',
  'hasSelector',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'subClassOf',
  'subPropertyOf',
  'termLabel',
  'inScheme',
] as const;

/** Namespaces of the XML that programs for drawing graphs read. */
const NAMESPACES = ['graphml', 'gexf', 'gexfViz'] as const;

const DATATYPES = ['date', 'yearMonth', 'year', 'integer', 'decimal', 'string'] as const;

export type ClassName = (typeof CLASSES)[number];
export type LiteralName = (typeof LITERALS)[number];
export type ConceptListName = (typeof CONCEPTS)[number];
export type FactName = (typeof FACTS)[number];
export type FieldName = (typeof FIELDS)[number];
export type StructureName = (typeof STRUCTURE)[number];
export type NamespaceName = (typeof NAMESPACES)[number];
export type DatatypeName = (typeof DATATYPES)[number];

/** "vb:Body": a prefix of the file and a local name. */
const name = z.string().regex(/^[a-z]+:[A-Za-z][A-Za-z0-9]*$/);

export const mappingSchema = z.strictObject({
  /** Language tag of labels, titles and surface forms. */
  language: z.string(),
  prefixes: z.record(z.string(), z.string()),
  namespaces: z.record(z.enum(NAMESPACES), z.string()),
  /** The prefix things are named under; `--base` gives it another IRI. */
  base: z.string(),
  /** All classes a thing of this kind is typed with, its own first. */
  classes: z.record(z.enum(CLASSES), z.array(name).min(1)),
  relations: z.record(z.string(), name),
  subRelations: z.record(z.string(), name),
  literals: z.record(z.enum(LITERALS), name),
  /** Properties asserted beside a relation under certain statuses. */
  derived: z.record(
    z.string(),
    z.strictObject({ property: name, relations: z.array(z.string()), statuses: z.array(z.string()) }),
  ),
  /** A list of concepts is a concept scheme; the name of a concept is its local name without the ending. */
  concepts: z.record(z.enum(CONCEPTS), z.strictObject({ scheme: name, ending: z.string().optional() })),
  facts: z.record(z.enum(FACTS), name),
  fields: z.record(z.enum(FIELDS), name),
  structure: z.record(z.enum(STRUCTURE), name),
  datatypes: z.record(z.enum(DATATYPES), name),
});

export type Mapping = z.infer<typeof mappingSchema>;
