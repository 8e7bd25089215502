import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserIsRefused } from './chromium.ts';
import { largeGraph, madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { placeOf } from './site.ts';

/** A link opens what its sender saw: the address holds all that was chosen. */
describe.skipIf(browserIsRefused)('a link', () => {
  const pages = pagesOf((site) => ({
    made: site.write('made', madeGraph()),
    large: site.write('large', largeGraph(2000, 6000)),
  }));

  /** What a reader sees and hears of a page, but for the live region. */
  const seen = (page: Page): Promise<unknown> =>
    page.evaluate(() => ({
      title: document.title,
      hash: location.hash,
      language: document.documentElement.lang,
      main: document.querySelector('main')?.textContent,
      side: document.querySelector('.side')?.textContent,
      pressed: [...document.querySelectorAll('[aria-pressed="true"]')].map((one) => one.textContent),
      chosen: [...document.querySelectorAll('[aria-selected="true"], .chosen, .open')].map((one) => one.textContent),
      fields: [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map((field) =>
        field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : field.value,
      ),
    }));

  const drawn = async (page: Page): Promise<void> => {
    await page.locator('.stage-option[style]').first().waitFor({ state: 'attached' });
  };

  /** What a person does on a page, by the name of what it is about. */
  const WAYS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    [
      'the graph with a centre, its hops, a filter and a sentence',
      '',
      async (page) => {
        await page.locator('.top-search input').fill('qd 06');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: '2 bước' }).click();
        await page.getByRole('checkbox', { name: /Dự án/ }).uncheck();
        await page.locator('.edge-group .evidence-button').first().click();
        await page.getByRole('button', { name: 'EN' }).click();
        await drawn(page);
      },
    ],
    [
      'the graph as it is moved, with a thing hidden',
      'view=graph&thing=ct13-d00001&centre=ct13-d00001',
      async (page) => {
        const { x, y } = await placeOf(page, 'tu-b00001');
        await page.mouse.click(x, y);
        await page.getByRole('button', { name: 'Ẩn', exact: true }).click();
        await page.getByRole('button', { name: 'Phóng to' }).click();
        await page.waitForFunction(() => location.hash.includes('camera='));
      },
    ],
    [
      'the matrix turned, sorted, without empty lines',
      'view=matrix',
      async (page) => {
        await page.getByRole('combobox', { name: 'Thứ tự cơ quan' }).selectOption('name');
        await page.getByRole('checkbox', { name: 'Cả dòng trống' }).uncheck();
        await page.getByRole('button', { name: 'Đổi chiều' }).click();
        await page.locator('.matrix-cell > span').first().click();
      },
    ],
    [
      'the table sorted downwards, found by words, within years and a confidence',
      'view=table',
      async (page) => {
        await page.locator('.table-words').fill('cam khe');
        await page.getByRole('button', { name: 'Tin cậy' }).click();
        await page.getByRole('button', { name: 'Tin cậy' }).click();
        await page.getByRole('slider', { name: 'Từ năm' }).fill('2017');
        await page.locator('.facet summary', { hasText: 'Độ tin cậy' }).click();
        await page.locator('.slider input').fill('70');
        await page.locator('.table-row').nth(1).click();
      },
    ],
    [
      'a question with its answer and the sentence that is read',
      '',
      async (page) => {
        await page.locator('.card').first().getByRole('combobox').fill('huyen uy cam khe');
        await page.keyboard.press('Enter');
        await page.locator('.quote').last().click();
      },
    ],
    [
      'the dossier of a thing and the sentence that is read',
      'view=dossier&thing=hu-cam-khe-b00001',
      async (page) => {
        await page.getByRole('checkbox', { name: /được yêu cầu/ }).uncheck();
        await page.locator('.quote').last().click();
      },
    ],
    [
      'the years of the timeline and a document of theirs',
      'view=timeline',
      async (page) => {
        await page.locator('.timeline-view').getByRole('slider', { name: 'Từ năm' }).fill('2018');
        await page.locator('.timeline-view > section .thing-link').last().click();
      },
    ],
    [
      'the ways between two things and a sentence of one',
      'view=paths&way=snn-b00001',
      async (page) => {
        await page.getByRole('combobox', { name: 'Đến' }).fill('thu tuong');
        await page.keyboard.press('Enter');
        await page.locator('.quote').nth(2).click();
      },
    ],
    [
      'the points to review by kind and words, and the second place of one',
      'view=issues',
      async (page) => {
        await page.getByRole('button', { name: /^Ghi chú/ }).click();
        await page.locator('.issues-view .table-words').fill('812');
        await page.locator('.place-button').nth(1).click();
      },
    ],
  ];

  it.each(WAYS)('restores %s', async (_, hash, walk) => {
    const page = await pages.go('made', hash);
    await walk(page);
    const isGraph = new URL(page.url()).hash.includes('view=graph');
    const other = await pages.open(page.url());
    if (isGraph) await drawn(other);
    await expect.poll(() => seen(other)).toEqual(await seen(page));
    if (!isGraph) return;
    const places = (one: Page): Promise<unknown> =>
      one
        .locator('.stage-option')
        .evaluateAll((all) =>
          all.map((option) => `${option.id} ${Math.round(option.getBoundingClientRect().left)}`).sort(),
        );
    await expect.poll(() => places(other)).toEqual(await places(page));
  });

  it.each([
    ['a row of the table', 'view=table&read=claim+claim-0000000000001000', '.table-row[aria-selected=true]'],
    ['a thing in the table', 'view=table&table=things&thing=co-quan-1900', '.table-row[aria-selected=true]'],
    ['a document of the matrix', 'view=matrix&thing=van-ban-1', '.matrix-side.chosen'],
    ['a body of the matrix', 'view=matrix&thing=co-quan-1900', '.matrix-column.chosen'],
  ])('brings %s into sight', async (_, hash, selector) => {
    const page = await pages.go('large', hash);
    await page.locator(selector).waitFor();
    const isSeen = await page.locator(selector).evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at !== null && one.contains(at);
    });
    expect(isSeen).toBe(true);
  });

  it('leads back in the steps one came', async () => {
    const page = await pages.go('made');
    await page.locator('.top-search input').fill('qd 06');
    await page.keyboard.press('Enter');
    await page.locator('.edge-group .evidence-button').first().click();
    await page.locator('mark.mark-statement').first().waitFor();
    await page.goBack();
    await page.locator('.details').waitFor();
    await page.goBack();
    await page.locator('.cards').waitFor();
  });
});
