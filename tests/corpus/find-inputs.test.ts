import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/corpus/find-inputs.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-inputs-'));
  for (const name of ['a.md', 'nam/B.MD', 'nam/c.txt', 'nam/anh.png', 'out/d.md']) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), name);
  }
  await mkdir(path.join(folder, 'rong'));
  await symlink(path.join(folder, 'a.md'), path.join(folder, 'lien-ket.md'));
});

afterAll(() => rm(folder, { recursive: true }));

const find = async (...names: string[]) => {
  const { files, failed } = await findInputs(
    names.map((name) => path.join(folder, name)),
    { endings: ['.md', '.txt'], except: path.join(folder, 'out') },
  );
  return {
    files: files.map((file) => path.relative(folder, file)),
    failed: failed.map(({ name, error }) => [path.relative(folder, name), (error as { code: string }).code]),
  };
};

describe('findInputs', () => {
  it.each([
    ['a file', ['a.md'], ['a.md']],
    ['a file of any ending: reading it will tell', ['nam/anh.png'], ['nam/anh.png']],
    ['a folder in depth, by endings, without the output folder', ['nam', '.'], ['a.md', 'nam/B.MD', 'nam/c.txt']],
    ['a pattern', ['nam/*.txt'], ['nam/c.txt']],
    ['each file once, by whatever name', ['a.md', 'lien-ket.md', './a.md'], ['a.md']],
  ])('%s', async (_what, names, files) => {
    expect(await find(...names)).toEqual({ files, failed: [] });
  });

  it.each([
    ['khong-co.md', 'input.missing'],
    ['a.md/con.md', 'input.missing'],
    ['rong', 'input.noReports'],
    ['*.docx', 'input.noMatch'],
  ])('%s: %s, and the others are found all the same', async (name, code) => {
    expect(await find(name, 'a.md')).toEqual({ files: ['a.md'], failed: [[name, code]] });
  });
});
