import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../src/1-read/read-source.ts';
import { mergeReadings } from '../src/6-graph/merge-readings.ts';
import { createCli } from '../src/cli/cli.ts';
import { loadMessages } from '../src/cli/messages.ts';
import { createProgram } from '../src/cli/program.ts';
import { loadLexicon } from '../src/lexicon/lexicon.ts';
import { readReport } from '../src/pipeline.ts';

/** README.md and data/README.md say what is there: the worked sentence, the commands, the files. */

const ROOT = path.resolve(import.meta.dirname, '..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const DATA_README = readFileSync(path.join(ROOT, 'data', 'README.md'), 'utf8');

describe('the worked sentence', () => {
  const sentence = /<!-- sentence -->\n> (.+)\n/.exec(README)?.[1] ?? '';
  const shown = /<!-- claims -->\n```\n([\s\S]+?)\n```/.exec(README)?.[1]?.split('\n') ?? [];

  it('is read as the README shows', () => {
    const graph = mergeReadings([readReport(readText('bat-xat.txt', `${sentence}\n`), loadLexicon(ROOT))]);
    const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
    const label = (id: string): string => labels.get(id) ?? id;
    const said = graph.claims.map(({ subject, predicate, object, status, basis, confidence, regarding }) =>
      [
        label(subject),
        predicate,
        label(object),
        status,
        basis,
        String(confidence),
        ...regarding.map((id) => `regarding ${label(id)}`),
      ].join(' | '),
    );
    expect(shown.length).toBeGreaterThan(3);
    expect(said.sort()).toEqual(shown.map((line) => line.split(/ {2,}/).join(' | ')).sort());
  });
});

describe('the commands', () => {
  const program = createProgram(createCli(loadMessages(ROOT, 'en'), ROOT, process));
  const names = (of: typeof program): string[] => of.commands.map((command) => command.name());
  const questions = program.commands.find((command) => command.name() === 'query');
  const lines = README.split('\n').filter((line) => /npx vanban /.test(line) && !line.startsWith('`'));

  it('are commands of the program', () => {
    const used = lines.flatMap((line) => /npx vanban (?:--lang \w+ )?(\w+)/.exec(line)?.[1] ?? []);
    expect(used.length).toBeGreaterThan(10);
    expect([...new Set(used)].filter((name) => !names(program).includes(name))).toEqual([]);
    expect(names(program).filter((name) => !used.includes(name) && name !== 'help')).toEqual([]);
  });

  it('ask questions of the program', () => {
    const asked = lines.flatMap((line) => /query ([\w-]+)/.exec(line)?.[1] ?? []);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !questions || !names(questions).includes(name))).toEqual([]);
  });

  it('of npm are scripts of the package', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const run = [...README.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(run.length).toBeGreaterThan(3);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the files', () => {
  it('that the README names are there', () => {
    const named = [...README.matchAll(/`((?:src|data|ontology|tests|scripts|\.ci)\/[\w./-]*)`/g)].map(
      ([, file = '']) => file,
    );
    // data/gold and out-of-the-way folders may be empty in a copy; files may not lack.
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it('of data/ all have their source in data/README.md', () => {
    const files = ['grammar', 'relations', 'gazetteers', 'reports', 'register'].flatMap((folder) => {
      const at = path.join(ROOT, 'data', folder);
      return existsSync(at) ? readdirSync(at) : [];
    });
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !DATA_README.includes(`\`${file}\``))).toEqual([]);
  });
});
