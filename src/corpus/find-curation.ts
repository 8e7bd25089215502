/** The curation files of a build: those beside its inputs, and those named by hand; read, each once. */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../base/failure.ts';
import type { CurationDecision } from '../curation/decision.ts';
import { readCuration } from '../curation/read-curation.ts';
import { type FailedInput, fileFailure } from './find-inputs.ts';

/** The name under which decisions lie beside reports. */
export const CURATION_FILE = 'curation.yaml';

/** Bytes: a file of decisions written by people stays far below. */
const MOST = 16 * 1024 * 1024;

export interface FoundCuration {
  readonly decisions: readonly CurationDecision[];
  /** Files that could not be read, and each slip in those that could: with any, nothing should be built. */
  readonly failed: readonly FailedInput[];
}

/** `asked`: files and folders as given; `files`: the reports found there; `named`: curation files that must be there. */
export const findCuration = async (
  asked: readonly string[],
  files: readonly string[],
  named: readonly string[] = [],
): Promise<FoundCuration> => {
  const beside = new Set(files.map((file) => path.join(path.dirname(file), CURATION_FILE)));
  for (const name of asked)
    if (await isThere(name, 'isDirectory')) beside.add(path.join(name, CURATION_FILE));
    else if (isCuration(name)) beside.add(name);
  const found: string[] = [];
  for (const file of beside) if (await isThere(file, 'isFile')) found.push(file);
  const once = new Map<string, string>();
  for (const file of [...named, ...found].sort()) once.set(await realpath(file).catch(() => file), file);

  const decisions: CurationDecision[] = [];
  const failed: FailedInput[] = [];
  for (const file of once.values()) {
    try {
      const read = readCuration(file, await textOf(file));
      decisions.push(...read.decisions);
      failed.push(...read.slips.map((error): FailedInput => ({ name: file, error })));
    } catch (error) {
      failed.push({ name: file, error });
    }
  }
  return { decisions, failed };
};

export const isCuration = (name: string): boolean => path.basename(name) === CURATION_FILE;

const isThere = async (name: string, what: 'isFile' | 'isDirectory'): Promise<boolean> =>
  (await stat(name).catch(() => null))?.[what]() ?? false;

const textOf = async (file: string): Promise<string> => {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > MOST) throw new Failure('read.tooLarge', { name: file, bytes: size, limit: MOST });
    bytes = await readFile(file);
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(file, error);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure('curation.notUtf8', { file }, { cause: error });
  }
};
