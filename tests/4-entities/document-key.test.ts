import { describe, expect, it } from 'vitest';
import { localTerm } from '../../src/4-entities/document-key.ts';
import type { Entity } from '../../src/4-entities/entity.ts';
import { letterhead, read } from '../notation.ts';

describe('the five-year term of a committee below the centre', () => {
  it.each([
    ['2019-05-30', '2015-2020'],
    ['2016-01-01', '2015-2020'],
    ['2021-12-31', '2020-2025'],
    ['2014-02', '2010-2015'],
    ['1999-08-12', '1995-2000'],
    // A congress year: before May the old term, from December the new one; between them the day does not tell.
    ['2020-04-30', '2015-2020'],
    ['2020-05-01', null],
    ['2020-09-15', null],
    ['2020-11-30', null],
    ['2020-12-01', '2020-2025'],
    ['2020', null],
  ])('%s: %s', (date, term) => {
    expect(localTerm(date)).toBe(term);
  });
});

/** "label [identity]" of the documents that a text cites. */
const documents = (text: string): string[] => {
  const { entities, report } = read(text);
  return entities
    .filter((entity): entity is Entity & { document: object } => entity.class === 'Document' && entity.id !== report)
    .map((entity) => `${entity.label} [${entity.document?.identity}]`)
    .sort();
};

const BEN_TRE = letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre, ngày 05 tháng 7 năm 2021');
const BA_TRI = letterhead('HUYỆN ỦY BA TRI', '121-BC/HU', 'Ba Tri, ngày 05 tháng 7 năm 2021');

describe('what makes a document one', () => {
  it.each([
    // The centre's Party series: by the term that the day is in, else by the term stated.
    ['Chỉ thị số 35-CT/TW ngày 26/5/2014', 'Chỉ thị 35-CT/TW (khóa XI) [numbered]'],
    ['Chỉ thị số 35-CT/TW ngày 30/5/2019', 'Chỉ thị 35-CT/TW (khóa XII) [numbered]'],
    ['Chỉ thị số 50-CT/TW của Ban Bí thư (khóa IX)', 'Chỉ thị 50-CT/TW (khóa IX) [numbered]'],
    ['Nghị quyết số 18-NQ/TW của Trung ương khóa XII', 'Nghị quyết 18-NQ/TW (khóa XII) [numbered]'],
    ['Nghị quyết số 18-NQ/TW của Hội nghị Trung ương 6 khóa XII', 'Nghị quyết 18-NQ/TW (khóa XII) [numbered]'],
    ['Chỉ thị số 50-CT/TW năm 2015', 'Chỉ thị 50-CT/TW (khóa XI) [numbered]'],
    ['Chỉ thị số 5-CT/TW ngày 15/5/2016', 'Chỉ thị 05-CT/TW (khóa XII) [numbered]'],
    ['Chỉ thị số 35-CT/TW', 'Chỉ thị 35-CT/TW [local]'],
    // A year in which a congress fell is in no one term.
    ['Chỉ thị số 35-CT/TW năm 2016', 'Chỉ thị 35-CT/TW [local]'],
    // State numbers: by the year, the centre's without a place.
    ['Nghị định số 100/2019/NĐ-CP', 'Nghị định 100/2019/NĐ-CP [numbered]'],
    ['Chỉ thị số 30/CT-TTg ngày 10/10/2008', 'Chỉ thị 30/CT-TTg (2008) [numbered]'],
    ['Chỉ thị số 30/CT-TTg ngày 29/8/2024', 'Chỉ thị 30/CT-TTg (2024) [numbered]'],
    ['Chỉ thị số 30/CT-TTg', 'Chỉ thị 30/CT-TTg [local]'],
    ['Sắc lệnh số 14-SL ngày 08/9/1945', 'Sắc lệnh 14-SL (1945) [numbered]'],
    ['Nghị quyết số 829/NQ-UBTVQH14', 'Nghị quyết 829/NQ-UBTVQH14 [numbered]'],
    // Without its agencies nobody knows who counted it.
    ['Thông tư liên tịch số 04/2002/TTLT', 'Thông tư liên tịch 04/2002/TTLT [local]'],
    // Of a place: the issuer's.
    [
      'Nghị quyết số 05-NQ/TU ngày 12/3/2021 của Tỉnh ủy Sơn La',
      'Nghị quyết 05-NQ/TU (tỉnh Sơn La, nhiệm kỳ 2020-2025) [numbered]',
    ],
    [
      'Nghị quyết số 05-NQ/TU ngày 15/8/2020 của Tỉnh ủy Sơn La',
      'Nghị quyết 05-NQ/TU (tỉnh Sơn La, ngày 2020-08-15) [numbered]',
    ],
    [
      'Nghị quyết số 05-NQ/HU ngày 12/3/2018 của Huyện ủy Mường La',
      'Nghị quyết 05-NQ/HU (huyện Mường La, nhiệm kỳ 2015-2020) [numbered]',
    ],
    [
      'Kế hoạch số 12/KH-UBND ngày 02/3/2021 của UBND tỉnh Sơn La',
      'Kế hoạch 12/KH-UBND (tỉnh Sơn La, 2021) [numbered]',
    ],
    [
      'Kế hoạch số 12/KH-UBND ngày 02/3/2021 của UBND huyện Mường La',
      'Kế hoạch 12/KH-UBND (huyện Mường La, 2021) [numbered]',
    ],
    ['Nghị quyết số 31 ngày 6/9/2016 của HĐND tỉnh Sơn La', 'Nghị quyết 31 (tỉnh Sơn La, 2016) [numbered]'],
    // A day missing, and no place at hand.
    ['Kế hoạch số 12/KH-UBND của UBND tỉnh Sơn La', 'Kế hoạch 12/KH-UBND [local]'],
    ['Kế hoạch số 12/KH-UBND ngày 02/3/2021', 'Kế hoạch 12/KH-UBND [local]'],
    // Plenum resolutions and laws by their names.
    ['Nghị quyết Trung ương 4 khóa XII', 'Nghị quyết Trung ương 4 khóa XII [named]'],
    ['Luật Đất đai năm 2013', 'Luật Đất đai năm 2013 [named]'],
    // A notice of a conclusion is numbered as a notice.
    ['Thông báo Kết luận số 160-TB/TW ngày 15/01/2020', 'Thông báo 160-TB/TW (khóa XII) [numbered]'],
  ])('%s', (text, expected) => {
    expect(documents(`Cán bộ học tập ${text}.`)).toEqual([expected]);
  });
});

describe('in a report, what is said of no one is of its author', () => {
  it.each([
    [BEN_TRE, 'Chỉ thị số 20-CT/TU ngày 12/3/2018', 'Chỉ thị 20-CT/TU (tỉnh Bến Tre, nhiệm kỳ 2015-2020) [numbered]'],
    [BEN_TRE, 'Quyết định số 15/QĐ-UBND ngày 12/3/2018', 'Quyết định 15/QĐ-UBND (tỉnh Bến Tre, 2018) [numbered]'],
    [BA_TRI, 'Chỉ thị số 20-CT/HU ngày 12/3/2018', 'Chỉ thị 20-CT/HU (huyện Ba Tri, nhiệm kỳ 2015-2020) [numbered]'],
    [
      BA_TRI,
      'Chỉ thị số 20-CT/TU ngày 12/3/2018 của Tỉnh ủy',
      'Chỉ thị 20-CT/TU (tỉnh Bến Tre, nhiệm kỳ 2015-2020) [numbered]',
    ],
  ])('%#: %s%s', (head, text, expected) => {
    expect(documents(`${head}Cán bộ học tập ${text}.`)).toEqual([expected]);
  });
});

describe('one document however it is written', () => {
  it.each([
    ['Quyết định số 15/2009/QĐ-UB của UBND tỉnh Sơn La', 'Quyết định số 15/2009/QĐ-UBND của UBND tỉnh Sơn La'],
    ['Chỉ thị số 5-CT/TW ngày 15/5/2016', 'Chỉ thị 05-CT/TW ngày 15/5/2016'],
    ['Chỉ thị số 05/CT-TW ngày 15/5/2016', 'Chỉ thị số 05-CT/T.Ư ngày 15/5/2016'],
    ['Chỉ thị số 05-CT/TW ngày 15/5/2016', 'Chỉ thị số 05-CT/TW khóa XII'],
    ['Quy định số 08-QĐi/TW ngày 25/10/2018', 'Quy định số 08-QĐ/TW ngày 25/10/2018'],
    ['Quy định số 08-QĐi/TW ngày 25/10/2018', 'Quy định số 08-QĐ/TW'],
    ['Thông tư số 14/2008/TTLT/BTC-BTNMT', 'Thông tư liên tịch số 14/2008/TTLT-BTC-BTNMT'],
    ['Nghị định số 100/2019/NĐ-CP', 'Nghị định số 100/NĐ-CP ngày 30/12/2019'],
    ['Nghị định số 100/2019/NĐ-CP', 'Nghị định số 100/NĐ-CP'],
    ['Nghị quyết số 829/NQ-UBTVQH14 ngày 17/12/2019', 'Nghị quyết số 829/NQ-UBTVQH14'],
  ])('%s = %s', (a, b) => {
    expect(documents(`Cán bộ học tập ${a} và ${b} trong năm.`)).toHaveLength(1);
  });
});

describe('two documents however alike they are written', () => {
  it.each([
    // Normative documents have a series of their own.
    [
      'Quyết định số 15/2018/QĐ-UBND của UBND tỉnh Sơn La',
      'Quyết định số 15/QĐ-UBND ngày 12/3/2018 của UBND tỉnh Sơn La',
    ],
    ['Quyết định số 49/2015/QĐ-TTg', 'Quyết định số 49/QĐ-TTg ngày 12/01/2015'],
    ['Quyết định số 49/2015/QĐ-TTg', 'Quyết định số 49/QĐ-TTg'],
    [
      'Nghị quyết số 23/2011/NQ-HĐND của HĐND tỉnh Sơn La',
      'Nghị quyết số 23/NQ-HĐND ngày 10/12/2011 của HĐND tỉnh Sơn La',
    ],
    // The agency that leads has the series.
    ['Thông tư liên tịch số 14/2008/TTLT-BTC-BTNMT', 'Thông tư liên tịch số 14/2008/TTLT-BTNMT-BTC'],
    ['Quyết định số 22-QĐ/TW ngày 28/7/2021', 'Quy định số 22-QĐ/TW ngày 28/7/2021'],
    ['Nghị quyết số 829/NQ-UBTVQH14', 'Nghị quyết số 829/NQ-UBTVQH15'],
  ])('%s, %s', (a, b) => {
    expect(documents(`Cán bộ học tập ${a} và ${b} trong năm.`)).toHaveLength(2);
  });
});

describe('the place of a series', () => {
  it.each([
    ['UBND HUYỆN BA TRI', '12/BC-UBND', 'Ba Tri'],
    ['THỊ ỦY BỈM SƠN', '12-BC/TU', 'Bỉm Sơn'],
    ['ĐẢNG ỦY XÃ NGA THÁI', '12-BC/ĐU', 'Nga Thái'],
  ])('a report has the place of its author: %s', (author, code, place) => {
    const reading = read(letterhead(author, code, `${place}, ngày 05 tháng 7 năm 2021`));
    expect(reading.entities.find((entity) => entity.id === reading.report)?.label).toContain(place);
  });

  it.each([
    // Its own, or the province's: nothing tells.
    [BA_TRI, 'Kế hoạch số 12/KH-UBND ngày 02/3/2021', 'Kế hoạch 12/KH-UBND [local]'],
    [BA_TRI, 'Nghị quyết số 12-NQ/ĐU ngày 02/3/2018', 'Nghị quyết 12-NQ/ĐU [local]'],
    [
      letterhead('THỊ ỦY BỈM SƠN', '12-BC/TU', 'Bỉm Sơn, ngày 05 tháng 7 năm 2021'),
      'Chỉ thị số 05-CT/TU ngày 12/3/2018',
      'Chỉ thị 05-CT/TU [local]',
    ],
    // A department's suffix is of the province at hand, and of none where there is none.
    [BEN_TRE, 'Tờ trình số 27/TTr-SKHĐT ngày 02/3/2021', 'Tờ trình 27/TTr-SKHĐT (tỉnh Bến Tre, 2021) [numbered]'],
    ['', 'Tờ trình số 27/TTr-SKHĐT ngày 02/3/2021', 'Tờ trình 27/TTr-SKHĐT [local]'],
    // The agency before the unit counts.
    [BEN_TRE, 'Công văn số 872/VPCP-KGVX ngày 02/3/2021', 'Công văn 872/VPCP-KGVX (2021) [numbered]'],
    [BEN_TRE, 'Thông tư số 12/2019/TT-BVHTT', 'Thông tư 12/2019/TT-BVHTT [numbered]'],
  ])('%#: %s%s', (head, text, expected) => {
    expect(documents(`${head}Cán bộ học tập ${text}.`)).toEqual([expected]);
  });

  it('a document has the place of whoever issues it in the sentence', () => {
    const text =
      'UBND huyện Ba Tri ban hành Kế hoạch số 12/KH-UBND ngày 02/3/2021. UBND tỉnh ban hành Kế hoạch số 12/KH-UBND ngày 05/3/2021.';
    expect(documents(`${BEN_TRE}${text}`)).toEqual([
      'Kế hoạch 12/KH-UBND (huyện Ba Tri, 2021) [numbered]',
      'Kế hoạch 12/KH-UBND (tỉnh Bến Tre, 2021) [numbered]',
    ]);
  });

  it('a document has the place named before it, not behind', () => {
    const text =
      'UBND tỉnh Kiên Giang ban hành Công điện số 05/CĐ-UBND ngày 02/9/2021. UBND tỉnh Sóc Trăng chia sẻ kinh nghiệm.';
    expect(documents(text)).toEqual(['Công điện 05/CĐ-UBND (tỉnh Kiên Giang, 2021) [numbered]']);
  });
});
