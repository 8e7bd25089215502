import type { Command } from 'commander';
import type { Cli } from './cli.ts';

/** Puts examples under the help of a command: lines as they are typed. */
export const withExamples = (command: Command, cli: Cli, examples: readonly string[]): Command =>
  command.addHelpText('after', ['', cli.text('cli.examples'), ...examples.map((line) => `  $ ${line}`)].join('\n'));
