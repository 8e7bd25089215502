/** Citations without a day that the register of known documents completes, and those that it must leave open. */
import { describe, expect, it } from 'vitest';
import { askRegister, type Citation, type RegisterAnswer, withSymbol } from '../../src/4-entities/register.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadRegister } from '../../src/lexicon/register.ts';
import { lexicon, mentionsOf } from '../notation.ts';

const known = { ...lexicon, register: loadRegister(projectRoot()) };

/** What the register says of the first document that a sentence cites. */
const ask = (sentence: string, asOf: string | null, more: Partial<Citation> = {}): RegisterAnswer | null => {
  const [mention] = mentionsOf(sentence, 'Document');
  if (!mention) throw new Error(`no document in "${sentence}"`);
  const bodies = mentionsOf(sentence, 'Body');
  const subject = mention.title ? sentence.slice(mention.title.start, mention.title.end) : null;
  const issuers = mention.issuers.flatMap((index) => {
    const label = bodies.find((body) => body.index === index)?.shape.central?.label;
    return label === undefined ? [] : [label];
  });
  return askRegister({ ...mention, subjects: subject === null ? [] : [subject], issuers, ...more }, asOf, known);
};

const daysOf = (answer: RegisterAnswer | null): string[] => (answer?.candidates ?? []).map(({ date }) => date);

describe('one document alone can be meant', () => {
  it.each([
    [
      'the number has come in the running term only',
      'Các xã quán triệt Chỉ thị số 36-CT/TW.',
      '2020-06-30',
      '2019-08-16',
    ],
    ['its issuer agrees', 'Các xã quán triệt Chỉ thị số 36-CT/TW của Bộ Chính trị.', '2020-06-30', '2019-08-16'],
    ['a new term has not come to the number', 'Các xã quán triệt Chỉ thị số 45-CT/TW.', '2021-07-05', '2020-06-20'],
    [
      'the subject tells it from another',
      'Các xã quán triệt Chỉ thị số 35-CT/TW về công tác tiếp công dân, giải quyết khiếu nại, tố cáo.',
      '2020-06-30',
      '2014-05-26',
    ],
    [
      'the subject names another congress',
      'Các xã quán triệt Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp tiến tới Đại hội lần thứ XIII của Đảng.',
      '2024-12-20',
      '2019-05-30',
    ],
    ['the other is not issued yet', 'Các xã quán triệt Nghị quyết số 18-NQ/TW.', '2019-12-15', '2017-10-25'],
    [
      'the issuer tells it from another',
      'Các xã sơ kết Chỉ thị số 50-CT/TW của Bộ Chính trị.',
      '2016-01-20',
      '2015-12-07',
    ],
    ['the term is stated', 'Các xã sơ kết Chỉ thị số 40-CT/TW (khóa XI).', '2021-07-05', '2014-11-22'],
    ['the year is in the code', 'Các xã thực hiện Nghị định số 61/2018/NĐ-CP.', '2021-07-05', '2018-04-23'],
    [
      'a subject does for a number that each year has',
      'Các xã thực hiện Quyết định số 263/QĐ-TTg về Chương trình mục tiêu quốc gia xây dựng nông thôn mới.',
      '2023-07-05',
      '2022-02-22',
    ],
    [
      'symbols of one type are mixed up, and the subject agrees',
      'Các xã thực hiện Quy định số 08-QĐ/TW về trách nhiệm nêu gương của cán bộ, đảng viên.',
      '2019-07-05',
      '2018-10-25',
    ],
    [
      'the number stands alone, and the issuer is the centre',
      'Các xã sơ kết Chỉ thị 36 của Bộ Chính trị.',
      '2020-06-30',
      '2019-08-16',
    ],
  ])('%s', (_, sentence, asOf, day) => {
    const answer = ask(sentence, asOf);
    expect(answer?.document?.date).toBe(day);
    expect(daysOf(answer)).toEqual([day]);
    expect(answer?.decision.rule).toBe('register');
  });
});

describe('nothing is taken', () => {
  it.each([
    ['two have the number', 'Các xã sơ kết Chỉ thị số 35-CT/TW.', '2020-06-30', ['2014-05-26', '2019-05-30']],
    [
      'two have it, also of one issuer',
      'Các xã sơ kết Chỉ thị số 35-CT/TW của Bộ Chính trị.',
      '2020-06-30',
      ['2014-05-26', '2019-05-30'],
    ],
    [
      'it is of an older term, and no subject tells it',
      'Các xã sơ kết Chỉ thị số 13-CT/TW.',
      '2024-06-30',
      ['2017-01-12'],
    ],
    ['the report has no day', 'Các xã sơ kết Chỉ thị số 36-CT/TW.', null, ['2019-08-16']],
    ['each year has such a number', 'Các xã thực hiện Quyết định số 263/QĐ-TTg.', '2023-07-05', ['2022-02-22']],
  ])('%s', (_, sentence, asOf, days) => {
    const answer = ask(sentence, asOf);
    expect(answer?.document).toBeNull();
    expect(daysOf(answer)).toEqual(days);
    expect(answer?.decision.rule).toBe('register-open');
  });

  it.each([
    ['it is not issued yet', 'Các xã quán triệt Chỉ thị số 36-CT/TW.', '2019-08-15'],
    ['the subject is another', 'Các xã quán triệt Chỉ thị số 36-CT/TW về quản lý tổ chức lễ hội.', '2020-06-30'],
    ['the issuer is another', 'Các xã quán triệt Chỉ thị số 36-CT/TW của Ban Bí thư.', '2020-06-30'],
    ['the stated term is another', 'Các xã quán triệt Chỉ thị số 36-CT/TW (khóa XI).', '2020-06-30'],
    ['the type is another', 'Các xã quán triệt Hướng dẫn số 36-HD/TW.', '2020-06-30'],
    ['the series is of a province', 'Các xã quán triệt Chỉ thị số 36-CT/TU.', '2020-06-30'],
    ['the number stands alone', 'Các xã quán triệt Chỉ thị 36 của Tỉnh ủy.', '2020-06-30'],
    ['the year in the code is another', 'Các xã thực hiện Nghị định số 61/2019/NĐ-CP.', '2021-07-05'],
    [
      'a year in the code makes another series',
      'Các xã thực hiện Quyết định số 263/2022/QĐ-TTg về xây dựng nông thôn mới.',
      '2023-07-05',
    ],
    [
      'symbols of one type are mixed up, and no subject is told',
      'Các xã thực hiện Quy định số 08-QĐ/TW.',
      '2019-07-05',
    ],
  ])('and nothing fits where %s', (_, sentence, asOf) => {
    expect(ask(sentence, asOf)).toBeNull();
  });
});

describe('the answer', () => {
  it('names each document with day, issuers and source', () => {
    const reason = ask('Các xã sơ kết Chỉ thị số 35-CT/TW.', '2020-06-30')?.decision.reason ?? '';
    const told = reason.split('; ');
    expect(told).toHaveLength(2);
    expect(told[1]).toMatch(/^Chỉ thị 35-CT\/TW, 2019-05-30, Bộ Chính trị \(https?:\/\/[^)]+\)$/);
  });

  it('is surer the more speaks for the document', () => {
    const scores = [
      ask('Các xã sơ kết Chỉ thị số 13-CT/TW.', '2024-06-30'),
      ask('Các xã sơ kết Chỉ thị số 13-CT/TW của Ban Bí thư.', '2024-06-30'),
      ask('Các xã sơ kết Chỉ thị số 13-CT/TW.', '2020-06-30'),
      ask('Các xã sơ kết Chỉ thị số 13-CT/TW của Ban Bí thư.', '2020-06-30'),
      ask('Các xã sơ kết Chỉ thị số 13-CT/TW về quản lý, bảo vệ và phát triển rừng.', '2024-06-30'),
      ask('Các xã sơ kết Chỉ thị số 13-CT/TW (khóa XII).', '2024-06-30'),
    ].map((answer) => answer?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('needs a number', () => {
    expect(ask('Các xã sơ kết Chỉ thị số 36-CT/TW.', '2020-06-30', { number: null })).toBeNull();
  });
});

describe('a citation without its symbol', () => {
  const complete = (sentence: string) => {
    const [mention] = mentionsOf(sentence, 'Document');
    const [document] = known.register.find('36', 'CT/TW', '2020-06-30');
    if (!mention || !document) throw new Error(sentence);
    return { mention, whole: withSymbol(mention, document, known) };
  };

  it('is completed from the register', () => {
    expect(complete('Các xã sơ kết Chỉ thị 36 của Bộ Chính trị.').whole).toMatchObject({
      code: '36-CT/TW',
      symbol: 'CT/TW',
      typeSymbol: 'CT',
      agencies: ['TW'],
      system: 'party',
      year: null,
    });
  });

  it('keeps what it writes itself', () => {
    const { mention, whole } = complete('Các xã sơ kết Chỉ thị số 36-CT/TW.');
    expect(whole).toBe(mention);
  });
});
