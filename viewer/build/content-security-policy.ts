/**
 * Writes the Content-Security-Policy of the one-file page: only the scripts that stand in it may run, known by their hash.
 * Runs last, when every script is inlined. The data element is no script to a browser (its type is none it runs) and needs no hash.
 */

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const PLACE = '<meta http-equiv="Content-Security-Policy" content="" />';
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

const isExecuted = (attributes: string): boolean => {
  const type = /\btype="?([^"\s>]+)/.exec(attributes)?.[1];
  return type === undefined || type === 'module' || type === 'text/javascript';
};

/** The CSP source expressions ('sha256-...') of the inline scripts of a page. Throws where a script is not inline. */
export const scriptHashes = (html: string): string[] =>
  [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => isExecuted(attributes))
    .map(([whole, attributes = '', body = '']) => {
      if (/\bsrc=/.test(attributes)) throw new Error(`a script of the page is not inlined: ${whole.slice(0, 120)}`);
      return `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`;
    });

/**
 * 'self' is there for the data/N.js files of a large build, which lie beside the page; nothing a report says can write a
 * script element, since the viewer never turns data into markup. wasm-unsafe-eval is for SPARQL in the page.
 */
export const policy = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const contentSecurityPolicy = (): Plugin => ({
  name: 'vanban-content-security-policy',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const html = String(file.source);
        if (!html.includes(PLACE)) throw new Error('the page has no place for its Content-Security-Policy');
        file.source = html.replace(PLACE, () => PLACE.replace('""', `"${policy(scriptHashes(html))}"`));
      }
    },
  },
});
