/**
 * npm run bench: how fast a report becomes a graph, against a reference in the same process (see reference.ts), and how long the whole
 * `vanban build` takes from a cold start. Ratios count; milliseconds differ from machine to machine. Exit code 1 above the ratio.
 * The sample report is measured, and the real one where $VANBAN_SHARED (or ../shared) is there.
 *   npm run bench -- --profile    also the functions that take most of the time, alone and with what they call
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'tsdown';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import type { Measured } from './measure.ts';
import { topFunctions } from './top-functions.ts';

/** Times the reference that the way from text to graph may take. */
const MOST_RATIO = 20;
/** Seconds `vanban build` of one report may take, cold and with all outputs, on the machine this was set on. */
const MOST_SECONDS = 3;
const COLD_RUNS = 5;

const root = projectRoot();
const shared = process.env.VANBAN_SHARED ?? path.resolve(root, '../shared');
const reports = [
  path.join(root, 'data', 'reports', '408-BC-TU.md'),
  path.join(shared, 'reports', '408-BC-TU.md'),
].filter((file) => existsSync(file));
const bundle = path.join(root, 'node_modules', '.cache', 'vanban', 'bench');

/** Bundled as the program is: a loader that compiles on the fly adds calls of its own to what is measured. */
const bundleSources = (): Promise<unknown> =>
  build({
    entry: { measure: path.join(import.meta.dirname, 'measure.ts'), main: path.join(root, 'src', 'cli', 'main.ts') },
    outDir: bundle,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    fixedExtension: false,
    dts: false,
    clean: true,
    config: false,
    logLevel: 'error',
  });

const run = (script: string, args: readonly string[], options: readonly string[] = []): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, path.join(bundle, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr}`);
  return stdout;
};

const ms = (time: number): string => time.toFixed(2).padStart(8);

const printWarm = ({ name, length, quads, reference, graph, stages }: Measured, file: string): boolean => {
  const ratio = graph / reference;
  const fits = ratio <= MOST_RATIO;
  console.log(`${path.relative(root, file)} (${name}: ${length} UTF-16 units, ${quads} triples)`);
  console.log(`  reference        ${ms(reference)} ms`);
  console.log(`  text to graph    ${ms(graph)} ms`);
  for (const [stage, time] of Object.entries(stages))
    console.log(`    ${stage.padEnd(14)} ${ms(time)} ms  ${((100 * time) / graph).toFixed(0).padStart(3)} %`);
  console.log(
    `  ratio            ${ratio.toFixed(1).padStart(8)}     ${fits ? 'ok' : 'TOO SLOW'} (at most ${MOST_RATIO})`,
  );
  return fits;
};

const printCold = (file: string): void => {
  const out = mkdtempSync(path.join(tmpdir(), 'vanban-bench-'));
  try {
    const times = Array.from({ length: COLD_RUNS }, () => {
      const start = performance.now();
      run('main.js', ['build', file, '--out', out, '--quiet']);
      return (performance.now() - start) / 1000;
    }).sort((a, b) => a - b);
    const middle = times[COLD_RUNS >> 1] ?? Number.NaN;
    const verdict = middle < MOST_SECONDS ? 'ok' : 'SLOW for the machine this was set on';
    console.log(
      `  vanban build     ${middle.toFixed(2).padStart(8)} s   ${verdict} (under ${MOST_SECONDS} s), cold, all outputs`,
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

const printProfile = (file: string): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanban-profile-'));
  try {
    run('measure.js', [file], ['--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', folder]);
    const [profile = ''] = readdirSync(folder);
    console.log('   own %  with calls %  function (file and line of the bundle)');
    for (const { name, own, withCalls } of topFunctions(path.join(folder, profile), PROFILED))
      console.log(`  ${percent(own)}        ${percent(withCalls)}  ${name}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const percent = (part: number): string => (100 * part).toFixed(1).padStart(6);

/** Functions of a profile that are printed. */
const PROFILED = 40;

await bundleSources();
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'CPU'}`);
let fit = true;
for (const file of reports) {
  const [line = ''] = run('measure.js', [file]).split('\n');
  fit = printWarm(JSON.parse(line) as Measured, file) && fit;
  printCold(file);
  if (process.argv.includes('--profile')) printProfile(file);
}
if (!fit) process.exitCode = 1;
