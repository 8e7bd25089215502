import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphFile, GraphFileClaim } from '../../src/6-graph/graph-file.ts';
import { type Run, runVanban } from './run-vanban.ts';
import { lineWith, smallReport } from './small-report.ts';

/** What people decide about reports, from curation.yaml to every output. */

const REPORT = `${smallReport()}
Ban Quản lý Khu du lịch Y Tý đã quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.

Huyện ủy Bắc Hà triển khai Chỉ thị số 12-CT/TU ngày 05/3/2018 và Chỉ thị số 12-CT/TU ngày 07/4/2012 của Tỉnh ủy. Huyện ủy Mường Khương đã sơ kết Chỉ thị số 12-CT/TU.
`;
const OUTPUTS = ['graph.ttl', 'graph.trig', 'graph.json', 'issues.json', 'index.html'];

let folder: string;
let plain: GraphFile;

const vanban = (args: string[], lang: 'vi' | 'en' = 'en'): Promise<Run> => runVanban(args, { cwd: folder, lang });
const write = async (name: string, content: string): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
};
const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
const graphOf = async (out: string): Promise<GraphFile> => JSON.parse(await read(`${out}/graph.json`)) as GraphFile;
const bytesOf = (out: string): Promise<string[]> => Promise.all(OUTPUTS.map((name) => read(`${out}/${name}`)));

const thing = (label: string): string => {
  const found = plain.things.find((one) => one.label === label);
  if (!found) throw new Error(`no ${label}`);
  return found.id;
};
const claim = (subject: string, p: string): GraphFileClaim => {
  const found = plain.claims.find((one) => one.s === thing(subject) && one.p === p);
  if (!found) throw new Error(`no ${subject} ${p}`);
  return found;
};
const openPlace = (): string => {
  const [one] = plain.unresolved;
  return `${one?.text}-${one?.spans[0]?.[0]}-${one?.spans[0]?.[1]}`;
};

const SIGNED = 'by: Giàng Thị Sai, on: 2021-08-02, why: theo biên bản làm việc';
/** Rows in the form the README shows. */
const decisions = (): string[] => [
  `{kind: reject, claim: ${claim('Ủy ban nhân dân huyện Bát Xát', 'implements').id}, ${SIGNED}}`,
  `{kind: confirm, claim: ${claim('Ban Thường vụ Tỉnh ủy Lào Cai', 'implements').id}, ${SIGNED}}`,
  `{kind: same, things: [${thing('Huyện ủy Bát Xát')}, ${thing('Huyện ủy Bắc Hà')}], ${SIGNED}}`,
  `{kind: different, things: [${thing('Huyện ủy Bát Xát')}, ${thing('Huyện ủy Mường Khương')}], ${SIGNED}}`,
  `{kind: rename, thing: ${thing('Tỉnh ủy Lào Cai')}, label: Tỉnh ủy tỉnh Lào Cai, ${SIGNED}}`,
  `{kind: resolve, mention: ${openPlace()}, thing: ${plain.unresolved[0]?.candidates[0]}, ${SIGNED}}`,
  `{kind: body, label: Ban Quản lý Khu du lịch Y Tý, is: other, level: province, partOf: UBND tỉnh Lào Cai, aliases: [BQL Y Tý], ${SIGNED}}`,
];
const fileOf = (rows: readonly string[]): string =>
  ['version: 1', 'decisions:', ...rows.map((row) => `  - ${row}`), ''].join('\n');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-curation-cli-'));
  await write('tho/bao-cao.md', REPORT);
  await vanban(['build', 'tho', '--out', 'tho-out', '--quiet']);
  plain = await graphOf('tho-out');
  await write('duyet/bao-cao.md', REPORT);
  await write('duyet/curation.yaml', fileOf(decisions()));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a build with decisions beside its reports', () => {
  let built: Run;
  let graph: GraphFile;

  beforeAll(async () => {
    built = await vanban(['build', 'duyet', '--out', 'out']);
    graph = await graphOf('out');
  });

  it('applies all of them, and says so', () => {
    expect([built.code, built.stderr]).toEqual([0, '']);
    expect(built.stdout).toContain('Decisions of people: 7 applied, 0 not');
    expect(graph.decisions.map(({ applied }) => applied)).toEqual(Array(7).fill(true));
    expect(graph.issues.filter(({ code }) => code.startsWith('curated.'))).toEqual([]);
  });

  it('shows what became of the things', () => {
    const labels = graph.things.map(({ label }) => label);
    expect(labels).toContain('Tỉnh ủy tỉnh Lào Cai');
    expect(labels).not.toContain('Huyện ủy Bắc Hà');
    expect(labels).toContain('Ban Quản lý Khu du lịch Y Tý');
    const kept = graph.things.find(({ id }) => id === thing('Huyện ủy Bát Xát'));
    expect(kept?.aliases).toContain('Huyện ủy Bắc Hà');
    expect(kept?.facts.sameAs).toEqual([thing('Huyện ủy Bắc Hà')]);
  });

  it('makes the claims that a resolved place and an added body prove', () => {
    const said = graph.claims.map(({ s, p, o }) => [s, p, o].join(' '));
    expect(said).toContain(`${thing('Huyện ủy Mường Khương')} reviews ${plain.unresolved[0]?.candidates[0]}`);
    const added = graph.things.find(({ label }) => label === 'Ban Quản lý Khu du lịch Y Tý')?.id;
    expect(
      graph.claims
        .filter(({ s }) => s === added)
        .map(({ p }) => p)
        .sort(),
    ).toEqual(['disseminates', 'partOf']);
    expect(graph.unresolved).toEqual([]);
  });

  it('gives the same bytes again, in whatever order decisions are written, and from another file', async () => {
    const first = await bytesOf('out');
    await write('nguoc/bao-cao.md', REPORT);
    await write('nguoc/curation.yaml', `# theo thứ tự khác\n${fileOf(decisions().toReversed())}`);
    await write('rieng/bao-cao.md', REPORT);
    await write('quyet-dinh.yaml', fileOf(decisions()));
    await vanban(['build', 'duyet', '--out', 'lai', '--quiet']);
    await vanban(['build', 'nguoc', '--out', 'nguoc-out', '--quiet']);
    await vanban(['build', 'rieng', '--curation', 'quyet-dinh.yaml', '--out', 'rieng-out', '--quiet']);
    expect(await bytesOf('lai')).toEqual(first);
    // The path of a report is part of its text's description.
    const sameName = (files: string[], from: string) => files.slice(0, 4).map((text) => text.replaceAll(from, 'duyet'));
    expect(sameName(await bytesOf('nguoc-out'), 'nguoc')).toEqual(first.slice(0, 4));
    expect(sameName(await bytesOf('rieng-out'), 'rieng')).toEqual(first.slice(0, 4));
  });

  it('says in every answer who confirmed, and leaves out what was rejected', async () => {
    const asked = (name: string) => vanban(['query', 'carries-out', '--body', name, '--out', 'out']);
    expect((await asked('ban thuong vu tinh uy')).stdout.replace(/[│\s]+/g, ' ')).toContain(
      'Confirmed by Giàng Thị Sai, 2021-08-02: theo biên bản làm việc',
    );
    const { stdout } = await asked('ubnd bat xat');
    expect(stdout).toContain('1 statements that a person rejected are left out.');
    expect(stdout).not.toContain('25-KH/TU');
    const ttl = await read('out/graph.ttl');
    expect(ttl).toContain('vb:verdict vbt:rejected');
  });

  it('is checked: every decision with who made it', async () => {
    const { code, stdout } = await vanban(['check', 'out'], 'vi');
    expect(code).toBe(0);
    for (const said of [
      /\[đã áp dụng\] Bác phát biểu: Ủy ban nhân dân huyện Bát Xát — .* → Kế hoạch 25-KH\/TU.* \(claim-[0-9a-f]{16}\) · Giàng Thị Sai, 2\/8\/2021: theo biên bản làm việc/,
      /\[đã áp dụng\] Gộp làm một: Huyện ủy Bát Xát \(/,
      /\[đã áp dụng\] Chỗ này là: Chỉ thị 12-CT\/TU/,
      /Đồ thị đúng với mọi khuôn SHACL/,
    ])
      expect(stdout).toMatch(said);
  });

  it('is explained: who found a claim wrong', async () => {
    const line = String(lineWith(REPORT, 'UBND huyện Bát Xát đã'));
    const { stdout } = await vanban(['explain', 'duyet/bao-cao.md', '--line', line], 'vi');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Đã bị bác bởi Giàng Thị Sai, 2/8/2021: theo biên bản làm việc');
  });
});

describe('decisions that find nothing', () => {
  it('are named with file and line, in both languages, and the rest is built', async () => {
    await write('cu/bao-cao.md', REPORT.replace('Bắc Hà', 'Si Ma Cai'));
    await write('cu/curation.yaml', fileOf(decisions().slice(0, 3)));
    const told = await vanban(['build', 'cu', '--out', 'cu-out']);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('Decisions of people: 0 applied, 3 not');
    expect(told.stderr.trim().split('\n').sort()).toEqual([
      expect.stringMatching(/^cu\/curation\.yaml, line 3: Decision reject .* these reports have no claim claim-/),
      expect.stringMatching(/^cu\/curation\.yaml, line 4: Decision confirm .* these reports have no claim claim-/),
      expect.stringMatching(
        /^cu\/curation\.yaml, line 5: Decision same .* these reports have no thing huyen-uy-bac-ha-/,
      ),
    ]);
    const checked = await vanban(['check', 'cu-out'], 'vi');
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain('[lỗi] Hiệu đính reject của Giàng Thị Sai (2/8/2021)');
    expect(checked.stdout).toContain('[không áp dụng] Bác phát biểu');
  });
});

describe('a curation file that cannot be read', () => {
  it.each([
    ['vi', /sai\/curation\.yaml, dòng 3: không có loại hiệu đính "gop"/, /dòng 4: confirm thiếu trường "why"/],
    ['en', /sai\/curation\.yaml, line 3: there is no kind of decision "gop"/, /line 4: confirm lacks the field "why"/],
  ] as const)('is named slip by slip, and nothing is built from half of it (%s)', async (lang, ...told) => {
    await write('sai/bao-cao.md', REPORT);
    const row = '{kind: confirm, claim: claim-0123456789abcdef, by: x, on: 2021-08-02}';
    await write('sai/curation.yaml', fileOf(['{kind: gop}', row]));
    const { code, stderr } = await vanban(['build', 'sai', '--out', 'sai-out'], lang);
    for (const text of told) expect(stderr).toMatch(text);
    expect(code).toBe(1);
    expect(await readdir(folder)).not.toContain('sai-out');
  });

  it('is named by explain and check as well', async () => {
    expect(await vanban(['explain', 'sai/bao-cao.md', '--line', '17'])).toMatchObject({ code: 1, stdout: '' });
    expect((await vanban(['check', 'sai'])).code).toBe(1);
    const missing = await vanban(['build', 'tho', '--curation', 'khong-co.yaml', '--out', 'sai-out']);
    expect([missing.code, missing.stderr]).toEqual([
      1,
      expect.stringContaining('khong-co.yaml: there is no such file'),
    ]);
  });
});
