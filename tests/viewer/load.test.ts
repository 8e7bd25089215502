import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GRAPH_FILE_VERSION } from '../../src/6-graph/graph-file.ts';
import { policy, scriptHashes } from '../../viewer/build/content-security-policy.ts';
import { flatten } from '../../viewer/build/yaml-messages.ts';
import { checkFile } from '../../viewer/src/load/check-file.ts';
import { unpack } from '../../viewer/src/load/embedded.ts';
import { madeGraph } from '../browser/fixture.ts';

describe('unpack', () => {
  const value = { lời: 'Ủy ban', list: Array.from({ length: 2000 }, (_, i) => i) };
  const packed = gzipSync(JSON.stringify(value));

  it.each([1, 2, 7])('puts %i parts together, each base64 of its own', async (count) => {
    const size = Math.ceil(packed.length / count);
    const parts = Array.from({ length: count }, (_, i) => packed.subarray(i * size, (i + 1) * size).toString('base64'));
    expect(await unpack(parts)).toEqual(value);
  });

  it.each([['not base64 !'], ['AAAA'], [packed.toString('base64').slice(0, 400)]])('fails for %j', (part) =>
    expect(unpack([part])).rejects.toThrow(),
  );
});

describe('checkFile', () => {
  it('takes the file of this version', () => expect(checkFile(madeGraph())).toHaveProperty('file'));

  it.each([
    [null, 'broken'],
    ['text', 'broken'],
    [{}, 'broken'],
    [{ ...madeGraph(), version: GRAPH_FILE_VERSION + 1 }, 'version'],
    [{ ...madeGraph(), version: undefined }, 'version'],
    [{ ...madeGraph(), claims: undefined }, 'broken'],
    [{ ...madeGraph(), words: null }, 'broken'],
  ])('says what is wrong with file %#', (value, code) => expect(checkFile(value)).toMatchObject({ problem: { code } }));
});

describe('the security policy', () => {
  it('names inline scripts by their hash and leaves data alone', () => {
    const html = '<script type="module">let a=1</script><script type="application/octet-stream" id="d">AAA</script>';
    const hash = createHash('sha256').update('let a=1').digest('base64');
    expect(scriptHashes(html)).toEqual([`'sha256-${hash}'`]);
    expect(policy(['x'])).toContain("default-src 'none'");
  });

  it('refuses a page whose script is not inside it', () =>
    expect(() => scriptHashes('<script type="module" src="a.js"></script>')).toThrow('not inlined'));
});

describe('flatten', () => {
  it('joins nested keys', () =>
    expect(flatten({ a: { b: 'x', c: { d: 'y' } }, e: 'z', f: 3 })).toEqual({ 'a.b': 'x', 'a.c.d': 'y', e: 'z' }));
});
