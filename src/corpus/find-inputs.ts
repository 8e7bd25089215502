import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure } from '../base/failure.ts';

/** An input that could not be read, by the name it was asked for. */
export interface FailedInput {
  readonly name: string;
  /** What went wrong; an error that is no Failure is a slip of the program. */
  readonly error: unknown;
}

export interface Inputs {
  /** Paths as given or found, each file once, sorted. */
  readonly files: readonly string[];
  readonly failed: readonly FailedInput[];
}

export interface FindOptions {
  /** Endings of the files a folder is searched for, with the dot. */
  readonly endings: readonly string[];
  /** A folder that is left out: where the outputs go. */
  readonly except?: string;
}

/**
 * The files behind what was asked for: files as they are, folders searched in depth for reports, patterns ("reports/*.md") expanded.
 * What is not there, a folder without reports and a pattern without matches are failures, one each; the others are found all the same.
 */
export const findInputs = async (asked: readonly string[], options: FindOptions): Promise<Inputs> => {
  const files = new Map<string, string>();
  const failed: FailedInput[] = [];
  for (const name of asked) {
    try {
      for (const file of (await filesOf(name, options)).sort()) {
        const real = await realpath(file);
        if (!files.has(real)) files.set(real, file);
      }
    } catch (error) {
      failed.push({ name, error });
    }
  }
  return { files: [...files.values()].sort(), failed };
};

const filesOf = async (name: string, options: FindOptions): Promise<string[]> => {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    if (found.code === 'ENOENT' && isDynamicPattern(name)) return matching(name);
    throw fileFailure(name, found);
  }
  if (found.isDirectory()) return reportsIn(name, options);
  if (!found.isFile()) throw new Failure('input.notAFile', { name });
  return [name];
};

const matching = async (pattern: string): Promise<string[]> => {
  const found = await glob(pattern, { onlyFiles: true, expandDirectories: false });
  if (found.length === 0) throw new Failure('input.noMatch', { pattern });
  return found;
};

const reportsIn = async (folder: string, { endings, except }: FindOptions): Promise<string[]> => {
  const found = await glob(
    endings.map((ending) => `**/*${ending}`),
    { cwd: folder, onlyFiles: true, caseSensitiveMatch: false, ignore: ['**/node_modules/**'] },
  );
  const outside = except === undefined ? null : path.resolve(except) + path.sep;
  const reports = found
    .map((file) => path.join(folder, file))
    .filter((file) => outside === null || !path.resolve(file).startsWith(outside));
  if (reports.length === 0) throw new Failure('input.noReports', { folder, endings: endings.join(', ') });
  return reports;
};

/** An error of the file system as the failure people can act on. */
export const fileFailure = (name: string, error: unknown): Failure => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('input.missing', { name }, { cause: error });
  if (code === 'EACCES' || code === 'EPERM') return new Failure('input.forbidden', { name }, { cause: error });
  return new Failure('input.unreadable', { name, reason: message }, { cause: error });
};
