import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooYoung } from '../../src/5-relations/count-of-years.ts';
import { findingsOf } from '../issue-notation.ts';
import { letterhead, read } from '../notation.ts';

const counts = (text: string, date?: string): string[] => findingsOf('conflict.years', text, date);

describe('a count of years against the day of the document', () => {
  it.each([
    [
      'Tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012 của Tỉnh ủy.',
      'conflict.yearsAgainstDate: 10 năm thực hiện Chỉ thị số 15-CT/TU | Chỉ thị số 15-CT/TU ngày 20/4/2012',
    ],
    [
      'Đánh giá kết quả 10 năm triển khai, thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012.',
      'conflict.yearsAgainstDate: 10 năm triển khai, thực hiện Chỉ thị số 15-CT/TU | Chỉ thị số 15-CT/TU ngày 20/4/2012',
    ],
    [
      'Qua 15 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012, đời sống khá lên.',
      'conflict.yearsAgainstDate: 15 năm thực hiện Chỉ thị số 15-CT/TU | Chỉ thị số 15-CT/TU ngày 20/4/2012',
    ],
    // The day stands elsewhere in the report.
    [
      'Quán triệt Chỉ thị số 15-CT/TU ngày 20/4/2012. Tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU.',
      'conflict.yearsAgainstDate: 10 năm thực hiện Chỉ thị số 15-CT/TU | Chỉ thị số 15-CT/TU ngày 20/4/2012',
    ],
    // The second of two of one type.
    [
      'Tổng kết 10 năm thực hiện Chỉ thị số 38-CT/TW ngày 20/7/2010 và Chỉ thị số 15-CT/TU ngày 20/11/2011.',
      'conflict.yearsOfSecond: 10 năm thực hiện Chỉ thị số 38-CT/TW | Chỉ thị số 15-CT/TU ngày 20/11/2011',
    ],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    ['of the calendar year', 'Tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/12/2010.'],
    ['of the end of the year before', 'Tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/12/2009.'],
    ['a few months before the day', 'Tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 05/01/2011.', '20/10/2020'],
    ['of older documents, reviewed in an earlier year', 'Tổng kết 5 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012.'],
    ['of years worked in', 'Sơ kết 03 năm thực hiện Nghị quyết số 15-NQ/TU ngày 26/10/2018.'],
    ['of a period', 'Tổng kết 10 năm thực hiện Đề án số 15-ĐA/TU ngày 20/4/2011 giai đoạn 2011-2020.'],
    ['of a plan', 'Ban hành Kế hoạch 5 năm thực hiện Nghị quyết số 15-NQ/TU ngày 26/4/2019.'],
    ['still to come', 'Năm 2022 sẽ tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012.'],
    [
      'among the tasks',
      '## NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM\n\nTổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012.',
    ],
    [
      'in the subject of another document',
      'Quán triệt Kết luận số 20-KL/TU ngày 10/5/2022 về tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012.',
      '05/7/2020',
    ],
    [
      'of a directive, not of the conclusion on it',
      'Tổng kết 10 năm thực hiện Chỉ thị số 38-CT/TW ngày 20/7/2010 và Kết luận số 15-KL/TU ngày 20/11/2011.',
    ],
    [
      'of a directive and the one that took its place',
      'Tổng kết 10 năm thực hiện Chỉ thị số 38-CT/TW ngày 20/7/2010 và Chỉ thị số 15-CT/TU ngày 15/5/2016.',
    ],
    ['that is a year', 'Quý I năm 2020 thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012.'],
  ])('is right: %s', (_what, text, date?: string) => {
    expect(counts(text, date)).toEqual([]);
  });

  it('names the review and the date as its claims', () => {
    const head = letterhead('TỈNH ỦY HÀ GIANG', '121-BC/TU', 'Hà Giang, ngày 05 tháng 7 năm 2020');
    const { issues, claims } = read(`${head}Tổng kết 10 năm thực hiện Chỉ thị số 15-CT/TU ngày 20/4/2012.`);
    const issue = issues.find(({ code }) => code === 'conflict.yearsAgainstDate');
    expect(issue?.params).toMatchObject({ count: 10, date: '2012-04-20', reportDate: '2020-07-05', age: 8 });
    const said = issue?.claims?.map((id) => claims.find((claim) => claim.id === id)?.predicate);
    expect(said).toEqual(['reviews', 'issued']);
  });
});

describe('isTooYoung', () => {
  it.each([
    ['2011-06-15', '2020-07-07', 10, true],
    ['2011', '2020-05-07', 10, true],
    ['2010', '2020-07-07', 10, false],
    ['2010-12', '2020-07-07', 10, false],
    ['2011-01-20', '2020-07-31', 10, false],
    ['2018-12-01', '2020-01-10', 3, false],
    ['2018-12-01', '2020-01-10', 4, true],
  ])('issued %s, report %s, %i years: %s', (issued, report, years, young) => {
    expect(isTooYoung(issued, report, years)).toBe(young);
  });

  it('is never said of a smaller count where it is not said of a larger one', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    // Small counts are counted in another way, so the invariant holds on either side of the bound.
    fc.assert(
      fc.property(day, day, fc.integer({ min: 6, max: 60 }), (issued, report, years) => {
        if (isTooYoung(issued, report, years)) expect(isTooYoung(issued, report, years + 1)).toBe(true);
      }),
    );
  });
});
