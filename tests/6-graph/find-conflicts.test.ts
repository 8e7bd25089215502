import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/4-entities/entity.ts';
import type { Claim } from '../../src/5-relations/claim.ts';
import { datesAgree } from '../../src/6-graph/conflicts/two-dates.ts';
import { mergeReadings } from '../../src/6-graph/merge-readings.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import type { Issue } from '../../src/base/issue.ts';
import { body, claim, document, reading, source } from './sample-readings.ts';

const TEXT = source(
  [
    'Lào Cai, ngày 10 tháng 01 năm 2021.',
    'Tỉnh ủy đã quán triệt Chỉ thị số 12-CT/TW ngày 04/3/2019 của Ban Bí thư.',
    'Chỉ thị số 12-CT/TW ngày 05/3/2019 của Bộ Chính trị được triển khai.',
    'Thông tư liên tịch số 3 của Bộ Nội vụ và Bộ Tài chính có hiệu lực.',
    'Quyết định số 9 ngày 01/02/2021 giao nhiệm vụ.',
  ].join('\n'),
);
const [DATELINE = '', FIRST = '', SECOND = '', JOINT = '', LATER = ''] = TEXT.text.split('\n');

const report = document('Báo cáo 7-BC/TU', { report: true, type: 'report' });
const directive = document('Chỉ thị 12-CT/TW (khóa XII)', { number: '12', symbol: 'CT/TW', term: 'XII' });
const secretariat = body('Ban Bí thư');
const politburo = body('Bộ Chính trị');
const committee = body('Ban Chấp hành Trung ương');
const all = [directive, secretariat, politburo, committee];

const conflicts = (
  claims: Claim[],
  entities: readonly Entity[] = all,
  termOf?: () => string | null,
): readonly Issue[] => mergeReadings([reading(TEXT, report, entities, claims)], termOf).issues;

const quotes = (issues: readonly Issue[]): string[][] =>
  issues.map(({ places }) => places.map(({ span }) => TEXT.text.slice(span.start, span.end)));

describe('one document with two dates', () => {
  const on = (quote: string, date: string, more: Partial<Claim> = {}) =>
    claim(TEXT, quote, directive, 'issued', date, more);

  it('names both claims and both places', () => {
    const claims = [on(FIRST, '2019-03-04'), on(SECOND, '2019-03-05')];
    const issues = conflicts(claims);
    expect(issues).toMatchObject([
      {
        code: 'conflict.twoDates',
        params: { document: directive.label, first: '2019-03-04', second: '2019-03-05' },
        claims: claims.map(({ id }) => id),
        things: [directive.id],
      },
    ]);
    expect(quotes(issues)).toEqual([[FIRST, SECOND]]);
  });

  it('quotes each from where it names the document', () => {
    const at = SECOND.indexOf('Chỉ thị');
    const start = TEXT.text.indexOf(FIRST) + FIRST.indexOf('Chỉ thị');
    const spans = [{ start, end: start + 'Chỉ thị số 12-CT/TW'.length }];
    const mention = { id: 'mention-1', class: 'Document', entity: directive.id, surface: 'Chỉ thị số 12-CT/TW', spans };
    const claims = [on(FIRST, '2019-03-04'), on(SECOND, '2019-03-05')];
    const named = { ...reading(TEXT, report, all, claims), mentions: [mention] as ReportReading['mentions'] };
    expect(quotes(mergeReadings([named]).issues)).toEqual([[FIRST.slice(FIRST.indexOf('Chỉ thị')), SECOND.slice(at)]]);
  });

  it.each([
    ['the month of the same day', '2019-03'],
    ['the year of the same day', '2019'],
    ['the same day', '2019-03-04'],
  ])('is none for %s', (_what, date) => {
    expect(conflicts([on(FIRST, '2019-03-04'), on(SECOND, date)])).toEqual([]);
  });

  it('names each further date once, however many there are', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2019-03-${String(i + 1).padStart(2, '0')}`);
    const issues = conflicts(days.map((day, i) => on(i === 0 ? FIRST : SECOND, day)));
    expect(issues.map(({ params }) => [params.first, params.second])).toEqual(
      days.slice(1).map((day) => ['2019-03-01', day]),
    );
  });

  it('sees a day that agrees with the first date and contradicts the second', () => {
    const issues = conflicts([on(FIRST, '2019-03'), on(SECOND, '2019-03-04'), on(LATER, '2019-03-05')]);
    expect(issues.map(({ params }) => [params.first, params.second])).toEqual([['2019-03-04', '2019-03-05']]);
  });

  it('is none where one of the statements is refused', () => {
    expect(conflicts([on(FIRST, '2019-03-04'), on(SECOND, '2019-03-05', { status: 'notDone' })])).toEqual([]);
  });

  it.each([
    ['2019-03', '2019-03-04', true],
    ['2019', '2019-12', true],
    ['2019-03', '2019-04-03', false],
    ['2019-1', '2019-10', false],
  ])('%s and %s agree: %s', (a, b, agree) => {
    expect([datesAgree(a, b), datesAgree(b, a)]).toEqual([agree, agree]);
  });
});

describe('one document with two issuers', () => {
  const by = (quote: string, issuer: Entity) => claim(TEXT, quote, directive, 'issuedBy', issuer);
  const part = (of: Entity, whole: Entity) => claim(TEXT, FIRST, of, 'partOf', whole, { basis: 'byName' });

  it('names both', () => {
    const issues = conflicts([by(FIRST, secretariat), by(SECOND, politburo)]);
    expect(issues).toMatchObject([
      { code: 'conflict.twoIssuers', params: { first: 'Ban Bí thư', second: 'Bộ Chính trị' } },
    ]);
    expect(quotes(issues)).toEqual([[FIRST, SECOND]]);
  });

  it('is one too between two parts of one whole', () => {
    const parts = [part(secretariat, committee), part(politburo, committee)];
    expect(conflicts([by(FIRST, secretariat), by(SECOND, politburo), ...parts])).toHaveLength(1);
  });

  it('is none between a body and what it is part of, near or far', () => {
    const parts = [part(secretariat, politburo), part(politburo, committee)];
    expect(conflicts([by(FIRST, secretariat), by(SECOND, committee), ...parts])).toEqual([]);
  });

  it('is none for a joint document, which one sentence gives to both', () => {
    const [home, finance] = [body('Bộ Nội vụ'), body('Bộ Tài chính')];
    expect(conflicts([by(JOINT, home), by(JOINT, finance)], [directive, home, finance])).toEqual([]);
  });

  it('ends where bodies are part of each other in a circle', () => {
    const circle = [part(secretariat, politburo), part(politburo, secretariat)];
    expect(conflicts([by(FIRST, secretariat), by(SECOND, committee), ...circle])).toHaveLength(1);
  });
});

describe('one number with two types', () => {
  const numbered = (label: string, type: string, dates: string[]) =>
    document(label, { type, number: '217', symbol: 'QĐ/TW', dates, identity: 'numbered' });
  const decision = numbered('Quyết định 217-QĐ/TW', 'decision', ['2013-12-12']);

  it.each([
    ['on one day', 'regulation', ['2013-12-12'], ['conflict.twoTypes']],
    ['on two days: types are numbered apart', 'regulation', ['2014-01-02'], []],
    ['where no day is known', 'regulation', [], []],
    ['of one type', 'decision', ['2013-12-12'], []],
  ])('%s', (_what, type, dates, codes) => {
    const other = numbered('Quy định 217-QĐ/TW', type, dates);
    expect(conflicts([], [decision, other]).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the stated term and the stated date', () => {
  const claims = [claim(TEXT, FIRST, directive, 'term', 'XI'), claim(TEXT, SECOND, directive, 'issued', '2019-03-05')];

  it('contradict each other', () => {
    const issues = conflicts(claims, all, () => 'XII');
    expect(issues).toMatchObject([
      { code: 'conflict.termAgainstDate', params: { term: 'XI', date: '2019-03-05', due: 'XII' } },
    ]);
    expect(quotes(issues)).toEqual([[FIRST, SECOND]]);
  });

  it('agree, or the day does not tell', () => {
    expect(conflicts(claims, all, () => 'XI')).toEqual([]);
    expect(conflicts(claims, all, () => null)).toEqual([]);
  });
});

describe('a citation dated later than the report', () => {
  const decision = document('Quyết định 9');
  const own = claim(TEXT, DATELINE, report, 'issued', '2021-01-10');
  const cited = (date: string) => claim(TEXT, LATER, decision, 'issued', date);

  it('is told with both places', () => {
    const issues = conflicts([own, cited('2021-02-01')], [decision]);
    expect(issues).toMatchObject([
      { code: 'conflict.laterThanReport', params: { date: '2021-02-01', reportDate: '2021-01-10' } },
    ]);
    expect(quotes(issues)).toEqual([[LATER, DATELINE]]);
  });

  it.each(['2021-01-10', '2021-01', '2021', '2020-12-31'])('%s is not later', (date) => {
    expect(conflicts([own, cited(date)], [decision])).toEqual([]);
  });

  it('cannot be told where the report has no date', () => {
    expect(conflicts([cited('2021-02-01')], [decision])).toEqual([]);
  });
});

describe('two texts with the number of one report', () => {
  it('are named, both', () => {
    const [draft, final] = [
      source('Số 7-BC/TU. Bản một.', 'du-thao.md'),
      source('Số 7-BC/TU. Bản hai.', 'chinh-thuc.md'),
    ];
    const read = (text: typeof draft) =>
      reading(text, report, [], [], {
        mentions: [
          {
            id: `m-${text.id}`,
            class: 'Document',
            entity: report.id,
            surface: 'Số 7-BC/TU',
            spans: [{ start: 0, end: 10 }],
          },
        ],
      });
    const issues = mergeReadings([read(draft), read(final)]).issues;
    expect(issues).toMatchObject([{ code: 'conflict.sameReport', things: [report.id] }]);
    expect([issues[0]?.params.first, issues[0]?.params.second].sort()).toEqual(['chinh-thuc.md', 'du-thao.md']);
    expect(issues[0]?.places.map(({ span }) => span)).toEqual([
      { start: 0, end: 10 },
      { start: 0, end: 10 },
    ]);
  });
});
