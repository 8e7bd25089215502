import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/4-entities/entity.ts';
import { letterhead, read, thingsIn } from '../notation.ts';

const HA_GIANG = letterhead('TỈNH ỦY HÀ GIANG', '15-BC/TU', 'Hà Giang, ngày 05 tháng 7 năm 2020');

const things = (kind: Entity['class'], text: string): string[] => thingsIn(`${HA_GIANG}${text}`, kind);

describe('events', () => {
  it.each([
    // A congress is of its organisation, by ordinal.
    ['Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025 đã xong.', ['Đại hội Đảng bộ tỉnh Hà Giang lần thứ XVII']],
    ['Đại hội Đảng bộ huyện Mèo Vạc lần thứ XIX đã xong.', ['Đại hội Đảng bộ huyện Mèo Vạc lần thứ XIX']],
    ['Cả nước hướng tới Đại hội XIII của Đảng.', ['Đại hội đại biểu toàn quốc lần thứ XIII của Đảng']],
    [
      'Cả nước hướng tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
      ['Đại hội đại biểu toàn quốc lần thứ XIII của Đảng'],
    ],
    // An election by its term.
    ['Chuẩn bị bầu cử đại biểu Quốc hội khóa XV.', ['Bầu cử đại biểu Quốc hội khóa XV']],
    // In fewer words the same one, in another year another.
    [
      'Tổ chức kỳ thi tốt nghiệp trung học phổ thông năm 2020. Sau kỳ thi tốt nghiệp năm 2020, ngành đã họp.',
      ['Kỳ thi tốt nghiệp trung học phổ thông năm 2020'],
    ],
    [
      'Tổ chức Hội chợ nông sản năm 2019. Tổ chức Hội chợ nông sản năm 2020.',
      ['Hội chợ nông sản năm 2019', 'Hội chợ nông sản năm 2020'],
    ],
  ])('%s', (text, expected) => {
    expect(things('Event', text)).toEqual(expected);
  });

  it('without ordinal, year or place are local to their text', () => {
    const { entities } = read(`${HA_GIANG}Tổ chức Lễ hội Gầu Tào.`);
    expect(entities.find((entity) => entity.class === 'Event')?.local).toBe(true);
  });
});

describe('projects', () => {
  it.each([
    ['Khởi công Khu công nghiệp Bình Vàng. KCN Bình Vàng thu hút vốn.', ['Khu công nghiệp Bình Vàng']],
    ['Khởi công KCN Bình Vàng và CCN Bình Vàng.', ['CCN Bình Vàng', 'KCN Bình Vàng']],
    // The province's own is named by it.
    [
      'Vận hành Trung tâm Phục vụ hành chính công. Trung tâm Phục vụ hành chính công tỉnh đón khách.',
      ['Trung tâm Phục vụ hành chính công tỉnh Hà Giang'],
    ],
  ])('%s', (text, expected) => {
    expect(things('Project', text)).toEqual(expected);
  });
});

describe('places that are no units', () => {
  it('of nature or faith are of the province; regions and countries are of none', () => {
    const { entities } = read(`${HA_GIANG}Đoàn đi chùa Sùng Khánh, sông Lô, vùng Tây Bắc và Trung Quốc.`);
    const keys = entities.filter((entity) => entity.class === 'Place' && !entity.place?.administrative);
    expect(keys.map(({ label, key }) => `${label}: ${key.split('|')[2]}`)).toEqual([
      'chùa Sùng Khánh: unit-02-19910812',
      'sông Lô: unit-02-19910812',
      'Tây Bắc: ',
      'Trung Quốc: ',
    ]);
  });
});

describe('people', () => {
  it('are told apart by the body of their office', () => {
    const { entities } = read(
      `${HA_GIANG}Đồng chí Lò Văn Pánh, Bí thư Huyện ủy Mèo Vạc, và đồng chí Giàng A Páo đã dự. Học tập phong cách Hồ Chí Minh.`,
    );
    const people = entities.filter((entity) => entity.class === 'Person');
    expect(people.map(({ label, local }) => [label, local])).toEqual([
      ['Lò Văn Pánh', false],
      ['Giàng A Páo', true],
      ['Hồ Chí Minh', false],
    ]);
  });
});
