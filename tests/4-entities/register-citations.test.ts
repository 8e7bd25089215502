/** Citations without a day in whole reports: what the register adds, and that a dated citation elsewhere is the same document. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/4-entities/entity.ts';
import { letterhead, read } from '../notation.ts';

const report = (dateline: string, sentence: string): Entity[] =>
  read(`${letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', dateline)}${sentence}`).entities.filter(
    (entity) => entity.document?.report === false,
  );

const IN_2020 = 'Bến Tre, ngày 05 tháng 7 năm 2020';
const IN_2023 = 'Bến Tre, ngày 05 tháng 7 năm 2023';

describe('a citation without a day', () => {
  it.each([
    ['Chỉ thị số 36-CT/TW', 'Chỉ thị số 36-CT/TW ngày 16/8/2019', IN_2020],
    ['Chỉ thị 36 của Bộ Chính trị', 'Chỉ thị số 36-CT/TW ngày 16/8/2019', IN_2020],
    ['Nghị quyết số 37-NQ/TW', 'Nghị quyết số 37-NQ/TW ngày 24/12/2018', IN_2020],
    ['Quy định số 69-QĐ/TW', 'Quy định số 69-QĐ/TW ngày 06/7/2022', IN_2023],
    [
      'Quyết định số 263/QĐ-TTg về Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
      'Quyết định số 263/QĐ-TTg ngày 22/02/2022',
      IN_2023,
    ],
    ['Nghị định số 61/2018/NĐ-CP', 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', IN_2020],
  ])('%s is the document that a dated one elsewhere is', (undated, dated, dateline) => {
    const [without] = report(dateline, `Các huyện ủy đã quán triệt ${undated}.`);
    const [having] = report(dateline, `Các huyện ủy đã quán triệt ${dated}.`);
    expect(without).toMatchObject({ id: having?.id, key: having?.key, label: having?.label, local: false });
    expect(without?.document?.dates).toEqual(having?.document?.dates);
    expect(without?.decisions.map(({ rule }) => rule)).toContain('register');
    expect(having?.decisions.map(({ rule }) => rule)).not.toContain('register');
  });

  it('takes the one that the text itself dates, whatever the register has', () => {
    const found = report(
      IN_2020,
      'Các huyện ủy đã quán triệt Chỉ thị số 36-CT/TW ngày 30/5/2014. Các xã sơ kết Chỉ thị số 36-CT/TW.',
    );
    expect(found.map(({ document }) => document?.dates)).toEqual([['2014-05-30']]);
  });

  it('stays within its text where two documents remain, and says which', () => {
    const [only, ...more] = report(IN_2020, 'Các huyện ủy đã quán triệt Chỉ thị số 35-CT/TW.');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ local: true, document: { dates: [], term: null } });
    expect(only?.decisions.find(({ rule }) => rule === 'register-open')?.reason).toMatch(/2014-05-26.*2019-05-30/);
  });

  it('of a draft is not looked up', () => {
    const found = report(IN_2020, 'Các huyện ủy góp ý vào dự thảo Chỉ thị số 36-CT/TW.');
    expect(found.flatMap(({ decisions }) => decisions.map(({ rule }) => rule))).not.toContain('register');
  });
});

it('an issuer that the register alone knows is no claim and no body of the text', () => {
  const { claims, entities } = read(
    `${letterhead('TỈNH ỦY BẾN TRE', '121-BC/TU', IN_2020)}Các huyện ủy đã quán triệt Chỉ thị số 36-CT/TW.`,
  );
  const cited = entities.find((entity) => entity.document?.code === '36-CT/TW');
  expect(cited?.document?.dates).toEqual(['2019-08-16']);
  expect(claims.filter(({ subject }) => subject === cited?.id)).toEqual([]);
  expect(entities.map(({ label }) => label)).not.toContain('Bộ Chính trị');
});
