import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserIsRefused } from './chromium.ts';
import { madeGraph } from './fixture.ts';
import { laterGraph } from './later-report.ts';
import { pagesOf } from './pages.ts';
import { coloursIn, markedIn, rulesBroken, textOf } from './site.ts';

/** Two reports side by side: what is new, kept, no longer told, and done that was to come. */
describe.skipIf(browserIsRefused)('comparing two reports', () => {
  const { graph, before, after } = laterGraph();
  const pages = pagesOf((site) => ({ two: site.write('two', graph), one: site.write('one', madeGraph()) }));
  const tallies = async (page: Page): Promise<Record<string, number>> => {
    const switches = await page.locator('.change-switch').allTextContents();
    return Object.fromEntries(
      switches.map((text) => {
        const [, name, tally] = /^.? (.*) (\d+)$/u.exec(text) ?? [];
        return [name ?? text, Number(tally)];
      }),
    );
  };

  it('takes the last two, the earlier on the left', async () => {
    const page = await pages.go('two');
    await page.getByRole('button', { name: 'So sánh', exact: true }).click();
    expect(
      await page
        .locator('.compare-end select')
        .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual([before, after]);
    const card = page.locator('.difference[data-change=finished]').first();
    expect(await card.locator('.difference-side').nth(0).textContent()).toContain('được yêu cầu');
    expect(await card.locator('.difference-side').nth(1).textContent()).toContain('đã làm');
    const [left, right] = await Promise.all([0, 1].map((i) => card.locator('.difference-side').nth(i).boundingBox()));
    expect(left?.y).toBe(right?.y);
    expect(left?.x).toBeLessThan(right?.x ?? 0);
  });

  it('counts each kind, and the other way round when swapped', async () => {
    const page = await pages.go('two', 'view=compare');
    const there = await tallies(page);
    expect(Object.values(there).every((tally) => tally > 0)).toBe(true);
    await page.getByRole('button', { name: 'Đổi chỗ hai báo cáo' }).click();
    const back = await tallies(page);
    expect([back.Mới, back['Không còn nói đến'], back['Vẫn như trước']]).toEqual([
      there['Không còn nói đến'],
      there.Mới,
      there['Vẫn như trước'],
    ]);
    const again = await pages.open(page.url());
    expect(await tallies(again)).toEqual(back);
  });

  it('opens the sentence of either report', async () => {
    const page = await pages.go('two', 'view=compare');
    const card = page.locator('.difference[data-change=finished]').first();
    for (const side of [0, 1]) {
      await card.locator('.difference-side').nth(side).locator('.quote').first().click();
      expect(await markedIn(page, textOf(graph), 'statement')).not.toBe('');
      expect(await page.locator('.reader-source').textContent()).toContain(
        side === 0 ? 'bao-cao-mau.md' : 'bao-cao-sau.md',
      );
    }
  });

  it('leaves kinds out, by keyboard, in list and matrix alike', async () => {
    const page = await pages.go('two', 'view=compare');
    await page.locator('.change-switch', { hasText: 'Vẫn như trước' }).focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.difference[data-change=kept]').count()).toBe(0);
    expect(await page.locator('.difference[data-change=added]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Ma trận' }).last().click();
    await page.locator('.matrix-cell.change-finished').first().waitFor();
    expect(await page.locator('.matrix-cell.change-kept').count()).toBe(0);
    expect(new URL(page.url()).hash).toContain('noChange=kept');
  });

  it('colours the matrix, each cell with a sign and a word', async () => {
    const page = await pages.go('two', 'view=compare&as=matrix');
    const cell = page.locator('.matrix-cell.change-finished').first();
    expect(await cell.locator('svg').count()).toBe(1);
    expect(await page.locator('.matrix-cell.change-added').first().textContent()).toBe('+');
    expect(await cell.getAttribute('aria-label')).toContain('Trước dự định, nay đã làm');
    expect(await coloursIn(page, '.matrix-box')).toBeGreaterThan(50);
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=claim-place]', { hasText: '/2' }).waitFor();
    expect(await rulesBroken(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('breaks no rule of access in %s', async (colorScheme) => {
    const page = await pages.go('two', 'view=compare&lang=en', { colorScheme });
    expect(await rulesBroken(page)).toEqual([]);
  });

  it('goes along as a file, one line a difference', async () => {
    const page = await pages.go('two', 'view=compare&noChange=kept+dropped');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    const counts = await tallies(page);
    const kept = (counts['Vẫn như trước'] ?? 0) + (counts['Không còn nói đến'] ?? 0);
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    expect(lines).toHaveLength(1 + all - kept);
    expect(lines[1]).toContain('"Trước dự định, nay đã làm",');
  });

  it('needs two reports, and says so', async () => {
    const page = await pages.go('one', 'view=compare');
    expect(await page.locator('main').textContent()).toContain('Cần ít nhất hai báo cáo');
    expect(await page.getByRole('button', { name: 'So sánh', exact: true }).count()).toBe(0);
  });

  it.each([360, 390])('fits a screen %i wide', async (width) => {
    const page = await pages.go('two', 'view=compare', { viewport: { width, height: 844 } });
    await page.locator('.difference').first().waitFor();
    expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
  });
});
