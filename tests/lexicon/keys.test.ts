/** Two laws are two things, whatever light words and accents their names are compared without. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../src/base/fold.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { read } from '../notation.ts';

interface LawRow {
  readonly names: readonly string[];
  readonly charter?: boolean;
}

const file = readFileSync(path.join(projectRoot(), 'data/gazetteers/laws.yaml'), 'utf8');
const names = (parse(file) as LawRow[]).filter(({ charter }) => !charter).flatMap((row) => row.names);

/** Wordings of one name that differ by a comma or "và" only. */
const plain = (name: string): string => fold(name).replaceAll(' va ', ' ');

const keyOf = (name: string): string => {
  const { entities, report } = read(`Cán bộ học Luật ${name} đã lâu.`);
  return entities.find((entity) => entity.class === 'Document' && entity.id !== report)?.key ?? '';
};

describe('keys of laws', () => {
  const byKey = new Map<string, Set<string>>();
  for (const name of names) byKey.set(keyOf(name), (byKey.get(keyOf(name)) ?? new Set()).add(plain(name)));
  const shared = [...byKey.values()].filter((laws) => laws.size > 1).map((laws) => [...laws].sort());

  it('are there for all of them', () => {
    expect(names.length).toBeGreaterThan(150);
    expect(byKey.has('')).toBe(false);
  });

  // Syllables that are light in a title are most of some names: "đầu tư (công)", "(công) đoàn", "dược".
  it.fails('are shared by no two', () => {
    expect(shared).toEqual([]);
  });

  it.fails.each([
    ['Đầu tư', 'Đầu tư công'],
    ['Dược', 'Công đoàn'],
    ['Tiếp công dân', 'Dân số'],
  ])('Luật %s and Luật %s are two things of one text', (a, b) => {
    const { entities, report } = read(`Cán bộ học Luật ${a} và Luật ${b} đã lâu.`);
    expect(entities.filter((entity) => entity.class === 'Document' && entity.id !== report)).toHaveLength(2);
  });
});
