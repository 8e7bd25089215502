import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/5-relations/claim.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import { toExtractLine } from '../../src/7-rdf/to-ndjson.ts';
import { body, claim, document, reading, source, thing } from '../6-graph/sample-readings.ts';
import { directive, district, FIRST, FIRST_READING, provincial, SECOND_READING } from './small-graph.ts';

const first = toExtractLine(FIRST_READING, 'p1');
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the line of a report', () => {
  it('has the fields of the stream in their places', () => {
    expect(Object.keys(first)).toEqual([
      'id',
      'offsets',
      'documents',
      'bodies',
      'places',
      'projects',
      'events',
      'persons',
      'relations',
      'unresolved',
      'issues',
    ]);
    expect([first.id, first.offsets]).toEqual(['p1', 'input']);
  });

  it('tells a document with its word, its issuer and where it is named', () => {
    const start = FIRST.text.indexOf('Chỉ thị số 35-CT/TW');
    expect(first.documents.find(({ id }) => id === directive.id)).toEqual({
      id: directive.id,
      type: 'Chỉ thị',
      code: '35-CT/TW',
      date: '2019-05-30',
      term: 'XII',
      issuer: [first.bodies.find(({ label }) => label === 'Bộ Chính trị')?.id],
      title: 'về đại hội đảng bộ các cấp',
      label: 'Chỉ thị 35-CT/TW (khóa XII)',
      aliases: ['Chỉ thị 35', 'Chỉ thị số 35-CT/TW'],
      mentions: [[start, start + 'Chỉ thị số 35-CT/TW'.length]],
    });
  });

  it('marks the report itself, where its letterhead has a number', () => {
    expect(first.documents.filter(({ input }) => input).map(({ code }) => code)).toEqual(['215-BC/TU']);
    expect(toExtractLine(SECOND_READING, 'p2').documents.map(({ code }) => code)).toEqual(['35-CT/TW']);
  });

  it('lists the things of each class that the text names, and no context', () => {
    expect(first.places.map(({ label }) => label).sort()).toEqual([
      'Chợ nổi Tháp Mười',
      'Huyện Tháp Mười',
      'Thị trấn Mỹ An',
    ]);
    expect(first.projects.map(({ label }) => label)).toEqual(['Cụm công nghiệp Trường Xuân']);
    expect(first.events.map(({ label }) => label)).toEqual(['Ngày hội sen năm 2020']);
    expect(first.persons.map(({ label }) => label)).toEqual(['Trần Văn Sen']);
    expect(first.bodies.find(({ id }) => id === district.id)?.kind).toBe('party');
  });

  it('speaks of no id it does not list', () => {
    const listed = new Set(
      [first.documents, first.bodies, first.places, first.projects, first.events, first.persons].flatMap(idsOf),
    );
    const spoken = first.relations.flatMap(({ s, o, regarding }) => [s, o, ...regarding]);
    expect([...spoken, ...first.documents.flatMap(({ issuer }) => issuer)].filter((id) => !listed.has(id))).toEqual([]);
  });

  it('tells relations between things only, those not done with their status', () => {
    const said = first.relations.map(({ p, status }) => `${p} ${status}`);
    expect(said).toEqual(expect.arrayContaining(['disseminates done', 'reviews planned', 'implements notDone']));
    expect(said.filter((one) => /^(?:issued|title|term) /.test(one))).toEqual([]);
  });

  it('keeps the relation of the closed list and puts the sub-relation beside it', () => {
    expect(first.relations.find(({ p }) => p === 'continues')).toMatchObject({
      p: 'continues',
      sub: 'guides',
      confidence: 0.7,
    });
    expect(first.relations.find(({ p }) => p === 'concerns')).not.toHaveProperty('sub');
  });

  it('gives a sentence in pieces as one evidence with several spans, a footnote with its host', () => {
    const cut = first.relations.find(({ p }) => p === 'disseminates');
    expect(cut?.evidence).toEqual([
      {
        role: 'statement',
        spans: [
          [18, 122],
          [127, 208],
        ],
      },
    ]);
    const note = first.relations.find(({ p }) => p === 'concerns');
    expect(note?.evidence.map(({ role }) => role)).toEqual(['statement', 'host']);
  });

  it('lists what stays open', () => {
    expect(first.unresolved).toEqual([
      {
        id: 'u1',
        class: 'Body',
        surface: 'Ban Chỉ đạo',
        mentions: [[FIRST.text.indexOf('Ban Chỉ đạo'), FIRST.text.indexOf('Ban Chỉ đạo') + 11]],
        candidates: [provincial.id, district.id],
        reason: 'không có tên đầy đủ trong văn bản',
      },
    ]);
  });
});

describe('relations said more than once', () => {
  const text = source(
    'Tỉnh đoàn triển khai Chỉ thị 9. Tỉnh đoàn tiếp tục triển khai Chỉ thị 9. Tỉnh đoàn sẽ triển khai Chỉ thị 9.',
  );
  const [union, order] = [body('Tỉnh đoàn'), document('Chỉ thị 9-CT/TU')];
  const report = document('Báo cáo', { report: true });
  const say = (quote: string, more: Partial<Claim> = {}): Claim => claim(text, quote, union, 'implements', order, more);
  const relations = (...claims: Claim[]) => toExtractLine(reading(text, report, [union, order], claims), 'x').relations;

  it('are one relation with all its sentences, as sure as the surest', () => {
    expect(
      relations(
        say('Tỉnh đoàn triển khai', { confidence: 0.6, basis: 'elidedSubject' }),
        say('Tỉnh đoàn tiếp tục', { confidence: 0.8, regarding: [order.id, 'elsewhere'] }),
      ),
    ).toEqual([
      {
        s: union.id,
        p: 'implements',
        o: order.id,
        status: 'done',
        basis: 'stated',
        confidence: 0.8,
        regarding: [order.id],
        evidence: [
          { role: 'statement', spans: [[0, 20]] },
          { role: 'statement', spans: [[32, 50]] },
        ],
      },
    ]);
  });

  it('are told apart by status', () => {
    const said = relations(
      say('Tỉnh đoàn triển khai'),
      say('Tỉnh đoàn sẽ', { status: 'planned' }),
      say('Tỉnh đoàn', { status: 'stopped' }),
    );
    expect(said.map(({ status }) => status)).toEqual(['done', 'planned', 'stopped']);
  });

  it('name the same sentence once', () => {
    expect(
      relations(say('Tỉnh đoàn triển khai', { id: 'a' }), say('Tỉnh đoàn triển khai', { id: 'b' }))[0]?.evidence,
    ).toHaveLength(1);
  });
});

describe('offsets', () => {
  it('are those of the text as it was sent, in mentions, evidence, open mentions and issues', () => {
    const text = { ...source('Hội Nông dân thực hiện Chỉ thị 9.'), toInput: (offset: number) => offset * 2 + 1 };
    const [union, order] = [body('Hội Nông dân'), document('Chỉ thị 9-CT/TU')];
    const one: ReportReading = {
      ...reading(
        text,
        document('Báo cáo', { report: true }),
        [union, order],
        [claim(text, 'Hội Nông dân', union, 'implements', order)],
      ),
      mentions: [{ id: 'm', class: 'Body', entity: union.id, surface: 'Hội Nông dân', spans: [{ start: 0, end: 12 }] }],
      unresolved: [
        {
          id: 'u',
          class: 'Document',
          surface: 'Chỉ thị 9',
          spans: [{ start: 23, end: 32 }],
          candidates: [],
          reason: 'r',
        },
      ],
      issues: [{ code: 'c', severity: 'info', params: {}, places: [{ text: text.id, span: { start: 1, end: 2 } }] }],
    };
    const line = toExtractLine(one, 'x');
    expect(line.bodies[0]?.mentions).toEqual([[1, 25]]);
    expect(line.relations[0]?.evidence).toEqual([{ role: 'statement', spans: [[1, 25]] }]);
    expect(line.unresolved[0]?.mentions).toEqual([[47, 65]]);
    expect(line.issues[0]?.places).toEqual([[3, 5]]);
  });

  it('of a thing named in several places are in the order of the text', () => {
    const text = source('Sở Y tế, Sở Y tế');
    const health = thing('Sở Y tế');
    const named = (id: string, start: number) => ({
      id,
      class: 'Body' as const,
      entity: health.id,
      surface: 'Sở Y tế',
      spans: [{ start, end: start + 7 }],
    });
    const line = toExtractLine(
      reading(text, document('Báo cáo', { report: true }), [health], [], { mentions: [named('b', 9), named('a', 0)] }),
      'x',
    );
    expect(line.bodies[0]?.mentions).toEqual([
      [0, 7],
      [9, 16],
    ]);
  });
});
