import { type Quad, type Term, termToId } from 'n3';
import { byCodeUnit } from '../6-graph/order.ts';
import { Failure } from '../base/failure.ts';
import { isAbsoluteIri } from './iri.ts';

/** The statement inside a triple term of RDF 1.2, or null where the term is none. The types of N3.js are those of RDF 1.1. */
export const statementOf = (term: { readonly termType: string }): Quad | null =>
  term.termType === 'Quad' ? (term as unknown as Quad) : null;

const idOf = (term: Quad['object']): string => (statementOf(term) ? termToId(term) : term.id);

/**
 * The quads as every writer takes them: sorted by graph, subject, predicate and object, each once, so that the same quads in any
 * order give the same bytes. Writers write whatever they are given, so what could not be read back is refused here: bad IRIs, blank
 * nodes, graphs out of place. Throws Failure `rdf.term`.
 */
export const soundQuads = (quads: readonly Quad[], namedGraphs: boolean): Quad[] => {
  const check = termCheck(namedGraphs);
  for (const quad of quads) check(quad);
  return [...quads].sort(inOrder).filter((quad, at, all) => {
    const before = all[at - 1];
    return before === undefined || inOrder(before, quad) !== 0;
  });
};

const inOrder = (a: Quad, b: Quad): number =>
  byCodeUnit(a.graph.id, b.graph.id) ||
  byCodeUnit(a.subject.id, b.subject.id) ||
  byCodeUnit(a.predicate.id, b.predicate.id) ||
  byCodeUnit(idOf(a.object), idOf(b.object));

const termCheck = (namedGraphs: boolean): ((quad: Quad) => void) => {
  const fine = new Set<string>();
  const checkIri = (term: Term): void => {
    if (fine.has(term.value)) return;
    if (term.termType !== 'NamedNode' || !isAbsoluteIri(term.value))
      throw new Failure('rdf.term', { term: term.value });
    fine.add(term.value);
  };
  const checkQuad = ({ subject, predicate, object, graph }: Quad): void => {
    checkIri(subject);
    checkIri(predicate);
    const statement = statementOf(object);
    if (statement) checkQuad(statement);
    else if (object.termType === 'Literal') checkIri(object.datatype);
    else checkIri(object);
    if (graph.termType === 'DefaultGraph') return;
    if (!namedGraphs) throw new Failure('rdf.term', { term: graph.value });
    checkIri(graph);
  };
  return checkQuad;
};
