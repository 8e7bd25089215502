import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/6-graph/graph-file.ts';
import { type Run, runVanban } from './run-vanban.ts';
import { lineWith, smallReport } from './small-report.ts';

const REPORT = smallReport();
const LINE = String(lineWith(REPORT, 'UBND huyện'));
const FOOTNOTE = String(lineWith(REPORT, '<sup>1</sup> Ủy ban'));

let folder: string;

const explain = (args: string[], lang?: 'vi' | 'en'): Promise<Run> =>
  runVanban(['explain', ...args], { cwd: folder, ...(lang ? { lang } : {}) });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-explain-'));
  await writeFile(path.join(folder, 'bao-cao.md'), REPORT);
  await writeFile(path.join(folder, 'rong.md'), '');
});

afterAll(() => rm(folder, { recursive: true }));

describe('explain', () => {
  it('tells a line from its names to its claims', async () => {
    const { code, stdout, stderr } = await explain(['bao-cao.md', '--line', LINE]);
    expect([code, stderr]).toEqual([0, '']);
    const order = [
      `bao-cao.md, line ${LINE} · paragraph`,
      'Footnotes of this sentence: 1 (line ',
      'What is named',
      '[1] “UBND huyện Bát Xát” · body',
      'is Ủy ban nhân dân huyện Bát Xát (uy-ban-nhan-dan-huyen-bat-xat-',
      'The clause as read',
      'verb: implements',
      'Who does what, and the claims it became',
      '• Ủy ban nhân dân huyện Bát Xát — implements',
      'Rule verb: a verb governs the object behind it',
      'Status: done (by the verb or a word beside it). Basis: stated in the sentence; confidence 0.9',
      'Claims that names and citations carry',
      'Evidence of all these claims:',
    ];
    const places = order.map((words) => stdout.indexOf(words));
    expect(order.filter((_, i) => places[i] === -1)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('speaks Vietnamese', async () => {
    const { stdout } = await explain(['bao-cao.md', '--line', LINE], 'vi');
    expect(stdout).toContain(`bao-cao.md, dòng ${LINE} · đoạn văn`);
    expect(stdout).toContain('Chủ thể: nêu ngay trong câu: “UBND huyện Bát Xát”');
    expect(stdout).toContain('độ tin cậy 0,9');
    expect(stdout).toContain('ngày ban hành → 20/1/2021');
  });

  it('shows the sentence that bears a footnote', async () => {
    const { stdout } = await explain(['bao-cao.md', '--line', FOOTNOTE]);
    expect(stdout).toMatch(
      new RegExp(`footnote 1\\n[\\s\\S]*Sentence that bears footnote 1 \\(line ${LINE}\\): “UBND huyện Bát Xát`),
    );
    expect(stdout).toContain('• Ủy ban Kiểm tra Tỉnh ủy Lào Cai — supervises');
  });

  it('finds the sentence of an offset and of a claim of a build', async () => {
    await runVanban(['build', 'bao-cao.md', '--out', 'out', '--quiet'], { cwd: folder });
    const graph: GraphFile = JSON.parse(await readFile(path.join(folder, 'out/graph.json'), 'utf8'));
    const claim = graph.claims.find(({ p }) => p === 'implements');
    const at = claim?.evidence[0]?.start ?? -1;
    const byOffset = await explain(['bao-cao.md', '--at', String(at)]);
    const byClaim = await explain(['bao-cao.md', '--claim', claim?.id ?? '']);
    expect([byOffset.code, byClaim.code]).toEqual([0, 0]);
    expect(byClaim.stdout).toContain(`${claim?.id} · ← the claim asked for`);
    expect(byClaim.stdout.replace(' · ← the claim asked for', '')).toBe(byOffset.stdout);
  });

  it('gives the same as JSON, codes with their texts', async () => {
    const { code, stdout } = await explain(['bao-cao.md', '--line', LINE, '--format', 'json']);
    expect(code).toBe(0);
    const { file, sentences } = JSON.parse(stdout);
    expect(file).toBe('bao-cao.md');
    expect(sentences).toHaveLength(1);
    expect(sentences[0].acts).toMatchObject([
      {
        relation: 'implements',
        rule: 'verb',
        ruleText: expect.stringContaining('governs'),
        claims: [expect.any(String)],
      },
    ]);
    expect(sentences[0].claims).toContainEqual(
      expect.objectContaining({
        id: sentences[0].acts[0].claims[0],
        predicate: 'implements',
        status: 'done',
        evidence: [expect.objectContaining({ line: Number(LINE), role: 'statement', start: expect.any(Number) })],
      }),
    );
    for (const { start, end, text } of sentences[0].fragments) expect(REPORT.slice(start, end)).toBe(text);
  });

  it('says so where no sentence stands', async () => {
    const { code, stdout } = await explain(['bao-cao.md', '--line', String(Number(LINE) + 1)]);
    expect(code).toBe(0);
    expect(stdout).toContain('no sentence');
    expect(stdout).toContain(LINE);
  });

  it('shows no line wider than a pipe takes, but for words that are', async () => {
    const { stdout } = await explain(['bao-cao.md', '--line', LINE]);
    const wide = stdout.split('\n').filter((line) => line.length > 112 && line.trim().includes(' '));
    expect(wide).toEqual([]);
  });

  it('has help with examples in both languages', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const { code, stdout } = await explain(['--help'], lang);
      expect(code).toBe(0);
      for (const option of ['--line', '--at', '--claim', '--format']) expect(stdout).toContain(option);
      expect(stdout).toMatch(/:\n {2}\$ vanban explain \S+\.md --line \d+\n/);
    }
  });
});

describe('a place that is not in the report', () => {
  it.each<[args: string[], code: number, told: RegExp]>([
    [['bao-cao.md'], 2, /Add --line <n>, --at <offset> or --claim <id>/],
    [['bao-cao.md', '--line', '9999'], 2, /bao-cao\.md has no such line: its lines are 1 to \d+\. Choose --line/],
    [['bao-cao.md', '--line', 'ba'], 2, /bao-cao\.md has no such line/],
    [['bao-cao.md', '--at', '999999'], 2, /bao-cao\.md has no such place: its places are 0 to \d+\. Choose --at/],
    [['bao-cao.md', '--claim', 'claim-0'], 2, /no claim "claim-0"[\s\S]*graph\.json[\s\S]*--line/],
    [['bao-cao.md', '--line', '1', '--at', '1'], 2, /does not go with/],
    [['bao-cao.md', '--line', '1', '--format', 'csv'], 2, /"csv" is no value/],
    [['.', '--line', '1'], 2, /is a folder; vanban explain takes one file/],
    [['khong-co.md', '--line', '1'], 1, /khong-co\.md: there is no such file/],
    [['rong.md', '--line', '1'], 1, /rong\.md: the file is empty/],
  ])('%j ends with %i', async (args, code, told) => {
    const run = await explain(args);
    expect(run.stderr).toMatch(told);
    expect([run.code, run.stdout]).toEqual([code, '']);
  });
});
