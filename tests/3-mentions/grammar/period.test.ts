import { describe, expect, it } from 'vitest';
import { periodAt } from '../../../src/3-mentions/grammar/period.ts';
import { lexicon, viewIn } from '../../notation.ts';

describe('a period', () => {
  it.each([
    ['nhiệm kỳ 2020-2025', '2020-2025'],
    ['giai đoạn 2016 - 2020', '2016-2020'],
    ['thời kỳ 2021–2030', '2021-2030'],
    ['Giai đoạn 2021-2025, tầm nhìn 2030', '2021-2025'],
  ])('%s', (text, expected) => {
    expect(periodAt(viewIn(text), lexicon, 0)?.value).toBe(expected);
  });

  it.each([
    'giai đoạn II',
    'giai đoạn 2020',
    '2016-2020',
    'nhiệm kỳ 12-15',
    'giai đoạn 2016/2020',
    'giai đoạn chạy đà',
  ])('none: %s', (text) => {
    expect(periodAt(viewIn(text), lexicon, 0)).toBeNull();
  });
});
