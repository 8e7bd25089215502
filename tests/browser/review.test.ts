import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { GraphFileIssue } from '../../src/6-graph/graph-file.ts';
import { browserIsRefused } from './chromium.ts';
import { madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { type MarkKind, markedIn, textOf } from './site.ts';

/** What a person should look at: contradictions and open names, with the places that stand against each other. */
describe.skipIf(browserIsRefused)('the points to review', () => {
  const made = madeGraph();
  const remarks = Array.from(
    { length: 450 },
    (_, i): GraphFileIssue => ({
      code: 'document.codeRepaired',
      severity: 'info',
      params: { surface: `Chỉ thị ${i}`, code: `${i}-CT/TU` },
      places: [{ text: made.texts[0]?.id ?? '', start: 10 * i, end: 10 * i + 20 }],
    }),
  );
  const pages = pagesOf((site) => ({
    made: site.write('made', made),
    many: site.write('many', { ...made, issues: [...made.issues, ...remarks] }),
    none: site.write('none', { ...made, issues: [], unresolved: [] }),
  }));
  const marked = (page: Page, kind: MarkKind): Promise<string> => markedIn(page, textOf(made), kind);

  it('shows both places of a conflict side by side, and opens each', async () => {
    const page = await pages.go('made', 'view=issues');
    const conflict = page.locator('.issue-warning');
    expect(await conflict.locator('h3').textContent()).toBe(
      'Quyết định 812/QĐ-UBND có hai ngày ban hành: 30/5/2022 và 3/5/2022',
    );
    expect(await conflict.locator('.place-says').allTextContents()).toEqual([
      'ngày ban hành 30/5/2022',
      'ngày ban hành 3/5/2022',
    ]);
    const [one, other] = await Promise.all([0, 1].map((i) => conflict.locator('.place-card').nth(i).boundingBox()));
    expect(one?.y).toBe(other?.y);
    await conflict.locator('.place-button').nth(1).click();
    expect(await page.locator('[data-testid=claim-place]').textContent()).toBe('Câu 2/2');
    expect(await marked(page, 'statement')).toContain('03/5/2022');
    expect(await conflict.locator('.place-card.open').count()).toBe(1);
  });

  it('shows an open name with the places of what it could be', async () => {
    const page = await pages.go('made', 'view=issues');
    const open = page.locator('.issue-unresolved');
    expect(await open.locator('.place strong').allTextContents()).toEqual(['Chỉ thị 20', 'Chỉ thị số 08-CT/TU']);
    await open.locator('.place-button').first().click();
    expect(await marked(page, 'place')).toBe('Chỉ thị 20');
    await open.locator('.place-button').last().click();
    expect(await marked(page, 'place')).toBe('Chỉ thị số 08-CT/TU');
  });

  it('is chosen by kind and by words, by keyboard', async () => {
    const page = await pages.go('made', 'view=issues');
    await page.getByRole('button', { name: /^Ghi chú/ }).focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.issue').count()).toBe(2);
    await page.keyboard.press('Tab');
    await page.keyboard.type('chi thi 20');
    await expect.poll(() => page.locator('.issue').count()).toBe(1);
    expect(new URL(page.url()).hash).toContain('noKind=info');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await marked(page, 'place')).toBe('Chỉ thị 20');
  });

  it('draws very many a hundred at a time, and the one a link opens', async () => {
    const page = await pages.go('many', 'view=issues');
    expect(await page.locator('.issue').count()).toBe(100);
    await page.getByRole('button', { name: 'Hiện thêm 353 điểm' }).click();
    expect(await page.locator('.issue').count()).toBe(200);
    const far = await pages.go('many', 'view=issues&read=issue+300');
    expect(
      await far.locator('.place-card.open').evaluate((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
  });

  it('goes along as a file, one line a place', async () => {
    const page = await pages.go('made', 'view=issues');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(1 + 2 + 2 + 1);
    expect(lines[1]).toContain('Căn cứ Quyết định số 812/QĐ-UBND ngày 30/5/2022.');
  });

  it('says so where there is nothing to review', async () => {
    const page = await pages.go('none', 'view=issues');
    expect(await page.locator('main').textContent()).toBe('Không có điểm nào cần xem lại.');
  });
});
