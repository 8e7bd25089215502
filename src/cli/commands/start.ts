import path from 'node:path';
import type { Command } from 'commander';
import { type Cli, wrongUse } from '../cli.ts';
import { withExamples } from '../examples.ts';
import { DEFAULT_PORT, portOf } from './serve.ts';

/** `vanban start`: the sample reports, built, shown and served: the whole program in one command. */

interface StartOptions {
  readonly out: string;
  readonly port: string;
  /** False after --no-serve. */
  readonly serve: boolean;
}

export const addStart = (program: Command, cli: Cli): void => {
  const command = program
    .command('start')
    .description(cli.text('start.about'))
    .option('-o, --out <dir>', cli.text('build.out'), 'out')
    .option('-p, --port <port>', cli.text('serve.port'), DEFAULT_PORT)
    .option('--no-serve', cli.text('start.noServe'))
    .action((options: StartOptions) => start(cli, options));
  withExamples(command, cli, ['vanban start', 'vanban start --no-serve']);
};

const start = async (cli: Cli, { out, port, serve }: StartOptions): Promise<void> => {
  const number = portOf(port);
  if (out === '') throw wrongUse('noOut');
  const [{ buildFolder }, { summarize, printSummary }, { indexGraph }, { tour }, { printAnswer }] = await Promise.all([
    import('../build-folder.ts'),
    import('../summary.ts'),
    import('../graph-index.ts'),
    import('../tour.ts'),
    import('../questions/print-answer.ts'),
  ]);
  const inputs = [path.join(cli.root, 'data', 'reports', '*.md').replaceAll('\\', '/')];
  const built = await buildFolder(cli, { inputs, out, quiet: false });
  if (!built) return cli.finish(1);
  const { graphFile } = built.outputs;
  const graph = indexGraph(graphFile);
  printSummary(cli, summarize(graphFile), graphFile.words);
  for (const answer of tour(graph)) cli.say('', printAnswer(cli, graph, answer, 'table'));
  cli.say('', cli.text('build.written', { files: built.written.join(', '), out }));
  cli.finish(built.corpus.failed.length > 0 ? 1 : 0);
  if (!serve) return;
  const { serveFolder } = await import('../serve-folder.ts');
  await serveFolder(cli, out, number);
};
