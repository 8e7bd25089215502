import type { Quad } from 'n3';
import type { GraphFile } from '../6-graph/graph-file.ts';
import { loadOntology } from '../ontology/load-ontology.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Cli } from './cli.ts';

/** A graph in the forms that formats are made from; each is made when it is asked for. */
export interface ExportSource {
  readonly ontology: Ontology;
  /** IRI that things are named under. */
  readonly base: string;
  readonly triples: () => readonly Quad[];
  /** A named graph for each source text, mentions included. */
  readonly namedGraphs: () => readonly Quad[];
  readonly file: () => GraphFile;
  /** False where an input could not be read. */
  readonly complete: boolean;
}

/** The graph of a build as its files have it. Throws the failures of reading them. */
export const sourceOfBuild = async (cli: Cli, folder: string): Promise<ExportSource> => {
  const [{ openGraph }, { graphFileOf, namedGraphsFileOf }, { readRdf }] = await Promise.all([
    import('./graph-index.ts'),
    import('../store/load-graph-folder.ts'),
    import('../store/read-rdf.ts'),
  ]);
  const { file } = await openGraph(folder);
  return {
    ontology: loadOntology(cli.root),
    base: file.base,
    triples: () => readRdf(graphFileOf(folder)),
    namedGraphs: () => readRdf(namedGraphsFileOf(folder)),
    file: () => file,
    complete: true,
  };
};

export interface InputOptions {
  readonly base?: string;
  readonly curation?: readonly string[];
  readonly quiet: boolean;
}

/** The graph of reports, read now. Null where none could be read; those that could not are named on standard error. */
export const sourceOfInputs = async (
  cli: Cli,
  inputs: readonly string[],
  { base: asked, curation = [], quiet }: InputOptions,
): Promise<ExportSource | null> => {
  const [{ readCorpus }, { baseOf, graphFileOf }, { toNamedGraphs, toQuads }, { warnOfFailed }, more] =
    await Promise.all([
      import('../corpus/corpus.ts'),
      import('../corpus/make-outputs.ts'),
      import('../7-rdf/to-quads.ts'),
      import('./build-folder.ts'),
      Promise.all([import('./print-curation.ts'), import('./progress.ts')]),
    ]);
  const [{ warnOfRefused }, { createProgress }] = more;
  const progress = createProgress(cli, cli.text('build.progress'), quiet);
  const corpus = await readCorpus(inputs, { root: cli.root, curation, onFile: progress.step }).finally(progress.stop);
  warnOfFailed(cli, corpus);
  warnOfRefused(cli, corpus.graph.decisions);
  const { graph, byText, ontology, failed } = corpus;
  if (graph.texts.length === 0) return null;
  const base = asked ?? baseOf(ontology);
  return {
    ontology,
    base,
    triples: () => toQuads(graph, ontology, { base }),
    namedGraphs: () => toNamedGraphs(byText, ontology, { base, mentions: true }),
    file: () => graphFileOf(corpus, base),
    complete: failed.length === 0,
  };
};
