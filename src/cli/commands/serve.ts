import type { Command } from 'commander';
import { type Cli, wrongUse } from '../cli.ts';
import { withExamples } from '../examples.ts';

/** `vanban serve DIR`: shows a build in the browser. */

/** Where the viewer is served unless asked otherwise. */
export const DEFAULT_PORT = '4321';

export const addServe = (program: Command, cli: Cli): void => {
  const command = program
    .command('serve')
    .description(cli.text('serve.about'))
    .argument('[dir]', cli.text('serve.dir'), 'out')
    .option('-p, --port <port>', cli.text('serve.port'), DEFAULT_PORT)
    .action(async (folder: string, { port }: { port: string }) => {
      const number = portOf(port);
      const { serveFolder } = await import('../serve-folder.ts');
      await serveFolder(cli, folder, number);
    });
  withExamples(command, cli, ['vanban serve out', 'vanban serve out --port 8080']);
};

/** Throws Failure `use.port` for what is no port; 0 asks for any free one. */
export const portOf = (port: string): number => {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(number <= MOST)) throw wrongUse('port', { port, most: MOST });
  return number;
};

const MOST = 65_515;
