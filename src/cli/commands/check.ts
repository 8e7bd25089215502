import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withExamples } from '../examples.ts';
import { isBuild } from '../is-build.ts';
import { type Checked, placed, printCheck } from '../print-check.ts';
import { collect, warnOfRefused } from '../print-curation.ts';
import { createProgress } from '../progress.ts';

/** `vanban check DIR|INPUT...`: does the graph fit the shapes, and what did the reading find doubtful. */

interface CheckOptions {
  readonly curation?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const addCheck = (program: Command, cli: Cli): void => {
  const command = program
    .command('check')
    .description(cli.text('check.about'))
    .argument('<input...>', cli.text('check.input'))
    .option('--curation <file>', cli.text('build.curation'), collect)
    .option('--json', cli.text('check.json'))
    .option('-q, --quiet', cli.text('check.quiet'))
    .action((inputs: string[], options: CheckOptions) => check(cli, inputs, options));
  withExamples(command, cli, ['vanban check out', 'vanban check 408-BC-TU.md', 'vanban check data/reports --json']);
};

const check = async (cli: Cli, inputs: readonly string[], options: CheckOptions): Promise<void> => {
  const [folder] = inputs;
  const built = inputs.length === 1 && folder !== undefined && (await isBuild(folder)) ? folder : null;
  const checked = built === null ? await checkInputs(cli, inputs, options.curation) : await checkFolder(cli, built);
  const { graph, shapes, complete } = checked;
  const { issues, decisions } = graph.file;
  if (options.json)
    cli.say(JSON.stringify({ shapes, issues: issues.map((issue) => placed(cli, graph, issue)), decisions }, null, 2));
  else printCheck(cli, checked, options.quiet === true);
  const wrong = shapes.some(isError) || issues.some(isError);
  cli.finish(wrong || !complete ? 1 : 0);
};

const isError = ({ severity }: { severity: string }): boolean => severity === 'error';

const checkFolder = async (cli: Cli, folder: string): Promise<Checked> => {
  const [{ openGraph }, { checkGraphFolder }] = await Promise.all([
    import('../graph-index.ts'),
    import('../../store/check-graph.ts'),
  ]);
  return { graph: await openGraph(folder), shapes: await checkGraphFolder(cli.root, folder), complete: true };
};

const checkInputs = async (cli: Cli, inputs: readonly string[], curation: readonly string[] = []): Promise<Checked> => {
  const [{ readCorpus }, { makeGraph }, { indexGraph }, { warnOfFailed }, { checkGraph }] = await Promise.all([
    import('../../corpus/corpus.ts'),
    import('../../corpus/make-outputs.ts'),
    import('../graph-index.ts'),
    import('../build-folder.ts'),
    import('../../store/check-graph.ts'),
  ]);
  const progress = createProgress(cli, cli.text('build.progress'), false);
  const corpus = await readCorpus(inputs, { root: cli.root, curation, onFile: progress.step });
  progress.stop();
  warnOfFailed(cli, corpus);
  warnOfRefused(cli, corpus.graph.decisions);
  const { quads, graphFile } = makeGraph(corpus);
  return {
    graph: indexGraph(graphFile),
    shapes: await checkGraph(cli.root, quads),
    complete: corpus.failed.length === 0,
  };
};
