import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRAPH_FILE_VERSION, type GraphFile } from '../../src/6-graph/graph-file.ts';
import { type Run, runVanban, startVanban } from './run-vanban.ts';
import { lineWith, smallReport } from './small-report.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = smallReport();
const COMMANDS = ['start', 'build', 'ask', 'query', 'sparql', 'check', 'explain', 'export', 'serve', 'extract'];

let folder: string;
let built: Run;

const vanban = (args: string[], lang?: 'vi' | 'en'): Promise<Run> =>
  runVanban(args, { cwd: folder, ...(lang ? { lang } : {}) });
const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-cli-'));
  await writeFile(path.join(folder, 'bao-cao.md'), REPORT);
  await writeFile(path.join(folder, 'quy-sau.md'), smallReport('150-BC/TU', 10));
  built = await vanban(['build', 'bao-cao.md', '--out', 'out']);
});

afterAll(() => rm(folder, { recursive: true }));

describe('help', () => {
  it('names every command, in both languages', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const { code, stdout } = await vanban(['--help'], lang);
      expect(code).toBe(0);
      expect(stdout).toContain(lang === 'vi' ? 'Cách dùng:' : 'Usage:');
      for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    }
  });

  it.each([...COMMANDS, 'query carries-out', 'query path'])('%s has examples', async (command) => {
    const { code, stdout } = await vanban([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}\$ /);
  });

  it('--lang goes before the environment', async () => {
    expect((await vanban(['query', '--help', '--lang', 'vi'], 'en')).stdout).toContain('Cách dùng:');
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
    expect((await vanban(['--version'])).stdout.trim()).toBe(version);
  });
});

describe('the program as it is installed', () => {
  it('runs from dist/', async () => {
    const program = [path.join(ROOT, 'dist/main.js')];
    const { code, stdout, stderr } = await runVanban(['build', '--help'], { cwd: folder, program });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('vanban build');
  });
});

describe('build', () => {
  it('prints things by class and relations by name', () => {
    expect([built.code, built.stderr]).toEqual([0, '']);
    expect(built.stdout).toMatch(/Things by class\n(?: {2}.* +\d+\n)+/);
    expect(built.stdout).toMatch(/Relations by name\n(?: {2}.* +\d+\n)+/);
  });

  it('writes all outputs and nothing beside them', async () => {
    expect((await readdir(path.join(folder, 'out'))).sort()).toEqual([
      'graph.json',
      'graph.trig',
      'graph.ttl',
      'index.html',
      'issues.json',
    ]);
    expect(new Parser().parse(await read('out/graph.ttl')).length).toBeGreaterThan(20);
    expect(new Parser({ format: 'application/trig' }).parse(await read('out/graph.trig')).length).toBeGreaterThan(20);
    expect(await read('out/index.html')).toMatch(/id="vanban-data">[A-Za-z0-9+/=]{100,}<\/script>/);
  });

  it('proves each claim by a verbatim quote', async () => {
    const { texts, claims }: GraphFile = JSON.parse(await read('out/graph.json'));
    expect(claims.length).toBeGreaterThan(5);
    for (const { evidence } of claims) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end } of evidence) expect(texts[0]?.text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('gives the same bytes for the same inputs in any order', async () => {
    await vanban(['build', 'bao-cao.md', 'quy-sau.md', '--out', 'xuoi']);
    await vanban(['build', 'quy-sau.md', 'bao-cao.md', '--out', 'nguoc']);
    for (const name of ['graph.ttl', 'graph.trig', 'graph.json', 'issues.json', 'index.html'])
      expect(await read(`nguoc/${name}`)).toBe(await read(`xuoi/${name}`));
  });

  it('names things under --base', async () => {
    await vanban(['build', 'bao-cao.md', '--out', 'rieng', '--base', 'https://vanban.example/id/']);
    expect(await read('rieng/graph.ttl')).toContain('<https://vanban.example/id/>');
    expect(JSON.parse(await read('rieng/graph.json')).base).toBe('https://vanban.example/id/');
  });

  it('sums up as JSON', async () => {
    const { code, stdout } = await vanban(['build', 'bao-cao.md', 'khong-co.md', '--out', 'tom-tat', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      reports: 1,
      page: 'one-file',
      things: { Report: 1 },
      failed: [{ name: 'khong-co.md', reason: expect.stringContaining('no such file') }],
    });
  });

  it('says nothing when asked to be quiet', async () => {
    expect(await vanban(['build', 'bao-cao.md', '--out', 'im', '--quiet'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('ask', () => {
  it('shows how it understood, the command, and what the command answers', async () => {
    const { code, stdout } = await vanban(['ask', 'UBND huyen Bat Xat thuc hien nhung van ban nao?']);
    expect(code).toBe(0);
    const command = 'vanban query carries-out --body "Ủy ban nhân dân huyện Bát Xát"';
    expect(stdout).toContain('Understood as: Which documents does this body carry out');
    expect(stdout).toContain(command);
    const asked = await vanban(['query', 'carries-out', '--body', 'Ủy ban nhân dân huyện Bát Xát']);
    expect(asked.code).toBe(0);
    expect(stdout.endsWith(asked.stdout)).toBe(true);
  });

  it('keeps standard output for the answer where a program reads it', async () => {
    const { stdout, stderr } = await vanban(['ask', 'who', 'supervises', 'Huyện ủy Bát Xát', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ question: 'supervision', about: [{ label: 'Huyện ủy Bát Xát' }] });
    expect(stderr).toContain('vanban query supervision --supervised "Huyện ủy Bát Xát"');
  });

  it.each([
    ['Hôm nay ăn gì?', /not understood[\s\S]*vanban ask "/],
    ['Ai thực hiện Chỉ thị 99-CT/TW?', /99-CT\/TW/],
  ])('%s is told of', async (question, told) => {
    const { code, stdout, stderr } = await vanban(['ask', question]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
  });
});

describe('query', () => {
  it('asks any question of ontology/queries, with thing, words and numbers', async () => {
    const json = async (...args: string[]) => JSON.parse((await vanban(['query', ...args, '--format', 'json'])).stdout);
    const all = await json('doubtful');
    expect(all.rows.length).toBeGreaterThan(3);
    const confidences = all.rows.map(({ confidence }: { confidence: string }) => Number(confidence));
    const most = Math.max(...confidences);
    const below = await json('doubtful', '--below', String(most).replace('.', ','));
    expect(below.rows.length).toBe(confidences.filter((one: number) => one < most).length);
    const { about, rows } = await json('supervision', '--supervised', 'huyen uy bat xat');
    expect(about.map(({ label }: { label: string }) => label)).toEqual(['Huyện ủy Bát Xát']);
    for (const row of rows) {
      expect(row.supervised.label).toBe('Huyện ủy Bát Xát');
      expect(REPORT).toContain(row.sentences[0].exact[0]);
    }
  });

  it('refuses a number that is none, and names the example', async () => {
    const { code, stderr } = await vanban(['query', 'reviewed-after', '--years', 'mười']);
    expect(code).toBe(2);
    expect(stderr).toContain('--years');
    expect((await vanban(['query', 'reviewed-after', '--help'])).stdout).toContain(
      '$ vanban query reviewed-after --years 10',
    );
  });

  it('shows each answer with its sentence and place', async () => {
    const { code, stdout } = await vanban(['query', 'carries-out', '--body', 'UBND huyen Bat Xat', '--format', 'json']);
    expect(code).toBe(0);
    const { rows } = JSON.parse(stdout);
    expect(rows).toContainEqual(
      expect.objectContaining({
        document: expect.objectContaining({ label: expect.stringContaining('25-KH/TU') }),
        relation: 'implements',
        status: 'done',
        sentences: [expect.objectContaining({ file: 'bao-cao.md', line: lineWith(REPORT, 'UBND huyện') })],
      }),
    );
  });

  it('finds a directive by its number', async () => {
    const { stdout } = await vanban([
      'query',
      'carried-out-by',
      '--document',
      'chi thi 5',
      '--term',
      'XII',
      '--format',
      'csv',
    ]);
    expect(stdout).toContain('Ban Thường vụ Tỉnh ủy');
  });

  it('knows who supervises whom on what', async () => {
    const { stdout } = await vanban(['query', 'supervised-by', '--body', 'UBKT Tinh uy', '--format', 'json']);
    expect(JSON.parse(stdout).rows).toContainEqual(
      expect.objectContaining({
        body: expect.objectContaining({ label: 'Huyện ủy Bát Xát' }),
        regarding: expect.stringContaining('10-NQ/TU'),
      }),
    );
  });

  it('lists the candidates of an ambiguous name', async () => {
    const { code, stderr } = await vanban(['query', 'carries-out', '--body', 'bat xat']);
    expect(code).toBe(2);
    expect(stderr).toContain('could be several things');
    for (const name of ['Huyện ủy Bát Xát', 'Ủy ban nhân dân huyện Bát Xát']) expect(stderr).toContain(`  - ${name} (`);
  });

  it('names what is near an unknown name', async () => {
    const { code, stderr } = await vanban(['query', 'issued-by', '--body', 'Huyện ủy Bát Xá']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Nothing in this graph is called[\s\S]*- Huyện ủy Bát Xát/);
  });

  it('walks from one thing to another', async () => {
    const { stdout } = await vanban([
      'query',
      'path',
      '--from',
      'UBND huyen Bat Xat',
      '--to',
      'Ban Thuong vu Tinh uy Lao Cai',
    ]);
    expect(stdout).toMatch(/Ways from Ủy ban nhân dân huyện Bát Xát to Ban Thường vụ Tỉnh ủy Lào Cai/);
    expect(stdout).toContain('bao-cao.md');
  });

  it('needs a build', async () => {
    const { code, stderr } = await vanban(['query', 'conflicts', '--out', 'chua-co']);
    expect(code).toBe(1);
    expect(stderr).toContain('Build the graph first');
  });

  it('says how to rebuild what another version wrote', async () => {
    await vanban(['build', 'bao-cao.md', '--out', 'cu', '--quiet']);
    await writeFile(
      path.join(folder, 'cu/graph.json'),
      (await read('cu/graph.json')).replace(`"version":${GRAPH_FILE_VERSION}`, '"version":99'),
    );
    const { code, stderr } = await vanban(['query', 'conflicts', '--out', 'cu']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/version 99[\s\S]*vanban build/);
  });
});

describe('check', () => {
  it.each([[['out']], [['bao-cao.md']]])('%j fits the shapes', async (inputs) => {
    const { code, stdout } = await vanban(['check', ...inputs]);
    expect(stdout).toContain('The graph fits all SHACL shapes.');
    expect(code).toBe(0);
  });

  it('finds what does not fit', async () => {
    await vanban(['build', 'bao-cao.md', '--out', 'hong', '--quiet']);
    const turtle = (await read('hong/graph.ttl')).replace(/oa:exact "/, 'skos:note "');
    await writeFile(path.join(folder, 'hong/graph.ttl'), turtle);
    const { code, stdout } = await vanban(['check', 'hong']);
    expect(stdout).toMatch(/\[error\]/);
    expect(code).toBe(1);
  });
});

describe('extract', () => {
  const extract = (input: string | Uint8Array): Promise<Run> => runVanban(['extract', '-'], { cwd: folder, input });
  const linesOf = ({ stdout }: Run) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('answers each line in its order', async () => {
    const input = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, text: REPORT })).join('\n');
    const run = await extract(input);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const lines = linesOf(run);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(lines[1]).toEqual({ ...lines[0], id: 'b' });
    expect(lines[0].documents).toContainEqual(
      expect.objectContaining({ type: 'Chỉ thị', code: '05-CT/TW', date: '2016-05-15' }),
    );
  });

  it('puts an error in the place of a line it cannot read, and goes on', async () => {
    const good = JSON.stringify({ id: 'tot', text: REPORT });
    const bytes = Buffer.concat([
      Buffer.from(`${good}\nkhong phai json\n{"id":"x"}\n[1]\n\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`${good}\r\n`),
    ]);
    const run = await extract(bytes);
    expect(run.code).toBe(1);
    expect(linesOf(run).map(({ id, error }) => [id, error?.replace(/:.*/, '') ?? null])).toEqual([
      ['tot', null],
      [null, 'line 2'],
      [null, 'line 3'],
      [null, 'line 4'],
      [null, 'line 5'],
      [null, 'line 6'],
      ['tot', null],
    ]);
  });

  it('reads a file, takes nothing for an error in an empty one, and names a missing one', async () => {
    await writeFile(path.join(folder, 'dong.ndjson'), `${JSON.stringify({ id: 'f', text: 'x' })}\n`);
    expect(linesOf(await vanban(['extract', 'dong.ndjson'])).map(({ id }) => id)).toEqual(['f']);
    expect(await extract('')).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stderr } = await vanban(['extract', 'khong-co.ndjson']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('no such file')]);
  });

  it('answers a line before the next one comes', async () => {
    const child = startVanban(['extract'], { cwd: folder });
    const answer = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    const ended = new Promise((resolve) => child.once('close', resolve));
    for (const id of ['mot', 'hai']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Tỉnh ủy họp.' })}\n`);
      expect(JSON.parse(await answer()).id).toBe(id);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('stops quietly when nobody reads on', async () => {
    const child = startVanban(['extract'], { cwd: folder });
    child.stdin.on('error', () => undefined);
    const ended = new Promise((resolve) => child.once('close', resolve));
    let told = '';
    child.stderr.on('data', (data) => {
      told += String(data);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify({ id: 'x', text: REPORT })}\n`.repeat(2000));
    expect(await ended).toBe(0);
    expect(told).toBe('');
  });
});

describe('serve and start', () => {
  /** Runs until the program says where it listens; `stop` is Ctrl-C. */
  const serving = async (args: string[]) => {
    const child = startVanban(args, { cwd: folder });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (data) => {
        said += String(data);
        const found = /http:\/\/\S+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      child.once('close', () => reject(new Error(`ended: ${said}`)));
    });
    const stop = (): Promise<number | null> => {
      child.kill('SIGINT');
      return ended;
    };
    return { url, said: () => said, stop };
  };

  it('shows the page until Ctrl-C', async () => {
    const { url, stop } = await serving(['serve', 'out', '--port', '0']);
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toBe(await read('out/index.html'));
    expect(await stop()).toBe(0);
  });

  it('start builds the samples, prints what it found and serves', async () => {
    const { url, said, stop } = await serving(['start', '--port', '0', '--out', 'mau']);
    expect((await fetch(url)).status).toBe(200);
    expect(await stop()).toBe(0);
    expect(said()).toMatch(
      /Things by class[\s\S]*Relations by name[\s\S]*What .* carries out[\s\S]*Who carries out[\s\S]*supervised by[\s\S]*Conflicts/,
    );
    expect(said()).toMatch(/— \S+\.md, line \d+/);
  });

  it('start --no-serve ends after the build', async () => {
    const { code, stdout } = await vanban(['start', '--no-serve', '--out', 'mau-2']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('http://127.0.0.1');
  });
});
