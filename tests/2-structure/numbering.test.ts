import { describe, expect, it } from 'vitest';
import { readNumbering } from '../../src/2-structure/numbering.ts';
import { words } from './outline-text.ts';

describe('readNumbering', () => {
  it.each([
    ['PHẦN THỨ NHẤT KẾT QUẢ', 'PHẦN THỨ NHẤT', 'KẾT QUẢ'],
    ['Phần II: Phương hướng', 'Phần II', 'Phương hướng'],
    ['PHẦN HAI', 'PHẦN HAI', ''],
    ['CHƯƠNG I. QUY ĐỊNH CHUNG', 'CHƯƠNG I', 'QUY ĐỊNH CHUNG'],
    ['Điều 12. Hiệu lực', 'Điều 12', 'Hiệu lực'],
    ['A. TÌNH HÌNH CHUNG', 'A', 'TÌNH HÌNH CHUNG'],
    ['B - NHIỆM VỤ', 'B', 'NHIỆM VỤ'],
    ['IV. ĐÁNH GIÁ CHUNG', 'IV', 'ĐÁNH GIÁ CHUNG'],
    ['II.ĐÁNH GIÁ', 'II', 'ĐÁNH GIÁ'],
    ['I- Kết quả', 'I', 'Kết quả'],
    ['I/ Kết quả', 'I', 'Kết quả'],
    ['I.1. Kết quả', 'I.1', 'Kết quả'],
    ['1. Công tác dân vận', '1', 'Công tác dân vận'],
    ['1) Công tác dân vận', '1', 'Công tác dân vận'],
    ['1/ Công tác dân vận', '1', 'Công tác dân vận'],
    ['12.Công tác dân vận', '12', 'Công tác dân vận'],
    ['1.2. Công tác', '1.2', 'Công tác'],
    ['1.2 Công tác', '1.2', 'Công tác'],
    ['2.1.3. công tác', '2.1.3', 'công tác'],
    ['a) Xã Tả Phìn', 'a', 'Xã Tả Phìn'],
    ['đ) Xã Tả Phìn', 'đ', 'Xã Tả Phìn'],
    ['(2) Xã Tả Phìn', '2', 'Xã Tả Phìn'],
  ])('%s', (text, number, rest) => {
    const found = readNumbering(text, words);
    expect(found?.number).toBe(number);
    expect(text.slice(found?.end)).toBe(rest);
  });

  it.each([
    '6 tháng đầu năm',
    '17.480,9 tỷ đồng',
    '1.902 chi bộ',
    '12.5 tỷ đồng',
    '2021-2025. Đẩy nhanh tiến độ',
    '30-3-2021 là hạn cuối',
    '03/10 đảng bộ',
    '05/6/2021 họp',
    'V.I. Lênin viết',
    'V/v báo cáo',
    'IIII. Sai số La Mã',
    'Mục tiêu chung',
    'Phần lớn các xã',
    'Điều 5 Luật Đầu tư quy định',
    'Điều 31.4.NĐ.7 ghi',
    'đ/c Bí thư',
    'C. Mác viết',
    'Xã Tả Phìn',
    '',
  ])('no number: %s', (text) => {
    expect(readNumbering(text, words)).toBeNull();
  });

  it('ranks parts above letters, Roman, Arabic and small ones', () => {
    const ranks = ['PHẦN I', 'A. MỘT', 'I. Một', '1. Một', '1.1. Một', '1.1.1. Một', 'a) Một', '(1) Một'].map(
      (text) => readNumbering(text, words)?.rank ?? 0,
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});
