/** One browser and one built site for the tests of a file; a test whose page had a problem (an error, a request) fails at its end. */

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startChromium } from './chromium.ts';
import { buildSite, type Site, type Visit, visit } from './site.ts';

export interface Pages {
  readonly site: () => Site;
  /** Where a page that `write` made stands. */
  readonly addressOf: (name: string) => string;
  /** Opens one of the pages; it is closed after the test. */
  readonly go: (
    name: string,
    hash?: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<void>,
  ) => Promise<Page>;
  /** Opens an address as it is. */
  readonly open: (address: string) => Promise<Page>;
}

/** To be called within a `describe`; `write` answers the addresses of the pages by name. */
export const pagesOf = (write: (site: Site) => Readonly<Record<string, string>>): Pages => {
  let browser: Browser | undefined;
  let site: Site | undefined;
  let addresses: Readonly<Record<string, string>> = {};
  let visits: Visit[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), buildSite()]);
    addresses = write(site);
  });
  afterAll(async () => {
    await browser?.close();
    site?.remove();
  });
  afterEach(async () => {
    const problems = visits.flatMap((one) => one.problems);
    await Promise.all(visits.map((one) => one.close()));
    visits = [];
    expect(problems).toEqual([]);
  });
  const there = <Value>(value: Value | undefined, what: string): Value => {
    if (value === undefined) throw new Error(`no ${what}`);
    return value;
  };
  const keep = async (coming: Promise<Visit>): Promise<Page> => {
    const one = await coming;
    visits.push(one);
    return one.page;
  };
  const addressOf = (name: string): string => there(addresses[name], `page "${name}"`);
  return {
    site: () => there(site, 'site'),
    addressOf,
    go: (name, hash, options, before) => keep(visit(there(browser, 'browser'), addressOf(name), hash, options, before)),
    open: (address) => keep(visit(there(browser, 'browser'), address)),
  };
};
