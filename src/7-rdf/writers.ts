import { type Quad, type Term, Writer } from 'n3';
import { byCodeUnit } from '../6-graph/order.ts';
import { Failure } from '../base/failure.ts';
import { isAbsoluteIri } from './iri.ts';

/** One way of writing a graph down. */
export interface RdfFormat {
  readonly name: string;
  /** Ending of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it can hold named graphs. */
  readonly namedGraphs: boolean;
  /** Sorted, so the same quads in any order give the same bytes. Throws Failure `rdf.term` for what RDF cannot hold. */
  readonly write: (quads: readonly Quad[], prefixes: Readonly<Record<string, string>>) => string;
}

const format = (name: string, extension: string, mediaType: string, namedGraphs: boolean): RdfFormat => ({
  name,
  extension,
  mediaType,
  namedGraphs,
  write: (quads, prefixes) => {
    const writer = new Writer({ format: mediaType, prefixes: { ...prefixes } });
    const check = termCheck(namedGraphs);
    for (const quad of sorted(quads)) {
      check(quad);
      writer.addQuad(quad);
    }
    let text = '';
    writer.end((error, result: string) => {
      if (error) throw error;
      text = result;
    });
    return text;
  },
});

/** The formats, by what they are asked for as. */
export const RDF_FORMATS: readonly RdfFormat[] = [
  format('turtle', 'ttl', 'text/turtle', false),
  format('trig', 'trig', 'application/trig', true),
  format('ntriples', 'nt', 'application/n-triples', false),
  format('nquads', 'nq', 'application/n-quads', true),
];

/** Throws Failure `rdf.format`, naming the known ones. */
export const rdfFormat = (name: string): RdfFormat => {
  const found = RDF_FORMATS.find((one) => one.name === name || one.extension === name);
  if (!found) throw new Failure('rdf.format', { name, known: RDF_FORMATS.map((one) => one.name).join(', ') });
  return found;
};

const sorted = (quads: readonly Quad[]): Quad[] =>
  [...quads].sort(
    (a, b) =>
      byCodeUnit(a.graph.id, b.graph.id) ||
      byCodeUnit(a.subject.id, b.subject.id) ||
      byCodeUnit(a.predicate.id, b.predicate.id) ||
      byCodeUnit(a.object.id, b.object.id),
  );

/** The writer writes whatever it is given, so what cannot be read back is refused here: bad IRIs, blank nodes, graphs out of place. */
const termCheck = (namedGraphs: boolean): ((quad: Quad) => void) => {
  const fine = new Set<string>();
  const checkIri = (term: Term): void => {
    if (fine.has(term.value)) return;
    if (term.termType !== 'NamedNode' || !isAbsoluteIri(term.value))
      throw new Failure('rdf.term', { term: term.value });
    fine.add(term.value);
  };
  return ({ subject, predicate, object, graph }) => {
    checkIri(subject);
    checkIri(predicate);
    if (object.termType === 'Literal') checkIri(object.datatype);
    else checkIri(object);
    if (graph.termType === 'DefaultGraph') return;
    if (!namedGraphs) throw new Failure('rdf.term', { term: graph.value });
    checkIri(graph);
  };
};
