import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fillPage } from '../../src/corpus/fill-page.ts';

const PAGE =
  '<body><script type="application/octet-stream" id="vanban-data"></script><script type="module">run();</script></body>';
const JSON_TEXT = '{"text":"Đồng chí $& $1 </script>"}';

const unpacked = (base64: readonly string[]): string =>
  gunzipSync(Buffer.concat(base64.map((part) => Buffer.from(part, 'base64')))).toString('utf8');

describe('fillPage', () => {
  it('puts the graph between the tags of the data element', () => {
    const { kind, files } = fillPage(PAGE, JSON_TEXT, 1);
    expect(kind).toBe('one-file');
    expect([...files.keys()]).toEqual(['index.html']);
    const html = files.get('index.html') ?? '';
    const inside = /id="vanban-data">([A-Za-z0-9+/=]+)<\/script>/.exec(html)?.[1] ?? '';
    expect(unpacked([inside])).toBe(JSON_TEXT);
    expect(html.replace(inside, '')).toBe(PAGE);
  });

  it('puts a large graph into script files beside the page, read in their order', () => {
    const { kind, files } = fillPage(PAGE, JSON_TEXT, 1, { inside: 10, part: 16 });
    expect(kind).toBe('with-data-files');
    const html = files.get('index.html') ?? '';
    const named = [...html.matchAll(/src="\.\/(data\/\d+\.js)"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(1);
    expect([...files.keys()].filter((name) => name !== 'index.html')).toEqual(named);
    expect(html.indexOf('data/0.js')).toBeLessThan(html.indexOf('type="module"'));
    const parts = named.map((name) => /push\("([^"]*)"\)/.exec(files.get(name) ?? '')?.[1] ?? '');
    expect(unpacked(parts)).toBe(JSON_TEXT);
  });

  it('makes no page for a graph that only a server can show', () => {
    expect(fillPage(PAGE, JSON_TEXT, 20_001)).toEqual({ kind: 'serve-only', files: new Map() });
  });

  it('refuses a page without a place for the data', () => {
    expect(() => fillPage('<body></body>', JSON_TEXT, 1)).toThrow('no place');
  });
});
