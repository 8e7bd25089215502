import { describe, expect, it } from 'vitest';
import { overlap, sameTitle, titleWords } from '../../src/4-entities/titles.ts';
import { lexicon } from '../notation.ts';

const words = (title: string) => titleWords(title, lexicon.labels.light, new Set(['bac', 'kan']));

describe('the words that tell titles apart', () => {
  it('are folded, without light words and the place at hand, figures beside them', () => {
    const { words: found, numbers } = words('về công tác phòng, chống cháy rừng tỉnh Bắc Kạn năm 2020, 05 xã');
    expect([...found]).toEqual(['phong', 'chong', 'chay', 'rung', 'xa']);
    expect([...numbers]).toEqual(['2020', '5']);
  });
});

describe('one title and another', () => {
  it.each([
    ['về phòng, chống thiên tai năm 2020', 'Phòng chống thiên tai năm 2020', true],
    ['phát triển kinh tế số giai đoạn 2021-2025', 'phát triển kinh tế số tỉnh Bắc Kạn giai đoạn 2021 - 2025', true],
    ['phát triển kinh tế số giai đoạn 2021-2025', 'phát triển kinh tế số, xã hội số giai đoạn 2021-2025', true],
    ['phòng, chống thiên tai năm 2020', 'phòng, chống thiên tai năm 2021', false],
    ['phòng, chống thiên tai', 'phòng, chống tham nhũng', false],
    // A short title is part of many longer ones.
    ['giám sát', 'giám sát, phản biện xã hội của Mặt trận', false],
    ['', 'phòng, chống thiên tai', false],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(sameTitle(words(a), words(b))).toBe(expected);
    expect(sameTitle(words(b), words(a))).toBe(expected);
  });

  it.each([
    ['tiếp công dân', 'tiếp công dân, giải quyết khiếu nại', 1],
    ['tiếp công dân', 'đại hội đảng bộ', 0],
    ['', 'tiếp công dân', 0],
  ])('%s | %s overlap by %d', (a, b, expected) => {
    expect(overlap(words(a), words(b))).toBe(expected);
    expect(overlap(words(b), words(a))).toBe(expected);
  });
});
