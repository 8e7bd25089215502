import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFile, writeFiles } from '../../src/store/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vanban-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => path.join(folder, ...names);

describe('writeFiles', () => {
  it('writes text and bytes, in folders that are not there yet', async () => {
    await writeFiles(
      new Map<string, string | Uint8Array>([
        [at('a.txt'), 'Chỉ thị'],
        [at('x', 'y', 'b.bin'), new Uint8Array([1, 2])],
      ]),
    );
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('Chỉ thị');
    expect([...readFileSync(at('x', 'y', 'b.bin'))]).toEqual([1, 2]);
  });

  it('takes the place of what was there and leaves nothing beside it', async () => {
    writeFileSync(at('a.txt'), 'cũ');
    await writeFile(at('a.txt'), 'mới');
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('mới');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keeps every old file where one cannot be written, and names it', async () => {
    writeFileSync(at('a.txt'), 'cũ');
    writeFileSync(at('blocked'), 'a file where a folder is needed');
    const write = writeFiles(
      new Map([
        [at('a.txt'), 'mới'],
        [at('blocked', 'b.txt'), 'x'],
      ]),
    );
    await expect(write).rejects.toMatchObject({
      code: 'store.write',
      params: { file: at('blocked', 'b.txt'), reason: expect.stringMatching(/^E[A-Z]+$/) },
    });
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('cũ');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'blocked']);
  });

  it('leaves nothing beside a place that a folder takes', async () => {
    mkdirSync(at('a.txt'));
    await expect(writeFile(at('a.txt'), 'x')).rejects.toMatchObject({
      code: 'store.write',
      params: { file: at('a.txt') },
    });
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(existsSync(at('a.txt'))).toBe(true);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing half written on %s, and ends by it', async (signal) => {
    writeFileSync(at('a.txt'), 'cũ');
    // The second file never gets all its data: the signal comes from within, once the first is written.
    const program = `
      import { writeFiles } from ${JSON.stringify(new URL('../../src/store/write-file.ts', import.meta.url).href)};
      const files = { *[Symbol.iterator]() {
        yield [${JSON.stringify(at('a.txt'))}, 'mới'];
        process.kill(process.pid, '${signal}');
        yield [${JSON.stringify(at('b.txt'))}, 'x'.repeat(30_000_000)];
      } };
      await writeFiles(files);
      console.log('written');`;
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += String(chunk);
    });
    const ended = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
    expect([ended, told]).toEqual([signal, '']);
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('cũ');
  });
});
