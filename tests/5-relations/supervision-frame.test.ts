import { describe, expect, it } from 'vitest';
import { says, sorted } from '../notation.ts';

const rows = (table: Readonly<Record<string, readonly string[]>>): { text: string; lines: readonly string[] }[] =>
  Object.entries(table).map(([text, lines]) => ({ text, lines }));

describe('who looks at whom, and as to what', () => {
  it.each(
    rows({
      'UBKT Huyện ủy Bát Xát giám sát Đảng ủy xã Y Tý.': [
        'UBKT Huyện ủy Bát Xát -supervises-> Đảng ủy xã Y Tý [ongoing, stated]',
      ],
      // Whoever is looked at carries out what it is looked at for.
      'Hội Cựu chiến binh huyện Bát Xát giám sát UBND xã Y Tý thực hiện Quyết định số 49/2015/QĐ-TTg.': [
        'Hội Cựu chiến binh huyện Bát Xát -supervises-> UBND xã Y Tý (49/2015/QĐ-TTg) [ongoing, stated]',
        'UBND xã Y Tý -implements-> 49/2015/QĐ-TTg [ongoing, stated]',
      ],
      'Huyện ủy Bát Xát kiểm tra Đảng ủy xã Y Tý về quán triệt, thực hiện Chỉ thị số 20-CT/TU và Kết luận số 07-KL/TU.':
        [
          'Huyện ủy Bát Xát -supervises-> Đảng ủy xã Y Tý (20-CT/TU; 07-KL/TU) [ongoing]',
          'Đảng ủy xã Y Tý -disseminates-> 07-KL/TU [done]',
          'Đảng ủy xã Y Tý -disseminates-> 20-CT/TU [done]',
          'Đảng ủy xã Y Tý -implements-> 07-KL/TU [ongoing]',
          'Đảng ủy xã Y Tý -implements-> 20-CT/TU [ongoing]',
        ],
      // The matter first, then whom.
      'Huyện ủy Bát Xát kiểm tra việc thực hiện Chỉ thị số 20-CT/TU đối với Đảng ủy các xã Y Tý, Mường Vi.': [
        'Huyện ủy Bát Xát -supervises-> Đảng ủy xã Mường Vi (20-CT/TU) [ongoing, enumeration]',
        'Huyện ủy Bát Xát -supervises-> Đảng ủy xã Y Tý (20-CT/TU) [ongoing, stated]',
        'Đảng ủy xã Mường Vi -implements-> 20-CT/TU [ongoing]',
        'Đảng ủy xã Y Tý -implements-> 20-CT/TU [ongoing]',
      ],
      // Passive.
      'Đảng ủy xã Y Tý được UBKT Huyện ủy Bát Xát kiểm tra việc thực hiện Chỉ thị số 20-CT/TU.': [
        'UBKT Huyện ủy Bát Xát -supervises-> Đảng ủy xã Y Tý (20-CT/TU) [ongoing]',
        'Đảng ủy xã Y Tý -implements-> 20-CT/TU [ongoing]',
      ],
    }),
  )('$text', ({ text, lines }) => {
    expect(says(text, lines)).toEqual(sorted(lines));
  });
});

describe('lists of those looked at', () => {
  it.each(
    rows({
      'Ban Thường vụ Huyện ủy Bát Xát giám sát: Đảng ủy các xã Y Tý, Mường Vi và Công an huyện Bát Xát.': [
        'Ban Thường vụ Huyện ủy Bát Xát -supervises-> Công an huyện Bát Xát [ongoing]',
        'Ban Thường vụ Huyện ủy Bát Xát -supervises-> Đảng ủy xã Mường Vi [ongoing, enumeration]',
        'Ban Thường vụ Huyện ủy Bát Xát -supervises-> Đảng ủy xã Y Tý [ongoing, stated]',
      ],
      'Tỉnh ủy Sơn La giám sát BTV: Huyện ủy Mai Sơn, Vân Hồ, Thành ủy Sơn La.': [
        'Tỉnh ủy Sơn La -supervises-> Ban Thường vụ Huyện ủy Mai Sơn [ongoing, enumeration]',
        'Tỉnh ủy Sơn La -supervises-> Ban Thường vụ Huyện ủy Vân Hồ [ongoing, enumeration]',
        'Tỉnh ủy Sơn La -supervises-> Ban Thường vụ Thành ủy Sơn La [ongoing, enumeration]',
      ],
      // Two frames: each has its own body and its own matter.
      'Tỉnh ủy Sơn La kiểm tra Huyện ủy Mai Sơn về Chỉ thị số 20-CT/TU; giám sát Huyện ủy Vân Hồ về Kết luận số 07-KL/TU.':
        [
          'Huyện ủy Mai Sơn -implements-> 20-CT/TU [ongoing]',
          'Huyện ủy Vân Hồ -implements-> 07-KL/TU [ongoing]',
          'Tỉnh ủy Sơn La -supervises-> Huyện ủy Mai Sơn (20-CT/TU) [ongoing]',
          'Tỉnh ủy Sơn La -supervises-> Huyện ủy Vân Hồ (07-KL/TU) [ongoing]',
        ],
      'Ban Pháp chế HĐND tỉnh Sơn La giám sát Công an tỉnh Sơn La; Ban Dân tộc HĐND tỉnh Sơn La giám sát UBND huyện Mai Sơn.':
        [
          'Ban Dân tộc HĐND tỉnh Sơn La -supervises-> UBND huyện Mai Sơn [ongoing]',
          'Ban Pháp chế HĐND tỉnh Sơn La -supervises-> Công an tỉnh Sơn La [ongoing]',
        ],
    }),
  )('$text', ({ text, lines }) => {
    expect(says(text, lines)).toEqual(sorted(lines));
  });
});

describe('looked at or not', () => {
  it.each([
    ['sẽ kiểm tra', 'planned'],
    ['đã kiểm tra', 'done'],
    ['chưa kiểm tra', 'notDone'],
    ['không kiểm tra', 'notDone'],
  ])('%s: %s', (words, status) => {
    const line = `Huyện ủy Bát Xát -supervises-> Đảng ủy xã Y Tý [${status}, stated]`;
    expect(says(`Huyện ủy Bát Xát ${words} Đảng ủy xã Y Tý.`, [line])).toEqual([line]);
  });

  it('of a supervision that was not, nothing follows', () => {
    const lines = ['Huyện ủy Bát Xát -supervises-> Đảng ủy xã Y Tý (20-CT/TU) [notDone]'];
    expect(says('Huyện ủy Bát Xát chưa kiểm tra Đảng ủy xã Y Tý về thực hiện Chỉ thị số 20-CT/TU.', lines)).toEqual(
      lines,
    );
  });
});

describe('no supervision', () => {
  it.each([
    'Công tác kiểm tra, giám sát được tăng cường; Huyện ủy Bát Xát đổi mới công tác giám sát.',
    'Sau kiểm tra, Huyện ủy Bát Xát đã họp với Đảng ủy xã Y Tý.',
    'UBKT Huyện ủy Bát Xát kiểm tra 05 tổ chức đảng.',
    'Huyện ủy Bát Xát cùng Đảng ủy xã Y Tý tổ chức hội thi về công tác kiểm tra.',
  ])('%s', (text) => {
    expect(says(text, []).filter((line) => line.includes('supervises'))).toEqual([]);
  });
});
