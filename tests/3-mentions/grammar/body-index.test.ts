import { describe, expect, it } from 'vitest';
import { findBodies } from '../../../src/3-mentions/grammar/body-index.ts';
import { lexicon, mentionsOf, viewIn } from '../../notation.ts';

const TEXT = 'Sở Y tế và UBND huyện Ba Tri, Bình Đại báo cáo Bộ Y tế.';

describe('the index of bodies', () => {
  it('has each list at its first token, from left to right, none inside another', () => {
    const found = [...findBodies(viewIn(TEXT), lexicon, new Map())];
    let end = 0;
    for (const [from, list] of found) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(list.members[0]!.from).toBe(from);
      expect(list.end).toBeGreaterThan(from);
      end = list.end;
    }
    expect(found.map(([, list]) => list.members.length)).toEqual([1, 2, 1]);
  });

  it('leaves alone what is taken', () => {
    const view = viewIn(TEXT);
    const found = findBodies(view, lexicon, new Map([[0, view.tokens.length]]));
    expect(found.size).toBe(0);
  });

  it.each([
    'Kế hoạch số 566/KH-UBND ngày 02/3/2020 về giống lúa.',
    'Nghị quyết số 12/NQ-HĐND ngày 02/3/2020 về giống lúa.',
    'Kế hoạch liên tịch số 04/KHLT-HND-MTTQ ngày 02/3/2020 về giống lúa.',
    'Chỉ thị số 20-CT/TU ngày 02/3/2020 về giống lúa.',
  ])('letters in a number are no body: %s', (text) => {
    expect(mentionsOf(text, 'Body').map((mention) => mention.surface)).toEqual([]);
  });
});
