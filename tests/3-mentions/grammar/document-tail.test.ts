import { describe, expect, it } from 'vitest';
import { mentionsIn, mentionsOf } from '../../notation.ts';

/** "number | date | term | issuers" of each document of a text, issuers as they are written; what is missing is left blank. */
const tails = (text: string): string[] => {
  const { all } = mentionsIn(text);
  return mentionsOf(text, 'Document').map((mention) => {
    const issuers = mention.issuers.map((index) => all[index]!.surface).join(' + ');
    return [mention.code ?? mention.surface, mention.date?.value ?? '', mention.term ?? '', issuers].join(' | ');
  });
};

describe('what stands behind a number, in any order', () => {
  it.each([
    ['Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị về đại hội', '35-CT/TW | 2019-05-30 |  | Bộ Chính trị'],
    ['Chỉ thị số 50-CT/TW của Ban Bí thư (khóa IX) ngày 04/3/2005', '50-CT/TW | 2005-03-04 | IX | Ban Bí thư'],
    ['Chỉ thị số 50-CT/TW (khóa IX) của Ban Bí thư', '50-CT/TW |  | IX | Ban Bí thư'],
    [
      'Kế hoạch số 12/KH-UBND do UBND tỉnh Sơn La ban hành ngày 02/3/2021',
      '12/KH-UBND | 2021-03-02 |  | UBND tỉnh Sơn La',
    ],
    ['Quyết định số 25/2020/QĐ-TTg (ngày 12/8/2020) của Thủ tướng', '25/2020/QĐ-TTg | 2020-08-12 |  | Thủ tướng'],
    [
      'Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII',
      '18-NQ/TW |  | XII | Ban Chấp hành Trung ương Đảng',
    ],
    [
      'Kết luận số 83-KL/TW ngày 21/6/2024 của Bộ Chính trị, Ban Bí thư về tinh gọn',
      '83-KL/TW | 2024-06-21 |  | Bộ Chính trị + Ban Bí thư',
    ],
    [
      'Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN ngày 22/4/2015 của Bộ Tài chính và Bộ Khoa học và Công nghệ',
      '55/2015/TTLT-BTC-BKHCN | 2015-04-22 |  | Bộ Tài chính + Bộ Khoa học và Công nghệ',
    ],
    [
      'Thông tư liên tịch số 20/2012/TTLT-BYT-BTC-BNV của liên Bộ Y tế - Tài chính - Nội vụ',
      '20/2012/TTLT-BYT-BTC-BNV |  |  | liên Bộ Y tế + Tài chính + Nội vụ',
    ],
    [
      'Chỉ thị số 03/CT-UBND ngày 11/01/2018 của Chủ tịch UBND tỉnh Phú Yên',
      '03/CT-UBND | 2018-01-11 |  | Chủ tịch UBND tỉnh Phú Yên',
    ],
    ['Nghị quyết số 31 ngày 6/9/2016 của HĐND tỉnh Phú Yên', '31 | 2016-09-06 |  | HĐND tỉnh Phú Yên'],
    ['Nghị quyết của HĐND tỉnh Phú Yên số 31/NQ-HĐND', '31/NQ-HĐND |  |  | HĐND tỉnh Phú Yên'],
  ])('%s', (text, expected) => {
    expect(tails(text)).toEqual([expected]);
  });
});

describe('what another clause says is not of the document', () => {
  it.each([
    ['Kế hoạch số 12/KH-UBND của UBND tỉnh Sơn La và Sở Y tế tham mưu.', '12/KH-UBND |  |  | UBND tỉnh Sơn La'],
    ['Kế hoạch số 12/KH-UBND của UBND tỉnh Sơn La, Sở Y tế đã báo cáo.', '12/KH-UBND |  |  | UBND tỉnh Sơn La'],
    ['Kế hoạch số 12/KH-UBND do Sở Y tế tham mưu.', '12/KH-UBND |  |  | '],
    ['Kế hoạch số 12/KH-UBND đối với UBND huyện Mai Sơn', '12/KH-UBND |  |  | '],
    ['Kế hoạch số 12/KH-UBND về chuyển đổi số của UBND tỉnh', '12/KH-UBND |  |  | '],
    ['Kế hoạch số 12/KH-UBND gửi UBND các huyện của tỉnh', '12/KH-UBND |  |  | '],
    ['Kế hoạch số 12/KH-UBND của các sở, ngành', '12/KH-UBND |  |  | '],
  ])('%s', (text, expected) => {
    expect(tails(text)).toEqual([expected]);
  });
});

describe('a list shares what stands at its end', () => {
  it.each([
    [
      'các Nghị quyết số 02-NQ/TU, số 03-NQ/TU ngày 12/5/2021 của Tỉnh ủy',
      ['02-NQ/TU | 2021-05-12 |  | Tỉnh ủy', '03-NQ/TU | 2021-05-12 |  | Tỉnh ủy'],
    ],
    [
      'Chỉ thị số 45-CT/TW ngày 20/6/2020, Kết luận số 77-KL/TW ngày 05/6/2020 của Bộ Chính trị',
      ['45-CT/TW | 2020-06-20 |  | Bộ Chính trị', '77-KL/TW | 2020-06-05 |  | Bộ Chính trị'],
    ],
    [
      'Tờ trình số 121/TTr-CP và Đề án số 122/ĐA-CP ngày 05 tháng 4 năm 2022',
      ['121/TTr-CP | 2022-04-05 |  | ', '122/ĐA-CP | 2022-04-05 |  | '],
    ],
    [
      'Chỉ thị số 02-CT/TU ngày 23/12/2020 của Tỉnh ủy và Chỉ thị số 05-CT/TU ngày 25/12/2020 của Ban Thường vụ Thị ủy',
      ['02-CT/TU | 2020-12-23 |  | Tỉnh ủy', '05-CT/TU | 2020-12-25 |  | Ban Thường vụ Thị ủy'],
    ],
  ])('%s', (text, expected) => {
    expect(tails(text)).toEqual(expected);
  });

  it('and says that the issuer was taken over', () => {
    const [first, second] = mentionsOf(
      'các Nghị quyết số 02-NQ/TU ngày 12/5/2021, số 03-NQ/TU ngày 20/5/2021 của Tỉnh ủy',
      'Document',
    );
    expect([first?.sharedIssuers, second?.sharedIssuers]).toEqual([true, false]);
  });
});
