import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserIsRefused } from './chromium.ts';
import { largeGraph, madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';

/** When the documents were issued: a chart of the years, two handles, and the documents without a date counted. */
describe.skipIf(browserIsRefused)('the timeline', () => {
  const made = madeGraph();
  const undated = made.things.map((thing) => ({ ...thing, facts: {} }));
  const pages = pagesOf((site) => ({
    made: site.write('made', made),
    undated: site.write('undated', { ...made, things: undated }),
    large: site.write('large', largeGraph(20_000, 60_000)),
  }));
  const names = (page: Page): Promise<string[]> =>
    page.locator('.timeline-view > section .thing-link bdi').allTextContents();

  it('draws the years as high as they have documents, and says so', async () => {
    const page = await pages.go('made', 'view=timeline');
    const column = (year: number) => page.getByRole('button', { name: new RegExp(`^${year}: `) });
    expect(await column(2022).getAttribute('aria-label')).toBe(
      '2022: 5 văn bản; 1 đã và đang làm, 3 sẽ làm, 1 chưa thấy ai thực hiện',
    );
    const height = (year: number): Promise<number> =>
      column(year)
        .locator('i')
        .evaluateAll((bars) => bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0));
    expect(await height(2022)).toBeCloseTo((await height(2017)) * 2.5, 0);
    expect(await height(2019)).toBe(0);
  });

  it('keeps one year at a press, for every view, and lets it go at the next', async () => {
    const page = await pages.go('made', 'view=timeline');
    const column = page.getByRole('button', { name: /^2017: / });
    await column.click();
    expect(await names(page)).toEqual(['Nghị quyết 18-NQ/TW (khóa XII)', 'Chỉ thị 13-CT/TW (khóa XII)']);
    expect(await column.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.chart-column').count()).toBe(7);
    await page.getByRole('button', { name: 'Ma trận', exact: true }).click();
    expect(await page.locator('.matrix-row').count()).toBe(3);
    await page.getByRole('button', { name: 'Dòng thời gian' }).click();
    await column.click();
    expect((await names(page)).length).toBe(14);
  });

  it('goes by keyboard: along the years with the arrows, the handles as sliders', async () => {
    const page = await pages.go('made', 'view=timeline');
    await page.locator('.chart-column[tabindex="0"]').focus();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    expect(await focused()).toMatch(/^2022: /);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatch(/^2021: /);
    await page.keyboard.press('Home');
    expect(await focused()).toMatch(/^2016: /);
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['Chỉ thị 05-CT/TW (khóa XII)']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Đến năm');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await names(page)).length).toBe(3);
  });

  it('counts documents without a date and lists them', async () => {
    const page = await pages.go('made', 'view=timeline&from=2017&to=2017');
    await page.locator('.undated summary').click();
    expect(await page.locator('.undated .dated').allTextContents()).toEqual([expect.stringContaining('96-KH/HU')]);
    const other = await pages.go('undated', 'view=timeline');
    expect(await other.locator('.chart').count()).toBe(0);
    expect(await other.locator('.undated summary').textContent()).toBe('15 văn bản không rõ ngày');
  });

  it('draws some of thousands of documents', async () => {
    const page = await pages.go('large', 'view=timeline');
    await page.locator('.chart-column').first().waitFor();
    expect(await page.locator('.dated').count()).toBe(200);
    await page.getByRole('button', { name: 'Hiện thêm 4.800 mục' }).click();
    expect(await page.locator('.dated').count()).toBe(400);
  });
});
