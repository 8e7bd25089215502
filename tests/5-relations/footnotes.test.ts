/** A footnote goes on with the sentence that bears its number: with its subject, and with its verb where it has none. */
import { describe, expect, it } from 'vitest';
import { letterhead, says, sorted } from '../notation.ts';

const LAO_CAI = letterhead('TỈNH ỦY LÀO CAI', '121-BC/TU', 'Lào Cai, ngày 05 tháng 7 năm 2021');

const expectSaid = (host: string, note: string, lines: readonly string[]): void => {
  const text = `${LAO_CAI}${host}\n\n<sup>1</sup> ${note}\n`;
  const found = says(text, lines, ['issuedBy']).filter((line) => !line.startsWith('121-BC/TU'));
  expect(found).toEqual(sorted(lines));
};

describe('a footnote', () => {
  it.each([
    [
      'borrows verb and subject',
      'Ban Thường vụ Tỉnh ủy quán triệt các văn bản của Trung ương<sup>1</sup>.',
      'Chỉ thị số 45-CT/TW ngày 20/6/2020; Kết luận số 71-KL/TW ngày 24/3/2020.',
      [
        'Ban Thường vụ Tỉnh ủy -disseminates-> 45-CT/TW [done, footnote]',
        'Ban Thường vụ Tỉnh ủy -disseminates-> 71-KL/TW [done, footnote]',
      ],
    ],
    [
      'borrows the verb right before its mark',
      'Ban Thường vụ Tỉnh ủy quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 và ban hành 02 nghị quyết<sup>1</sup>.',
      'Nghị quyết số 02-NQ/TU ngày 12/3/2021 về du lịch; Nghị quyết số 03-NQ/TU ngày 12/3/2021 về rừng.',
      [
        '02-NQ/TU -issuedBy-> Ban Thường vụ Tỉnh ủy [done, footnote]',
        '03-NQ/TU -issuedBy-> Ban Thường vụ Tỉnh ủy [done, footnote]',
        'Ban Thường vụ Tỉnh ủy -disseminates-> 05-CT/TW [done, stated]',
      ],
    ],
    [
      'has a verb of its own',
      'Ban Thường vụ Tỉnh ủy quán triệt các văn bản của Trung ương<sup>1</sup>.',
      'Đã sơ kết Chỉ thị số 45-CT/TW ngày 20/6/2020.',
      ['Ban Thường vụ Tỉnh ủy -reviews-> 45-CT/TW [done, footnote]'],
    ],
    [
      'has subject and verb of its own',
      'Ban Thường vụ Tỉnh ủy quán triệt các văn bản của Trung ương<sup>1</sup>.',
      'UBND huyện Bát Xát đã triển khai Chỉ thị số 45-CT/TW ngày 20/6/2020.',
      ['UBND huyện Bát Xát -implements-> 45-CT/TW [done, stated]'],
    ],
    [
      'negates what it names',
      'Ban Thường vụ Tỉnh ủy sơ kết các văn bản của Trung ương<sup>1</sup>.',
      'Chưa sơ kết Chỉ thị số 45-CT/TW ngày 20/6/2020.',
      ['Ban Thường vụ Tỉnh ủy -reviews-> 45-CT/TW [notDone, footnote]'],
    ],
    [
      'of an unnamed subject is of the author',
      'Đã quán triệt các văn bản của Trung ương<sup>1</sup>.',
      'Chỉ thị số 45-CT/TW ngày 20/6/2020.',
      ['Tỉnh ủy Lào Cai -disseminates-> 45-CT/TW [done, footnote]'],
    ],
    [
      'that only tells figures says nothing',
      'Ban Thường vụ Tỉnh ủy quán triệt các văn bản của Trung ương<sup>1</sup>.',
      'Có 12.500 lượt cán bộ, đảng viên dự, đạt 97,5%.',
      [],
    ],
  ])('%s', (_, host, note, lines) => expectSaid(host, note, lines));
});

describe('a supervision', () => {
  it('looks at the bodies that the footnote names', () => {
    expectSaid(
      'Ban Thường vụ Tỉnh ủy giám sát 02 đơn vị<sup>1</sup>.',
      'Huyện ủy Bát Xát, Huyện ủy Si Ma Cai về thực hiện Chỉ thị số 20-CT/TU ngày 12/3/2021.',
      [
        'Ban Thường vụ Tỉnh ủy -supervises-> Huyện ủy Bát Xát (20-CT/TU) [ongoing, footnote]',
        'Ban Thường vụ Tỉnh ủy -supervises-> Huyện ủy Si Ma Cai (20-CT/TU) [ongoing, footnote]',
        'Huyện ủy Bát Xát -implements-> 20-CT/TU [ongoing]',
        'Huyện ủy Si Ma Cai -implements-> 20-CT/TU [ongoing]',
      ],
    );
  });
});

describe('nobody in particular', () => {
  it('acts in the footnote, and not whoever the sentence spoke of', () => {
    expectSaid(
      'Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 15-KH/TU ngày 12/3/2021<sup>1</sup>.',
      'Kế hoạch này được 9 huyện thực hiện.',
      ['15-KH/TU -issuedBy-> Ban Thường vụ Tỉnh ủy [done, stated]'],
    );
  });
});
