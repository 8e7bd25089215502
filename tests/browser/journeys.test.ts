import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserIsRefused } from './chromium.ts';
import { madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { coloursIn, type MarkKind, markedIn, placeOf, textOf } from './site.ts';

/** The way from a question to a thing, an edge and its sentence, as a person walks it, on a page opened from disk. */
describe.skipIf(browserIsRefused)('the viewer', () => {
  const graph = madeGraph();
  const text = textOf(graph);
  const pages = pagesOf((site) => ({ made: site.write('made', graph) }));
  const go = (hash = '', options: BrowserContextOptions = {}): Promise<Page> => pages.go('made', hash, options);
  const CENTRE = 'view=graph&thing=ct13-d00001&centre=ct13-d00001';

  const marked = (page: Page, kind: MarkKind): Promise<string> => markedIn(page, text, kind);

  it('is one file with one empty place for its data, and nothing from outside', () => {
    const { page } = pages.site();
    expect(page.split('<script type="application/octet-stream" id="vanban-data"></script>')).toHaveLength(2);
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/);
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src [^"]*'sha256-/);
  });

  it('starts with search, questions and the matrix', async () => {
    const page = await go();
    await expect(page.locator('.card').count()).resolves.toBe(6);
    await expect(page.locator('[role=grid] [role=row]').count()).resolves.toBeGreaterThan(3);
    await expect(page.locator('.stage').count()).resolves.toBe(0);
    expect(await page.title()).toContain('Vanban');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  });

  it('finds a thing without accents and draws what is around it', async () => {
    const page = await go();
    await page.keyboard.press('/');
    await page.keyboard.type('chi thi 13');
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Chỉ thị 13-CT/TW (khóa XII)' }).waitFor();
    await placeOf(page, 'bbt-b00001');
    expect(await page.locator('.stage-option').count()).toBe(5);
    expect(await coloursIn(page, '.stage')).toBeGreaterThan(50);
    expect(await page.locator('[data-testid=hidden-count]').textContent()).toContain(String(graph.things.length - 5));
  });

  it('opens a thing at a click on it, and leaves it at a click beside it', async () => {
    const page = await go(CENTRE);
    const { x, y } = await placeOf(page, 'tu-b00001');
    await page.mouse.click(x, y);
    await page.locator('.details h2', { hasText: 'Tỉnh ủy Phú Thọ' }).waitFor();
    const stage = await page.locator('.stage').boundingBox();
    await page.mouse.click((stage?.x ?? 0) + 12, (stage?.y ?? 0) + 12);
    await page.locator('.details').waitFor({ state: 'detached' });
  });

  it('makes a thing the centre at a double click', async () => {
    const page = await go(CENTRE);
    const { x, y } = await placeOf(page, 'tu-b00001');
    await page.mouse.dblclick(x, y);
    await page.locator('.centre-name', { hasText: 'Tỉnh ủy' }).waitFor();
  });

  it('opens the sentence of an edge at a click on the edge: footnote and host, to the letter', async () => {
    const page = await go(CENTRE);
    const [from, to] = [await placeOf(page, 'ubnd-thanh-ba-b00001'), await placeOf(page, 'ct13-d00001')];
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.locator('.triple', { hasText: 'UBND huyện Thanh Ba' }).waitFor();
    expect(await marked(page, 'statement')).toBe(
      'UBND huyện Thanh Ba đã rà soát ba loại rừng theo Chỉ thị số 13-CT/TW; Sở Nông nghiệp và PTNT chủ trì thẩm định.',
    );
    expect(await marked(page, 'host')).toContain(
      'Tỉnh ủy tập trung lãnh đạo, chỉ đạo triển khai thực hiện Chỉ thị số 13-CT/TW',
    );
    expect(await page.locator('.claim-facts').textContent()).toContain('chú thích');
    expect(await page.locator('mark.mark-statement').first().isVisible()).toBe(true);
  });

  it('marks every piece of a sentence that a footnote and a page break cut', async () => {
    const page = await go('read=edge+tu-b00001+implements+ct13-d00001');
    const whole = await marked(page, 'statement');
    expect(whole).toContain('về tăng cường sự lãnh đạo');
    expect(whole).toContain('của Đảng đối với công tác quản lý, bảo vệ rừng');
    expect(whole).not.toContain('rà soát');
  });

  it('leafs through the claims of an edge', async () => {
    const page = await go('read=edge+qd06-d00001+issuedBy+ttg-b00001');
    const place = page.locator('[data-testid=claim-place]');
    expect(await place.textContent()).toBe('Câu 1/6');
    const first = await marked(page, 'statement');
    await page.getByRole('button', { name: 'Câu sau' }).click();
    expect(await place.textContent()).toBe('Câu 2/6');
    expect(await marked(page, 'statement')).not.toBe(first);
    await page.keyboard.press('[');
    expect(await place.textContent()).toBe('Câu 1/6');
    expect(await page.getByRole('button', { name: 'Câu trước' }).isDisabled()).toBe(true);
  });

  it('shows more of the report on both sides of a sentence', async () => {
    const page = await go('read=edge+tu-b00001+implements+ct13-d00001');
    const before = await page.locator('.line').count();
    await page.locator('.gap').first().click();
    expect(await page.locator('.line').count()).toBeGreaterThan(before);
  });

  it('copies a citation with sentence, section, claim and address', async () => {
    const page = await go('read=edge+tu-b00001+implements+ct13-d00001', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Chép trích dẫn' }).click();
    await page.getByRole('button', { name: 'Đã chép' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('tăng cường sự lãnh đạo … của Đảng');
    expect(copied).toMatch(/claim-[0-9a-f]{16}/);
    expect(copied).toContain('#v=1');
  });

  it('opens a cell of the matrix, and says that an empty one has no report', async () => {
    const page = await go('view=matrix');
    const cell = page.getByRole('gridcell', { name: /18-NQ\/TW, Huyện ủy Cẩm Khê/ });
    await cell.click();
    expect(await page.locator('[data-testid=claim-place]').textContent()).toBe('Câu 1/2');
    const empty = page.getByRole('gridcell', { name: /45-KH\/TU, Tỉnh ủy: không báo cáo nào/ });
    expect(await empty.count()).toBe(1);
    expect(await page.locator('.gap-row').count()).toBe(3);
  });

  it('answers a question with its sentences, results apart from plans', async () => {
    const page = await go();
    const card = page.locator('.card').first();
    await card.getByRole('combobox').fill('huyen uy cam khe');
    await page.keyboard.press('Enter');
    await page.locator('.answer-group').first().waitFor();
    expect(await page.locator('.answer-group h3').allInnerTexts()).toEqual([
      expect.stringContaining('Đã và đang làm'),
      expect.stringContaining('Sẽ làm'),
    ]);
    expect(await page.locator('.group-result .answer-row').count()).toBe(3);
    await page.locator('.sentence').first().click();
    expect(await marked(page, 'statement')).toContain('Các huyện ủy');
  });

  it('filters every view by the same choice, and counts what is left', async () => {
    const page = await go('view=table&table=things');
    const rows = page.locator('[role=grid]');
    expect(await rows.getAttribute('aria-rowcount')).toBe(String(graph.things.length + 1));
    await page.getByRole('checkbox', { name: /Địa danh/ }).uncheck();
    const places = graph.things.filter((thing) => thing.class === 'Place').length;
    expect(await rows.getAttribute('aria-rowcount')).toBe(String(graph.things.length - places + 1));
    await page.getByRole('button', { name: 'Đồ thị', exact: true }).click();
    await page.locator('.stage-option').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-thing=phu-tho-p00001]').count()).toBe(0);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.locator('[data-thing=phu-tho-p00001]').waitFor({ state: 'attached' });
  });

  it('finds and sorts rows of the table', async () => {
    const page = await go('view=table');
    await page.getByRole('searchbox').fill('cam khe giam sat');
    expect(Number(await page.locator('[role=grid]').getAttribute('aria-rowcount'))).toBeLessThan(20);
    await page.getByRole('button', { name: 'Tin cậy' }).click();
    expect(await page.getByRole('columnheader', { name: 'Tin cậy' }).getAttribute('aria-sort')).toBe('ascending');
    await page.locator('.table-row').first().click();
    expect((await marked(page, 'statement')).length).toBeGreaterThan(10);
  });

  it('goes from question to sentence by keyboard alone', async () => {
    const page = await go();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        if ((await focused()).split(' ').includes(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${name} is not reached by Tab`);
    };
    await page.keyboard.press('/');
    await page.keyboard.type('ubnd tinh');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await placeOf(page, 'ubndt-b00001');
    await tabTo('stage-list');
    const active = (): Promise<string | null> => page.locator('.stage-list').getAttribute('aria-activedescendant');
    const start = await active();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      if ((await active()) !== start) break;
    }
    expect(await active()).not.toBe(start);
    await page.keyboard.press('Enter');
    await tabTo('evidence-button');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=claim-place]').waitFor();
    expect(await page.locator('[role=status]').textContent()).toMatch(/^(Câu|Chỗ) 1\//);
    await page.keyboard.press('Escape');
    await page.locator('.details').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.side').waitFor({ state: 'detached' });
  });

  it('walks the matrix with the arrow keys', async () => {
    const page = await go('view=matrix');
    await page.locator('[data-cell="0 0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell)).toBe('1 1');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Quyết định 812/QĐ-UBND' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=claim-place]').waitFor();
  });

  it('hides, expands and undoes', async () => {
    const page = await go(CENTRE);
    await placeOf(page, 'ct13-d00001');
    const { x, y } = await placeOf(page, 'tu-b00001');
    await page.mouse.click(x, y);
    await page.getByRole('button', { name: 'Mở rộng' }).click();
    await placeOf(page, 'btvtu-b00001');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.locator('[data-thing=btvtu-b00001]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ẩn', exact: true }).click();
    await page.locator('[data-thing=tu-b00001]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Hiện lại 1/ }).click();
    await placeOf(page, 'tu-b00001');
  });

  it('rearranges on request and stops', async () => {
    const page = await go('view=graph');
    const before = await placeOf(page, 'tu-b00001');
    await page.getByRole('button', { name: 'Sắp xếp lại' }).click();
    await page.getByRole('button', { name: 'Dừng' }).waitFor();
    await expect.poll(async () => (await page.locator('.stage').screenshot()).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Dừng' }).click();
    await expect.poll(() => placeOf(page, 'tu-b00001')).not.toEqual(before);
  });

  it('speaks English and Vietnamese', async () => {
    const page = await go();
    await page.getByRole('button', { name: 'EN' }).click();
    await page.getByRole('button', { name: 'Matrix' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.card h3').first().textContent()).toBe('Which documents does this body carry out?');
  });
});
