import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCuration } from '../../src/corpus/find-curation.ts';

let folder: string;

const rename = (thing: string): string =>
  `version: 1\ndecisions:\n  - {kind: rename, thing: ${thing}, label: Tên, by: x, on: 2021-08-02, why: y}\n`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-curation-'));
  const files: Record<string, string | Uint8Array> = {
    'curation.yaml': rename('tren'),
    'a.md': 'x',
    'nam/curation.yaml': rename('duoi'),
    'nam/b.md': 'x',
    'khac/c.md': 'x',
    'them.yaml': rename('them'),
    'sai/curation.yaml': 'version: 1\ndecisions: [{kind: gop}, {kind: rename}]',
    'la/curation.yaml': Buffer.from([0x76, 0xff, 0xfe]),
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
});

afterAll(() => rm(folder, { recursive: true }));

const find = async (asked: string[], files: string[], named: string[] = []) => {
  const full = (names: string[]): string[] => names.map((name) => path.join(folder, name));
  const { decisions, failed } = await findCuration(full(asked), full(files), full(named));
  return {
    things: decisions.map((one) => (one.kind === 'rename' ? one.thing : '')),
    failed: failed.map(({ name, error }) => [path.relative(folder, name), (error as { code: string }).code]),
  };
};

describe('findCuration', () => {
  it.each<[what: string, asked: string[], files: string[], named: string[], things: string[]]>([
    ['beside a file', ['a.md'], ['a.md'], [], ['tren']],
    [
      'in a folder, and in the folders below where reports lie',
      ['.'],
      ['a.md', 'nam/b.md', 'khac/c.md'],
      [],
      ['tren', 'duoi'],
    ],
    ['nowhere', ['khac/c.md'], ['khac/c.md'], [], []],
    ['named by hand, beside those that lie there', ['a.md'], ['a.md'], ['them.yaml'], ['tren', 'them']],
    ['once, however often it is found', ['.', 'a.md', 'curation.yaml'], ['a.md'], ['curation.yaml'], ['tren']],
    ['among the inputs', ['nam/curation.yaml', 'khac/c.md'], ['khac/c.md'], [], ['duoi']],
  ])('%s', async (_what, asked, files, named, things) => {
    expect(await find(asked, files, named)).toEqual({ things, failed: [] });
  });

  it.each<[what: string, asked: string[], named: string[], failed: string[][]]>([
    ['a file that must be there', [], ['khong-co.yaml'], [['khong-co.yaml', 'input.missing']]],
    [
      'every slip',
      ['sai'],
      [],
      [
        ['sai/curation.yaml', 'curation.kind'],
        ...Array.from({ length: 5 }, () => ['sai/curation.yaml', 'curation.missingField']),
      ],
    ],
    ['what is no UTF-8', ['la'], [], [['la/curation.yaml', 'curation.notUtf8']]],
  ])('names %s', async (_what, asked, named, failed) => {
    expect((await find(asked, [], named)).failed).toEqual(failed);
  });
});
