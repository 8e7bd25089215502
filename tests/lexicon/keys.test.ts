/** Two laws are two things, whatever light words and accents their names are compared without. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { read } from '../notation.ts';

interface LawRow {
  readonly names: readonly (string | readonly string[])[];
  readonly charter?: boolean;
}

const file = readFileSync(path.join(projectRoot(), 'data/gazetteers/laws.yaml'), 'utf8');
/** Each name of a law, in all its forms. */
const laws = (parse(file) as LawRow[])
  .filter(({ charter }) => !charter)
  .flatMap((row) => row.names.map((name) => [name].flat()));

const keyOf = (name: string): string => {
  const { entities, report } = read(`Cán bộ học Luật ${name} đã lâu.`);
  return entities.find((entity) => entity.class === 'Document' && entity.id !== report)?.key ?? '';
};

describe('keys of laws', () => {
  const keys = laws.map((forms) => [...new Set(forms.map(keyOf))]);

  it('are there for all of them', () => {
    expect(laws.length).toBeGreaterThan(150);
    expect(keys.flat()).not.toContain('');
  });

  it('are shared by no two', () => {
    expect(new Set(keys.flat()).size).toBe(laws.length);
  });

  it('are the same for all forms of a name', () => {
    expect(keys.filter((forms) => forms.length > 1)).toEqual([]);
  });

  it.each([
    ['Đầu tư', 'Đầu tư công'],
    ['Dược', 'Công đoàn'],
    ['Tiếp công dân', 'Dân số'],
  ])('Luật %s and Luật %s are two things of one text', (a, b) => {
    const { entities, report } = read(`Cán bộ học Luật ${a} và Luật ${b} đã lâu.`);
    expect(entities.filter((entity) => entity.class === 'Document' && entity.id !== report)).toHaveLength(2);
  });
});
