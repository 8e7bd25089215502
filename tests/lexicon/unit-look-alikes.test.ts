import { describe, expect, it } from 'vitest';
import { differInOneSyllable } from '../../src/lexicon/unit-look-alikes.ts';
import { lexicon } from '../notation.ts';

describe('names that differ in the marks of one syllable', () => {
  it.each([
    ['Mèo Vạc', 'Mèo Vac', true],
    ['Quản Bạ', 'Quản Ba', true],
    ['Hòa An', 'Hoà An', false],
    ['Mèo Vạc', 'Meo Vac', false],
    ['Mèo Vạc', 'Mèo Vạt', false],
    ['Mèo Vạc', 'Mèo Vạc', false],
    // One syllable alone is too little to go by.
    ['Huế', 'Huê', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect([differInOneSyllable(a, b), differInOneSyllable(b, a)]).toEqual([expected, expected]);
  });

  it('are found by level', () => {
    const labels = (name: string): string[] => lexicon.units.alike(name, ['district']).map(({ label }) => label);
    expect(labels('Mèo Vac')).toEqual(['huyện Mèo Vạc']);
    expect(labels('Mèo Vạc')).toEqual([]);
  });
});
