import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../base/failure.ts';

/**
 * Writes files so that a reader sees the old ones or the new ones, never half of one: each is written beside its place and
 * flushed to the disk; only when all are there are they renamed. Folders are made as needed.
 * On failure the old files stay, nothing is left beside them, and Failure `store.write` names the file and the reason. Nor does
 * Ctrl-C leave anything: what is half written goes before the process does.
 */
export const writeFiles = async (files: ReadonlyMap<string, string | Uint8Array>): Promise<void> => {
  const ready: { readonly file: string; readonly beside: string }[] = [];
  const stopHearing = onSignal(() => {
    for (const { beside } of ready) rmSync(beside, { force: true });
  });
  let current = '';
  try {
    for (const [file, data] of files) {
      current = file;
      const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
      await mkdir(path.dirname(file), { recursive: true });
      ready.push({ file, beside });
      await writeThrough(beside, data);
    }
    // In one go, so that no signal comes between the first new file and the last.
    for (const { file, beside } of ready) {
      current = file;
      renameSync(beside, file);
    }
  } catch (error) {
    await Promise.all(ready.map(({ beside }) => rm(beside, { force: true })));
    throw new Failure('store.write', { file: current, reason: reasonOf(error) }, { cause: error });
  } finally {
    stopHearing();
  }
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does `last` before a signal ends the process; answers how to hear no more. */
const onSignal = (last: () => void): (() => void) => {
  const end = (signal: NodeJS.Signals): void => {
    stop();
    last();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
};

export const writeFile = (file: string, data: string | Uint8Array): Promise<void> =>
  writeFiles(new Map([[file, data]]));

const writeThrough = async (file: string, data: string | Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The system's name of the fault (EACCES, ENOSPC, ...). */
const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
};
