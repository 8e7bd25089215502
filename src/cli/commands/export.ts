import path from 'node:path';
import { type Command, Option } from 'commander';
import type { ExportFormat } from '../../7-rdf/export-formats.ts';
import { FORMAT_NAMES } from '../../7-rdf/format-names.ts';
import { checkBase } from '../check-base.ts';
import { type Cli, wrongUse } from '../cli.ts';
import { withExamples } from '../examples.ts';
import type { ExportSource } from '../export-source.ts';
import { isBuild } from '../is-build.ts';
import { collect } from '../print-curation.ts';

/** `vanban export [OUT|INPUT...]`: the graph of a build, or of reports, in a format of other programs. */

interface ExportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly bom?: boolean;
  readonly base?: string;
  readonly curation?: readonly string[];
  readonly quiet?: boolean;
}

export const addExport = (program: Command, cli: Cli): void => {
  const command = program
    .command('export')
    .description(cli.text('export.about'))
    .argument('[input...]', cli.text('export.input'))
    .addOption(new Option('-f, --format <format>', cli.text('export.format')).choices(FORMAT_NAMES))
    .option('-o, --output <file>', cli.text('export.output'))
    .option('--bom', cli.text('export.bom'))
    .option('--base <iri>', cli.text('build.base'))
    .option('--curation <file>', cli.text('build.curation'), collect)
    .option('-q, --quiet', cli.text('build.quiet'))
    .action((inputs: string[], options: ExportOptions) => exportGraph(cli, inputs, options));
  withExamples(command, cli, [
    'vanban export out --format csv-claims --bom --output claims.csv',
    'vanban export out --output graph.gexf',
    'vanban export 408-BC-TU.md --format jsonld > graph.jsonld',
    'vanban export data/reports --format neo4j --output neo4j',
  ]);
};

/** The folder a build writes to unless told otherwise. */
const DEFAULT_OUT = 'out';

const exportGraph = async (cli: Cli, asked: readonly string[], options: ExportOptions): Promise<void> => {
  const { exportFormat } = await import('../../7-rdf/export-formats.ts');
  const { output, quiet = false } = options;
  const format = exportFormat(options.format ?? '', output);
  if (!format) throw wrongUse('noFormat', { known: FORMAT_NAMES.join(', ') });
  if (options.bom && format.kind !== 'sheet') throw wrongUse('bom', { format: format.name });
  if (output === '' || (format.kind === 'folder' && output === undefined))
    throw wrongUse('noOutput', { format: format.name });
  const source = await sourceOf(cli, asked, options);
  if (!source) {
    cli.warn(cli.text('build.nothing'));
    return cli.finish(1);
  }
  const files = await contents(cli, format, source, output ?? '', options.bom === true);
  if (output === undefined) for (const text of files.values()) cli.stdout.write(text);
  else {
    const [{ makeFolder }, { writeFiles }] = await Promise.all([
      import('../make-folder.ts'),
      import('../../store/write-file.ts'),
    ]);
    for (const file of files.keys()) await makeFolder(path.dirname(file));
    await writeFiles(files);
    if (!quiet) cli.say(cli.text('export.written', { files: [...files.keys()].join(', ') }));
  }
  cli.finish(source.complete ? 0 : 1);
};

const sourceOf = async (
  cli: Cli,
  inputs: readonly string[],
  { base, curation, quiet = false, output }: ExportOptions,
): Promise<ExportSource | null> => {
  const { sourceOfBuild, sourceOfInputs } = await import('../export-source.ts');
  const [first = DEFAULT_OUT, ...more] = inputs;
  if (inputs.length === 0 || (more.length === 0 && (await isBuild(first)))) {
    const option = base !== undefined ? '--base' : curation ? '--curation' : null;
    if (option) throw wrongUse('builtAlready', { option, folder: first });
    return sourceOfBuild(cli, first);
  }
  checkBase(base);
  // Progress would stand in the way of what goes to standard output.
  const options = { ...(base === undefined ? {} : { base }), ...(curation ? { curation } : {}) };
  return sourceOfInputs(cli, inputs, { ...options, quiet: quiet || output === undefined });
};

/** Path of a file -> its content; one path, which may be empty, where the format is one file. */
const contents = async (
  cli: Cli,
  format: ExportFormat,
  source: ExportSource,
  output: string,
  bom: boolean,
): Promise<ReadonlyMap<string, string>> => {
  const { ontology } = source;
  if (format.kind === 'rdf') {
    const { writeRdf } = await import('../../7-rdf/write-rdf.ts');
    const prefixes = { ...ontology.prefixes, [ontology.basePrefix]: source.base };
    const quads = format.namedGraphs ? source.namedGraphs() : source.triples();
    return new Map([[output, writeRdf(format, quads, prefixes, ontology)]]);
  }
  const graph = { file: source.file(), ontology, language: cli.messages.language, text: cli.text };
  if (format.kind === 'folder')
    return new Map([...format.write(graph)].map(([name, text]) => [path.join(output, name), text]));
  return new Map([[output, (bom ? '\ufeff' : '') + format.write(graph)]]);
};
