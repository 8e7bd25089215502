import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserIsRefused } from './chromium.ts';
import { largeGraph, madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { markedIn, placeOf, textOf } from './site.ts';

/** How two things hang together: the ways between them, step by step, each with its sentence. */
describe.skipIf(browserIsRefused)('the paths', () => {
  const made = madeGraph();
  const pages = pagesOf((site) => ({
    made: site.write('made', made),
    large: site.write('large', largeGraph(20_000, 60_000)),
  }));
  const ASKED = 'view=paths&way=mttq-b00001&end=ttg-b00001';
  const stops = (page: Page, route: number): Promise<string[]> =>
    page.locator('.route').nth(route).locator('.route-stop bdi').allTextContents();

  it('are asked for by keyboard alone, and told', async () => {
    const page = await pages.go('made', 'view=paths');
    await page.getByRole('combobox', { name: 'Từ', exact: true }).focus();
    await page.keyboard.type('mat tran');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('thu tuong');
    await page.keyboard.press('Enter');
    await page.locator('.route').first().waitFor();
    expect(await page.locator('.route').count()).toBe(3);
    expect(await page.locator('[role=status]').textContent()).toBe('3 đường nối');
    expect(await stops(page, 0)).toEqual([
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Phú Thọ',
      'Ủy ban nhân dân huyện Cẩm Khê',
      'Quyết định 06/QĐ-TTg',
      'Thủ tướng Chính phủ',
    ]);
  });

  it('open the sentence of each step', async () => {
    const page = await pages.go('made', ASKED);
    const route = page.locator('.route').first();
    await route.locator('.quote').first().click();
    expect(await markedIn(page, textOf(made), 'statement')).toContain(
      'Mặt trận Tổ quốc tỉnh giám sát UBND huyện Cẩm Khê',
    );
    await route.getByRole('button', { name: 'và 4 câu nữa' }).click();
    expect(await page.locator('[data-testid=claim-place]').textContent()).toBe('Câu 1/6');
  });

  it('are named from where one comes', async () => {
    const page = await pages.go('made', ASKED);
    const relations = page.locator('.route').first().locator('.bond-head .relation');
    expect(await relations.allTextContents()).toEqual(['giám sát', 'thực hiện', 'do … ban hành']);
    await page.getByRole('button', { name: 'Đổi chỗ hai đầu' }).click();
    await expect.poll(() => relations.allTextContents()).toEqual(['ban hành', 'được thực hiện bởi', 'bị giám sát bởi']);
  });

  it('are drawn in the graph', async () => {
    const page = await pages.go('made', ASKED);
    await page.locator('.route').nth(1).getByRole('button', { name: 'Xem trong đồ thị' }).click();
    for (const id of ['mttq-b00001', 'ubnd-cam-khe-b00001', 'qd1719-d00001', 'ttg-b00001']) await placeOf(page, id);
  });

  it('start from the thing that is read', async () => {
    const page = await pages.go('made', 'view=graph&thing=ct13-d00001');
    await page.getByRole('button', { name: 'Tìm đường nối' }).click();
    expect(await page.getByRole('combobox', { name: 'Từ', exact: true }).inputValue()).toBe(
      'Chỉ thị 13-CT/TW (khóa XII)',
    );
  });

  it.each([
    ['view=paths&way=mttq-b00001&end=ttg-b00001&noRel=supervises', 'Không có đường nối'],
    ['view=paths&way=ttg-b00001&end=ttg-b00001', 'cùng một đối tượng'],
    ['view=paths&way=no-such-thing&end=ttg-b00001', 'Không có đường nối'],
  ])('say why there are none: %s', async (hash, told) => {
    const page = await pages.go('made', hash);
    expect(await page.locator('main .empty').textContent()).toContain(told);
  });

  it('are found among 20,000 things', async () => {
    const page = await pages.go('large', 'view=paths&way=co-quan-19999&end=van-ban-7');
    await page.locator('.route').first().waitFor();
    expect((await stops(page, 0)).at(-1)).toBe('Kế hoạch 7/KH-UBND');
  });
});
