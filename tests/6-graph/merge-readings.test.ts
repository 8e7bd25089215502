import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Evidence } from '../../src/5-relations/claim.ts';
import type { KnowledgeGraph } from '../../src/6-graph/knowledge-graph.ts';
import { mergeGraphs } from '../../src/6-graph/merge-graphs.ts';
import { graphOf, mergeReadings } from '../../src/6-graph/merge-readings.ts';
import type { ReportReading } from '../../src/6-graph/report-reading.ts';
import { body, claim, document, reading, source } from './sample-readings.ts';

const TEXTS = ['Huyện ủy Đông Anh triển khai.', 'Thị ủy Sơn Tây quán triệt.', 'Quận ủy Ba Đình sơ kết.'].map(
  (text, i) => source(text, `bao-cao-${i}.md`),
);
const BODIES = ['Huyện ủy Đông Anh', 'Thị ủy Sơn Tây', 'Quận ủy Ba Đình'];
const word = fc.constantFrom('một', 'hai', 'ba', 'bốn');
const words = fc.array(word, { maxLength: 3 });
const maybe = fc.option(word, { nil: null });

const anyBody = fc
  .record({ label: fc.constantFrom(...BODIES), aliases: words, mentionedIn: words, level: maybe, reason: word })
  .map(({ label, aliases, mentionedIn, level, reason }) =>
    body(label, { aliases, mentionedIn, body: { kind: 'party', level }, decisions: [{ rule: 'by-head', reason }] }),
  );

const anyDocument = fc
  .record({
    label: fc.constantFrom('Chỉ thị 5-CT/TU', 'Nghị quyết 5-NQ/TU'),
    code: fc.constantFrom(null, '5-CT/TU', '05-CT/TU'),
    dates: fc.array(fc.constantFrom('2019', '2019-05', '2019-05-30', '2020-01-02'), { maxLength: 3 }),
    term: maybe,
    titles: words,
    identity: fc.constantFrom('numbered', 'named', 'local'),
  })
  .map(({ label, ...facts }) => document(label, facts));

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  role: fc.constantFrom('statement', 'host'),
  part: fc.nat(1),
  start: fc.nat(4),
  end: fc.integer({ min: 5, max: 9 }),
});

const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    subject: fc.constantFrom(...BODIES),
    more: fc.record({
      id: fc.constantFrom('claim-1', 'claim-2', 'claim-3'),
      confidence: fc.constantFrom(0.5, 0.9),
      basis: fc.constantFrom('stated', 'footnote', 'elidedSubject'),
      role: maybe,
      section: maybe,
      regarding: words,
      evidence: fc.array(anyEvidence, { maxLength: 3 }),
    }),
  })
  .map(({ text, subject, more }) => claim(text, '', body(subject), 'implements', document('Chỉ thị 5-CT/TU'), more));

const anyReading: fc.Arbitrary<ReportReading> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    report: fc.constantFrom('Báo cáo 1-BC/TU', 'Báo cáo 2-BC/TU'),
    entities: fc.array(fc.oneof(anyBody, anyDocument), { maxLength: 5 }),
    claims: fc.array(anyClaim, { maxLength: 4 }),
    surface: word,
    code: fc.constantFrom('read.a', 'read.b'),
  })
  .map(({ text, report, entities, claims, surface, code }) =>
    reading(text, document(report, { report: true }), entities, claims, {
      mentions: [{ id: `mention-${text.id}`, class: 'Body', entity: body(surface).id, surface, spans: [] }],
      issues: [
        { code, severity: 'info', params: { surface }, places: [{ text: text.id, span: { start: 0, end: 1 } }] },
      ],
    }),
  );

/** All that is data: the one function in a graph is left out of the comparison. */
const plain = (graph: KnowledgeGraph): unknown => JSON.parse(JSON.stringify(graph));

describe('merging is set union', () => {
  it('does not depend on the order of two graphs', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (a, b) => {
        expect(plain(mergeReadings([a, b]))).toEqual(plain(mergeReadings([b, a])));
      }),
    );
  });

  it('does not depend on what is merged first', () => {
    fc.assert(
      fc.property(anyReading, anyReading, anyReading, (a, b, c) => {
        const [x, y, z] = [graphOf(a), graphOf(b), graphOf(c)];
        const left = mergeGraphs([mergeGraphs([x, y]), z]);
        expect(plain(left)).toEqual(plain(mergeGraphs([x, mergeGraphs([y, z])])));
        expect(plain(left)).toEqual(plain(mergeGraphs([z, y, x])));
      }),
    );
  });

  it('adds nothing when the same graph comes twice', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (a, b) => {
        const once = mergeGraphs([graphOf(a), graphOf(b)]);
        expect(plain(mergeGraphs([once, once]))).toEqual(plain(once));
        expect(plain(mergeReadings([a, b, a]))).toEqual(plain(mergeReadings([a, b])));
      }),
    );
  });
});

describe('one thing in two reports', () => {
  const report = (n: number) => document(`Báo cáo ${n}-BC/TU`, { report: true });
  const [first, second] = [TEXTS[0] ?? source(''), TEXTS[1] ?? source('')];

  it('keeps what each report says of it', () => {
    const a = document(
      'Chỉ thị 05-CT/TU',
      { code: '5-CT/TU', dates: ['2019-05'], titles: ['về rừng'] },
      { aliases: ['CT5'] },
    );
    const b = document(
      'Chỉ thị 05-CT/TU',
      { code: '05-CT/TU', dates: ['2019-05-30'], term: 'XII' },
      { aliases: ['Chỉ thị 5'] },
    );
    const merged = mergeReadings([reading(first, report(1), [a], []), reading(second, report(2), [b], [])]);
    const found = merged.entities.find((entity) => entity.id === a.id);
    expect(found).toMatchObject({
      aliases: ['CT5', 'Chỉ thị 5'],
      mentionedIn: [first.id, second.id].sort(),
      document: { code: '05-CT/TU', dates: ['2019-05', '2019-05-30'], term: 'XII', titles: ['về rừng'] },
    });
    expect(merged.entities).toHaveLength(3);
  });

  it('keeps local things of two texts apart, alike as they are', () => {
    const steering = (text: string) => body('Ban Chỉ đạo', { key: `Ban Chỉ đạo ${text}`, local: true });
    const merged = mergeReadings([
      reading(first, report(1), [steering(first.id)], []),
      reading(second, report(2), [steering(second.id)], []),
    ]);
    expect(merged.entities.filter(({ label }) => label === 'Ban Chỉ đạo')).toHaveLength(2);
  });

  it('takes one text under two names for one text', () => {
    const copy = { ...first, name: 'a-copy.md' };
    const merged = mergeReadings([reading(first, report(1), [], []), reading(copy, report(1), [], [])]);
    expect(merged.texts.map(({ source: { name } }) => name)).toEqual(['a-copy.md']);
    expect(merged.issues).toEqual([]);
  });

  it('unites the evidence of a claim, statement first', () => {
    const made = (evidence: Evidence[]) =>
      claim(first, '', body('A'), 'partOf', body('B'), { id: 'claim-1', evidence });
    const merged = mergeReadings([
      reading(first, report(1), [], [made([{ role: 'host', part: 0, start: 0, end: 4 }])]),
      reading(first, report(1), [], [made([{ role: 'statement', part: 0, start: 6, end: 9 }])]),
    ]);
    expect(merged.claims.map(({ evidence }) => evidence)).toEqual([
      [
        { role: 'statement', part: 0, start: 6, end: 9 },
        { role: 'host', part: 0, start: 0, end: 4 },
      ],
    ]);
  });
});
