/**
 * One process of the benchmark: reads each report named on the command line again and again, and prints one JSON line for each with
 * the times. All times are medians in milliseconds, of warm code.
 */
import { readFileSync } from 'node:fs';
import { readSource } from '../../src/1-read/read-source.ts';
import type { SourceText } from '../../src/1-read/source-text.ts';
import { readStructure } from '../../src/2-structure/read-structure.ts';
import { findMentions } from '../../src/3-mentions/find-mentions.ts';
import { resolveEntities } from '../../src/4-entities/resolve-entities.ts';
import { findClaims } from '../../src/5-relations/find-claims.ts';
import { makeReading } from '../../src/6-graph/make-reading.ts';
import { mergeReadings } from '../../src/6-graph/merge-readings.ts';
import { centralTermOf } from '../../src/6-graph/term-of.ts';
import { toQuads } from '../../src/7-rdf/to-quads.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadOntology } from '../../src/ontology/load-ontology.ts';
import { readReport } from '../../src/pipeline.ts';
import { reference } from './reference.ts';

export interface Measured {
  /** File name of the report. */
  readonly name: string;
  /** UTF-16 units of its text. */
  readonly length: number;
  readonly reference: number;
  /** From text to graph in memory: readReport, mergeReadings, toQuads. No layout. */
  readonly graph: number;
  /** Name of a stage -> its time. */
  readonly stages: Readonly<Record<string, number>>;
  readonly quads: number;
}

/** Runs before the clock counts, and runs of which the median is taken. */
const WARM = 20;
const RUNS = 30;
/** Passes of the reference in one measurement: it then takes about as long as a graph, and a busy machine slows both alike. */
const PASSES = 20;

const root = projectRoot();
const lexicon = loadLexicon(root);
const ontology = loadOntology(root);
const termOf = centralTermOf(lexicon.agencies, lexicon.terms);

/** Keeps results alive, so that no work is left out as useless. */
let kept = 0;

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

const toGraph = (source: SourceText): number =>
  toQuads(mergeReadings([readReport(source, lexicon)], termOf), ontology).length;

/** The same calls as `toGraph`, each with its time. */
const timeStages = (source: SourceText, times: Map<string, number[]>): void => {
  const timed = <T>(stage: string, run: () => T): T => {
    const start = performance.now();
    const value = run();
    const taken = performance.now() - start;
    times.set(stage, [...(times.get(stage) ?? []), taken]);
    return value;
  };
  const outline = timed('2-structure', () => readStructure(source, lexicon.structure));
  const mentions = timed('3-mentions', () => findMentions(outline, lexicon));
  const resolution = timed('4-entities', () => resolveEntities(outline, mentions, lexicon));
  const findings = timed('5-relations', () => findClaims(outline, mentions, resolution, lexicon));
  const graph = timed('6-graph', () => mergeReadings([makeReading(outline, resolution, findings)], termOf));
  kept += timed('7-rdf', () => toQuads(graph, ontology)).length;
};

const measure = (file: string): Measured => {
  const source = readSource(file, readFileSync(file));
  const times = { reference: [] as number[], graph: [] as number[] };
  const stages = new Map<string, number[]>();
  let quads = 0;
  // Taken in turn, so that what else the machine does falls on both alike.
  for (let run = -WARM; run < RUNS; run++) {
    const start = performance.now();
    for (let pass = 0; pass < PASSES; pass++) kept += reference(source.text);
    const between = performance.now();
    quads = toGraph(source);
    const end = performance.now();
    if (run < 0) continue;
    times.reference.push((between - start) / PASSES);
    times.graph.push(end - between);
  }
  for (let run = 0; run < RUNS; run++) timeStages(source, stages);
  return {
    name: source.name,
    length: source.text.length,
    reference: median(times.reference),
    graph: median(times.graph),
    stages: Object.fromEntries([...stages].map(([stage, all]) => [stage, median(all)])),
    quads,
  };
};

for (const file of process.argv.slice(2)) console.log(JSON.stringify(measure(file)));
if (kept < 0) throw new Error('unreachable');
