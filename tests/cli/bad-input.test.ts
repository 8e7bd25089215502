import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRAPH_FILE_VERSION, type GraphFile } from '../../src/6-graph/graph-file.ts';
import type { IssuesFile } from '../../src/corpus/issues-file.ts';
import { type Run, runVanban, startVanban } from './run-vanban.ts';
import { lineWith, smallReport } from './small-report.ts';

/** Every bad input gets a clear error, and nothing else is lost by it. */

let folder: string;

const write = async (name: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
};
const vanban = (...args: string[]): Promise<Run> => runVanban(args, { cwd: folder });
const json = async <T>(name: string): Promise<T> => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as T;
const exists = async (name: string): Promise<boolean> => (await readdir(folder)).includes(name);

/** "Ban Thường vụ Huyện ủy đã ban hành 05 chỉ thị về tăng cường quản lý đất đai, bảo vệ môi trường", as it was written before Unicode. */
const TCVN3 =
  '42616e205468adea6e672076f420487579d66e20f17920aeb72062616e2068b56e68203035206368d8207468de2076d22074a86e672063adea6e67207175b66e206cfd20aeca7420ae61692c2062b66f2076d6206dab69207472adea6e67';
const VNI =
  '42616e205468f6f4f86e67207675ef2048757965e46e2075fb7920f161f52062616e206861f86e68203035206368e6207468f2207665e0207461ea6e672063f6f4f86e6720717561fb6e206c79f920f161e17420f161692c206261fb6f207665e4206d6fe269207472f6f4f86e67';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-bad-'));
  await write('tot.md', smallReport());
});

afterAll(() => rm(folder, { recursive: true }));

describe('an input that cannot be read', () => {
  it.each<[what: string, name: string, content: string | Uint8Array | null, told: RegExp]>([
    ['a file that is not there', 'khong-co.md', null, /khong-co\.md: there is no such file/],
    ['a file without a byte', 'rong.md', '', /rong\.md: the file is empty/],
    ['a file of blanks', 'trang.txt', ' \n\n\t\n', /trang\.txt: the file is empty/],
    [
      'a picture with the ending of a text',
      'anh.md',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
      /anh\.md: not plain text but a PNG picture/,
    ],
    ['an archive', 'nen.md', Buffer.from('504b030414000600', 'hex'), /nen\.md: not plain text but an archive/],
    ['TCVN3', 'tcvn3.txt', Buffer.from(TCVN3, 'hex'), /tcvn3\.txt: not UTF-8, it looks like TCVN3/],
    ['VNI', 'vni.txt', Buffer.from(VNI, 'hex'), /vni\.txt: not UTF-8, it looks like VNI/],
    ['a form that is not read', 'bang.xlsx', 'x', /bang\.xlsx: files ending in "\.xlsx" cannot be read/],
  ])('%s is named with the reason', async (_what, name, content, told) => {
    if (content !== null) await write(name, content);
    const { code, stderr } = await vanban('build', name, '--out', 'khong-ghi');
    expect(stderr).toMatch(told);
    expect(code).toBe(1);
    expect(await exists('khong-ghi')).toBe(false);
  });

  it('a folder without reports is named', async () => {
    await mkdir(path.join(folder, 'trong'), { recursive: true });
    const { code, stderr } = await vanban('build', 'trong', '--out', 'khong-ghi');
    expect(stderr).toMatch(/trong: the folder has no reports \(\.md/);
    expect(code).toBe(1);
  });

  it('one among ten: nine are built, one is named', async () => {
    for (let i = 1; i <= 9; i++) await write(`muoi/${i}.md`, smallReport(`${i}-BC/TU`));
    await write('muoi/10.txt', Buffer.from('255044462d312e37', 'hex'));
    const { code, stdout, stderr } = await vanban('build', 'muoi', '--out', 'ra-muoi');
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/muoi\/10\.txt: not plain text but PDF/)]);
    expect(stdout).toContain('Reports read: 9');
    expect(code).toBe(1);
    expect((await json<GraphFile>('ra-muoi/graph.json')).texts).toHaveLength(9);
  });

  it('leaves what an earlier build wrote', async () => {
    await vanban('build', 'tot.md', '--out', 'ra-cu');
    const before = await readFile(path.join(folder, 'ra-cu/graph.ttl'), 'utf8');
    expect((await vanban('build', 'khong-co.md', '--out', 'ra-cu')).code).toBe(1);
    expect(await readFile(path.join(folder, 'ra-cu/graph.ttl'), 'utf8')).toBe(before);
  });

  it('a folder that cannot be made is named and nothing hangs', async () => {
    const { code, stderr } = await vanban('build', 'tot.md', '--out', path.join('tot.md', 'ra'));
    expect(stderr).toMatch(/could not be written/);
    expect(code).toBe(1);
  });
});

describe('an odd text', () => {
  const issuesOf = async (name: string, text: string): Promise<IssuesFile['issues']> => {
    await write(`${name}.md`, text);
    const { code, stderr } = await vanban('build', `${name}.md`, '--out', `ra-${name}`);
    expect([code, stderr]).toEqual([0, '']);
    return (await json<IssuesFile>(`ra-${name}/issues.json`)).issues;
  };

  it('in NFD gives the graph of the same text in NFC, and its offsets point into the text that is kept', async () => {
    await issuesOf('nfc', smallReport());
    await issuesOf('nfd', smallReport().normalize('NFD'));
    const [nfc, nfd] = [await json<GraphFile>('ra-nfc/graph.json'), await json<GraphFile>('ra-nfd/graph.json')];
    expect(nfd.claims).toEqual(nfc.claims);
    expect(nfd.things).toEqual(nfc.things);
    expect(nfd.texts[0]?.text).toBe(smallReport());
  });

  it('in NFD is answered by extract in offsets of what was sent', async () => {
    const text = smallReport().normalize('NFD');
    const { stdout } = await runVanban(['extract'], { cwd: folder, input: `${JSON.stringify({ id: 'nfd', text })}\n` });
    const line = JSON.parse(stdout);
    const surfaces = line.documents.flatMap((one: { mentions: [number, number][] }) =>
      one.mentions.map(([start, end]) => text.slice(start, end).normalize('NFC')),
    );
    expect(surfaces.join('\n')).toContain('Chỉ thị số 05-CT/TW');
  });

  it('with a footnote number that no footnote has', async () => {
    const issues = await issuesOf('thieu', smallReport().replace(/\n<sup>1<\/sup>[^\n]*\n/, '\n'));
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'structure.markWithoutFootnote',
        params: { number: '1' },
        places: [expect.objectContaining({ file: 'thieu.md', line: lineWith(smallReport(), 'UBND huyện') })],
      }),
    );
  });

  it('with a footnote that nothing leads to', async () => {
    const issues = await issuesOf('thua', smallReport().replace('Tỉnh ủy<sup>1</sup>.', 'Tỉnh ủy.'));
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'structure.footnoteWithoutMark',
        params: { number: '1' },
        places: [expect.objectContaining({ file: 'thua.md', line: lineWith(smallReport(), 'Ủy ban Kiểm tra') })],
      }),
    );
  });

  it('without a letterhead has no author: who acts is left open and listed', async () => {
    const headless = 'Đã quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.\n';
    const issues = await issuesOf('khong-dau', headless);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'structure.noLetterhead' }));
    const { claims, things } = await json<GraphFile>('ra-khong-dau/graph.json');
    const directive = things.find(({ facts }) => facts.code?.includes('05-CT/TW'));
    expect(directive).toBeDefined();
    expect(claims.filter(({ p, o }) => p === 'disseminates' && o === directive?.id)).toEqual([]);
  });

  it('of 20 MB is read', async () => {
    const paragraph = 'Công tác chăm lo đời sống nhân dân được quan tâm, bảo đảm kịp thời và đúng đối tượng.\n\n';
    const size = 20 * 1024 * 1024;
    const long = smallReport() + paragraph.repeat(Math.ceil(size / Buffer.byteLength(paragraph)));
    await write('lon.md', long);
    const { code, stderr } = await vanban('build', 'lon.md', '--out', 'ra-lon', '--quiet');
    expect([code, stderr]).toEqual([0, '']);
    expect((await json<GraphFile>('ra-lon/graph.json')).texts[0]?.text.length).toBe(long.length);
  }, 120_000);

  it('twice under one number is reported with both files', async () => {
    await write('hai/mot.md', smallReport());
    await write('hai/hai.md', smallReport().replace('đã quán triệt', 'tiếp tục quán triệt'));
    const { code } = await vanban('build', 'hai', '--out', 'ra-hai');
    expect(code).toBe(0);
    const { issues } = await json<IssuesFile>('ra-hai/issues.json');
    const same = issues.find((issue) => issue.code === 'conflict.sameReport');
    expect([same?.params.first, same?.params.second].sort()).toEqual(['hai.md', 'mot.md']);
    expect(same?.places.map(({ file }) => file).sort()).toEqual(['hai.md', 'mot.md']);
    expect((await vanban('query', 'conflicts', '--out', 'ra-hai')).stdout).toMatch(/Two\s+files\s+are\s+both/);
  });
});

describe('a graph.json that was cut or edited', () => {
  const EMPTY = {
    format: 'vanban-graph',
    version: GRAPH_FILE_VERSION,
    texts: [],
    things: [],
    claims: [],
    mentions: [],
    unresolved: [],
    issues: [],
    decisions: [],
  };
  const words = { classes: {}, relations: {}, statuses: {}, bases: {}, facts: {} };

  it.each<[what: string, json: string]>([
    ['no JSON', '{"format":"vanban-graph"'],
    ['no object', 'null'],
    ['another format', '{}'],
    ['no words', JSON.stringify(EMPTY)],
    ['a thing that is none', JSON.stringify({ ...EMPTY, words, things: [null] })],
    ['a decision of nobody', JSON.stringify({ ...EMPTY, words, decisions: [{ kind: 'same', things: [] }] })],
    ['an issue without its code', JSON.stringify({ ...EMPTY, words, issues: [{ severity: 'info' }] })],
  ])('with %s is named', async (_what, json) => {
    await write('hong/graph.json', json);
    const { code, stderr } = await vanban('query', 'conflicts', '--out', 'hong');
    expect(stderr).toMatch(/hong\/graph\.json is no readable output of a build/);
    expect(code).toBe(1);
  });
});

describe('what a terminal would obey', () => {
  it('in the name of a file is shown as a mark', async () => {
    const { stderr } = await vanban('build', 'x\u001b[31m\u202e.md', '--out', 'khong-ghi');
    expect(stderr).toMatch(/^x\ufffd\[31m\ufffd\.md: there is no such file/);
  });
});

describe('a reader that goes away', () => {
  it.each(['stdout', 'stderr'] as const)('leaves the exit code as it is: %s', async (stream) => {
    const child = startVanban(['check', 'khong-co.md'], { cwd: folder });
    child[stream].destroy();
    child[stream === 'stdout' ? 'stderr' : 'stdout'].resume();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  });
});

describe('wrong use', () => {
  it.each<[args: string[], told: RegExp]>([
    [[], /Usage: vanban/],
    [['bild'], /There is no command "bild"[\s\S]*Did you mean: build/],
    [['build'], /The argument "input" is missing/],
    [['build', 'tot.md', '--outt', 'x'], /There is no option "--outt"/],
    [['build', 'tot.md', '--out', ''], /--out is empty/],
    [['build', 'tot.md', '--out'], /The option "-o, --out <dir>" has no value/],
    [['build', 'tot.md', '--base', 'khong phai iri'], /"khong phai iri" cannot name things/],
    [['query'], /Usage: vanban query/],
    [['query', 'carries-out'], /The option "--body <name>" is missing/],
    [['query', 'conflicts', '--format', 'xml'], /"xml" is no value/],
    [['query', 'conflicts', 'thua'], /Too many arguments/],
    [['serve', '.', '--port', 'cao'], /"cao" is no port/],
    [['--lang', 'fr', 'build', 'tot.md'], /"fr" is no value/],
  ])('%j', async (args, told) => {
    const { code, stderr } = await vanban(...args);
    expect(stderr).toMatch(told);
    expect(code).toBe(2);
  });
});
