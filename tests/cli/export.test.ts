import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'oxigraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, runVanban } from './run-vanban.ts';
import { smallReport } from './small-report.ts';

/** `vanban export`: from a build and from reports, to a file, a folder and standard output. */

let folder: string;

const vanban = (...args: string[]): Promise<Run> => runVanban(args, { cwd: folder });
const at = (name: string): string => path.join(folder, name);
const read = (name: string): Promise<string> => readFile(at(name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-export-'));
  await writeFile(at('bao-cao.md'), smallReport());
  await writeFile(at('quy-sau.md'), smallReport('150-BC/TU', 10));
  // A page break of old printers, which XML cannot hold.
  await writeFile(at('ngat-trang.md'), smallReport().replace('UBND huyện', 'UBND \fhuyện'));
  await vanban('build', 'bao-cao.md', 'quy-sau.md', '--out', 'out', '--quiet');
});

afterAll(() => rm(folder, { recursive: true }));

describe('the same bytes', () => {
  it('as the build has them, by standard output', async () => {
    expect(await vanban('export', '--format', 'turtle')).toEqual({
      code: 0,
      stdout: await read('out/graph.ttl'),
      stderr: '',
    });
    expect((await vanban('export', 'out', '--format', 'trig')).stdout).toBe(await read('out/graph.trig'));
  });

  it.each(['jsonld', 'gexf', 'csv-claims'])('from reports in any order and from their build: %s', async (format) => {
    const runs = await Promise.all([
      vanban('export', 'out', '--format', format),
      vanban('export', 'quy-sau.md', 'bao-cao.md', '--format', format),
    ]);
    const [built, given] = runs.map(({ stdout }) => stdout);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(built?.length).toBeGreaterThan(1000);
    expect(given).toBe(built);
  });
});

describe('where it goes', () => {
  it('the ending of the file tells the format, and folders are made', async () => {
    const { code, stdout } = await vanban('export', 'out', '--output', 'moi/sau/graph.rdf');
    expect([code, stdout]).toEqual([0, `Written: ${path.join('moi/sau/graph.rdf')}\n`]);
    expect(await readdir(at('moi/sau'))).toEqual(['graph.rdf']);
    expect(parse(await read('moi/sau/graph.rdf'), { format: 'application/rdf+xml' })).toHaveLength(
      parse(await read('out/graph.ttl'), { format: 'text/turtle' }).length,
    );
  });

  it('a sheet begins with a byte order mark where it is asked for', async () => {
    await vanban('export', 'out', '--format', 'csv-things', '--output', 'things.csv', '--bom', '--quiet');
    const plain = await vanban('export', 'out', '--format', 'csv-things');
    expect(await read('things.csv')).toBe(`\ufeff${plain.stdout}`);
  });

  it('the pair of files for Neo4j lies in a folder', async () => {
    expect((await vanban('export', 'out', '--format', 'neo4j', '--output', 'neo4j')).code).toBe(0);
    expect((await readdir(at('neo4j'))).sort()).toEqual(['nodes.csv', 'relationships.csv']);
  });

  it('things are named under --base', async () => {
    const { stdout } = await vanban('export', 'bao-cao.md', '--format', 'ntriples', '--base', 'https://vb.example/id/');
    expect(stdout).toContain('<https://vb.example/id/');
    expect(stdout).not.toContain('vanban/id/');
  });
});

describe('what cannot be written leaves the old file whole', () => {
  it('a letter that the format cannot hold', async () => {
    await writeFile(at('cu.rdf'), 'cũ');
    const { code, stderr } = await vanban('export', 'ngat-trang.md', '--output', 'cu.rdf');
    expect(code).toBe(1);
    expect(stderr).toMatch(/RDF\/XML cannot hold the character U\+000C/);
    expect(await read('cu.rdf')).toBe('cũ');
    expect((await vanban('export', 'ngat-trang.md', '--format', 'jsonld')).stdout).toContain('UBND \\fhuyện');
  });

  it.each([
    ['a folder that takes nothing', '/proc/graph.ttl'],
    ['a file where a folder is needed', 'bao-cao.md/graph.ttl'],
    ['a folder where the file should be', 'out.ttl'],
  ])('%s', async (_what, output) => {
    await mkdir(at('out.ttl'), { recursive: true });
    const before = await readdir(folder);
    const { code, stderr } = await vanban('export', 'out', '--output', output);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/could not be written \(E[A-Z]+\)\. The old files are whole/),
    ]);
    expect(await readdir(folder)).toEqual(before);
  });

  it('a graph of a build that is no longer RDF', async () => {
    await vanban('build', 'bao-cao.md', '--out', 'hong', '--quiet');
    await writeFile(at('hong/graph.ttl'), (await read('hong/graph.ttl')).slice(0, 2000));
    await writeFile(at('cu.nt'), 'cũ');
    const { code, stderr } = await vanban('export', 'hong', '--output', 'cu.nt');
    expect([code, await read('cu.nt')]).toEqual([1, 'cũ']);
    expect(stderr).toMatch(/graph\.ttl is no readable output of a build/);
  });
});

describe('an input that cannot be read', () => {
  it('is named, and the others are exported', async () => {
    const { code, stdout, stderr } = await vanban('export', 'bao-cao.md', 'khong-co.md', '--format', 'csv-matrix');
    expect(code).toBe(1);
    expect(stderr).toMatch(/khong-co\.md: there is no such file/);
    expect(stdout.split('\r\n').length).toBeGreaterThan(2);
  });

  it('and no other: nothing is written', async () => {
    const { code, stderr } = await vanban('export', 'khong-co.md', '--output', 'khong-ghi.ttl');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/nothing was written/)]);
    expect(await readdir(folder)).not.toContain('khong-ghi.ttl');
  });
});

it.each<[what: string, args: string[], told: RegExp]>([
  ['no format', ['out'], /Which format\? .*turtle, trig,/],
  ['an ending that several sheets have', ['out', '--output', 'x.csv'], /Which format\?/],
  ['an unknown format', ['out', '--format', 'excel'], /"excel" is no value/],
  ['a byte order mark for what is no sheet', ['out', '--format', 'gexf', '--bom'], /--bom is for the csv formats/],
  ['several files without a folder', ['out', '--format', 'neo4j'], /neo4j of several files takes a folder/],
  [
    'another base for what is built',
    ['out', '--format', 'trig', '--base', 'https://a.example/'],
    /so --base changes nothing/,
  ],
  ['a base that is none', ['bao-cao.md', '--format', 'trig', '--base', 'x'], /cannot name things/],
])('%s is wrong use', async (_what, args, told) => {
  const { code, stdout, stderr } = await vanban('export', ...args);
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(told)]);
});

it('without a build says how to make one', async () => {
  await mkdir(at('chua-dung'));
  const { code, stderr } = await runVanban(['export', '--format', 'turtle'], { cwd: at('chua-dung') });
  expect([code, stderr]).toEqual([1, expect.stringMatching(/Build the graph first: vanban build/)]);
});
