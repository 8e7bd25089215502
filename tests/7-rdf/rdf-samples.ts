import { Parser, type Quad } from 'n3';
import { parse } from 'oxigraph';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadOntology } from '../../src/ontology/load-ontology.ts';

/** What the tests of RDF share: the ontology, triples as short lines, and the two readers. */

export const root = projectRoot();
export const ontology = loadOntology(root);

/** An IRI with its prefix, a literal as Turtle writes it: "vb:code", "\"XII\"", "\"2019\"^^xsd:gYear". */
export const short = (term: Quad['object'] | Quad['graph']): string => {
  if (term.termType === 'Literal') {
    const { value, language, datatype } = term;
    const type = short(datatype);
    return language ? `"${value}"@${language}` : type === 'xsd:string' ? `"${value}"` : `"${value}"^^${type}`;
  }
  const prefix = Object.entries(ontology.prefixes).find(([, iri]) => term.value.startsWith(iri));
  return prefix ? `${prefix[0]}:${term.value.slice(prefix[1].length)}` : term.value;
};

export const line = ({ subject, predicate, object }: Quad): string =>
  `${short(subject)} ${short(predicate)} ${short(object)}`;

/** All triples of one subject as "predicate object", sorted. */
export const about = (quads: readonly Quad[], id: string): string[] =>
  quads
    .filter((quad) => short(quad.subject) === `id:${id}`)
    .map((quad) => `${short(quad.predicate)} ${short(quad.object)}`)
    .sort();

/** One line a quad in N-Quads form, sorted: two sets of quads are the same where these are. */
export const canonical = (
  quads: readonly { subject: object; predicate: object; object: object; graph: object }[],
): string[] =>
  quads
    .map((quad) =>
      JSON.stringify([quad.subject, quad.predicate, quad.object, quad.graph].map((term) => parts(term as Part))),
    )
    .sort();

interface Part {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

const parts = ({ termType, value, language, datatype }: Part): string[] => [
  termType,
  value,
  language ?? '',
  datatype?.value ?? '',
];

export const readWithN3 = (text: string, mediaType: string): Quad[] => new Parser({ format: mediaType }).parse(text);

/** As written: a store of Oxigraph would write numbers its own way ("0.0" as "0"). */
export const readWithOxigraph = (text: string, mediaType: string) => parse(text, { format: mediaType });

/** The same values in another order, told by a seed. */
export const shuffled = <T>(values: readonly T[], seed: number): T[] => {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return values
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
};
