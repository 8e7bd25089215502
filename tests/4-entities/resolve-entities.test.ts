import { describe, expect, it } from 'vitest';
import { thingId } from '../../src/base/stable-id.ts';
import { letterhead, read, says, sorted } from '../notation.ts';

const BEN_TRE = letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre, ngày 05 tháng 7 năm 2021');
const TEXT = `${BEN_TRE}BTV Huyện ủy Ba Tri quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị. Đại hội Đảng bộ huyện Ba Tri lần thứ XII đã xong.`;

describe('a thing', () => {
  const { entities, mentions, claims, source } = read(TEXT);

  it('has an id that its label and its key alone give; a unit its code and day', () => {
    for (const { id, key, label } of entities) {
      expect(id).toBe(key.startsWith('unit-') ? key : thingId(label, key));
    }
    expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
  });

  it('is said to be named in the text only where the text names it', () => {
    const named = new Set(mentions.map((mention) => mention.entity));
    for (const { id, mentionedIn } of entities) {
      if (named.has(id)) expect(mentionedIn).toEqual([source.id]);
    }
    const party = entities.find((entity) => entity.label === 'Ban Chấp hành Trung ương Đảng');
    expect(party?.mentionedIn).toEqual([]);
  });

  it('keeps each form in which it was written, but for its label', () => {
    for (const { label, aliases } of entities) {
      expect(aliases).not.toContain(label);
      expect(aliases).toEqual([...new Set(aliases)].sort());
    }
    const directive = entities.find((entity) => entity.document?.code === '05-CT/TW');
    expect(directive?.aliases).toEqual(['Chỉ thị số 05-CT/TW']);
  });

  it('stands behind each claim', () => {
    const known = new Set(entities.map((entity) => entity.id));
    const literals = new Set(['issued', 'title', 'term']);
    for (const { subject, predicate, object, regarding } of claims) {
      expect(known.has(subject)).toBe(true);
      if (!literals.has(predicate)) expect(known.has(object)).toBe(true);
      expect(regarding.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

describe('what names say', () => {
  it.each([
    [
      'Ban Thường vụ Huyện ủy Ba Tri đã họp.',
      [
        'Ban Thường vụ Huyện ủy Ba Tri -partOf-> Huyện ủy Ba Tri [done, byName]',
        'Huyện ủy Ba Tri -governs-> huyện Ba Tri [done, byName]',
      ],
    ],
    ['UBND xã Y Tý đã họp.', ['Ủy ban nhân dân xã Y Tý -governs-> xã Y Tý [done, byName]']],
    ['Sở Y tế tỉnh Sơn La đã họp.', []],
    [
      'Đại hội Đảng bộ huyện Mèo Vạc lần thứ XIX đã xong.',
      ['Đảng bộ huyện Mèo Vạc -holds-> Đại hội Đảng bộ huyện Mèo Vạc lần thứ XIX [done, byName]'],
    ],
    // The tables write its name with another mark.
    ['Xã Nậm Chày, huyện Văn Bàn đã xong.', ['xã Nậm Chầy -locatedIn-> huyện Văn Bàn [done, stated]']],
    [
      'Hội nghị xúc tiến đầu tư tỉnh Sơn La năm 2020 đã xong.',
      ['Hội nghị xúc tiến đầu tư tỉnh Sơn La năm 2020 -locatedIn-> tỉnh Sơn La [done, byName]'],
    ],
    ['Trung đoàn 174 thuộc Quân khu 1 huấn luyện.', ['Trung đoàn 174 -partOf-> Quân khu 1 [done, stated]']],
  ])('%s', (text, expected) => {
    expect(says(text, expected, ['partOf', 'governs', 'locatedIn'])).toEqual(sorted(expected));
  });
});

describe('what is to be reported', () => {
  it.each([
    ['Cán bộ học Quyết định số 15-CT/HU năm 2019.', 'document.wordAgainstSymbol'],
    ['Cán bộ học Chỉ thị số 05/CT-TW năm 2018.', 'document.codeRepaired'],
  ])('%#: %s', (text, code) => {
    const issue = read(text).issues.find((one) => one.code === code);
    expect(issue?.places.length).toBeGreaterThan(0);
    expect(issue?.things).toHaveLength(1);
  });
});

describe('one thing has one id and one label in all texts', () => {
  const idOf = (text: string, kind: string): string | undefined => {
    const head = letterhead('TỈNH ỦY HÀ NAM', '15-BC/TU', 'Hà Nam, ngày 05 tháng 7 năm 2020');
    return read(`${head}${text}`).entities.find(({ key }) => key.includes(`|${kind}|`))?.id;
  };

  it.each([
    ['peoplesCommittee', 'UBND huyện Duy Tiên đã họp.', 'UBND thị xã Duy Tiên đã họp.'],
    ['peoplesCommittee', 'UBND TP Phủ Lý đã họp.', 'UBND thành phố Phủ Lý đã họp.'],
    [
      'decision',
      'Cán bộ học Quyết định số 15/2009/QĐ-UB của UBND tỉnh Hà Nam.',
      'Cán bộ học Quyết định số 15/2009/QĐ-UBND của UBND tỉnh Hà Nam.',
    ],
    [
      'regulation',
      'Cán bộ học Quy định số 8-QĐi/TW ngày 25/10/2018.',
      'Cán bộ học Qui định số 08-QĐ/TW của Ban Chấp hành Trung ương (khóa XII).',
    ],
    [
      'jointCircular',
      'Cán bộ học Thông tư số 14/2008/TTLT/BTC-BTNMT.',
      'Cán bộ học Thông tư liên tịch số 14/2008/TTLT-BTC-BTNMT ngày 31/01/2008.',
    ],
    ['decree', 'Cán bộ học Nghị định 100/2019/NĐ-CP.', 'Cán bộ học Nghị định số 100/NĐ-CP ngày 30/12/2019.'],
    ['law', 'Cán bộ học Luật BHXH 2014.', 'Cán bộ học Luật Bảo hiểm xã hội năm 2014.'],
    ['law', 'Cán bộ học Luật Phòng chống ma túy.', 'Cán bộ học luật Phòng, chống ma tuý.'],
  ])('%s: %s = %s', (kind, a, b) => {
    expect(idOf(a, kind)).toBeDefined();
    expect(idOf(b, kind)).toBe(idOf(a, kind));
  });
});
