import { describe, expect, it } from 'vitest';
import { says, sorted } from '../notation.ts';

const rows = (table: Readonly<Record<string, readonly string[]>>): { text: string; lines: readonly string[] }[] =>
  Object.entries(table).map(([text, lines]) => ({ text, lines }));

describe('what a citation says of its document', () => {
  it.each(
    rows({
      'Cán bộ học Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị.': [
        '35-CT/TW -issued-> 2019-05-30 [done, stated]',
        '35-CT/TW -issuedBy-> Bộ Chính trị [done, stated]',
      ],
      'Cán bộ học Chỉ thị số 50-CT/TW của Ban Bí thư (khóa IX).': [
        '50-CT/TW -issuedBy-> Ban Bí thư [done, stated]',
        '50-CT/TW -term-> IX [done, stated]',
      ],
      'Cán bộ học các Nghị quyết số 02-NQ/TU ngày 12/5/2021, số 03-NQ/TU ngày 20/5/2021 của Tỉnh ủy Sơn La.': [
        '02-NQ/TU -issued-> 2021-05-12 [done, stated]',
        '02-NQ/TU -issuedBy-> Tỉnh ủy Sơn La [done, enumeration]',
        '03-NQ/TU -issued-> 2021-05-20 [done, stated]',
        '03-NQ/TU -issuedBy-> Tỉnh ủy Sơn La [done, stated]',
      ],
      // Neither number nor symbol says who issued it.
      'Cán bộ học Chỉ thị số 20-CT/TU.': [],
    }),
  )('$text', ({ text, lines }) => {
    expect(says(text, lines, ['issued', 'issuedBy', 'term'])).toEqual(sorted(lines));
  });
});

describe('chains of documents', () => {
  it.each(
    rows({
      'Kế hoạch số 12-KH/TU thực hiện Kết luận số 41-KL/TW tiếp tục thực hiện Chỉ thị số 16-CT/TW.': [
        '12-KH/TU -continues-> 41-KL/TW [done, stated]',
        '41-KL/TW -continues-> 16-CT/TW [done, stated]',
      ],
      'Kế hoạch số 12-KH/HU thực hiện Nghị quyết số 05-NQ/TU và Kết luận số 07-KL/TU.': [
        '12-KH/HU -continues-> 05-NQ/TU [done]',
        '12-KH/HU -continues-> 07-KL/TU [done]',
      ],
      'Thông tư số 41/2024/TT-BTC sửa đổi Thông tư số 56/2022/TT-BTC hướng dẫn Nghị định số 60/2021/NĐ-CP.': [
        '41/2024/TT-BTC -continues/amendsDocument-> 56/2022/TT-BTC [done]',
        '56/2022/TT-BTC -continues/guides-> 60/2021/NĐ-CP [done]',
      ],
      'Quyết định số 15/2021/QĐ-UBND bãi bỏ Quyết định số 12/2015/QĐ-UBND và Quyết định số 13/2015/QĐ-UBND.': [
        '15/2021/QĐ-UBND -continues/replaces-> 12/2015/QĐ-UBND [done]',
        '15/2021/QĐ-UBND -continues/replaces-> 13/2015/QĐ-UBND [done]',
      ],
      // Passive: the later acts on the earlier.
      'Quyết định số 15/2021/QĐ-UBND được thay thế bởi Quyết định số 18/2022/QĐ-UBND.': [
        '18/2022/QĐ-UBND -continues/replaces-> 15/2021/QĐ-UBND [done]',
      ],
      'Luật Đất đai số 45/2013/QH13 được sửa đổi, bổ sung bởi các Luật số 35/2018/QH14, số 17/2017/QH14.': [
        '17/2017/QH14 -continues/amendsDocument-> 45/2013/QH13 [done]',
        '35/2018/QH14 -continues/amendsDocument-> 45/2013/QH13 [done]',
      ],
      'Hướng dẫn số 05-HD/BTGTU thay thế Hướng dẫn số 02-HD/BTGTU; Kế hoạch số 60-KH/TU nối tiếp Kế hoạch số 28-KH/TU.':
        ['05-HD/BTGTU -continues/replaces-> 02-HD/BTGTU [done]', '60-KH/TU -continues-> 28-KH/TU [done]'],
      // Beside each other, compared, or told apart: no chain.
      'Chỉ thị số 20-CT/TU và Kết luận số 07-KL/TU được phổ biến.': [],
      'Chỉ thị số 20-CT/TU khác với Chỉ thị số 18-CT/TU.': [],
      'Chỉ thị số 20-CT/TU gắn với Kết luận số 07-KL/TU.': [],
    }),
  )('$text', ({ text, lines }) => {
    expect(says(text, lines)).toEqual(sorted(lines));
  });
});

describe('what a document is about', () => {
  it.each(
    rows({
      'Cán bộ học Chỉ thị số 20-CT/TU về phát triển rừng tại huyện Mai Sơn, huyện Vân Hồ.': [
        '20-CT/TU -concerns-> huyện Mai Sơn [done, stated]',
        '20-CT/TU -concerns-> huyện Vân Hồ [done, stated]',
      ],
      'Cán bộ học Chỉ thị số 20-CT/TU về lãnh đạo Đại hội Đảng bộ tỉnh Sơn La lần thứ XV.': [
        '20-CT/TU -concerns-> Đại hội Đảng bộ tỉnh Sơn La lần thứ XV [done]',
      ],
      // What stands in the subject of the document inside is of that one.
      'Cán bộ học Kế hoạch số 12-KH/HU thực hiện Chỉ thị số 20-CT/TU về rừng tại huyện Mai Sơn.': [
        '20-CT/TU -concerns-> huyện Mai Sơn [done]',
      ],
      // Where it was done is no subject.
      'Chỉ thị số 20-CT/TU được phổ biến tại huyện Mai Sơn.': [],
      'Chỉ thị số 20-CT/TU của Tỉnh ủy Sơn La về phát triển rừng.': [],
    }),
  )('$text', ({ text, lines }) => {
    expect(says(text, lines, ['concerns']).filter((line) => line.includes('concerns'))).toEqual(sorted(lines));
  });
});

describe('not yet', () => {
  // Said only where the text names the Central Committee elsewhere.
  it.fails('a plenum resolution is of the Central Committee', () => {
    const line = 'Nghị quyết Trung ương 4 khóa XII -issuedBy-> Ban Chấp hành Trung ương Đảng [done, byName]';
    expect(says('Cán bộ học Nghị quyết Trung ương 4 khóa XII.', [line])).toEqual([line]);
  });

  // The predicate of a sentence is taken for the subject of its first document.
  it.fails('what a document does is not its title', () => {
    expect(says('Hướng dẫn số 05-HD/BTGTU thay thế Hướng dẫn số 02-HD/BTGTU.', [], ['title'])).toEqual([
      '05-HD/BTGTU -continues/replaces-> 02-HD/BTGTU [done, stated]',
    ]);
  });
});
