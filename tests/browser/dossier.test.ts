import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserIsRefused } from './chromium.ts';
import { largeGraph, madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { markedIn, textOf } from './site.ts';

/** The dossier of one thing: read, cited, taken along as a file and printed. */
describe.skipIf(browserIsRefused)('the dossier', () => {
  const pages = pagesOf((site) => {
    const large = largeGraph(400, 8000);
    const all = large.claims.map((claim) => ({ ...claim, o: 'van-ban-0' }));
    const { claims, ...rest } = madeGraph();
    const review = { verdict: 'rejected', by: 'Đinh Thị Mai', on: '2022-08-01', why: 'nhầm huyện' } as const;
    const judged = claims.map((claim) => (claim.p === 'supervises' ? { ...claim, reviews: [review] } : claim));
    return {
      judged: site.write('judged', { ...rest, claims: judged }),
      made: site.write('made', madeGraph()),
      many: site.write('many', { ...large, claims: all }),
    };
  });
  const go = (hash: string, options: BrowserContextOptions = {}): Promise<Page> => pages.go('made', hash, options);
  const text = textOf(madeGraph());
  const marked = (page: Page): Promise<string> => markedIn(page, text, 'statement');
  const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

  it('opens from the thing that is read', async () => {
    const page = await go('view=graph&thing=hu-cam-khe-b00001');
    await page.getByRole('button', { name: 'Hồ sơ để in' }).click();
    expect(await page.locator('.dossier-title').textContent()).toBe('Huyện ủy Cẩm Khê');
    expect(await page.locator('.side').count()).toBe(0);
  });

  it('lets one choose a thing where none is chosen', async () => {
    const page = await go('view=dossier');
    await page.locator('.dossier').getByRole('combobox').fill('qd 06');
    await page.keyboard.press('Enter');
    expect(await page.locator('.dossier-title').textContent()).toBe('Quyết định 06/QĐ-TTg');
  });

  it('tells by relation and status what the reports say, each with its sentence', async () => {
    const page = await go('view=dossier&thing=hu-cam-khe-b00001');
    const part = page.getByRole('region', { name: 'thực hiện', exact: true });
    expect(await part.locator('h3').allInnerTexts()).toEqual([
      expect.stringContaining('đã làm'),
      expect.stringContaining('được yêu cầu'),
    ]);
    await part.locator('.quote', { hasText: '08-CT/TU' }).click();
    expect(await marked(page)).toBe('Yêu cầu Huyện ủy Cẩm Khê xây dựng kế hoạch thực hiện Chỉ thị số 08-CT/TU. ');
    expect(await page.locator('.dossier-title').isVisible()).toBe(true);
  });

  it('says what is missing, what contradicts itself, and what the filter leaves out', async () => {
    const page = await go('view=dossier&thing=hu-cam-khe-b00001');
    expect(await page.locator('.findings li').textContent()).toContain('3 văn bản được giao');
    await page.getByRole('checkbox', { name: /được yêu cầu/ }).uncheck();
    expect(await page.locator('.left-out').textContent()).toContain('3');
    expect(await page.locator('.findings').count()).toBe(0);
    const other = await go('view=dossier&thing=qd812-d00001');
    await other.locator('.findings .link').click();
    expect(await other.locator('[data-testid=claim-place]').textContent()).toBe('Câu 1/2');
  });

  it('tells apart what people rejected', async () => {
    const page = await pages.go('judged', 'view=dossier&thing=mttq-b00001');
    expect(await page.locator('.dossier-part').count()).toBe(0);
    expect(await page.locator('.refused-claim').count()).toBe(4);
    await page.locator('.refused-claim').first().click();
    expect(await page.locator('.claim-card').textContent()).toContain('Đinh Thị Mai');
  });

  it('leads by keyboard from its contents to a part and its sentences', async () => {
    const page = await go('view=dossier&thing=nq18-d00001');
    await page.getByRole('button', { name: 'Việc liên quan: giám sát' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Việc liên quan: giám sát');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await marked(page)).toContain('Ủy ban Kiểm tra Tỉnh ủy giám sát');
  });

  it('copies any of its sentences with a link that opens it again', async () => {
    const page = await go('view=dossier&thing=hu-cam-khe-b00001&noStatus=done&lang=en', clipboard);
    await page.getByRole('button', { name: 'Copy citation' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [sentence, report, section, claim, link] = copied.split('\n');
    expect([sentence, report, section]).toEqual([
      '“Yêu cầu Huyện ủy Cẩm Khê xây dựng kế hoạch thực hiện Nghị quyết số 19-NQ/TW.”',
      'Báo cáo 152-BC/TU ngày 30/6/2022 — bao-cao-mau.md',
      'Section: PHẦN THỨ HAI: NHIỆM VỤ 6 THÁNG CUỐI NĂM',
    ]);
    expect(claim).toMatch(/^Claim: claim-[0-9a-f]{16}$/);
    const again = await pages.open(link ?? '');
    expect(`“${(await marked(again)).trim()}”`).toBe(sentence);
    expect(await again.locator('.dossier-title').textContent()).toBe('Huyện ủy Cẩm Khê');
  });

  it('goes along as a file, one line a claim', async () => {
    const page = await go('view=dossier&thing=hu-cam-khe-b00001');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(1 + 9);
    expect(lines[0]).toContain('Chủ thể,Quan hệ');
    expect(lines.every((line, i) => i === 0 || /,claim-[0-9a-f]{16}$/.test(line))).toBe(true);
  });

  it('is printed without its tools, with the ids of its claims', async () => {
    const page = await go('view=dossier&thing=qd06-d00001&read=claim+claim-000000000000002d');
    await page.emulateMedia({ media: 'print' });
    for (const tools of ['.top', '.left', '.side', '.actions', '.sentence-foot .button'])
      expect(await page.locator(tools).first().isVisible(), tools).toBe(false);
    expect(await page.locator('.dossier .quote').count()).toBe(13);
    expect(await page.locator('.dossier code').first().textContent()).toMatch(/^claim-[0-9a-f]{16}$/);
    expect(await page.locator('.dossier-foot').textContent()).toContain('view=dossier&thing=qd06-d00001');
    const right = await page.locator('.dossier').evaluate((dossier) => dossier.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(1280);
  });

  it('draws some of very many rows, all of them when asked or printed', async () => {
    const page = await pages.go('many', 'view=dossier&thing=van-ban-0');
    const rows = page.locator('.dossier .answer-row');
    const some = await rows.count();
    expect(some).toBeLessThan(400);
    await page.evaluate(() => {
      Object.assign(globalThis, {
        print: () => {
          document.title = String(document.querySelectorAll('.dossier .answer-row').length);
        },
      });
    });
    await page.getByRole('button', { name: 'In hồ sơ' }).click();
    const printed = Number(await page.title());
    expect(printed).toBeGreaterThan(some);
    await expect.poll(() => rows.count()).toBe(some);
    const more = page.locator('.more-rows');
    for (let groups = await more.count(); groups > 0; groups--) {
      await more.first().click();
      await expect.poll(() => more.count()).toBe(groups - 1);
    }
    expect(await rows.count()).toBe(printed);
  });
});
