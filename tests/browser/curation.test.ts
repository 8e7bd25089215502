import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphFileDecision } from '../../src/6-graph/graph-file.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { makeOutputs } from '../../src/corpus/make-outputs.ts';
import { readCuration } from '../../src/curation/read-curation.ts';
import { smallReport } from '../cli/small-report.ts';
import { browserIsRefused } from './chromium.ts';
import { madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { rulesBroken } from './site.ts';

/** A person's judgement, from the page to curation.yaml and into the next build. */
describe.skipIf(browserIsRefused)('what people decide', () => {
  const made = madeGraph();
  const CLAIM = made.claims.find((one) => one.p === 'implements' && one.s === 'hu-cam-khe-b00001')?.id ?? '';
  const given: GraphFileDecision[] = [
    {
      kind: 'confirm',
      subject: CLAIM,
      by: 'Đinh Thị Mai',
      on: '2022-08-01',
      why: 'đã đối chiếu',
      row: { claim: CLAIM },
      applied: true,
      things: [],
    },
    {
      kind: 'rename',
      subject: 'tu-b00001',
      by: 'Đinh Thị Mai',
      on: '2022-08-02',
      why: 'tên đầy đủ: "Tỉnh ủy"',
      row: { thing: 'tu-b00001', label: 'Tỉnh ủy tỉnh Phú Thọ' },
      applied: true,
      things: ['tu-b00001'],
    },
  ];
  const pages = pagesOf((site) => ({
    made: site.write('made', made),
    given: site.write('given', { ...made, decisions: given }),
  }));
  const folder = mkdtempSync(path.join(tmpdir(), 'vanban-curation-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const sign = async (page: Page, why: string, by?: string): Promise<void> => {
    const dialog = page.locator('dialog.decide[open]');
    if (by !== undefined) await dialog.getByLabel('Người quyết định').fill(by);
    await dialog.getByLabel('Ngày').fill('2022-09-03');
    await dialog.getByLabel('Lý do').fill(why);
    await dialog.getByRole('button', { name: 'Ghi lại' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const download = async (page: Page): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải curation.yaml' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('curation.yaml');
    return readFileSync(await file.path(), 'utf8');
  };
  const decisionsOf = (text: string): unknown => {
    const { decisions, slips } = readCuration('curation.yaml', text);
    expect(slips).toEqual([]);
    return decisions.map(({ file: _file, line: _line, ...decision }) => decision);
  };
  const SIGNED = { by: 'Lò Thị Ban', on: '2022-09-03' };

  it('is signed, kept over a reload, shown as the file will say it, and downloaded', async () => {
    const page = await pages.go('made', `read=claim+${CLAIM}`);
    await page.getByRole('button', { name: 'Sai', exact: true }).click();
    const note = page.locator('dialog.decide').getByRole('button', { name: 'Ghi lại' });
    expect(await note.isDisabled()).toBe(true);
    await sign(page, '  việc của  năm trước ', 'Lò Thị Ban');
    expect(await page.locator('.reader .made').textContent()).toContain('Lò Thị Ban, 3/9/2022: việc của năm trước');
    await page.reload();
    expect(await page.locator('.reader .made').textContent()).toContain('Bác phát biểu');
    await page.getByRole('button', { name: /^Hiệu đính/ }).click();
    const shown = await page.locator('.curation-file pre').textContent();
    const text = await download(page);
    expect(text).toBe(shown);
    expect(text).toContain('# Huyện ủy Cẩm Khê | thực hiện | ');
    expect(decisionsOf(text)).toEqual([{ kind: 'reject', claim: CLAIM, ...SIGNED, why: 'việc của năm trước' }]);
  });

  it('can be changed and taken back', async () => {
    const page = await pages.go('made', `read=claim+${CLAIM}`);
    await page.getByRole('button', { name: 'Đúng', exact: true }).click();
    await sign(page, 'đã đối chiếu', 'Lò Thị Ban');
    await page.locator('.reader').getByRole('button', { name: 'Rút lại' }).click();
    expect(await page.locator('.made').count()).toBe(0);
    await page.getByRole('button', { name: /^Hiệu đính/ }).click();
    expect(await page.getByRole('button', { name: 'Tải curation.yaml' }).isDisabled()).toBe(true);
  });

  it('names, joins and keeps things apart', async () => {
    const page = await pages.go('made', 'view=table&table=things&thing=hu-cam-khe-b00001');
    await page.getByRole('button', { name: 'Đổi tên' }).click();
    await page.getByLabel('Tên mới').fill('Huyện ủy huyện Cẩm Khê');
    await sign(page, 'tên đầy đủ', 'Lò Thị Ban');
    const pair = async (other: string): Promise<void> => {
      await page.getByRole('button', { name: 'Gộp hoặc giữ riêng' }).click();
      await page.locator('dialog.decide').getByRole('combobox').fill(other);
      await page.keyboard.press('Enter');
      expect(await rulesBroken(page)).toEqual([]);
    };
    await pair('tinh uy phu tho');
    await page.getByLabel('Hai đối tượng khác nhau').check();
    await sign(page, 'khác cấp');
    await pair('ubnd thanh ba');
    await page.getByRole('radio', { name: /Thanh Ba/ }).check();
    await sign(page, 'bản quét sai');
    await page.getByRole('button', { name: /^Hiệu đính/ }).click();
    expect(await page.locator('.tab .tally').last().textContent()).toBe('3');
    expect(decisionsOf(await download(page))).toEqual([
      { kind: 'rename', thing: 'hu-cam-khe-b00001', label: 'Huyện ủy huyện Cẩm Khê', ...SIGNED, why: 'tên đầy đủ' },
      { kind: 'different', things: ['hu-cam-khe-b00001', 'tu-b00001'], ...SIGNED, why: 'khác cấp' },
      { kind: 'same', things: ['ubnd-thanh-ba-b00001', 'hu-cam-khe-b00001'], ...SIGNED, why: 'bản quét sai' },
    ]);
  });

  it('says what an open name means, by keyboard alone', async () => {
    const page = await pages.go('made', 'view=issues');
    await page.locator('.issue-unresolved').getByRole('button', { name: 'Chỗ này là gì' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.decide[open]').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('câu trước nói về văn bản này');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lò Thị Ban');
    await page.keyboard.press('Enter');
    await page.locator('.issue-unresolved .made').waitFor();
    await page.getByRole('button', { name: /^Hiệu đính/ }).click();
    const [open] = made.unresolved;
    const [start, end] = open?.spans[0] ?? [];
    expect(decisionsOf(await download(page))).toMatchObject([
      { kind: 'resolve', mention: `${open?.text}-${start}-${end}`, thing: open?.candidates[0], by: 'Lò Thị Ban' },
    ]);
  });

  it('keeps what the graph was built with, and takes the place of what it stands against', async () => {
    const page = await pages.go('given', `read=claim+${CLAIM}`);
    await page.getByRole('button', { name: 'Sai', exact: true }).click();
    expect(await page.locator('.opposed').textContent()).toContain('Đinh Thị Mai, 1/8/2022: đã đối chiếu');
    expect(await rulesBroken(page)).toEqual([]);
    await sign(page, 'nhầm huyện', 'Lò Thị Ban');
    await page.getByRole('button', { name: /^Hiệu đính/ }).click();
    const rename = {
      kind: 'rename',
      thing: 'tu-b00001',
      label: 'Tỉnh ủy tỉnh Phú Thọ',
      by: 'Đinh Thị Mai',
      on: '2022-08-02',
      why: 'tên đầy đủ: "Tỉnh ủy"',
    };
    const reject = { kind: 'reject', claim: CLAIM, ...SIGNED, why: 'nhầm huyện' };
    expect(decisionsOf(await download(page))).toEqual([rename, reject]);
    expect(await rulesBroken(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Giữ trong tệp' }).first().check();
    await page.getByRole('checkbox', { name: 'Giữ trong tệp' }).last().uncheck();
    expect(decisionsOf(await download(page))).toEqual([
      { kind: 'confirm', claim: CLAIM, by: 'Đinh Thị Mai', on: '2022-08-01', why: 'đã đối chiếu' },
      reject,
    ]);
  });

  it('is the same in another tab', async () => {
    const page = await pages.go('made', `read=claim+${CLAIM}`);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByRole('button', { name: 'Sai', exact: true }).click();
    await sign(page, 'nhầm huyện', 'Lò Thị Ban');
    await other.locator('.reader .made', { hasText: 'nhầm huyện' }).waitFor();
  });

  it('says so where the browser keeps nothing', async () => {
    const page = await pages.go('made', 'view=curation', {}, async (one) => {
      await one.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
    });
    expect(await page.getByRole('alert').textContent()).toContain('hãy tải tệp về');
  });

  describe('of a report', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    /** The page of a build of the report, with the curation.yaml that lies beside it. */
    const build = async (): Promise<string> => {
      const { failed, ...corpus } = await readCorpus([folder], { root });
      expect(failed).toEqual([]);
      const { files } = await makeOutputs({ failed, ...corpus }, pages.site().page);
      const file = path.join(folder, 'index.html');
      writeFileSync(file, files.get('index.html') ?? '');
      return pathToFileURL(file).href;
    };
    beforeAll(() => writeFileSync(path.join(folder, 'bao-cao.md'), smallReport()));

    it('comes back with the next build: the claim is rejected there, and nothing is left to do', async () => {
      const page = await pages.open(`${await build()}#v=1&view=table&words=bat+xat+25-KH`);
      const rows = page.locator('.table-row');
      await rows.first().waitFor();
      const before = await rows.count();
      await rows.filter({ hasText: 'thực hiện' }).first().click();
      const shown = await page.locator('.triple').textContent();
      await page.getByRole('button', { name: 'Sai', exact: true }).click();
      await sign(page, 'mới xây dựng kế hoạch', 'Lò Thị Ban');
      await page.getByRole('button', { name: /^Hiệu đính/ }).click();
      writeFileSync(path.join(folder, 'curation.yaml'), await download(page));
      const reading = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('read');
      const address = await build();
      await page.goto('about:blank');
      await page.goto(`${address}#v=1&view=curation&words=bat+xat+25-KH&read=${reading}`);
      expect(await page.locator('.claim-card .triple').textContent()).toBe(shown);
      expect(await page.locator('.claim-card .review-rejected').textContent()).toContain(
        'Lò Thị Ban, 3/9/2022: mới xây dựng kế hoạch',
      );
      expect(await page.locator('.curation-view li.made').textContent()).toContain('[đã áp dụng]');
      expect(await page.getByRole('button', { name: 'Tải curation.yaml' }).isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Bảng', exact: true }).click();
      await rows.first().waitFor();
      expect(await rows.count()).toBe(before - 1);
    });
  });
});
