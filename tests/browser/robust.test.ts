import { describe, expect, it } from 'vitest';
import { browserIsRefused } from './chromium.ts';
import { HOSTILE, hostileGraph, largeGraph, madeGraph } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { coloursIn, placeOf, rulesBroken } from './site.ts';

/** What the page must bear: hostile texts, other versions, missing graphics, small and large screens, many things; and access for all. */
describe.skipIf(browserIsRefused)('the viewer under strain', () => {
  const { go, open, addressOf } = pagesOf((site) => {
    const made = madeGraph();
    return {
      made: site.write('made', made),
      hostile: site.write('hostile', hostileGraph()),
      large: site.write('large', largeGraph(20_000, 60_000)),
      parts: site.write('parts', made, { inside: 0, part: 4096 }),
      none: site.write('none', null),
      older: site.write('older', { ...made, version: 0 }),
      broken: site.write('broken', 'no graph'),
    };
  });

  const VIEWS = [
    'view=start',
    'view=start&thing=ct13-d00001',
    'view=graph&thing=ct13-d00001&centre=ct13-d00001',
    'view=matrix&read=cell+hu-cam-khe-b00001+nq18-d00001',
    'view=table&table=claims&read=edge+ubnd-thanh-ba-b00001+implements+ct13-d00001',
    'view=table&table=things&sort=issued&thing=ct13-d00001',
    'view=issues&read=issue+0',
    'view=answer&ask=carries-out+hu-cam-khe-b00001',
    'view=timeline',
    'view=timeline&from=2022&to=2022&thing=qd06-d00001',
    'view=paths',
    'view=paths&way=mttq-b00001&end=ttg-b00001',
    'view=dossier',
    'view=dossier&thing=qd06-d00001',
    'view=dossier&thing=qd812-d00001&read=issue+0',
    'view=dossier&thing=hu-cam-khe-b00001',
    'view=curation',
  ];
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(VIEWS)('breaks no rule of access: %s', async (hash) => {
      const page = await go('made', hash, { colorScheme });
      if (hash.includes('graph')) await placeOf(page, 'ct13-d00001');
      expect(await rulesBroken(page)).toEqual([]);
    });
  });

  it('breaks no rule of access while one searches, and in the help', async () => {
    const page = await go('made');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect(await rulesBroken(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.top-search input').fill('huyen');
    await page.locator('.top-search [role=option]').first().waitFor();
    expect(await rulesBroken(page)).toEqual([]);
  });

  const WIDTHS = [
    [1920, 1080],
    [1280, 720],
    [640, 360],
    [390, 844],
    [360, 740],
  ] as const;
  it.each(WIDTHS)('fits %i x %i without scrolling sideways', async (width, height) => {
    const page = await go('made', 'view=start', { viewport: { width, height } });
    for (const view of [
      'start',
      'graph',
      'matrix',
      'table',
      'timeline',
      'paths&way=mttq-b00001&end=ttg-b00001',
      'dossier&thing=qd812-d00001',
      'issues',
      'answer&ask=carries-out+hu-cam-khe-b00001',
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#v=1&view=${view}&read=edge+ubnd-thanh-ba-b00001+implements+ct13-d00001`);
      await page.locator(`.view-${view.split('&')[0]}`).waitFor();
      const box = await page.evaluate(() => {
        const mark = document.querySelector('mark.mark-statement')?.getBoundingClientRect();
        return {
          sideways: document.documentElement.scrollWidth - innerWidth,
          beside: document.querySelector('main') ? 0 : 1,
          mark: mark ? { left: mark.left, right: mark.right } : null,
        };
      });
      expect(box.sideways).toBe(0);
      expect(box.mark?.left).toBeGreaterThanOrEqual(0);
      expect(box.mark?.right).toBeLessThanOrEqual(width);
    }
  });

  it('leads to the sentence on a phone', async () => {
    const page = await go('made', '', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.locator('.top-search input').fill('chi thi 13');
    await page.locator('.top-search [role=option]').first().tap();
    await page.locator('.details .evidence-button').first().tap();
    await page.locator('mark.mark-place, mark.mark-statement').first().waitFor();
    await page.getByRole('button', { name: 'Đóng' }).tap();
    await page.locator('.side').waitFor({ state: 'detached' });
    expect(await coloursIn(page, '.stage')).toBeGreaterThan(50);
  });

  describe('a report that wants to run code', () => {
    const HASHES = [
      'view=start',
      'view=graph&centre=a-body&thing=a-body',
      'view=graph&centre=__proto__&thing=__proto__',
      'view=graph&read=edge+a-body+implements+a-document',
      'view=table&table=things',
      'view=table&table=claims&read=claim+claim-4',
      'view=issues&read=issue+0',
      'view=issues&read=unresolved+u',
      'view=answer&ask=carries-out+a-body',
      'view=dossier&thing=a-document',
      'view=paths&way=a-body&end=a-document',
      'view=timeline',
    ];
    it.each(HASHES)('shows as text: %s', async (hash) => {
      const page = await go('hostile', hash);
      if (hash.includes('graph')) await page.locator('.stage-option[style]').first().waitFor({ state: 'attached' });
      expect(await page.evaluate(() => Reflect.get(globalThis, 'broken'))).toBeUndefined();
      expect(await page.locator('body script, body img, body a[href^="javascript"]').count()).toBe(1);
      expect(await page.locator('body').textContent()).toContain('globalThis.broken=1');
    });

    it('keeps the hostile letters in the evidence, and a line of 100,000 in bounds', async () => {
      const page = await go('hostile', 'read=edge+a-body+implements+a-document');
      expect(await page.locator('mark.mark-statement').first().textContent()).toContain(HOSTILE);
      await page.keyboard.press(']');
      await page.locator('mark.mark-statement', { hasText: 'rất dài' }).waitFor();
      expect((await page.locator('.excerpt').textContent())?.length).toBeLessThan(20_000);
    });

    it('says so where a quote is not found verbatim', async () => {
      const page = await go('hostile', 'read=edge+a-body+implements+a-document&at=2');
      expect(await page.locator('.warning').textContent()).toContain('Không tìm thấy nguyên văn');
      expect(await page.locator('mark.mark-statement[data-start]').count()).toBe(0);
    });
  });

  describe('twenty thousand things', () => {
    it('are drawn by focus, and the rest is counted', async () => {
      const page = await go('large', 'view=graph');
      await page.locator('.stage-option[style]').first().waitFor({ state: 'attached' });
      expect(await page.locator('.stage-option').count()).toBe(300);
      expect(await page.locator('[data-testid=hidden-count]').textContent()).toContain('19.700');
      expect(await coloursIn(page, '.stage')).toBeGreaterThan(50);
    });

    it.each([
      ['view=matrix', '.matrix-cell'],
      ['view=table', '.table-row'],
    ])('keep the page small: %s', async (hash, item) => {
      const page = await go('large', hash);
      await page.locator(item).first().waitFor();
      await page.locator('[role=grid]').evaluate((grid) => grid.scrollTo(4000, 90_000));
      await expect.poll(() => page.locator(item).first().isVisible()).toBe(true);
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4000);
    });

    it('are found by name', async () => {
      const page = await go('large');
      await page.locator('.top-search input').fill('uy ban nhan dan xa thu 19999');
      expect(await page.locator('.top-search [role=option]').first().textContent()).toContain('19999');
    });
  });

  it.each([
    ['none', 'Trang này chưa có dữ liệu', 'vanban build'],
    ['older', 'phiên bản khác', 'phiên bản 0'],
    ['broken', 'Không đọc được dữ liệu', 'vanban build'],
  ])('says what to do where the page holds %s', async (name, title, advice) => {
    const page = await go(name);
    expect(await page.locator('h1').textContent()).toContain(title);
    expect(await page.locator('main').textContent()).toContain(advice);
  });

  it('reads a large build from the files beside it', async () => {
    const page = await go('parts');
    await page.locator('.cards').waitFor();
  });

  it('opens the start for a link of another version, and says so', async () => {
    const page = await open(`${addressOf('made')}#v=99&view=graph`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.cards').count()).toBe(1);
  });

  it('shows the table and says why where there is no WebGL', async () => {
    const page = await go('made', 'view=graph', {}, async (one) => {
      await one.addInitScript(() => {
        const real = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.includes('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
        } as typeof real;
      });
    });
    await page.getByRole('alert').getByText('WebGL').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Bảng' }).click();
    await page.locator('.table-row').first().waitFor();
  });

  it('says so where the graphics are lost', async () => {
    const page = await go('made', 'view=graph');
    await placeOf(page, 'tu-b00001');
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.stage canvas')) {
        (canvas.getContext('webgl2') as WebGL2RenderingContext | null)
          ?.getExtension('WEBGL_lose_context')
          ?.loseContext();
      }
    });
    await page.getByRole('alert').waitFor();
  });

  it('keeps one drawing while views come and go', async () => {
    const page = await go('made', 'view=graph');
    await placeOf(page, 'tu-b00001');
    for (let i = 0; i < 20; i++) {
      await page.getByRole('button', { name: 'Bảng', exact: true }).click();
      await page.getByRole('button', { name: 'Đồ thị', exact: true }).click();
    }
    await placeOf(page, 'tu-b00001');
    expect(await coloursIn(page, '.stage')).toBeGreaterThan(50);
  });
});
