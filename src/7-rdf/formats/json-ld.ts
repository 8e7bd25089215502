import type { Literal, Quad, Term } from 'n3';
import { soundQuads } from '../sound-quads.ts';
import type { Prefixes, RdfFormat } from './rdf-format.ts';

/**
 * JSON-LD 1.1 with its context inside, so that it is read without a network: one node a line, sorted, names shortened by the
 * prefixes. Every value is written out in full (no coerced types), so that a number keeps the form it has in the graph.
 * https://www.w3.org/TR/json-ld11/
 */
export const JSON_LD: RdfFormat = {
  kind: 'rdf',
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  namedGraphs: false,
  write: (quads, prefixes) => {
    const names = namesBy(prefixes);
    const lines: string[] = [];
    let node: Node | null = null;
    let id = '';
    for (const quad of soundQuads(quads, false)) {
      if (!node || quad.subject.value !== id) {
        if (node) lines.push(JSON.stringify(node));
        id = quad.subject.value;
        node = { '@id': names.shorten(id) };
      }
      addTo(node, quad, names);
    }
    if (node) lines.push(JSON.stringify(node));
    return `{"@context":${JSON.stringify(prefixes)},\n"@graph":[\n${lines.join(',\n')}\n]}\n`;
  },
};

type Value = Readonly<Record<'@id' | '@value' | '@language' | '@type', string>>;
type Node = Record<string, string | (string | Partial<Value>)[]>;

interface Names {
  /** "vb:code"; an IRI under no prefix stays as it is. */
  readonly shorten: (iri: string) => string;
  readonly isA: string;
  readonly string: string;
}

const addTo = (node: Node, { predicate, object }: Quad, names: Names): void => {
  const isA = predicate.value === names.isA && object.termType === 'NamedNode';
  const key = isA ? '@type' : names.shorten(predicate.value);
  const known = node[key];
  const value = isA ? names.shorten(object.value) : valueFor(object, names);
  if (Array.isArray(known)) known.push(value);
  else node[key] = [value];
};

const valueFor = (object: Term, names: Names): Partial<Value> => {
  if (object.termType !== 'Literal') return { '@id': names.shorten(object.value) };
  const { value, language, datatype } = object as Literal;
  if (language) return { '@value': value, '@language': language };
  if (datatype.value === names.string) return { '@value': value };
  return { '@value': value, '@type': names.shorten(datatype.value) };
};

/** A prefix stands for all up to the last / or # of an IRI, never for less: "id:a/b" would be another reading of the same letters. */
const namesBy = (prefixes: Prefixes): Names => {
  const byIri = new Map(Object.entries(prefixes).map(([prefix, iri]) => [iri, prefix]));
  return {
    shorten: (iri) => {
      const at = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
      const prefix = at < iri.length ? byIri.get(iri.slice(0, at)) : undefined;
      return prefix === undefined ? iri : `${prefix}:${iri.slice(at)}`;
    },
    isA: `${prefixes.rdf}type`,
    string: `${prefixes.xsd}string`,
  };
};
