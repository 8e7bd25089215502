import { readFile, stat } from 'node:fs/promises';
import { READ_LIMIT, readSource } from '../1-read/read-source.ts';
import type { ReportReading } from '../6-graph/report-reading.ts';
import { Failure } from '../base/failure.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readReport } from '../pipeline.ts';
import { type FailedInput, fileFailure } from './find-inputs.ts';

export interface ReadReports {
  readonly readings: readonly ReportReading[];
  readonly failed: readonly FailedInput[];
}

/** Reads each file on its own: one that cannot be read is named and costs the others nothing. `onFile` is told how many are done. */
export const readReports = async (
  files: readonly string[],
  lexicon: Lexicon,
  onFile: (done: number, name: string) => Promise<void> = async () => {},
): Promise<ReadReports> => {
  const readings: ReportReading[] = [];
  const failed: FailedInput[] = [];
  for (const [i, name] of files.entries()) {
    await onFile(i, name);
    try {
      readings.push(readReport(readSource(name, await bytesOf(name)), lexicon));
    } catch (error) {
      failed.push({ name, error });
    }
  }
  return { readings, failed };
};

const bytesOf = async (name: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(name);
    if (size > READ_LIMIT) throw new Failure('read.tooLarge', { name, bytes: size, limit: READ_LIMIT });
    return await readFile(name);
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(name, error);
  }
};
