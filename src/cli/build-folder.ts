import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../base/failure.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Outputs } from '../corpus/make-outputs.ts';
import { type Cli, explain } from './cli.ts';
import { makeFolder } from './make-folder.ts';
import { warnOfRefused } from './print-curation.ts';
import { createProgress } from './progress.ts';

export interface BuildRequest {
  readonly inputs: readonly string[];
  /** Folder of the outputs; made where it is not there. */
  readonly out: string;
  readonly base?: string;
  /** Curation files beside those that lie with the inputs. */
  readonly curation?: readonly string[];
  readonly quiet: boolean;
}

export interface Built {
  readonly corpus: Corpus;
  readonly outputs: Outputs;
  /** Names of the files written. */
  readonly written: readonly string[];
}

/**
 * Reads the inputs and writes all outputs; inputs that cannot be read are named on standard error. Null where none could be read:
 * then nothing is written, and what an earlier build left stays whole.
 */
export const buildFolder = async (cli: Cli, request: BuildRequest): Promise<Built | null> => {
  const { inputs, out, base, curation = [], quiet } = request;
  const [{ readCorpus }, { makeOutputs }, { writeFiles }] = await Promise.all([
    import('../corpus/corpus.ts'),
    import('../corpus/make-outputs.ts'),
    import('../store/write-file.ts'),
  ]);
  const progress = createProgress(cli, cli.text('build.progress'), quiet);
  try {
    const viewer = await viewerPage(cli.root);
    const corpus = await readCorpus(inputs, { root: cli.root, except: out, curation, onFile: progress.step });
    warnOfFailed(cli, corpus);
    warnOfRefused(cli, corpus.graph.decisions);
    if (corpus.graph.texts.length === 0) return null;
    const outputs = await makeOutputs(corpus, viewer, {
      ...(base === undefined ? {} : { base }),
      onStep: (done, total, step) => progress.step(done, total, cli.text(`build.step.${step}`)),
    });
    await makeFolder(out);
    await writeFiles(new Map([...outputs.files].map(([name, content]) => [path.join(out, name), content])));
    await removeLeftOvers(out, outputs.files);
    return { corpus, outputs, written: [...outputs.files.keys()] };
  } finally {
    progress.stop();
  }
};

export const warnOfFailed = (cli: Cli, { failed }: Pick<Corpus, 'failed'>): void => {
  for (const { name, error } of failed) {
    const foreseen = error instanceof Failure;
    cli.warn(foreseen ? explain(cli, error) : `${cli.text('build.failed', { name })} ${explain(cli, error)}`);
    if (process.env.VANBAN_DEBUG && !foreseen) console.error(error);
  }
};

export const viewerPage = async (root: string): Promise<string> => {
  const file = path.join(root, 'dist', 'viewer', 'index.html');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure('build.noViewer', { file }, { cause: error });
  }
};

/** What an earlier, larger or smaller build wrote and this one did not: a page with other data must not stand beside these. */
const removeLeftOvers = async (out: string, files: ReadonlyMap<string, string>): Promise<void> => {
  if (!files.has('index.html')) await rm(path.join(out, 'index.html'), { force: true });
  let part = [...files.keys()].filter((name) => name.startsWith('data/')).length;
  for (; await removed(path.join(out, 'data', `${part}.js`)); part++);
};

const removed = async (file: string): Promise<boolean> => {
  try {
    await rm(file);
    return true;
  } catch {
    return false;
  }
};
