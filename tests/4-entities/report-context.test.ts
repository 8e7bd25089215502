import { describe, expect, it } from 'vitest';
import { readText } from '../../src/1-read/read-source.ts';
import { readStructure } from '../../src/2-structure/read-structure.ts';
import { findMentions } from '../../src/3-mentions/find-mentions.ts';
import { readContext } from '../../src/4-entities/report-context.ts';
import { letterhead, lexicon, read } from '../notation.ts';

const contextOf = (text: string) => {
  const outline = readStructure(readText('test', text), lexicon.structure);
  const context = readContext(outline, findMentions(outline, lexicon), lexicon);
  return {
    author: context.author?.surface ?? null,
    code: context.own?.code ?? null,
    date: context.date,
    asOf: context.asOf,
    unit: context.unit?.label ?? null,
    province: context.province?.label ?? null,
  };
};

describe('what a letterhead says', () => {
  it.each([
    [
      letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre, ngày 05 tháng 7 năm 2021'),
      {
        author: 'TỈNH ỦY BẾN TRE',
        code: '121-BC/TU',
        date: '2021-07-05',
        unit: 'tỉnh Bến Tre',
        province: 'tỉnh Bến Tre',
      },
    ],
    [
      letterhead('HUYỆN ỦY BA TRI', '121 -BC/HU', 'Ba Tri, ngày 5 tháng 7 năm 2021'),
      {
        author: 'HUYỆN ỦY BA TRI',
        code: '121-BC/HU',
        date: '2021-07-05',
        unit: 'huyện Ba Tri',
        province: 'tỉnh Bến Tre',
      },
    ],
    [
      'ỦY BAN NHÂN DÂN\nHUYỆN SƠN HÒA\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/BC-UBND\n\nSơn Hòa, ngày 20 tháng 6 năm 2019\n\nBÁO CÁO\n\nHuyện đã họp.\n',
      { code: '15/BC-UBND', date: '2019-06-20', unit: 'huyện Sơn Hòa', province: 'tỉnh Phú Yên' },
    ],
  ])('%#', (text, expected) => {
    expect(contextOf(text)).toMatchObject(expected);
  });

  it('is that of the day and number of the report', () => {
    const { entities, report, claims } = read(
      letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', 'Bến Tre, ngày 05 tháng 7 năm 2021'),
    );
    expect(entities.find((entity) => entity.id === report)?.document).toMatchObject({
      type: 'report',
      code: '121-BC/TU',
      dates: ['2021-07-05'],
      identity: 'numbered',
      report: true,
    });
    expect(
      claims
        .filter((claim) => claim.subject === report)
        .map((claim) => claim.predicate)
        .sort(),
    ).toEqual(['issued', 'issuedBy', 'title']);
  });
});

describe('without a letterhead', () => {
  it('there is no author, and places are as of the latest day cited', () => {
    expect(
      contextOf('Huyện thực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019 và Chỉ thị số 05-CT/TW ngày 15/5/2016.'),
    ).toEqual({ author: null, code: null, date: null, asOf: '2019-05-30', unit: null, province: null });
  });

  it('the report is keyed by its text', () => {
    const [a, b] = ['Huyện đã họp sáng nay.', 'Huyện đã họp chiều nay.'].map((text) => read(text));
    const reports = [a, b].map((reading) => reading?.entities.find((entity) => entity.id === reading.report));
    expect(reports.map((entity) => entity?.local)).toEqual([true, true]);
    expect(a?.report).not.toBe(b?.report);
  });

  it('nobody is said to have done what no one is named for', () => {
    const { claims } = read('Đã triển khai thực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019.');
    expect(claims.filter((claim) => claim.predicate === 'implements')).toEqual([]);
  });
});
