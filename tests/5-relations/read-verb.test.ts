import { describe, expect, it } from 'vitest';
import { says, sorted } from '../notation.ts';

/** What a verb says of its subject and its object; nothing else is said. */
describe.each<[name: string, rows: Readonly<Record<string, readonly string[]>>]>([
  [
    'carrying out',
    {
      'UBND huyện Bát Xát thực hiện Chỉ thị số 20-CT/TU.': [
        'UBND huyện Bát Xát -implements-> 20-CT/TU [ongoing, stated]',
      ],
      'UBND huyện Bát Xát triển khai thực hiện Chỉ thị số 20-CT/TU.': [
        'UBND huyện Bát Xát -implements-> 20-CT/TU [ongoing, stated]',
      ],
      'Công an huyện Bát Xát chấp hành Chỉ thị số 20-CT/TU.': [
        'Công an huyện Bát Xát -implements-> 20-CT/TU [ongoing]',
      ],
      'Sở Y tế tỉnh Sơn La áp dụng Nghị định số 100/2019/NĐ-CP.': [
        'Sở Y tế tỉnh Sơn La -implements-> 100/2019/NĐ-CP [ongoing]',
      ],
      'UBND huyện Bát Xát cụ thể hóa Nghị quyết số 11-NQ/TU bằng Kế hoạch số 12/KH-UBND.': [
        '12/KH-UBND -continues-> 11-NQ/TU',
        '12/KH-UBND -issuedBy-> UBND huyện Bát Xát',
        'UBND huyện Bát Xát -implements-> 11-NQ/TU [ongoing]',
      ],
      'Thực hiện Chỉ thị số 20-CT/TU, UBND huyện Bát Xát đã trồng 500 ha rừng.': [
        'UBND huyện Bát Xát -implements-> 20-CT/TU [ongoing]',
      ],
    },
  ],
  [
    'making known',
    {
      'Đảng ủy xã Y Tý quán triệt Chỉ thị số 20-CT/TU.': ['Đảng ủy xã Y Tý -disseminates-> 20-CT/TU [done, stated]'],
      'Đảng ủy xã Y Tý phổ biến Chỉ thị số 20-CT/TU đến 100% chi bộ.': [
        'Đảng ủy xã Y Tý -disseminates-> 20-CT/TU [done]',
      ],
      'Đảng ủy xã Y Tý quán triệt, triển khai thực hiện Chỉ thị số 20-CT/TU.': [
        'Đảng ủy xã Y Tý -disseminates-> 20-CT/TU [done]',
        'Đảng ủy xã Y Tý -implements-> 20-CT/TU [ongoing]',
      ],
    },
  ],
  [
    'reviewing: what is carried out is its complement',
    {
      'Huyện ủy Bát Xát sơ kết Chỉ thị số 20-CT/TU.': ['Huyện ủy Bát Xát -reviews-> 20-CT/TU [done, stated]'],
      'Huyện ủy Bát Xát tổng kết việc thực hiện Chỉ thị số 20-CT/TU.': ['Huyện ủy Bát Xát -reviews-> 20-CT/TU [done]'],
      'Huyện ủy Bát Xát sơ kết 03 năm thực hiện Chỉ thị số 20-CT/TU.': ['Huyện ủy Bát Xát -reviews-> 20-CT/TU [done]'],
      'Huyện ủy Bát Xát tổ chức hội nghị 10 năm thực hiện Chỉ thị số 20-CT/TU.': [
        'Huyện ủy Bát Xát -reviews-> 20-CT/TU [done]',
      ],
      // Time, not a review.
      'Qua 10 năm thực hiện Chỉ thị số 20-CT/TU, Huyện ủy Bát Xát đã kết nạp 500 đảng viên.': [
        'Huyện ủy Bát Xát -implements-> 20-CT/TU [ongoing]',
      ],
    },
  ],
  [
    'changing',
    {
      'HĐND tỉnh Sơn La sửa đổi, bổ sung Nghị quyết số 31/2016/NQ-HĐND.': [
        'HĐND tỉnh Sơn La -amends-> 31/2016/NQ-HĐND [done, stated]',
      ],
      'UBND tỉnh Sơn La bãi bỏ Quyết định số 15/2012/QĐ-UBND.': ['UBND tỉnh Sơn La -amends-> 15/2012/QĐ-UBND [done]'],
    },
  ],
  [
    'issuing',
    {
      'UBND tỉnh Sơn La ban hành Kế hoạch số 12/KH-UBND.': ['12/KH-UBND -issuedBy-> UBND tỉnh Sơn La [done, stated]'],
      'Kế hoạch số 12/KH-UBND do UBND tỉnh Sơn La ban hành.': ['12/KH-UBND -issuedBy-> UBND tỉnh Sơn La [done]'],
      // Who issues a plan to carry out a directive carries out the directive.
      'UBND tỉnh Sơn La ban hành Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 20-CT/TU.': [
        '12/KH-UBND -continues-> 20-CT/TU',
        '12/KH-UBND -issuedBy-> UBND tỉnh Sơn La',
        'UBND tỉnh Sơn La -implements-> 20-CT/TU [ongoing]',
      ],
      'Thực hiện Chỉ thị số 20-CT/TU, UBND tỉnh Sơn La ban hành Kế hoạch số 12/KH-UBND.': [
        '12/KH-UBND -continues-> 20-CT/TU',
        '12/KH-UBND -issuedBy-> UBND tỉnh Sơn La',
        'UBND tỉnh Sơn La -implements-> 20-CT/TU [ongoing]',
      ],
    },
  ],
  [
    'holding and building',
    {
      'UBND tỉnh Sơn La tổ chức Lễ hội Gầu Tào.': ['UBND tỉnh Sơn La -holds-> Lễ hội Gầu Tào [done, stated]'],
      'UBND tỉnh Sơn La khởi công Khu công nghiệp Mai Sơn.': [
        'UBND tỉnh Sơn La -undertakes-> Khu công nghiệp Mai Sơn [ongoing, stated]',
      ],
    },
  ],
  [
    'drafting, approving, guiding and all other verbs: nothing of this kind',
    {
      'UBND tỉnh Sơn La xây dựng Kế hoạch số 12/KH-UBND.': [],
      'UBND tỉnh Sơn La phê duyệt Đề án số 05/ĐA-SNV.': [],
      'UBND tỉnh Sơn La hướng dẫn thi hành Nghị định số 100/2019/NĐ-CP.': [],
      'UBND tỉnh Sơn La góp ý dự thảo Nghị định số 100/2019/NĐ-CP.': [],
      'UBND tỉnh Sơn La nhận được Chỉ thị số 20-CT/TU.': [],
      'UBND tỉnh Sơn La căn cứ Luật Đất đai năm 2013 để xử lý.': [],
      'UBND tỉnh Sơn La xử phạt 12 hộ vi phạm Luật Đất đai năm 2013.': [],
      'Báo Sơn La đưa tin về Chỉ thị số 20-CT/TU.': [],
      'UBND tỉnh Sơn La kỷ niệm 10 năm ngày thành lập huyện Vân Hồ.': [],
    },
  ],
])('%s', (_, rows) => {
  it.each(Object.entries(rows).map(([text, lines]) => ({ text, lines })))('$text', ({ text, lines }) => {
    expect(says(text, lines, ['issuedBy'])).toEqual(sorted(lines));
  });
});
