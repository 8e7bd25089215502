import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { level } from '../../src/base/fold.ts';
import { type AdministrativeUnit, loadUnits } from '../../src/lexicon/administrative-units.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';

const gazetteer = loadUnits(projectRoot());
const all = [...gazetteer.all()];
const labels = (units: Iterable<AdministrativeUnit>) => [...units].map((unit) => unit.label);
const unit = (id: string): AdministrativeUnit => {
  const found = gazetteer.unit(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};

describe('a unit', () => {
  it.each([
    ['unit-349-20040708', 'huyện Duy Tiên', '2004-07-08', '2020-01-01', null, ['unit-349-20200101']],
    ['unit-37-20250701', 'tỉnh Ninh Bình', '2025-07-01', null, '202/2025/QH15', []],
    [
      'unit-13597-20200101',
      'thị trấn Vĩnh Trụ',
      '2020-01-01',
      '2025-07-01',
      '829/NQ-UBTVQH14',
      ['unit-13597-20250701'],
    ],
    ['unit-28-19910812', 'tỉnh Hà Tây', '1991-08-12', '2008-08-01', null, ['unit-01-20040708']],
    ['unit-00001-20040708', 'phường Phúc Xá', '2004-07-08', '2025-07-01', null, []],
  ])('%s is %s', (id, label, validFrom, validTo, establishedBy, succeededBy) => {
    expect(gazetteer.unit(id)).toMatchObject({ id, label, validFrom, validTo, establishedBy, succeededBy });
  });

  it.each(['unit-349-19990101', 'unit-13594', 'unit-99999-20040708', 'unit-13285-20040709', ''])('%j is none', (id) => {
    expect(gazetteer.unit(id)).toBeUndefined();
  });

  it('has no code where the table of codes is younger than it', () => {
    expect(unit('unit-ha-bac-19630101').code).toBeNull();
    expect(unit('unit-350-20250101').code).toBe('350');
  });

  it('is there from its first day on and no more on its last', () => {
    const kimBang = unit('unit-350-20040708');
    expect(
      ['2004-07-07', '2004-07-08', '2024-12-31', '2025-01-01'].map((day) => gazetteer.valid(kimBang, day)),
    ).toEqual([false, true, true, false]);
    expect(gazetteer.valid(kimBang, null)).toBe(true);
  });
});

describe('what a unit lies in', () => {
  it.each([
    ['unit-13597-20200101', null, ['huyện Lý Nhân', 'tỉnh Hà Nam']],
    ['unit-13285-20250701', null, ['tỉnh Ninh Bình']],
    ['unit-271-20040708', null, ['tỉnh Hà Tây']],
    ['unit-271-20080801', null, ['thành phố Hà Nội']],
    // The same rural district, before and after its province became a municipality.
    ['unit-478-20040708', '2024-12-31', ['tỉnh Thừa Thiên Huế']],
    ['unit-478-20040708', '2025-01-01', ['thành phố Huế']],
    ['unit-01-20040708', null, []],
  ])('%s on %s: %j', (id, day, expected) => {
    expect(labels(gazetteer.ancestors(unit(id), day))).toEqual(expected);
    expect(gazetteer.provinceOf(unit(id), day)?.label).toBe(expected.at(-1) ?? unit(id).label);
  });

  it.each([
    ['unit-13597-20200101', 'unit-353-20040708', true],
    ['unit-13597-20200101', 'unit-35-19970101', true],
    ['unit-13597-20200101', 'unit-37-20250701', false],
    ['unit-478-20040708', 'unit-46-20250101', true],
    ['unit-271-20080801', 'unit-28-19910812', false],
    ['unit-35-19970101', 'unit-35-19970101', true],
  ])('%s within %s: %s', (id, ancestor, expected) => {
    expect(gazetteer.within(unit(id), ancestor)).toBe(expected);
  });

  it.each([
    ['unit-35-19970101', '2020-07-07', 6],
    ['unit-349-20200101', '2020-07-07', 16],
    ['unit-37-20250701', '2025-08-01', 33],
    ['unit-79-20040708', '2020-12-31', 24],
    ['unit-79-20040708', '2021-01-01', 22],
  ])('%s has on %s %i units under it', (id, day, count) => {
    const children = gazetteer.children(unit(id), day);
    expect(children).toHaveLength(count);
    expect(children.filter((child) => !gazetteer.within(child, id) || !gazetteer.valid(child, day))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['hòa bình', ['province', 'district'], ['tỉnh Hòa Bình', 'thành phố Hòa Bình', 'huyện Hoà Bình']],
    ['bình lục', ['district', 'commune'], ['huyện Bình Lục', 'xã Bình Lục']],
    ['bà rịa  -  vũng tàu', ['province'], ['tỉnh Bà Rịa - Vũng Tàu']],
    ['phan rang - tháp chàm', ['district'], ['thành phố Phan Rang-Tháp Chàm']],
    ["ia h'drai", ['district'], ["huyện Ia H' Drai"]],
    ['đắc nông', ['province'], ['tỉnh Đắk Nông']],
    ['đăk hà', ['district'], ['huyện Đắk Hà']],
    ['binh luc', ['district', 'commune'], []],
    ['', ['province', 'district', 'commune'], []],
  ] as const)('%j at %j', (name, levels, expected) => {
    expect(labels(gazetteer.named(name, levels))).toEqual(expected);
  });

  it('is found at all levels unless some are given', () => {
    expect(new Set(gazetteer.named('châu thành').map((found) => found.level))).toEqual(
      new Set(['district', 'commune']),
    );
  });

  it('of ten rural districts is Châu Thành, in ten provinces', () => {
    const found = gazetteer.named('châu thành', ['district']);
    expect(new Set(found.map((district) => gazetteer.provinceOf(district)?.id)).size).toBe(10);
    expect(new Set(labels(found))).toEqual(new Set(['huyện Châu Thành']));
  });

  it.each([
    ['hà nam', true],
    ['tp.hcm', true],
    ['hồ chí minh', false],
    ['12', false],
    ['vinh', false],
  ])('%j stands alone: %s', (name, expected) => {
    expect(gazetteer.standsAlone(name)).toBe(expected);
  });

  it.each([
    ['thừa', ['province'], true],
    ['zê', ['commune'], false],
    ['phan', ['province'], false],
    ['phan', ['province', 'district'], true],
    ["m'đrắk", ['district'], false],
    ['m', ['district'], true],
  ] as const)('"%s" opens a name of a %j: %s', (syllable, levels, expected) => {
    expect(gazetteer.opensName(syllable, levels)).toBe(expected);
  });

  it('are all listed, and each listed one finds a unit', () => {
    const names = [...gazetteer.names(['province', 'district'])];
    expect(names).toContain('thừa thiên-huế');
    expect(names.filter((name) => gazetteer.named(name, ['province', 'district']).length === 0)).toEqual([]);
    const communes = new Set(loadUnits(projectRoot()).names(['commune']));
    expect(all.filter((found) => found.level === 'commune' && !communes.has(keyOf(found.name)))).toEqual([]);
  });

  const keyOf = (name: string): string => level(name).replace(/ ?([-'.]) ?/g, '$1');

  it('finds each unit by its own name, in any case and tone placement', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), (one, shout) => {
        const asked = level(shout ? one.name.toUpperCase() : one.name);
        expect(gazetteer.named(asked, [one.level])).toContain(one);
      }),
    );
  });

  it.each([
    ['TP. Việt Trì', { word: 'TP', name: 'Việt Trì' }],
    ['TP.HCM', { word: 'TP', name: 'HCM' }],
    ['Thị xã Sơn Tây', { word: 'Thị xã', name: 'Sơn Tây' }],
    ['Q.1', { word: 'Q.', name: '1' }],
    ['H. Bình Chánh', { word: 'H.', name: 'Bình Chánh' }],
    ['Hà Nam', null],
    ['huyện', null],
    ['TPHCM', null],
  ])('%j is split into %j', (text, expected) => {
    expect(gazetteer.splitTypeWord(text)).toEqual(expected);
  });

  it.each([
    ['Thành phố', ['municipality', 'provincialCity']],
    ['tp.', ['municipality', 'provincialCity']],
    ['TX', ['districtTown']],
    ['thôn', []],
  ])('%j names the types %j', (word, expected) => {
    expect(gazetteer.typesOf(word).map((type) => type.id)).toEqual(expected);
  });
});
