import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs the program as a person would: in a process of its own, from the sources, in the folder given. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const PROGRAM = ['--import', import.meta.resolve('tsx'), path.join(ROOT, 'src/cli/main.ts')];

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Written to standard input, which is closed behind it. */
  readonly input?: string | Uint8Array;
  readonly lang?: 'vi' | 'en';
  readonly program?: readonly string[];
}

export const startVanban = (args: readonly string[], { cwd, lang = 'en', program = PROGRAM }: RunOptions) =>
  spawn(process.execPath, [...program, ...args], { cwd, env: { ...process.env, VANBAN_LANG: lang, NO_COLOR: '1' } });

export const runVanban = (args: readonly string[], options: RunOptions): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = startVanban(args, options);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
