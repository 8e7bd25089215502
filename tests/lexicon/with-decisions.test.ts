import { describe, expect, it } from 'vitest';
import { readText } from '../../src/1-read/read-source.ts';
import { placeId } from '../../src/base/place-id.ts';
import { thingId } from '../../src/base/stable-id.ts';
import type { AddedBody, CurationDecision } from '../../src/curation/decision.ts';
import { withDecisions } from '../../src/lexicon/with-decisions.ts';
import { readReport } from '../../src/pipeline.ts';
import { decide, different, resolve } from '../6-graph/curation/decisions.ts';
import { letterhead, lexicon } from '../notation.ts';

/** What people decided and the reading of a text must know. */

const added = (label: string, more: Partial<AddedBody> = {}): CurationDecision =>
  decide({ kind: 'body', label, is: 'other', level: 'province', partOf: null, aliases: [], ...more });
const known = (...decisions: CurationDecision[]) => withDecisions(lexicon, decisions);
const read = (text: string, ...decisions: CurationDecision[]) =>
  readReport(readText('bao-cao.md', text), known(...decisions).lexicon);

const report = (body: string): string =>
  `${letterhead('TỈNH ỦY HÀ GIANG', '45-BC/TU', 'Hà Giang, ngày 08 tháng 9 năm 2021')}\n\n${body}\n`;

/** "label: surface" of the bodies that a text names. */
const bodiesIn = (text: string, ...decisions: CurationDecision[]): string[] => {
  const { entities, mentions } = read(text, ...decisions);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return mentions.filter((one) => one.class === 'Body').map((one) => `${labels.get(one.entity)}: ${one.surface}`);
};

const GEOPARK = 'Ban Quản lý Công viên địa chất Cao nguyên đá';

describe('an added body', () => {
  const decision = added(GEOPARK, { aliases: ['BQL Cao nguyên đá', 'CVĐC Cao nguyên đá'] });

  it.each([
    [`Sáng nay ${GEOPARK} họp.`, `${GEOPARK}: ${GEOPARK}`],
    ['Sáng nay BQL Cao nguyên đá họp.', `${GEOPARK}: BQL Cao nguyên đá`],
    ['Đoàn làm việc với CVĐC Cao nguyên đá.', `${GEOPARK}: CVĐC Cao nguyên đá`],
  ])('%s', (text, body) => {
    expect(bodiesIn(text, decision)).toEqual([body]);
  });

  it('is the same thing in every text, and acts like any other', () => {
    const { entities, claims } = read('BQL Cao nguyên đá đã triển khai Chỉ thị số 35-CT/TW ngày 30/5/2019.', decision);
    const id = thingId(GEOPARK, `body|${GEOPARK}`);
    expect(entities.find((entity) => entity.id === id)).toMatchObject({
      label: GEOPARK,
      local: false,
      body: { kind: 'other', level: 'province' },
    });
    expect(claims).toContainEqual(expect.objectContaining({ subject: id, predicate: 'implements', status: 'done' }));
  });

  it('is unknown to the lexicon it was added to', () => {
    known(decision);
    expect(bodiesIn('Đoàn làm việc với CVĐC Cao nguyên đá.')).toEqual([]);
  });

  it.each([
    ['a body of the centre', 'Chính phủ', 'Chính phủ'],
    ['a body of a unit, read as in a report', 'UBND tỉnh Hà Giang', 'Ủy ban nhân dân tỉnh Hà Giang'],
    ['what a report leaves out of its name', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh Hà Giang'],
    ['a name that no grammar reads', 'Mạng lưới Đá', 'Mạng lưới Đá'],
  ])('is part of %s', (_what, partOf, label) => {
    const { entities, claims } = read(report(`${GEOPARK} họp.`), added(GEOPARK, { partOf }));
    const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
    const parents = claims
      .filter(({ subject, predicate }) => labels.get(subject) === GEOPARK && predicate === 'partOf')
      .map(({ object }) => labels.get(object));
    expect(parents).toEqual([label]);
  });

  it('may be part of an added body, and two of each other end nothing', () => {
    const decisions = [
      added('Ban Đá Trên', { partOf: 'Ban Đá Dưới' }),
      added('Ban Đá Dưới', { partOf: 'Ban Đá Trên' }),
    ];
    expect(bodiesIn('Ban Đá Trên và Ban Đá Dưới cùng họp.', ...decisions)).toEqual([
      'Ban Đá Trên: Ban Đá Trên',
      'Ban Đá Dưới: Ban Đá Dưới',
    ]);
  });

  it.each<[what: string, decisions: CurationDecision[], refused: string[]]>([
    ['its name is that of a known body', [added('Bộ Chính trị')], ['Bộ Chính trị Bộ Chính trị']],
    ['another name of it is', [added('Ban Đá', { aliases: ['UBTVQH'] })], ['UBTVQH Ủy ban Thường vụ Quốc hội']],
    ['a name of it is a head word', [added('Ban Đá', { aliases: ['UBND'] })], ['UBND Ủy ban nhân dân']],
    [
      'two added bodies claim a name',
      [added('Ban Đá', { aliases: ['BQL X'] }), added('Ban Rừng', { aliases: ['BQL x'] })],
      ['BQL X Ban Rừng', 'BQL x Ban Đá'],
    ],
    [
      'two people say different things of it',
      [added('Ban Đá'), added('Ban Đá', { is: 'school' })],
      ['Ban Đá Ban Đá', 'Ban Đá Ban Đá'],
    ],
  ])('is not added where %s', (_what, decisions, refused) => {
    const { refusals } = known(...decisions);
    expect(refusals.map(({ reason, params }) => [reason, `${params.form} ${params.taker}`])).toEqual(
      refused.map((one) => ['formTaken', one]),
    );
  });

  it('is added once where two people add the same', () => {
    const twice = [
      added('Ban Đá Xám'),
      decide({ ...added('Ban Đá Xám') } as AddedBody & CurationDecision, { by: 'Người khác' }),
    ];
    expect(known(...twice).refusals).toEqual([]);
    expect(bodiesIn('Hôm qua Ban Đá Xám họp.', ...twice)).toEqual(['Ban Đá Xám: Ban Đá Xám']);
  });
});

describe('a place whose thing was decided', () => {
  const TEXT = report(
    'Huyện ủy Mèo Vạc triển khai Chỉ thị số 12-CT/TU ngày 05/3/2018 và Chỉ thị số 12-CT/TU ngày 07/4/2012 của Tỉnh ủy. Huyện ủy Đồng Văn đã sơ kết Chỉ thị số 12-CT/TU.',
  );
  const open = read(TEXT);
  const [mention] = open.unresolved;
  const [newer = '', older = ''] = mention?.candidates ?? [];
  const place = placeId(open.source.id, mention?.spans ?? []);
  const reviews = (decision: CurationDecision | null) =>
    read(TEXT, ...(decision ? [decision] : []))
      .claims.filter(({ predicate }) => predicate === 'reviews')
      .map(({ object }) => object);

  it('is left open without a decision', () => {
    expect([mention?.surface, mention?.candidates.length, reviews(null)]).toEqual(['Chỉ thị số 12-CT/TU', 2, []]);
  });

  it.each([0, 1])('means candidate %i, and what is done with it is said', (which) => {
    const thing = [newer, older][which] ?? '';
    const decision = resolve(place, thing);
    const { unresolved, mentions } = read(TEXT, decision);
    expect(unresolved).toEqual([]);
    expect(mentions).toContainEqual(expect.objectContaining({ entity: thing, spans: mention?.spans }));
    expect(reviews(decision)).toEqual([thing]);
  });

  it('may be one that was taken for another thing', () => {
    const named = open.mentions.find(({ entity }) => entity === older);
    const decision = resolve(placeId(open.source.id, named?.spans ?? []), newer);
    const { mentions, entities } = read(TEXT, decision);
    expect(mentions.filter(({ entity }) => entity === older)).toEqual([]);
    expect(entities.some(({ id, mentionedIn }) => id === older && mentionedIn.length > 0)).toBe(false);
  });

  it.each([
    ['a thing of another class', () => open.entities.find((entity) => entity.class === 'Body')?.id ?? ''],
    ['a thing that the text does not name', () => 'chi-thi-khac-000000'],
  ])('never means %s', (_what, thing) => {
    const decision = resolve(place, thing());
    expect(read(TEXT, decision).unresolved.map(({ id }) => id)).toEqual([mention?.id]);
  });

  it('given to two things is given to none', () => {
    const { refusals, lexicon: knows } = known(resolve(place, newer), resolve(place, older));
    expect(refusals.map(({ reason }) => reason)).toEqual(['contradiction', 'contradiction']);
    expect(knows.decided.resolved.size).toBe(0);
  });

  it('in another text means nothing here', () => {
    expect(reviews(resolve(place.replace(/[0-9a-f]{16}/, '0'.repeat(16)), newer))).toEqual([]);
  });
});

describe('things that are kept apart', () => {
  it.each<[what: string, long: string, short: string]>([
    ['events', 'Kỳ thi tốt nghiệp trung học phổ thông năm 2021', 'Kỳ thi tốt nghiệp năm 2021'],
    [
      'documents by name',
      'Đề án xây dựng làng văn hóa du lịch giai đoạn 2021 - 2025',
      'Đề án làng văn hóa du lịch giai đoạn 2021 - 2025',
    ],
  ])('%s are not taken for one, however alike their names', (_what, long, short) => {
    const named = (text: string, ...decisions: CurationDecision[]) => {
      const { entities, report: own } = read(report(text), ...decisions);
      return entities
        .filter(({ id, class: kind }) => (kind === 'Event' || kind === 'Document') && id !== own)
        .map(({ id }) => id);
    };
    const [first = ''] = named(`${long} đã tổng kết.`);
    const [second = ''] = named(`${short} đã tổng kết.`);
    const both = `${long} đã tổng kết. Tiếp đó ${short} được đánh giá cao.`;
    expect(named(both)).toEqual([first]);
    expect(named(both, different(first, second)).sort()).toEqual([first, second].sort());
  });
});
