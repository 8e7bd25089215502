import { describe, expect, it } from 'vitest';
import { letterhead, marked, mentionsIn, mentionsOf, plain } from '../../notation.ts';

const persons = (notation: string): void => expect(marked(plain(notation), ['person'])).toBe(notation);

describe('named people', () => {
  it.each([
    'Đồng chí {person:Lò Văn Pánh}, Bí thư Huyện ủy Mường Tè, dự họp.',
    'Ông {person:Nguyễn Văn Ba}, bà {person:Lê Thị Bốn} hiến đất.',
    'Sáng nay đ/c {person:Giàng A Páo} báo cáo.',
    'Các đồng chí {person:Lò Văn Pánh}, {person:Trần Thị Hoa} và {person:Vàng A Tủa} dự họp.',
    'Đồng chí {person:Nguyễn Văn An} Bí thư Đảng ủy xã dự họp.',
    "Đồng chí {person:H'Yim Kđoh}, Phó Chủ tịch UBND tỉnh Đắk Lắk, dự họp.",
    'Học tập và làm theo tư tưởng, đạo đức, phong cách {person:Hồ Chí Minh}; làm theo {person:Bác}.',
  ])('%s', (notation) => persons(notation));

  it.each([
    'Thành phố Hồ Chí Minh, TP Hồ Chí Minh, TP. Hồ Chí Minh, T.P Hồ Chí Minh, TP.HCM.',
    'Đường Hồ Chí Minh, đường mòn Hồ Chí Minh.',
    'Đoàn TNCS Hồ Chí Minh, Học viện Chính trị quốc gia Hồ Chí Minh.',
    'Bác sĩ Hoa, bác sỹ Nam, ông nội, bà con, đồng bào, đồng chí mình.',
    'Đồng chí Bí thư Huyện ủy chủ trì; các đồng chí Huyện ủy viên dự.',
    'Đường Lê Lợi, Trường THPT Nguyễn Du, xã Trần Phú.',
  ])('none: %s', (text) => {
    expect(mentionsOf(text, 'Person').map((mention) => mention.surface)).toEqual([]);
  });
});

describe('the offices of a person', () => {
  it.each([
    ['Đồng chí Lò Văn Pánh, Bí thư Huyện ủy Mường Tè, dự họp.', ['Bí thư: Bí thư Huyện ủy Mường Tè']],
    [
      'Đồng chí Trần Thị Hoa, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sơn La chủ trì.',
      ['Phó Bí thư: Phó Bí thư Tỉnh ủy', 'Chủ tịch: Chủ tịch UBND tỉnh Sơn La'],
    ],
    ['Đồng chí Trần Thị Hoa đã gặp Chủ tịch UBND tỉnh Sơn La.', []],
    ['Đồng chí Trần Thị Hoa làm việc với Chủ tịch UBND tỉnh Sơn La.', []],
    ['Đồng chí Trần Thị Hoa cùng Chủ tịch UBND tỉnh Sơn La trao quà.', []],
    // What stands behind the last of several is of the last.
    ['Các đồng chí Lò Văn Pánh, Trần Thị Hoa, Bí thư Huyện ủy Mường Tè dự họp.', []],
    ['Ông Nguyễn Văn Ba, hộ nghèo, được vay vốn của UBND xã.', []],
  ])('%s', (text, expected) => {
    const { all } = mentionsIn(text);
    const roles = mentionsOf(text, 'Person')[0]?.roles.map(({ role, body }) => `${role}: ${all[body]!.surface}`);
    expect(roles).toEqual(expected);
  });
});

describe('the signature', () => {
  it('names a person without a word before the name', () => {
    const text = `${letterhead('HUYỆN ỦY BÁT XÁT', '15-BC/HU', 'Bát Xát, ngày 05 tháng 7 năm 2021')}Huyện đã họp.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nGiàng A Páo\n`;
    expect(mentionsOf(text, 'Person').map((mention) => mention.name)).toEqual(['Giàng A Páo']);
  });
});
