import type { GraphFile } from '../6-graph/graph-file.ts';
import { graphWords } from '../6-graph/graph-words.ts';
import { toGraphFile } from '../6-graph/to-graph-file.ts';
import { TRIG } from '../7-rdf/formats/trig.ts';
import { TURTLE } from '../7-rdf/formats/turtle.ts';
import { toNamedGraphs, toQuads } from '../7-rdf/to-quads.ts';
import { writeRdf } from '../7-rdf/write-rdf.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Corpus } from './corpus.ts';
import { type FilledPage, fillPage } from './fill-page.ts';
import { toIssuesFile } from './issues-file.ts';

/** All that a build writes, in memory. */
export interface Outputs {
  /** File name -> content. */
  readonly files: ReadonlyMap<string, string>;
  readonly graphFile: GraphFile;
  readonly page: FilledPage['kind'];
}

/** The graph in its two forms: as triples, and as the viewer reads it. `base`: IRI that things are named under, else the ontology's. */
export const makeGraph = (corpus: Corpus, base = baseOf(corpus.ontology)) => ({
  quads: toQuads(corpus.graph, corpus.ontology, { base }),
  graphFile: graphFileOf(corpus, base),
});

/** The graph as the viewer reads it, laid out. */
export const graphFileOf = ({ graph, ontology, shorten }: Corpus, base: string): GraphFile =>
  toGraphFile(graph, graphWords(ontology), base, shorten);

/** The IRI things are named under unless another is asked for. */
export const baseOf = (ontology: Ontology): string => ontology.prefixes[ontology.basePrefix] ?? '';

/** What takes time, in this order. */
export type OutputStep = 'layout' | 'rdf' | 'page';
const STEPS: readonly OutputStep[] = ['layout', 'rdf', 'page'];

export interface OutputOptions {
  /** IRI that things are named under, else the ontology's. */
  readonly base?: string;
  readonly onStep?: (done: number, total: number, step: OutputStep) => Promise<void>;
}

/**
 * `viewer`: the page of the viewer with its empty place for data. The same corpus gives the same bytes, whatever the order of its
 * inputs. Throws the failures of `writeRdf`.
 */
export const makeOutputs = async (corpus: Corpus, viewer: string, options: OutputOptions = {}): Promise<Outputs> => {
  const { ontology, graph, byText } = corpus;
  const { base = baseOf(ontology), onStep } = options;
  const begin = async (step: OutputStep): Promise<void> => onStep?.(STEPS.indexOf(step), STEPS.length, step);

  await begin('layout');
  const graphFile = graphFileOf(corpus, base);
  await begin('rdf');
  const prefixes = { ...ontology.prefixes, [ontology.basePrefix]: base };
  // One set of triples at a time: of a text of 20 MB each is a gigabyte.
  const turtle = writeRdf(TURTLE, toQuads(graph, ontology, { base }), prefixes, ontology);
  const named = toNamedGraphs(byText, ontology, { base, mentions: true });
  const trig = writeRdf(TRIG, named, prefixes, ontology);
  await begin('page');
  const graphJson = `${JSON.stringify(graphFile)}\n`;
  const page = fillPage(viewer, graphJson, graph.entities.length);
  const files = new Map([
    ['graph.ttl', turtle],
    ['graph.trig', trig],
    ['graph.json', graphJson],
    ['issues.json', `${JSON.stringify(toIssuesFile(graph), null, 2)}\n`],
    ...page.files,
  ]);
  return { files, graphFile, page: page.kind };
};
