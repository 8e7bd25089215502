#!/usr/bin/env node
/** `vanban`, the program on the command line. What a command needs is loaded when it is called, so that help is there at once. */
import { CommanderError } from 'commander';
import { projectRoot } from '../lexicon/project-root.ts';
import { createCli, exitCodeOf, explain } from './cli.ts';
import { chosenLanguage, loadMessages } from './messages.ts';
import { createProgram, explainUse } from './program.ts';

const run = async (): Promise<void> => {
  const root = projectRoot();
  const language = chosenLanguage(process.argv.slice(2), process.env.VANBAN_LANG);
  const cli = createCli(loadMessages(root, language), root, process);
  try {
    await createProgram(cli).parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      const told = explainUse(cli, error);
      if (told !== null) cli.warn(told);
      cli.finish(error.exitCode === 0 ? 0 : 2);
      return;
    }
    cli.warn(explain(cli, error));
    if (process.env.VANBAN_DEBUG) console.error(error);
    cli.finish(exitCodeOf(error));
  }
};

// Whoever reads us may stop reading (`vanban extract | head`, `2>&1 | head`): that is no error, and changes no exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

await run();
