import { DataFactory, type Literal, type NamedNode } from 'n3';
import { Failure } from '../base/failure.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { ConceptListName } from '../ontology/mapping.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { isAbsoluteIri } from './iri.ts';

/** Makes the terms of one graph; one IRI, and one id, is one object, which keeps large graphs small. */
export interface Terms {
  readonly iri: (iri: string) => NamedNode;
  /** A thing, claim, text or mention by its id; letters an IRI cannot hold are percent-encoded. */
  readonly thing: (id: string) => NamedNode;
  /** The same for an id that is asked for once (a claim's, a fragment's), which need not be kept. */
  readonly own: (id: string) => NamedNode;
  /** An entry of a closed list. Throws Failure `ontology.concept` for a name the list does not have. */
  readonly concept: (list: ConceptListName, name: string) => NamedNode;
  /** Words of the text or made from them, with the language tag. */
  readonly words: (value: string) => Literal;
  readonly plain: (value: string) => Literal;
  readonly integer: (value: number) => Literal;
  /** Rounded to four digits, never in exponent form, which xsd:decimal does not know. */
  readonly decimal: (value: number) => Literal;
  /** A day, month or year typed by its form; what is no date of the calendar stays a plain string, which the shapes refuse. */
  readonly date: (value: string) => Literal;
  readonly year: (value: number) => Literal;
}

const SURROGATE = /[\ud800-\udfff]/;
/** Read by code points, a whole pair is one letter, so that only lone halves match. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Half a surrogate pair cannot be written in UTF-8: the replacement character stands for it. */
const wellFormed = (value: string): string =>
  // Nearly no text has any surrogate, and looking for one is much faster than looking for a lone one.
  SURROGATE.test(value) ? value.replace(LONE_SURROGATE, '\ufffd') : value;

/** Ids of things are of these letters but for rare cases, and stand in an IRI as they are. */
const PLAIN_ID = /^[\w-]*$/;

/** The IRI all things begin with: `base`, else the ontology's. Throws Failure `rdf.base` where it does not end in / or #. */
export const baseIri = (ontology: Ontology, base?: string): string => {
  const iri = base ?? ontology.prefixes[ontology.basePrefix] ?? '';
  if (!isAbsoluteIri(iri) || !/[/#]$/.test(iri)) throw new Failure('rdf.base', { base: iri });
  return iri;
};

/** The prefixes of a graph written under `base`. */
export const prefixesFor = (ontology: Ontology, base?: string): Readonly<Record<string, string>> => ({
  ...ontology.prefixes,
  [ontology.basePrefix]: baseIri(ontology, base),
});

export const makeTerms = (ontology: Ontology, base?: string): Terms => {
  const start = baseIri(ontology, base);
  const { datatypes, concepts, language } = ontology;
  const nodes = new Map<string, NamedNode>();
  const iri = (value: string): NamedNode => {
    const known = nodes.get(value);
    if (known) return known;
    const node = DataFactory.namedNode(value);
    nodes.set(value, node);
    return node;
  };
  const own = (id: string): NamedNode =>
    DataFactory.namedNode(start + (PLAIN_ID.test(id) ? id : encodeURIComponent(wellFormed(id))));
  const things = new Map<string, NamedNode>();
  const thing = (id: string): NamedNode => {
    const known = things.get(id);
    if (known) return known;
    const node = own(id);
    things.set(id, node);
    return node;
  };
  const typed = (value: string, datatype: string): Literal => DataFactory.literal(value, iri(datatype));
  const decimals = new Map<number, Literal>();
  const plain = (value: string): Literal => DataFactory.literal(wellFormed(value));
  return {
    iri,
    thing,
    own,
    concept: (list, name) => {
      const concept = concepts[list].get(name);
      if (!concept) throw new Failure('ontology.concept', { list, name });
      return iri(concept.iri);
    },
    words: (value) => DataFactory.literal(wellFormed(value), language),
    plain,
    integer: (value) => typed(String(value), datatypes.integer),
    decimal: (value) =>
      getOrMake(decimals, value, () => typed(value.toFixed(4).replace(/(\.\d+?)0+$/, '$1'), datatypes.decimal)),
    date: (value) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) return typed(value, datatypes.date);
      if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return typed(value, datatypes.yearMonth);
      if (/^\d{4}$/.test(value)) return typed(value, datatypes.year);
      return plain(value);
    },
    year: (value) => typed(String(value).padStart(4, '0'), datatypes.year),
  };
};

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
