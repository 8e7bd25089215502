import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { Failure } from '../../base/failure.ts';
import type { SparqlAnswer, SparqlLimits } from '../../store/sparql.ts';
import { type Cli, explain, wrongUse } from '../cli.ts';
import { withExamples } from '../examples.ts';
import { SPARQL_FORMATS } from '../sparql-formats.ts';

/** `vanban sparql QUERY|FILE|-`: puts any SPARQL query to the outputs of a build, or to a file of RDF. */

interface SparqlOptions {
  readonly out: string;
  readonly format?: string;
  readonly timeout: string;
  readonly limit: string;
}

export const addSparql = (program: Command, cli: Cli): void => {
  const command = program
    .command('sparql')
    .description(cli.text('sparql.about'))
    .argument('<query>', cli.text('sparql.query'))
    .option('-o, --out <path>', cli.text('sparql.out'), 'out')
    .addOption(new Option('-f, --format <format>', cli.text('sparql.format')).choices(SPARQL_FORMATS))
    .option('--timeout <seconds>', cli.text('sparql.timeout'), '10')
    .option('--limit <rows>', cli.text('sparql.limit'), '10000')
    .action((query: string, options: SparqlOptions) => run(cli, query, options));
  withExamples(command, cli, cli.text('sparql.examples').trim().split('\n'));
};

const run = async (cli: Cli, given: string, options: SparqlOptions): Promise<void> => {
  const limits: SparqlLimits = {
    timeoutMs: numberOf('--timeout', options.timeout, /^\d+(?:[.,]\d+)?$/) * 1000,
    maxRows: numberOf('--limit', options.limit, /^\d+$/),
  };
  const [{ loadOntology }, { graphFileOf }, { withPrefixes }, { openSparql }, { printSparql }] = await Promise.all([
    import('../../ontology/load-ontology.ts'),
    import('../../store/load-graph-folder.ts'),
    import('../../store/prologue.ts'),
    import('../../store/sparql.ts'),
    import('../print-sparql.ts'),
  ]);
  const sparql = await queryText(given);
  const { prefixes } = loadOntology(cli.root);
  const store = openSparql([graphFileOf(options.out)]);
  let answer: SparqlAnswer;
  try {
    const { query, shift } = withPrefixes(sparql, prefixes);
    answer = await store.query(query, limits).catch((error: unknown) => {
      throw movedBack(error, shift);
    });
  } catch (error) {
    if (!isWrongQuery(error)) throw error;
    cli.warn(explain(cli, error), ...pointed(sparql, error));
    cli.finish(2);
    return;
  } finally {
    await store.close();
  }
  cli.stdout.write(printSparql(cli, answer, { format: options.format, prefixes, maxRows: limits.maxRows }));
};

const numberOf = (option: string, value: string, form: RegExp): number => {
  const number = form.test(value) ? Number(value.replace(',', '.')) : 0;
  // A timer of Node holds 31 bits of milliseconds.
  if (number <= 0 || number > 2_000_000) throw wrongUse('number', { option, value });
  return number;
};

/** The query itself, or what stands in a file of that name, or on standard input. Throws Failure `input.*` for a file that cannot be read. */
const queryText = async (given: string): Promise<string> => {
  if (given === '-') return (await buffer(process.stdin)).toString('utf8');
  // A query has blanks or braces; a path seldom does.
  const isFileName = /\.(?:rq|sparql|txt)$/i.test(given);
  try {
    return await readFile(given, 'utf8');
  } catch (error) {
    if (!isFileName) return given;
    const { fileFailure } = await import('../../corpus/find-inputs.ts');
    throw fileFailure(given, error);
  }
};

const WRONG: ReadonlySet<string> = new Set(['sparql.syntax', 'sparql.prefix', 'sparql.service', 'sparql.refused']);

const isWrongQuery = (error: unknown): error is Failure => error instanceof Failure && WRONG.has(error.code);

/** The place of a fault in the query as it was given: declarations before its first line do not count. */
const movedBack = (error: unknown, shift: number): unknown => {
  if (!(error instanceof Failure) || error.code !== 'sparql.syntax' || error.params.line !== 1) return error;
  const column = Math.max(1, Number(error.params.column) - shift);
  return new Failure(error.code, { ...error.params, column }, { cause: error });
};

/** The line of the query with a mark under the fault. */
const pointed = (query: string, { params }: Failure): string[] => {
  const line = query.split('\n')[Number(params.line ?? 0) - 1];
  if (line === undefined) return [];
  return [`  ${line.replaceAll('\t', ' ')}`, `  ${' '.repeat(Number(params.column) - 1)}^`];
};
