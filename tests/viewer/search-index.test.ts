import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFileThing, ThingClass } from '../../src/6-graph/graph-file.ts';
import { buildSearchIndex, search, wordsOf } from '../../viewer/src/search/search-index.ts';

const thing = (
  id: string,
  thingClass: ThingClass,
  label: string,
  rest: Partial<GraphFileThing> = {},
): GraphFileThing => ({
  id,
  class: thingClass,
  label,
  short: label,
  aliases: [],
  mentionedIn: [],
  facts: {},
  x: 0,
  y: 0,
  community: 0,
  weight: 1,
  ...rest,
});

const THINGS = [
  thing('ct-35', 'Document', 'Chỉ thị 35-CT/TW (khóa XII)', {
    short: '35-CT/TW',
    facts: { title: ['đại hội đảng bộ các cấp'] },
  }),
  thing('kh-35', 'Document', 'Kế hoạch 35-KH/TU', { short: '35-KH/TU', weight: 40 }),
  thing('ct-350', 'Document', 'Chỉ thị 350-CT/TU', { short: '350-CT/TU' }),
  thing('ubnd', 'Body', 'Ủy ban nhân dân huyện Yên Lập', { short: 'UBND huyện Yên Lập', weight: 9 }),
  thing('hu', 'Body', 'Huyện ủy Yên Lập'),
  thing('ha-hoa', 'Place', 'huyện Hạ Hòa'),
  thing('ha-hoa-2', 'Place', 'xã Hà Hoà'),
  thing('dt', 'Project', 'đường tỉnh 319 đi Đầm Trì'),
];
const index = buildSearchIndex(THINGS);
const found = (question: string): string[] => search(index, question, 10).map((hit) => hit.thing.id);

describe('search', () => {
  it.each([
    ['chi thi 35', 'ct-35'],
    ['CT35', 'ct-35'],
    ['35-CT/TW', 'ct-35'],
    ['35 ct tw', 'ct-35'],
    ['Chỉ thị 35', 'ct-35'],
    ['dai hoi dang bo', 'ct-35'],
    ['UBND Yen Lap', 'ubnd'],
    ['uy ban nhan dan huyen yen lap', 'ubnd'],
    ['ubndhyl', 'ubnd'],
    ['duong tinh', 'dt'],
    ['ĐƯỜNG TỈNH 319', 'dt'],
    ['dam tri', 'dt'],
  ])('"%s" finds %s first', (question, id) => expect(found(question)[0]).toBe(id));

  it('puts the name with exactly the accents asked for first', () => {
    expect(found('Hạ Hòa')[0]).toBe('ha-hoa');
    expect(found('Hà Hoà')[0]).toBe('ha-hoa-2');
  });

  it('finds a number only as a whole word or its beginning', () => {
    expect(found('35')).toContain('ct-350');
    expect(found('50')).toEqual([]);
  });

  it.each([[''], ['   '], ['???'], ['không có gì như thế']])('finds nothing for "%s"', (question) =>
    expect(found(question)).toEqual([]),
  );

  it('keeps to the things the asker accepts, and to the limit', () => {
    expect(search(index, 'yen lap', 10, ({ class: of }) => of === 'Body').map((hit) => hit.thing.id)).not.toContain(
      'ha-hoa',
    );
    expect(search(index, '35', 1)).toHaveLength(1);
  });

  it('finds every thing by its own label, accents or not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...THINGS), fc.boolean(), (one, bare) => {
        const label = bare ? one.label.normalize('NFD').replace(/\p{M}/gu, '') : one.label;
        return found(label)[0] === one.id || one.id.startsWith('ha-hoa');
      }),
    );
  });

  it('answers any text in time that grows with its length only', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => Array.isArray(found(text))));
  });
});

describe('wordsOf', () => {
  it.each([
    ['CT35', ['ct', '35']],
    ['Quyết định số 06/QĐ-TTg', ['quyet', 'dinh', 'so', '06', 'qd', 'ttg']],
    ['', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});
