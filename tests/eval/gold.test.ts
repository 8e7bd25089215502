import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { goldFiles, readGold } from './gold.ts';

const SMALL = path.join(import.meta.dirname, 'small-gold.json');
const folder = mkdtempSync(path.join(tmpdir(), 'vanban-gold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const changed = (name: string, change: (gold: Record<string, unknown[]>) => void): string => {
  const gold = JSON.parse(readFileSync(SMALL, 'utf8')) as Record<string, unknown[]>;
  change(gold);
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(gold));
  return file;
};

describe('readGold', () => {
  it('finds the report from the place of the gold file', () => {
    expect(readGold(SMALL).report).toBe(path.join(import.meta.dirname, 'small-report.md'));
  });

  it('takes what one annotator has for optional, and everything for core where nothing is said of it', () => {
    const optional = readGold(SMALL).things.filter(({ core }) => !core);
    expect(optional.map(({ id }) => id)).toEqual(['P1']);
    const file = changed('alone.json', (gold) => {
      for (const list of [gold.places, gold.relations])
        for (const row of list ?? []) Object.assign(row as object, { annotators: undefined, level: undefined });
    });
    const alone = readGold(file);
    expect([...alone.things, ...alone.relations].filter(({ core }) => !core)).toEqual([]);
  });

  it.each<[string, (gold: Record<string, unknown[]>) => void, RegExp]>([
    ['a relation to nowhere', (gold) => gold.relations?.push({ s: 'O1', p: 'holds', o: 'E9', lines: [1] }), /E9/],
    ['one id twice', (gold) => gold.events?.push(gold.events[0]), /one id/],
    ['a missing list', (gold) => void delete gold.persons, /persons/],
    ['a line that is none', (gold) => gold.relations?.push({ s: 'O1', p: 'holds', o: 'E1', lines: [0] }), /lines/],
  ])('refuses %s', (what, change, reason) => {
    expect(() => readGold(changed(`${what.replaceAll(' ', '-')}.json`, change))).toThrow(reason);
  });
});

describe('goldFiles', () => {
  it('leaves out what belongs to a gold file but is none, and is empty where there is no folder', () => {
    for (const name of ['b.json', 'a.json', 'a.figures.json', 'notes.md']) writeFileSync(path.join(folder, name), '{}');
    const names = goldFiles(folder).map((file) => path.basename(file));
    expect(names.filter((name) => name.length <= 7 || name.includes('figures'))).toEqual(['a.json', 'b.json']);
    expect(goldFiles(path.join(folder, 'none'))).toEqual([]);
  });
});
