import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { DocumentFacts, Entity, PlaceFacts } from '../4-entities/entity.ts';
import type { GraphText, KnowledgeGraph } from '../6-graph/knowledge-graph.ts';
import type { ClassName } from '../ontology/mapping.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { addClaim } from './evidence-quads.ts';
import { addMention, addUnresolved } from './mention-quads.ts';
import { makeQuadSet, type QuadContext } from './quad-set.ts';
import { makeTerms } from './terms.ts';

export interface QuadOptions {
  /** IRI that things are named under, ending in / or #; else the ontology's. */
  readonly base?: string;
  /** Whether each place where a thing is named is written too. */
  readonly mentions?: boolean;
}

/**
 * A graph as triples of the default graph, each once, in no particular order. There are no blank nodes: merging two graphs is
 * putting their triples together. Throws Failure `rdf.base`, or `ontology.concept` for a type or kind the ontology does not list.
 */
export const toQuads = (graph: KnowledgeGraph, ontology: Ontology, options: QuadOptions = {}): Quad[] => {
  const terms = makeTerms(ontology, options.base);
  const context: QuadContext = {
    ontology,
    terms,
    out: makeQuadSet(terms),
    texts: new Map(graph.texts.map((text) => [text.source.id, text])),
    selectors: new Map(),
    rules: new Map(),
  };
  for (const text of graph.texts) addText(context, text);
  for (const entity of graph.entities) addThing(context, entity);
  for (const claim of graph.claims) addClaim(context, claim);
  for (const mention of graph.unresolved) addUnresolved(context, mention);
  if (options.mentions) for (const mention of graph.mentions) addMention(context, mention);
  return context.out.quads();
};

/** The same graphs, one a source text, as quads: what a text says stands in the named graph with the text's own IRI. */
export const toNamedGraphs = (
  graphs: readonly KnowledgeGraph[],
  ontology: Ontology,
  options: QuadOptions = {},
): Quad[] => {
  const { thing } = makeTerms(ontology, options.base);
  return graphs.flatMap((graph) => {
    const quads = toQuads(graph, ontology, { ...options, mentions: options.mentions ?? true });
    return graph.texts.flatMap(({ source }) => {
      const name = thing(source.id);
      return quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object, name));
    });
  });
};

const addText = (
  { ontology: { classes, structure, fields }, terms, out }: QuadContext,
  { source, report }: GraphText,
): void => {
  const node = terms.thing(source.id);
  for (const type of classes.SourceText) out.add(node, structure.isA, terms.iri(type));
  out.add(node, fields.textSha256, terms.plain(source.sha256));
  out.add(node, fields.fileName, terms.plain(source.name));
  out.add(node, fields.textOf, terms.thing(report));
};

const classOf = (entity: Entity): ClassName => {
  if (entity.document?.report) return 'Report';
  if (entity.place?.administrative) return 'AdministrativeUnit';
  return entity.class;
};

const addThing = (context: QuadContext, entity: Entity): void => {
  const { ontology, terms, out } = context;
  const { classes, structure, facts } = ontology;
  const node = terms.thing(entity.id);
  for (const type of classes[classOf(entity)]) out.add(node, structure.isA, terms.iri(type));
  out.add(node, facts.prefLabel, terms.words(entity.label));
  for (const alias of entity.aliases) if (alias !== entity.label) out.add(node, facts.altLabel, terms.words(alias));
  for (const text of entity.mentionedIn) out.add(node, facts.mentionedIn, terms.thing(text));
  for (const other of entity.sameAs ?? []) out.add(node, facts.sameAs, terms.thing(other));
  for (const other of entity.possibly) out.add(node, facts.possibly, terms.thing(other));
  for (const { rule, reason } of entity.decisions) out.add(node, facts.decision, terms.plain(`${rule}: ${reason}`));
  if (entity.document) addDocumentFacts(context, node, entity.document);
  else if (entity.local) out.add(node, facts.identity, terms.concept('identity', 'local'));
  if (entity.body) {
    out.add(node, facts.kind, terms.concept('kind', entity.body.kind));
    if (entity.body.level) out.add(node, facts.level, terms.concept('level', entity.body.level));
  }
  if (entity.place) addPlaceFacts(context, node, entity.place);
};

const addDocumentFacts = (
  { ontology: { facts }, terms, out }: QuadContext,
  node: NamedNode,
  document: DocumentFacts,
): void => {
  out.add(node, facts.type, terms.concept('type', document.type));
  out.add(node, facts.identity, terms.concept('identity', document.identity));
  for (const name of ['code', 'number', 'symbol', 'term'] as const) {
    const value = document[name];
    if (value !== null) out.add(node, facts[name], terms.plain(value));
  }
  if (document.year !== null) out.add(node, facts.year, terms.year(document.year));
  for (const date of document.dates) out.add(node, facts.issued, terms.date(date));
  for (const title of document.titles) out.add(node, facts.title, terms.words(title));
};

const addPlaceFacts = ({ ontology: { facts }, terms, out }: QuadContext, node: NamedNode, place: PlaceFacts): void => {
  if (place.unitType) out.add(node, facts.unitType, terms.concept('unitType', place.unitType));
  if (place.level) out.add(node, facts.level, terms.concept('level', place.level));
  if (place.gsoCode) out.add(node, facts.gsoCode, terms.plain(place.gsoCode));
  if (place.validFrom) out.add(node, facts.validFrom, terms.date(place.validFrom));
  if (place.validTo) out.add(node, facts.validTo, terms.date(place.validTo));
  if (place.within) out.add(node, facts.within, terms.thing(place.within));
  for (const unit of place.succeededBy) out.add(node, facts.succeededBy, terms.thing(unit));
};
