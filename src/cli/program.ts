import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, type CommanderError, type Help, Option } from 'commander';
import type { Cli } from './cli.ts';
import { addAsk } from './commands/ask.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addQuery } from './commands/query.ts';
import { addServe } from './commands/serve.ts';
import { addSparql } from './commands/sparql.ts';
import { addStart } from './commands/start.ts';
import { LANGUAGES } from './messages.ts';

/** Adds one command to the program. A new command is one file and one entry here. */
export type AddCommand = (program: Command, cli: Cli) => void;

const COMMANDS: readonly AddCommand[] = [
  addStart,
  addBuild,
  addAsk,
  addQuery,
  addSparql,
  addCheck,
  addExplain,
  addExport,
  addServe,
  addExtract,
];

/** The command line with all its commands, speaking the language of `cli`; it throws CommanderError instead of leaving the process. */
export const createProgram = (cli: Cli): Command => {
  const { version } = JSON.parse(readFileSync(path.join(cli.root, 'package.json'), 'utf8')) as { version: string };
  const program = new Command('vanban')
    .description(cli.text('cli.about'))
    .version(version, '-V, --version', cli.text('cli.version'))
    .addOption(new Option('--lang <language>', cli.text('cli.lang')).choices(LANGUAGES))
    .helpOption('-h, --help', cli.text('cli.help'))
    .helpCommand('help [command]', cli.text('cli.help'))
    .configureHelp(helpIn(cli))
    .configureOutput({
      writeOut: (text) => void cli.stdout.write(text),
      writeErr: (text) => void cli.stderr.write(text),
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const add of COMMANDS) add(program, cli);
  program.addHelpText('after', `\n${cli.text('cli.more')}`);
  return program;
};

/** Commander's own words in the language of `cli`. */
const helpIn = (cli: Cli): Partial<Help> => ({
  showGlobalOptions: true,
  styleTitle: (title) => {
    const key = `cli.title.${title
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/-$/, '')}`;
    return cli.messages.has(key) ? cli.text(key) : title;
  },
  optionDescription: ({ description, argChoices, defaultValue }) => {
    const notes = [
      ...(argChoices ? [argChoices.join(', ')] : []),
      ...(typeof defaultValue === 'string' ? [cli.text('cli.default', { value: defaultValue })] : []),
    ];
    return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
  },
});

/** Wrong use as commander reports it, in the language of `cli`; null for help and version, which are no errors. */
export const explainUse = (cli: Cli, error: CommanderError): string | null => {
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const key = `failure.use.${error.code.replace('commander.', '')}`;
  const [what = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const nearest = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  const text = cli.messages.has(key) ? cli.text(key, { what, value }) : error.message;
  return [text, ...(nearest ? [cli.text('cli.nearest', { names: nearest })] : [])].join('\n');
};
