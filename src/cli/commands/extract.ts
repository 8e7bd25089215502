import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withExamples } from '../examples.ts';

/** `vanban extract [FILE|-]`: the NDJSON stream, one text a line in, one graph a line out, in the same order. */

export const addExtract = (program: Command, cli: Cli): void => {
  const command = program
    .command('extract')
    .description(cli.text('extract.about'))
    .argument('[file]', cli.text('extract.file'), '-')
    .action((file: string) => extract(cli, file));
  withExamples(command, cli, [
    'vanban extract reports.ndjson > graphs.ndjson',
    `echo '{"id":"a","text":"..."}' | vanban extract -`,
  ]);
};

const extract = async (cli: Cli, file: string): Promise<void> => {
  const [{ createExtractor }, { linesOf }, { fileFailure }] = await Promise.all([
    import('../../corpus/extract-lines.ts'),
    import('../../corpus/lines-of.ts'),
    import('../../corpus/find-inputs.ts'),
  ]);
  const { explain } = await import('../cli.ts');
  const { loadLexicon } = await import('../../lexicon/lexicon.ts');
  const input: Readable = file === '-' ? process.stdin : createReadStream(file);
  const extractor = createExtractor(loadLexicon(cli.root), (error) => explain(cli, error));
  let broken = false;
  const answers = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    let number = 0;
    for await (const line of linesOf(chunks)) {
      number++;
      const answer = extractor(line, number);
      broken ||= answer.error;
      yield `${answer.json}\n`;
    }
  };
  try {
    await pipeline(input, answers, cli.stdout, { end: false });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === 'open' || code === 'EISDIR') throw fileFailure(file, error);
    if (code !== 'EPIPE') throw error;
  }
  cli.finish(broken ? 1 : 0);
};
