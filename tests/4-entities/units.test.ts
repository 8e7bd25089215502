import { describe, expect, it } from 'vitest';
import { letterhead, read, resolved } from '../notation.ts';

const headOf = (author: string, code: string, place: string, year: number): string =>
  letterhead(author, code, `${place}, ngày 05 tháng 7 năm ${year}`);

const BEN_TRE = headOf('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre', 2021);

/** "label key" of the places that a report names behind its letterhead. */
const places = (text: string): string[] => {
  const { entities } = read(text);
  return entities
    .filter((entity) => entity.class === 'Place' && entity.mentionedIn.length > 0)
    .map((entity) => `${entity.label} ${entity.key}`)
    .slice(1);
};

describe('a name is of the unit of its province', () => {
  it.each([
    [BEN_TRE, 'Huyện Châu Thành về đích.', ['huyện Châu Thành, tỉnh Bến Tre unit-831-20040708']],
    [
      headOf('TỈNH ỦY LONG AN', '12-BC/TU', 'Long An', 2021),
      'Huyện Châu Thành về đích.',
      ['huyện Châu Thành, tỉnh Long An unit-808-20040708'],
    ],
    [BEN_TRE, 'Xã Tân Phú về đích.', ['xã Tân Phú, huyện Châu Thành, tỉnh Bến Tre unit-28840-20040708']],
    // Another province stays another.
    [
      BEN_TRE,
      'Tỉnh Long An, thành phố Hải Phòng về đích.',
      ['tỉnh Long An unit-80-20040708', 'thành phố Hải Phòng unit-31-20040708'],
    ],
  ])('%#: %s%s', (head, text, expected) => {
    expect(places(`${head}${text}`)).toEqual(expected);
  });
});

describe('a name is of the unit of its day', () => {
  it.each([
    ['Hà Nam', 2018, 'huyện Duy Tiên', 'unit-349-20040708'],
    ['Hà Nam', 2020, 'thị xã Duy Tiên', 'unit-349-20200101'],
  ])('%s %i: %s', (province, year, name, key) => {
    const text = `${headOf(`TỈNH ỦY ${province.toUpperCase()}`, '12-BC/TU', province, year)}Đoàn về ${name}.`;
    expect(places(text)).toEqual([`${name} ${key}`]);
  });

  it('and those that took its place are there as context', () => {
    const { entities } = read(`${headOf('TỈNH ỦY HÀ NAM', '12-BC/TU', 'Hà Nam', 2020)}Đoàn về huyện Bình Lục.`);
    const province = entities.find((entity) => entity.label === 'tỉnh Hà Nam');
    const heirs = province?.place?.succeededBy.map((id) => entities.find((entity) => entity.id === id)?.label);
    expect(heirs).toEqual(['tỉnh Ninh Bình']);
    expect(
      entities.filter((entity) => entity.label === 'tỉnh Ninh Bình').every((one) => one.mentionedIn.length === 0),
    ).toBe(true);
  });
});

describe('a name is of the unit in the larger one named with it', () => {
  const NGHE_AN = headOf('TỈNH ỦY NGHỆ AN', '12-BC/TU', 'Nghệ An', 2019);

  it.each([
    ['Xã Tam Hợp, huyện Quỳ Hợp về đích.', 'xã Tam Hợp, huyện Quỳ Hợp unit-17059-20040708'],
    ['Xã Tam Hợp (Tương Dương) về đích.', 'xã Tam Hợp, huyện Tương Dương unit-16936-20040708'],
    ['Các xã Nam Sơn, Bắc Sơn của huyện Đô Lương về đích.', 'xã Nam Sơn, huyện Đô Lương unit-17656-20040708'],
    ['Các xã: Nam Sơn, Bắc Sơn thuộc huyện Quỳ Hợp về đích.', 'xã Nam Sơn, huyện Quỳ Hợp unit-17086-20040708'],
  ])('%s', (text, expected) => {
    expect(places(`${NGHE_AN}${text}`)[0]).toBe(expected);
  });

  it('and stays open where nothing is named with it', () => {
    const { unresolved } = read(`${NGHE_AN}Xã Tam Hợp về đích.`);
    expect(unresolved.map(({ surface, candidates }) => [surface, candidates.length])).toEqual([['Xã Tam Hợp', 2]]);
  });

  it('is unknown where that one has none of the name', () => {
    const [commune] = places(`${NGHE_AN}Xã Tam Hợp, huyện Diễn Châu về đích.`);
    expect(commune).toMatch(/^xã Tam Hợp place\|/);
  });

  it('also without a province at hand', () => {
    expect(resolved('UBND huyện Châu Thành, tỉnh Tiền Giang đã họp.', 'Place')).toEqual([
      'huyện Châu Thành, tỉnh Tiền Giang',
      'tỉnh Tiền Giang',
    ]);
    expect(read('UBND huyện Châu Thành, tỉnh Tiền Giang đã họp.').unresolved).toEqual([]);
  });
});

describe('a level alone', () => {
  it.each([
    // The author's own.
    [headOf('UBND HUYỆN BA TRI', '12/BC-UBND', 'Ba Tri', 2021), 'Công an huyện đã họp.', 'Công an huyện Ba Tri'],
    [headOf('UBND HUYỆN BA TRI', '12/BC-UBND', 'Ba Tri', 2021), 'Công an tỉnh đã họp.', 'Công an tỉnh Bến Tre'],
    [BEN_TRE, 'Công an tỉnh đã họp.', 'Công an tỉnh Bến Tre'],
    // In a province's report the one just named.
    [BEN_TRE, 'UBND huyện Ba Tri đã họp. Công an huyện đã họp.', 'Công an huyện Ba Tri'],
  ])('%#: %s%s', (head, text, expected) => {
    expect(resolved(`${head}${text}`, 'Body').at(-1)).toBe(expected);
  });

  it('is any of them where none was named', () => {
    expect(resolved(`${BEN_TRE}Công an huyện đã họp.`, 'Body').slice(2)).toEqual([]);
  });
});

describe('a name of several units', () => {
  const { entities, unresolved } = read('UBND huyện Châu Thành đã họp.');

  it('stays open, with all of them named', () => {
    expect(unresolved).toHaveLength(1);
    expect(unresolved[0]?.reason).toBe('place.severalUnits');
    expect(unresolved[0]?.candidates.length).toBeGreaterThan(5);
    const known = new Set(entities.map((entity) => entity.id));
    expect(unresolved[0]?.candidates.filter((id) => !known.has(id))).toEqual([]);
  });

  it('and its body is local to the text', () => {
    expect(entities.find((entity) => entity.class === 'Body')?.local).toBe(true);
  });
});
