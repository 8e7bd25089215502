import type { Command } from 'commander';
import { checkBase } from '../check-base.ts';
import { type Cli, wrongUse } from '../cli.ts';
import { withExamples } from '../examples.ts';
import { collect, decisionCounts } from '../print-curation.ts';

/** `vanban build INPUT... --out DIR`: reports in, graph and viewer out. */

interface BuildOptions {
  readonly out: string;
  readonly base?: string;
  readonly curation?: readonly string[];
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export const addBuild = (program: Command, cli: Cli): void => {
  const command = program
    .command('build')
    .description(cli.text('build.about'))
    .argument('<input...>', cli.text('build.input'))
    .option('-o, --out <dir>', cli.text('build.out'), 'out')
    .option('--base <iri>', cli.text('build.base'))
    .option('--curation <file>', cli.text('build.curation'), collect)
    .option('-q, --quiet', cli.text('build.quiet'))
    .option('--json', cli.text('build.json'))
    .action((inputs: string[], options: BuildOptions) => build(cli, inputs, options));
  withExamples(command, cli, [
    'vanban build 408-BC-TU.md --out out',
    'vanban build data/reports --out out',
    "vanban build 'reports/2020/*.md' appendix.txt --out out --json",
    'vanban build 408-BC-TU.md --curation decisions.yaml --out out',
  ]);
};

const build = async (cli: Cli, inputs: readonly string[], options: BuildOptions): Promise<void> => {
  const { out, base, curation = [] } = options;
  if (out === '') throw wrongUse('noOut');
  checkBase(base);
  const { buildFolder } = await import('../build-folder.ts');
  const quiet = options.quiet === true || options.json === true;
  const built = await buildFolder(cli, { inputs, out, curation, quiet, ...(base === undefined ? {} : { base }) });
  if (!built) {
    cli.warn(cli.text('build.nothing'));
    return cli.finish(1);
  }
  const { summarize, printSummary } = await import('../summary.ts');
  const { corpus, outputs, written } = built;
  const summary = summarize(outputs.graphFile);
  if (options.json) {
    const { explain } = await import('../cli.ts');
    const failed = corpus.failed.map(({ name, error }) => ({ name, reason: explain(cli, error) }));
    cli.say(JSON.stringify({ out, written, page: outputs.page, ...summary, failed }, null, 2));
  } else if (!options.quiet) {
    printSummary(cli, summary, outputs.graphFile.words);
    cli.say(
      ...decisionCounts(cli, outputs.graphFile.decisions),
      '',
      cli.text('build.written', { files: written.join(', '), out }),
      cli.text(`build.page.${outputs.page}`, { out }),
    );
  }
  cli.finish(corpus.failed.length > 0 ? 1 : 0);
};
