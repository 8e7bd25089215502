import { describe, expect, it } from 'vitest';
import { findingsOf } from '../issue-notation.ts';
import { letterhead, thingsIn } from '../notation.ts';

describe('a name that was mended', () => {
  it.each([
    // A district of the province but for one mark, as a place and in a body's name.
    ['Đoàn về huyện Mèo Vac.', ['name.repaired: Mèo Vac']],
    ['UBND huyện Quản Ba báo cáo.', ['name.repaired: Quản Ba']],
    ['Đoàn về huyện Quản Bạ, rồi qua huyện Quản Ba.', ['name.repaired: Quản Ba | huyện Quản Bạ']],
    // The same slip is told once.
    ['Đoàn về huyện Quản Ba. Huyện Quản Ba về đích.', ['name.repaired: Quản Ba | Quản Ba']],
    // A commune, where its district is named beside it.
    ['Đoàn về xã Tả Lung, huyện Mèo Vạc.', ['name.repaired: Tả Lung']],
    // Lunar years and pairs of syllables that mean nothing.
    ['Tặng quà dịp Tết Kỳ Hợi.', ['name.repaired: Tết Kỳ Hợi']],
    ['Quán triệt Chỉ thị số 12-CT/TU về vận động quân chúng.', ['name.repaired: vận động quân chúng']],
  ])('is told: %s', (text, expected) => {
    expect(findingsOf('name.', text)).toEqual(expected);
  });

  it.each([
    ['as it should be', 'Đoàn về huyện Mèo Vạc, xã Tả Lủng.'],
    ['a commune without its district: an old one may have borne the name', 'Đoàn về xã Tả Lung.'],
    ['a commune of another district', 'Đoàn về xã Tả Lung, huyện Bắc Mê.'],
    ['two syllables differ', 'Đoàn về huyện Meo Vac.'],
    ['a unit of that name elsewhere', 'Đoàn về huyện Yên Minh, huyện Vị Xuyên và huyện Hoà An.'],
    ['a word outside names', 'Công tác vận động quân chúng được quan tâm.'],
  ])('is not told where it is %s', (_why, text) => {
    expect(findingsOf('name.', text)).toEqual([]);
  });

  it('is the unit that was meant', () => {
    const head = letterhead('TỈNH ỦY HÀ GIANG', '121-BC/TU', 'Hà Giang, ngày 05 tháng 7 năm 2020');
    expect(thingsIn(`${head}Đoàn về huyện Quản Ba.`, 'Place')).toContain('huyện Quản Bạ');
  });
});

describe('a name inside another that is likely a slip', () => {
  const RIGHT = 'Đoàn về huyện Bắc Quang.';

  it('is told with the right name', () => {
    expect(findingsOf('name.', `${RIGHT} Khởi công dự án nâng cấp đô thị Bắc Quảng giai đoạn I.`)).toEqual([
      'name.likelySlip: Bắc Quảng | huyện Bắc Quang',
    ]);
  });

  it.each([
    ['the report does not name the right one', 'Khởi công dự án nâng cấp đô thị Bắc Quảng giai đoạn I.'],
    ['it is part of a longer name', `${RIGHT} Khởi công dự án nâng cấp đường Bắc Quảng Nam giai đoạn I.`],
    ['it is no name of a thing', `${RIGHT} Đồng bào Bắc Quảng phấn khởi.`],
    ['it is right', `${RIGHT} Khởi công dự án nâng cấp đô thị Bắc Quang giai đoạn I.`],
  ])('is not told where %s', (_why, text) => {
    expect(findingsOf('name.', text)).toEqual([]);
  });
});
