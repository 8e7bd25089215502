import type { Writable } from 'node:stream';
import { Failure } from '../base/failure.ts';
import type { Messages, Params } from './messages.ts';
import { plain } from './plain.ts';

/** What every command is given: the texts, and where to write. */
export interface Cli {
  readonly messages: Messages;
  /** Folder that holds data/ and ontology/. */
  readonly root: string;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** A text by its key, its places filled. */
  readonly text: (key: string, params?: Params) => string;
  /** Writes lines to standard output. */
  readonly say: (...lines: readonly string[]) => void;
  /** Writes lines to standard error, plain: they name files and values that may hold anything. */
  readonly warn: (...lines: readonly string[]) => void;
  /** Sets the code the process will end with. */
  readonly finish: (code: ExitCode) => void;
}

/** 0: done. 1: an input could not be read, or a check found errors; the rest is done. 2: wrong use, nothing was done. */
export type ExitCode = 0 | 1 | 2;

export const createCli = (
  messages: Messages,
  root: string,
  process: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exitCode'>,
): Cli => ({
  messages,
  root,
  stdout: process.stdout,
  stderr: process.stderr,
  text: messages.text,
  say: (...lines) => void process.stdout.write(`${lines.join('\n')}\n`),
  warn: (...lines) => void process.stderr.write(`${plain(lines.join('\n'))}\n`),
  finish: (code) => {
    process.exitCode = code;
  },
});

/** Wrong use of a command: reported with exit code 2. Its codes start with "use.". */
export const wrongUse = (code: string, params: Params = {}): Failure => new Failure(`use.${code}`, params);

export const exitCodeOf = (error: unknown): ExitCode =>
  error instanceof Failure && error.code.startsWith('use.') ? 2 : 1;

/** What went wrong in one text: reason and what to do. An error nobody foresaw is named as such. */
export const explain = (cli: Cli, error: unknown): string => {
  if (error instanceof Failure) {
    const key = `failure.${error.code}`;
    if (cli.messages.has(key)) return cli.text(key, error.params);
    return cli.text('failure.unnamed', { code: error.code, params: JSON.stringify(error.params) });
  }
  return cli.text('failure.unexpected', { reason: error instanceof Error ? error.message : String(error) });
};
