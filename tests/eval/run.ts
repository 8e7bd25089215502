/**
 * npm run eval: how well the program reads the texts whose contents people wrote down.
 *   npm run eval                     tables for data/gold, and for the shared gold ($VANBAN_SHARED or ../shared) where it is there
 *   npm run eval -- --misses         with the names of what was missed (-) and of what is too much (+)
 *   npm run eval -- --agreement A.json B.json    how far two annotations of one report agree: B scored against A
 * Each run is compared with the one before it on this machine: gains and losses by name. Exit code 1 where the samples are under
 * their floors.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSource, readText } from '../../src/1-read/read-source.ts';
import { mergeReadings } from '../../src/6-graph/merge-readings.ts';
import { toExtractLine } from '../../src/7-rdf/to-ndjson.ts';
import { type Lexicon, loadLexicon } from '../../src/lexicon/lexicon.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { readReport } from '../../src/pipeline.ts';
import { compareRuns, type Run } from './compare-runs.ts';
import { judge, loadFloors, printVerdicts } from './floors.ts';
import { type Gold, goldFiles, readGold } from './gold.ts';
import { printChanges, printScores, toScored } from './print-scores.ts';
import { saidByGold, saidByGraph } from './said.ts';
import { type Row, scoreGraph } from './score-graph.ts';
import { readScorerRows } from './scorer-output.ts';

const root = projectRoot();
const shared = process.env.VANBAN_SHARED ?? path.resolve(root, '../shared');
const lastRun = path.join(root, 'node_modules', '.cache', 'vanban', 'eval.json');

/** The report as plain text with LF, NFC and no BOM: read apart from the program, so that its offsets are held against something. */
const fileText = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');

const scoreReport = (gold: Gold, lexicon: Lexicon): Row[] => {
  const reading = readReport(readSource(gold.report, readFileSync(gold.report)), lexicon);
  return scoreGraph(gold, saidByGraph(mergeReadings([reading])), fileText(gold.report));
};

/** Passages are scored by the scorer that came with them: each line read on its own, as `vanban extract` does. */
const scorePassages = (name: string, lexicon: Lexicon): ReturnType<typeof readScorerRows> => {
  const lines = readFileSync(path.join(shared, 'real', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const answers = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return JSON.stringify(toExtractLine(readReport(readText(id, text), lexicon), id));
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'vanban-eval-'));
  try {
    const said = path.join(folder, 'said.ndjson');
    writeFileSync(said, `${answers.join('\n')}\n`);
    const scorer = path.join(shared, 'gold', 'score-passages.mjs');
    const gold = path.join(shared, 'gold', `${name}.jsonl`);
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, said, gold, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    return readScorerRows(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const printAgreement = (files: readonly string[], misses: boolean): void => {
  const [first, second] = files.map((file) => readGold(path.resolve(file)));
  if (!first || !second) {
    console.error('--agreement takes two gold files of one report');
    process.exit(2);
  }
  const rows = scoreGraph(first, saidByGold(second), '');
  console.log(printScores(`${first.name}: second annotation against the first`, rows, misses));
};

const evaluate = (misses: boolean): void => {
  const lexicon = loadLexicon(root);
  const run: Record<string, readonly Row[]> = {};
  let under = 0;
  const samples = goldFiles(path.join(root, 'data', 'gold')).map(readGold);
  if (samples.length === 0) console.log('data/gold: no gold files, the sample reports are not scored');
  for (const gold of samples) {
    const rows = scoreReport(gold, lexicon);
    run[`sample ${gold.name}`] = rows;
    console.log(printScores(`Sample report ${gold.name}`, rows, misses));
    const verdicts = judge(loadFloors().samples, rows.map(toScored));
    console.log(`${printVerdicts('samples', verdicts)}\n`);
    under += verdicts.filter(({ met }) => !met).length;
  }
  if (existsSync(shared)) {
    for (const gold of goldFiles(path.join(shared, 'gold')).map(readGold)) {
      const rows = scoreReport(gold, lexicon);
      run[`real ${gold.name}`] = rows;
      console.log(`${printScores(`Real report ${gold.name}`, rows, misses)}\n`);
    }
    for (const name of ['passages-dev', 'challenge-dev']) {
      const { rows, figures } = scorePassages(name, lexicon);
      run[name] = rows;
      console.log(`${printScores(name, rows, misses)}\n  ${figures.join(', ')}\n`);
    }
  } else console.log(`${shared} is not there: the shared gold is not scored`);
  reportChanges(run);
  if (under > 0) process.exitCode = 1;
};

const reportChanges = (run: Run): void => {
  if (existsSync(lastRun)) {
    const changes = compareRuns(JSON.parse(readFileSync(lastRun, 'utf8')) as Run, run);
    console.log(changes.length === 0 ? 'As in the last run.' : `Against the last run\n${printChanges(changes)}`);
  }
  mkdirSync(path.dirname(lastRun), { recursive: true });
  writeFileSync(lastRun, JSON.stringify(run));
};

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, agreement: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.agreement) printAgreement(positionals, values.misses);
else evaluate(values.misses);
