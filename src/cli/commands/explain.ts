import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { SourceText } from '../../1-read/source-text.ts';
import type { Where } from '../../explain/find-sentences.ts';
import { type Cli, wrongUse } from '../cli.ts';
import { withExamples } from '../examples.ts';
import { collect } from '../print-curation.ts';

/** `vanban explain FILE --line N`: how a sentence was read, step by step, and what was not taken. */

const FORMATS = ['text', 'json'] as const;

interface ExplainOptions {
  readonly line?: string;
  readonly at?: string;
  readonly claim?: string;
  readonly curation?: readonly string[];
  readonly format: (typeof FORMATS)[number];
}

export const addExplain = (program: Command, cli: Cli): void => {
  const command = program
    .command('explain')
    .description(cli.text('explain.about'))
    .argument('<file>', cli.text('explain.file'))
    .addOption(new Option('-l, --line <n>', cli.text('explain.line')).conflicts(['at', 'claim']))
    .addOption(new Option('-a, --at <offset>', cli.text('explain.at')).conflicts(['line', 'claim']))
    .addOption(new Option('-c, --claim <id>', cli.text('explain.claim')).conflicts(['line', 'at']))
    .option('--curation <file>', cli.text('build.curation'), collect)
    .addOption(new Option('-f, --format <format>', cli.text('explain.format')).choices(FORMATS).default('text'))
    .action((file: string, options: ExplainOptions) => explainFile(cli, file, options));
  withExamples(command, cli, cli.text('explain.examples').trim().split('\n'));
};

const explainFile = async (cli: Cli, file: string, options: ExplainOptions): Promise<void> => {
  const where = whereOf(options);
  const [
    { explainPlace },
    { loadLexicon },
    { findCuration },
    { explainWords },
    { printExplanation },
    { explanationJson },
  ] = await Promise.all([
    import('../../explain/explain-sentence.ts'),
    import('../../lexicon/lexicon.ts'),
    import('../../corpus/find-curation.ts'),
    import('../explain/words.ts'),
    import('../explain/print-explanation.ts'),
    import('../explain/explanation-json.ts'),
  ]);
  const source = await readOne(file);
  const { decisions, failed } = await findCuration([file], [file], options.curation);
  for (const { error } of failed) throw error;
  const explanation = explainPlace(source, where, loadLexicon(cli.root), decisions);
  const words = explainWords(cli);
  cli.say(
    options.format === 'json' ? explanationJson(cli, words, explanation) : printExplanation(cli, words, explanation),
  );
};

/** Throws Failure `use.nowhere` where no place is asked for. What is no number is a place that no report has. */
const whereOf = ({ line, at, claim }: ExplainOptions): Where => {
  const number = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN);
  if (claim !== undefined) return { claim };
  if (at !== undefined) return { at: number(at) };
  if (line !== undefined) return { line: number(line) };
  throw wrongUse('nowhere');
};

/** Throws the failures of reading, and `use.oneFile` for a folder. */
const readOne = async (file: string): Promise<SourceText> => {
  const [{ fileFailure }, { readSource }] = await Promise.all([
    import('../../corpus/find-inputs.ts'),
    import('../../1-read/read-source.ts'),
  ]);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EISDIR' ? wrongUse('oneFile', { name: file }) : fileFailure(file, error);
  });
  return readSource(file, bytes);
};
