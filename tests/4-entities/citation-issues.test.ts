import { describe, expect, it } from 'vitest';
import { findingsOf } from '../issue-notation.ts';

describe('a type word against the symbol', () => {
  it.each([
    ['Quán triệt Chỉ thị số 34-TB/TU.', ['document.wordAgainstSymbol: Chỉ thị số 34-TB/TU']],
    // With the place that has the right word, where there is one.
    [
      'Quán triệt Chỉ thị số 34-TB/TU ngày 10/4/2020. Triển khai Thông báo số 34-TB/TU ngày 10/4/2020.',
      ['document.wordAgainstSymbol: Chỉ thị số 34-TB/TU | Thông báo số 34-TB/TU'],
    ],
    ['Triển khai Thông báo số 34-TB/TU.', []],
    ['Trình Tờ trình số 27/TT-BQL và Tờ trình số 28/TTr-UBND.', []],
    ['Áp dụng Thông tư số 27/TT-BTC.', []],
  ])('%s', (text, expected) => {
    expect(findingsOf('document.wordAgainstSymbol', text)).toEqual(expected);
  });
});

describe('a code that was mended', () => {
  it('is told where it stands', () => {
    expect(findingsOf('document.codeRepaired', 'Quán triệt Chỉ thị số 20/CT-TU.')).toEqual([
      'document.codeRepaired: Chỉ thị số 20/CT-TU',
    ]);
  });
});
