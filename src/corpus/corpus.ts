import { FORMATS } from '../1-read/formats.ts';
import { applyCuration } from '../6-graph/curation/apply-curation.ts';
import type { KnowledgeGraph } from '../6-graph/knowledge-graph.ts';
import { graphOf, mergeCurated } from '../6-graph/merge-readings.ts';
import { abbreviationsOf, type Shorten, shortenBy } from '../6-graph/short-label.ts';
import { centralTermOf } from '../6-graph/term-of.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { withDecisions } from '../lexicon/with-decisions.ts';
import { loadOntology } from '../ontology/load-ontology.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { findCuration, isCuration } from './find-curation.ts';
import { type FailedInput, findInputs } from './find-inputs.ts';
import { readReports } from './read-reports.ts';

/** Any number of reports, read and merged. */
export interface Corpus {
  readonly graph: KnowledgeGraph;
  /** The graph of each text by itself, sorted by the text's id: for the named graphs. */
  readonly byText: readonly KnowledgeGraph[];
  readonly failed: readonly FailedInput[];
  readonly ontology: Ontology;
  /** Makes the short names of the drawing. */
  readonly shorten: Shorten;
}

export interface CorpusOptions {
  /** Folder that holds data/ and ontology/. */
  readonly root: string;
  /** A folder that is no input: where the outputs go. */
  readonly except?: string;
  /** Curation files beside those that lie with the inputs. */
  readonly curation?: readonly string[];
  readonly onFile?: (done: number, total: number, name: string) => Promise<void>;
}

/**
 * Reads all that was asked for: files, folders, patterns, with what people decided about them. A report that cannot be read is in
 * `failed`, the rest is there all the same; where a curation file cannot be read, nothing is: without it the graph would be another.
 */
export const readCorpus = async (asked: readonly string[], options: CorpusOptions): Promise<Corpus> => {
  const endings = FORMATS.flatMap((format) => format.endings);
  const inputs = await findInputs(asked, {
    endings,
    ...(options.except === undefined ? {} : { except: options.except }),
  });
  const files = inputs.files.filter((file) => !isCuration(file));
  const curation = await findCuration(asked, files, options.curation);
  const broken = curation.failed.length > 0;
  const { lexicon, refusals } = withDecisions(loadLexicon(options.root), curation.decisions);
  const { readings, failed } = await readReports(broken ? [] : files, lexicon, async (done, name) =>
    options.onFile?.(done, files.length, name),
  );
  const termOf = centralTermOf(lexicon.agencies, lexicon.terms);
  const { graph, plan } = mergeCurated(readings, curation.decisions, refusals, termOf);
  const byText = new Map(readings.map((reading) => [reading.source.id, applyCuration(graphOf(reading), plan)]));
  return {
    graph,
    byText: [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, graph]) => graph),
    failed: [...curation.failed, ...inputs.failed, ...failed],
    ontology: loadOntology(options.root),
    shorten: shortenBy(abbreviationsOf(lexicon.bodies.headRows)),
  };
};
