import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/1-read/read-source.ts';
import { readStructure } from '../../src/2-structure/read-structure.ts';
import { words } from './outline-text.ts';

/** The real report is not part of the project: these tests are skipped where it is absent. */
const shared = process.env.VANBAN_SHARED ?? path.resolve(import.meta.dirname, '../../../shared');
const file = path.join(shared, 'reports', '408-BC-TU.md');

/** Lines of the report where a paragraph is cut, and where it goes on. */
const CUTS = [
  [32, 40],
  [96, 108],
  [118, 126],
  [134, 148],
  [164, 180],
  [198, 212],
  [228, 242],
  [256, 270],
  [360, 364],
  [392, 402],
];

describe.skipIf(!existsSync(file))('the structure of the real report', () => {
  const outline = existsSync(file) ? readStructure(readSource(file, readFileSync(file)), words) : null;
  const { passages = [], sections = [], hosts = new Map(), issues = [], letterhead, signature, source } = outline ?? {};
  const lineOf = (offset: number): number => source?.text.slice(0, offset).split('\n').length ?? 0;

  it('ties all 63 footnotes to the marks of their numbers, and has no issue', () => {
    const marks = passages.flatMap(({ id, marks: found, kind }) =>
      kind === 'footnote' ? [] : found.map((mark) => ({ ...mark, id })),
    );
    expect([...hosts].map(([note, { passage, at }]) => [passages[note]?.number, passage, at])).toEqual(
      marks.map(({ number, id, at }) => [number, id, at]),
    );
    expect(hosts.size).toBe(63);
    expect(issues).toEqual([]);
  });

  it('rejoins every paragraph that was cut, and no other', () => {
    const cut = passages.filter(({ fragments }) => fragments.length > 1);
    expect(cut.map(({ fragments }) => fragments.map(({ start }) => lineOf(start)))).toEqual(CUTS);
  });

  it('knows what is planned, and where the letterhead and the signature stand', () => {
    expect(sections.filter(({ level }) => level === 1).map(({ plans }) => plans)).toEqual([false, true]);
    const lines = (indices: readonly (number | null | undefined)[]): number[] =>
      indices.map((index) => lineOf(passages[index ?? -1]?.fragments[0]?.start ?? 0));
    expect(
      lines([
        ...(letterhead?.bodies ?? []),
        letterhead?.code,
        letterhead?.dateline,
        letterhead?.type,
        letterhead?.title,
      ]),
    ).toEqual([4, 9, 11, 15, 17]);
    expect(lines([signature?.onBehalfOf, signature?.role, signature?.name])).toEqual([426, 427, 431]);
  });
});
