/** What a plan is for: carrying out, making known or reviewing the document in its subject. */
import { describe, expect, it } from 'vitest';
import { says } from '../notation.ts';

const acts = (text: string): string[] =>
  says(text, []).filter((line) => /-(implements|disseminates|reviews)->/.test(line));

describe('whoever issues a plan', () => {
  it.each<[text: string, lines: string[]]>([
    [
      'Huyện ủy Bát Xát ban hành Kế hoạch số 15-KH/HU thực hiện Chỉ thị số 20-CT/TU.',
      ['Huyện ủy Bát Xát -implements-> 20-CT/TU [ongoing, stated]'],
    ],
    [
      'Huyện ủy Bát Xát ban hành Kế hoạch số 15-KH/HU về sơ kết thực hiện Chỉ thị số 20-CT/TU.',
      ['Huyện ủy Bát Xát -reviews-> 20-CT/TU [planned, stated]'],
    ],
    // The citation says who issued it.
    [
      'Đại biểu nghe Kế hoạch số 15-KH/HU của Huyện ủy Bát Xát về thực hiện Chỉ thị số 20-CT/TU.',
      ['Huyện ủy Bát Xát -implements-> 20-CT/TU [done, stated]'],
    ],
    // A decree that details a law, a decision that amends another: neither is a plan.
    ['Đại biểu nghe Nghị định số 15/2021/NĐ-CP của Chính phủ quy định chi tiết Luật Xây dựng.', []],
    ['Đại biểu nghe Kế hoạch số 15-KH/HU của Huyện ủy Bát Xát sửa đổi Kế hoạch số 14-KH/HU.', []],
  ])('%s', (text, lines) => {
    expect(acts(text)).toEqual(lines);
  });
});
