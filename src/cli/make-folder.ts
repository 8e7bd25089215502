import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../base/failure.ts';

/**
 * Makes a folder and those above it, one by one: where the system will not have it (/proc), the recursive form of Node never comes
 * back. Throws Failure `store.write`.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const full = path.resolve(folder);
  const found = await stat(full).catch(() => null);
  if (found?.isDirectory()) return;
  if (found) throw new Failure('store.write', { file: folder, reason: 'ENOTDIR' });
  const above = path.dirname(full);
  if (above !== full) await makeFolder(above);
  try {
    await mkdir(full);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST')
      throw new Failure('store.write', { file: folder, reason: code ?? message }, { cause: error });
  }
};
