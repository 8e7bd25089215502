/**
 * Builds the viewer once, in this process and into a folder of its own (never the one in dist/, which may be stale), fills it
 * with made-up graphs as `vanban build` would, and opens the pages from disk with the network off.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import type { GraphFile } from '../../src/6-graph/graph-file.ts';
import { fillPage } from '../../src/corpus/fill-page.ts';

export interface Site {
  readonly folder: string;
  /** The page as built, its data element empty. */
  readonly page: string;
  /** Writes a page filled with a graph (or the empty page, for null) and answers its address. */
  readonly write: (name: string, graph: unknown, limits?: { readonly inside: number; readonly part: number }) => string;
  readonly remove: () => void;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

export const buildSite = async (): Promise<Site> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanban-viewer-'));
  const outDir = path.join(folder, 'built');
  await build({
    configFile: path.join(ROOT, 'viewer/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  const page = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  const write: Site['write'] = (name, graph, limits) => {
    const files =
      graph === null ? new Map([['index.html', page]]) : fillPage(page, JSON.stringify(graph), 0, limits).files;
    for (const [file, content] of files) {
      const full = path.join(folder, name, file);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
    return pathToFileURL(path.join(folder, name, 'index.html')).href;
  };
  return { folder, page, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

export interface Visit {
  readonly page: Page;
  /** Errors, warnings and requests that left the page's folder: all of them are failures. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** The software renderer remarks that reading pixels is slow; a graphics card does not. */
const DRIVER_NOTE = /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance/;

const IS_LOCAL = /^(?:file|data|blob):/;

/** Opens an address with a hash, at 1280 x 720 and without motion unless told otherwise; waits until the page stands. */
export const visit = async (
  browser: Browser,
  address: string,
  hash = '',
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<void>,
): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    offline: true,
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    const told = message.type() === 'error' || message.type() === 'warning';
    if (told && !DRIVER_NOTE.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(`${error.message}\n${error.stack ?? ''}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!IS_LOCAL.test(request.url())) problems.push(`request: ${request.url()}`);
  });
  await before?.(page);
  await page.goto(hash === '' ? address : `${address}#v=1&${hash}`);
  await page.waitForSelector('main');
  return { page, problems, close: () => context.close() };
};

/** Middle of a drawn thing on the page, once the drawing rests. */
export const placeOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const entry = page.locator(`[data-thing="${id}"][style*="left"]`);
  await entry.waitFor({ state: 'attached' });
  const box = await entry.boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** How many colours a picture of a part of the page has: a flat one has one. */
export const coloursIn = async (page: Page, selector: string): Promise<number> => {
  const picture = await page.locator(selector).screenshot();
  const blank = await page.context().newPage();
  const count = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, picture.toString('base64'));
  await blank.close();
  return count;
};

/** Rules of access that the page breaks as it stands, with the elements that break them. */
export const rulesBroken = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

export const textOf = (graph: GraphFile): string => graph.texts[0]?.text ?? '';

export type MarkKind = 'statement' | 'host' | 'place';

/** Words of the marked stretches, once there are any; each is checked against the report's own letters. */
export const markedIn = async (page: Page, text: string, kind: MarkKind): Promise<string> => {
  const marks = page.locator(`mark.mark-${kind}[data-start]`);
  await marks.first().waitFor();
  const found = await marks.evaluateAll((all) =>
    all.map(({ dataset, textContent }) => ({ ...dataset, words: textContent }) as Record<string, string>),
  );
  for (const { start, end, words } of found) expect(words).toBe(text.slice(Number(start), Number(end)));
  return found.map(({ words }) => words).join('');
};
