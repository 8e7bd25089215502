import { describe, expect, it } from 'vitest';
import { findingsOf } from '../issue-notation.ts';

describe('a lunar year against the year beside it', () => {
  it.each([
    ['Tổ chức Tết Canh Tý năm 2019 vui tươi.', ['conflict.lunarYear: Tết Canh Tý năm 2019']],
    ['Tổ chức Tết Nguyên đán Tân Sửu năm 2022.', ['conflict.lunarYear: Tết Nguyên đán Tân Sửu năm 2022']],
    ['Tổ chức Tết Canh Tý năm 2020 vui tươi.', []],
    ['Tổ chức Tết Nguyên đán Kỷ Hợi năm 2019.', []],
    // Sixty years apart.
    ['Nhắc lại Tết Mậu Thân năm 1968.', []],
    ['Nhắc lại Tết Canh Tý năm 1960.', []],
  ])('%s', (text, expected) => {
    expect(findingsOf('conflict.', text)).toEqual(expected);
  });
});

describe('a lunar year that is none', () => {
  it.each([
    ['Tổ chức Tết Canh Sửu vui tươi.', ['event.noSuchLunarYear: Tết Canh Sửu']],
    ['Tổ chức Tết Giáp Dậu năm 2020.', ['event.noSuchLunarYear: Tết Giáp Dậu năm 2020']],
    ['Tổ chức Tết Canh Tý vui tươi.', []],
  ])('%s', (text, expected) => {
    expect(findingsOf('event.', text)).toEqual(expected);
  });
});

describe('a New Year that is not of the report’s time', () => {
  const BOTH = 'Bảo đảm an ninh dịp Tết Canh Tý. Tặng quà trong dịp Tết Kỷ Hợi cho hộ nghèo.';

  it('is told with the report’s own', () => {
    expect(findingsOf('conflict.', BOTH, '05/7/2020')).toEqual(['conflict.otherNewYear: Tết Kỷ Hợi | Tết Canh Tý']);
    expect(findingsOf('conflict.', BOTH.replace('Kỷ Hợi', 'Nhâm Dần'), '05/7/2020')).toHaveLength(1);
  });

  it.each([
    ['a report of the first months looks back', '15/01/2020', BOTH],
    ['a report of the year before looks ahead', '20/12/2019', BOTH],
    ['the next New Year is prepared', '20/10/2020', BOTH.replace('Kỷ Hợi', 'Tân Sửu')],
    ['one alone may be a slip of anything', '05/7/2020', 'Tặng quà trong dịp Tết Kỷ Hợi.'],
    ['its year is said', '05/7/2020', BOTH.replace('Tết Kỷ Hợi', 'Tết Kỷ Hợi năm 2019')],
    [
      'it is compared with',
      '05/7/2020',
      'Đã tặng 900 suất quà dịp Tết Canh Tý. Số quà tăng 12% so với dịp Tết Kỷ Hợi.',
    ],
  ])('is none where %s', (_why, date, text) => {
    expect(findingsOf('conflict.', text, date)).toEqual([]);
  });
});
