import { describe, expect, it } from 'vitest';
import { lexicon } from '../notation.ts';

const { lunarYears } = lexicon.things;

describe('the year that a stem and a branch name', () => {
  it.each([
    ['Giáp', 'Tý', 2000, 1984],
    ['Canh', 'Tý', 2020, 2020],
    ['Kỷ', 'Hợi', 2020, 2019],
    ['Quý', 'Hợi', 2020, 2043],
    ['Mậu', 'Thân', 1970, 1968],
    ['Bính', 'Ngọ', 2026, 2026],
  ])('%s %s near %i is %i', (stem, branch, near, year) => {
    expect(lunarYears.nearest(stem, branch, near)).toBe(year);
  });

  it('is one of two sixty years apart, and each year has a name', () => {
    const names = new Set<number | null>();
    for (const stem of new Set(lunarYears.stems.values()))
      for (const branch of new Set(lunarYears.branches.values())) names.add(lunarYears.nearest(stem, branch, 2010));
    expect([...names].filter((year) => year !== null)).toHaveLength(60);
  });

  it.each([
    ['Giáp', 'Sửu'],
    ['Canh', 'Hợi'],
  ])('is none for %s %s', (stem, branch) => {
    expect(lunarYears.nearest(stem, branch, 2020)).toBeNull();
  });
});
