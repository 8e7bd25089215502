import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../base/failure.ts';

/**
 * Writes files so that a reader sees the old ones or the new ones, never half of one: each is written beside its place and
 * flushed to the disk; only when all are there are they renamed. Folders are made as needed.
 * On failure the old files stay, nothing is left beside them, and Failure `store.write` names the file and the reason.
 */
export const writeFiles = async (files: ReadonlyMap<string, string | Uint8Array>): Promise<void> => {
  const ready: { readonly file: string; readonly beside: string }[] = [];
  let current = '';
  try {
    for (const [file, data] of files) {
      current = file;
      const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
      await mkdir(path.dirname(file), { recursive: true });
      ready.push({ file, beside });
      await writeThrough(beside, data);
    }
    for (const { file, beside } of ready) {
      current = file;
      await rename(beside, file);
    }
  } catch (error) {
    await Promise.all(ready.map(({ beside }) => rm(beside, { force: true })));
    throw new Failure('store.write', { file: current, reason: reasonOf(error) }, { cause: error });
  }
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
