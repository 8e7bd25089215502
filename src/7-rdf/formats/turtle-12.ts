import { DataFactory, type Quad, type Quad_Object, type Quad_Predicate, type Quad_Subject } from 'n3';
import type { Ontology } from '../../ontology/ontology.ts';
import { type RdfFormat, writeByN3 } from './rdf-format.ts';

const write = writeByN3('text/turtle', false);

/**
 * Turtle of RDF 1.2: a claim is a reifier of its statement (rdf:reifies <<( s p o )>>) in place of rdf:subject, rdf:predicate and
 * rdf:object. A triple term asserts nothing, so what was not done stays unsaid here too. https://www.w3.org/TR/rdf12-turtle/
 */
export const TURTLE_12: RdfFormat = {
  kind: 'rdf',
  name: 'turtle12',
  extension: 'ttl',
  mediaType: 'text/turtle',
  namedGraphs: false,
  recast: (quads, ontology) => withReifiers(quads, ontology),
  write: (quads, prefixes) => `VERSION "1.2"\n${write(quads, prefixes)}`,
};

/** The three parts of a statement as they are gathered. */
interface Parts {
  readonly subject: Quad[];
  readonly predicate: Quad[];
  readonly object: Quad[];
}

/** Statements that are whole become triple terms; one that lacks a part, or has two, stays as it is. */
const withReifiers = (quads: readonly Quad[], { structure }: Ontology): Quad[] => {
  const partOf: ReadonlyMap<string, keyof Parts> = new Map([
    [structure.subject, 'subject'],
    [structure.predicate, 'predicate'],
    [structure.object, 'object'],
  ]);
  const statements = new Map<string, Parts>();
  const out: Quad[] = [];
  for (const quad of quads) {
    const part = partOf.get(quad.predicate.value);
    if (part === undefined) {
      out.push(quad);
      continue;
    }
    const parts = statements.get(quad.subject.id) ?? { subject: [], predicate: [], object: [] };
    parts[part].push(quad);
    statements.set(quad.subject.id, parts);
  }
  const reifies = DataFactory.namedNode(structure.reifies);
  for (const { subject, predicate, object } of statements.values()) {
    const [s, secondS] = subject;
    const [p, secondP] = predicate;
    const [o, secondO] = object;
    if (!s || !p || !o || secondS || secondP || secondO) {
      out.push(...subject, ...predicate, ...object);
      continue;
    }
    const statement = DataFactory.quad(s.object as Quad_Subject, p.object as Quad_Predicate, o.object as Quad_Object);
    out.push(DataFactory.quad(s.subject, reifies, statement));
  }
  return out;
};
