import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/4-entities/entity.ts';
import { applyCuration } from '../../../src/6-graph/curation/apply-curation.ts';
import { planCuration } from '../../../src/6-graph/curation/plan-curation.ts';
import type { KnowledgeGraph } from '../../../src/6-graph/knowledge-graph.ts';
import { mergeGraphs } from '../../../src/6-graph/merge-graphs.ts';
import { graphOf, mergeCurated, mergeReadings } from '../../../src/6-graph/merge-readings.ts';
import { placeId } from '../../../src/base/place-id.ts';
import type { CurationDecision } from '../../../src/curation/decision.ts';
import { body, claim, document, reading, source, thing } from '../sample-readings.ts';
import { confirm, decide, different, reject, rename, resolve, same } from './decisions.ts';

/** Two texts: the first writes one committee in two ways, the second names it in the second way only. */
const ONE = source(
  'Huyện ủy Phong Thổ triển khai Chỉ thị 8. Huyện uỷ Phong Thố quán triệt Chỉ thị 8. Chỉ thị ấy rất rõ.',
  'mot.md',
);
const TWO = source('Huyện uỷ Phong Thố đang sơ kết Chỉ thị 8 ngày 02/5/2018.', 'hai.md');
const committee = body('Huyện ủy Phong Thổ', { aliases: ['HU Phong Thổ'] });
const misread = body('Huyện ủy Phong Thố', { local: true, possibly: [committee.id] });
const directive = document('Chỉ thị 8-CT/TU', { code: '8-CT/TU', dates: ['2018-05-02'], titles: ['về rừng'] });
const other = document('Chỉ thị 8-CT/HU', { code: '8-CT/HU' });
const party = body('Đảng bộ huyện Phong Thổ', { possibly: [committee.id, misread.id] });
const place = thing('huyện Phong Thổ', { class: 'Place' });

const implementing = claim(ONE, 'Huyện ủy Phong Thổ triển khai', committee, 'implements', directive);
const spreading = claim(ONE, 'Huyện uỷ Phong Thố quán triệt', misread, 'disseminates', directive);
const alsoSpreading = claim(ONE, 'Huyện uỷ Phong Thố quán triệt', committee, 'disseminates', directive, {
  confidence: 0.5,
});
const belonging = claim(ONE, 'Huyện ủy Phong Thổ triển khai', misread, 'partOf', committee);
const reviewing = claim(TWO, TWO.text, misread, 'reviews', directive, { status: 'ongoing' });
const dated = claim(TWO, TWO.text, directive, 'issued', '2018-05-02');

const span = (quote: string) => ({ start: ONE.text.indexOf(quote), end: ONE.text.indexOf(quote) + quote.length });
const OPEN = placeId(ONE.id, [span('Chỉ thị ấy')]);
const NAMED = placeId(ONE.id, [span('Huyện ủy Phong Thổ')]);
const first = reading(
  ONE,
  document('Báo cáo 1', { report: true }),
  [committee, misread, { ...directive, document: { ...directive.document, dates: [] } }, other, party, place],
  [implementing, spreading, alsoSpreading, belonging],
  {
    mentions: [
      {
        id: 'm1',
        class: 'Body',
        entity: committee.id,
        surface: 'Huyện ủy Phong Thổ',
        spans: [span('Huyện ủy Phong Thổ')],
      },
    ],
    unresolved: [
      {
        id: 'u1',
        class: 'Document',
        surface: 'Chỉ thị ấy',
        spans: [span('Chỉ thị ấy')],
        candidates: [directive.id, other.id],
        reason: 'document.twoAntecedents',
      },
    ],
  },
);
const second = reading(TWO, document('Báo cáo 2', { report: true }), [misread, directive], [reviewing, dated]);
const READINGS = [first, second];

const curated = (...decisions: CurationDecision[]): KnowledgeGraph => mergeCurated(READINGS, decisions, []).graph;
const entity = (graph: KnowledgeGraph, id: string): Entity | undefined => graph.entities.find((one) => one.id === id);
const claimsOf = (graph: KnowledgeGraph, ...ids: string[]) => graph.claims.filter(({ id }) => ids.includes(id));
const outcomes = (graph: KnowledgeGraph): string[] =>
  (graph.decisions ?? []).map(({ decision, applied, refusals }) =>
    [decision.kind, applied ? 'applied' : 'refused', ...refusals.map(({ reason }) => reason)].join(' '),
  );

describe('same', () => {
  const graph = curated(same(committee.id, misread.id));

  it('leaves one thing, with the names and texts of both and the id of the other', () => {
    expect(entity(graph, misread.id)).toBeUndefined();
    expect(entity(graph, committee.id)).toMatchObject({
      label: 'Huyện ủy Phong Thổ',
      aliases: ['HU Phong Thổ', 'Huyện ủy Phong Thố'],
      mentionedIn: [ONE.id, TWO.id].sort(),
      sameAs: [misread.id],
      local: false,
      possibly: [],
      decisions: [{ rule: 'curation-same', reason: 'Lò Văn Pánh, 2021-03-04: theo hồ sơ' }],
    });
  });

  it('moves every claim, joins those that say the same, drops what would be said of a thing and itself', () => {
    expect(claimsOf(graph, reviewing.id)).toMatchObject([{ subject: committee.id }]);
    expect(claimsOf(graph, spreading.id, alsoSpreading.id)).toMatchObject([{ id: alsoSpreading.id, confidence: 0.9 }]);
    expect(claimsOf(graph, belonging.id)).toEqual([]);
  });

  it('is told to whoever may be either', () => {
    expect(entity(graph, party.id)?.possibly).toEqual([committee.id]);
  });

  it('gives the misread text the right label in its own graph too', () => {
    const { plan } = mergeCurated(READINGS, [same(committee.id, misread.id)], []);
    const alone = applyCuration(graphOf(second), plan);
    expect(entity(alone, committee.id)).toMatchObject({
      label: 'Huyện ủy Phong Thổ',
      mentionedIn: [TWO.id],
      local: false,
    });
  });

  it('makes one document of two, whose different dates are then a conflict', () => {
    const renewed = reading(
      TWO,
      document('Báo cáo 2', { report: true }),
      [document('Chỉ thị 8-CT/TU ngày 03/5/2018', { dates: ['2018-05-03'] })],
      [claim(TWO, TWO.text, document('Chỉ thị 8-CT/TU ngày 03/5/2018'), 'issued', '2018-05-03')],
    );
    const older = reading(
      ONE,
      document('Báo cáo 1'),
      [directive],
      [claim(ONE, 'Chỉ thị 8', directive, 'issued', '2018-05-02')],
    );
    const decision = same(directive.id, document('Chỉ thị 8-CT/TU ngày 03/5/2018').id);
    expect(mergeReadings([older, renewed]).issues.map(({ code }) => code)).not.toContain('conflict.twoDates');
    const joined = mergeCurated([older, renewed], [decision], []).graph;
    expect(joined.issues.map(({ code }) => code)).toContain('conflict.twoDates');
    expect(entity(joined, directive.id)?.document).toMatchObject({
      code: '8-CT/TU',
      dates: ['2018-05-02', '2018-05-03'],
    });
  });
});

describe('different', () => {
  it('takes back that one may be the other, and says so on both', () => {
    const graph = curated(different(committee.id, misread.id));
    expect(entity(graph, misread.id)).toMatchObject({ possibly: [], decisions: [{ rule: 'curation-different' }] });
    expect(entity(graph, committee.id)).toMatchObject({ decisions: [{ rule: 'curation-different' }] });
  });

  it('is stronger than "same"', () => {
    const graph = curated(different(committee.id, misread.id), same(committee.id, misread.id));
    expect(entity(graph, misread.id)).toBeDefined();
    expect(outcomes(graph)).toEqual(['different applied', 'same refused contradiction']);
  });
});

describe('rename', () => {
  it('keeps the name it had as another name', () => {
    expect(entity(curated(rename(committee.id, 'Huyện ủy huyện Phong Thổ')), committee.id)).toMatchObject({
      label: 'Huyện ủy huyện Phong Thổ',
      aliases: ['HU Phong Thổ', 'Huyện ủy Phong Thổ'],
    });
  });

  it('of a thing that was joined renames the one that stays', () => {
    const graph = curated(same(committee.id, misread.id), rename(misread.id, 'HU Phong Thổ'));
    expect(entity(graph, committee.id)).toMatchObject({
      label: 'HU Phong Thổ',
      aliases: ['Huyện ủy Phong Thố', 'Huyện ủy Phong Thổ'].sort(),
    });
  });

  it('in two ways is no rename, even by way of a joined thing', () => {
    const graph = curated(same(committee.id, misread.id), rename(misread.id, 'A A'), rename(committee.id, 'B B'));
    expect(entity(graph, committee.id)?.label).toBe('Huyện ủy Phong Thổ');
    expect(outcomes(graph)).toEqual(['rename refused contradiction', 'rename refused contradiction', 'same applied']);
  });
});

describe('confirm and reject', () => {
  it('say on the claim who found what; status, basis and confidence stay', () => {
    const [found] = claimsOf(curated(confirm(implementing.id)), implementing.id);
    expect(found).toEqual({
      ...implementing,
      reviews: [{ verdict: 'confirmed', by: 'Lò Văn Pánh', on: '2021-03-04', why: 'theo hồ sơ' }],
    });
  });

  it('are all kept where several people agree, the oldest first', () => {
    const decisions = [
      decide({ kind: 'reject', claim: implementing.id }, { by: 'B', on: '2021-05-01' }),
      decide({ kind: 'reject', claim: implementing.id }, { by: 'A', on: '2021-04-01' }),
    ];
    const [found] = claimsOf(curated(...decisions), implementing.id);
    expect(found?.reviews?.map(({ by, verdict }) => `${by} ${verdict}`)).toEqual(['A rejected', 'B rejected']);
  });

  it('together are neither', () => {
    const graph = curated(confirm(implementing.id), reject(implementing.id));
    expect(claimsOf(graph, implementing.id)).toEqual([implementing]);
    expect(outcomes(graph)).toEqual(['confirm refused contradiction', 'reject refused contradiction']);
  });

  it('follow a claim that became one with another', () => {
    const graph = curated(same(committee.id, misread.id), reject(spreading.id));
    expect(claimsOf(graph, alsoSpreading.id)).toMatchObject([{ reviews: [{ verdict: 'rejected' }] }]);
  });

  it('of a date take it from the document, unless another claim gives it', () => {
    expect(entity(curated(reject(dated.id)), directive.id)?.document?.dates).toEqual([]);
    const again = reading(
      ONE,
      document('Báo cáo 1'),
      [directive],
      [claim(ONE, 'Chỉ thị 8', directive, 'issued', '2018-05-02')],
    );
    const { graph } = mergeCurated([again, second], [reject(dated.id)], []);
    expect(entity(graph, directive.id)?.document?.dates).toEqual(['2018-05-02']);
  });
});

describe('resolve', () => {
  const resolvedReading = (thingId: string) => ({
    ...first,
    mentions: [
      ...first.mentions,
      { id: 'm2', class: 'Document' as const, entity: thingId, surface: 'Chỉ thị ấy', spans: [span('Chỉ thị ấy')] },
    ],
    unresolved: [],
  });

  it.each<[what: string, decision: CurationDecision, outcome: string]>([
    ['the reading took it over', resolve(OPEN, directive.id), 'resolve applied'],
    ['it was what people say already', resolve(NAMED, committee.id), 'resolve applied'],
    ['the reading took it for another thing', resolve(OPEN, other.id), 'resolve refused notACandidate'],
    ['no name stands there', resolve(`${ONE.id}-0-3`, directive.id), 'resolve refused unknownMention'],
    ['no text is that one', resolve('text-0123456789abcdef-0-3', directive.id), 'resolve refused unknownMention'],
    ['no thing is that one', resolve(OPEN, 'chi-thi-9'), 'resolve refused unknownThing'],
  ])('%s', (_what, decision, outcome) => {
    expect(outcomes(mergeCurated([resolvedReading(directive.id), second], [decision], []).graph)).toEqual([outcome]);
  });

  it('follows a thing that was joined', () => {
    const decisions = [resolve(OPEN, other.id), same(directive.id, other.id)];
    const { graph } = mergeCurated([resolvedReading(other.id), second], decisions, []);
    expect(outcomes(graph)).toEqual(['resolve applied', 'same applied']);
    expect(graph.mentions.find(({ id }) => id === 'm2')?.entity).toBe(directive.id);
  });

  it('stays open where the reading left it open', () => {
    expect(outcomes(curated(resolve(OPEN, directive.id)))).toEqual(['resolve refused notACandidate']);
  });
});

describe('what is not there', () => {
  it.each<[decision: CurationDecision, outcome: string]>([
    [same('khong-co', committee.id), 'same refused unknownThing'],
    [same(committee.id, misread.id, 'khong-co'), 'same applied unknownThing'],
    [same(committee.id, place.id), 'same refused otherClass'],
    [different('khong-co', committee.id), 'different refused unknownThing'],
    [rename('khong-co', 'A A'), 'rename refused unknownThing'],
    [confirm('claim-0123456789abcdef'), 'confirm refused unknownClaim'],
    [reject('claim-0123456789abcdef'), 'reject refused unknownClaim'],
    [
      decide({ kind: 'body', label: 'Ban A', is: 'other', level: null, partOf: null, aliases: [] }),
      'body refused notNamed',
    ],
  ])('%#: %j', (decision, outcome) => {
    expect(outcomes(curated(decision))).toEqual([outcome]);
  });

  it('is an issue with who decided, and the rest is done', () => {
    const graph = curated(rename('khong-co', 'A A'), rename(committee.id, 'B B'));
    expect(entity(graph, committee.id)?.label).toBe('B B');
    expect(graph.issues).toContainEqual({
      code: 'curated.unknownThing',
      severity: 'error',
      params: { decision: 'rename', by: 'Lò Văn Pánh', on: '2021-03-04', id: 'khong-co' },
      places: [],
      things: [],
    });
  });
});

describe('any decisions', () => {
  const things = [committee, misread, directive, other, party, place].map(({ id }) => id);
  const anyThing = fc.constantFrom(...things, 'khong-co');
  const anyClaim = fc.constantFrom(
    ...[implementing, spreading, alsoSpreading, belonging, reviewing, dated].map(({ id }) => id),
  );
  const anyDecision = fc
    .oneof(
      fc.tuple(anyThing, anyThing).map(([a, b]) => same(a, b)),
      fc.tuple(anyThing, anyThing).map(([a, b]) => different(a, b)),
      fc.tuple(anyThing, fc.constantFrom('A A', 'B B')).map(([id, label]) => rename(id, label)),
      anyClaim.map(confirm),
      anyClaim.map(reject),
      anyThing.map((id) => resolve(OPEN, id)),
    )
    .chain((decision) => fc.nat(9).map((line) => ({ ...decision, line })));
  const shuffled = fc
    .array(anyDecision, { maxLength: 8 })
    .chain((decisions) =>
      fc.tuple(fc.constant(decisions), fc.shuffledSubarray(decisions, { minLength: decisions.length })),
    );

  /** All that goes into outputs: where a decision is written does not. */
  const told = ({ decisions = [], ...graph }: KnowledgeGraph) => ({
    ...graph,
    decisions: decisions.map(({ decision: { file: _file, line: _line, ...decision }, ...outcome }) => ({
      decision,
      ...outcome,
      refusals: outcome.refusals.map(({ reason, params }) => ({ reason, params })),
    })),
  });

  it('give the same graph in any order, of decisions and of texts, and written twice', () => {
    fc.assert(
      fc.property(shuffled, ([decisions, other]) => {
        const graph = JSON.stringify(told(mergeCurated(READINGS, decisions, []).graph));
        expect(JSON.stringify(told(mergeCurated(READINGS.toReversed(), other, []).graph))).toBe(graph);
        expect(JSON.stringify(told(mergeCurated(READINGS, [...decisions, ...other], []).graph))).toBe(graph);
      }),
    );
  });

  it('applied to each text and put together say the same as applied to all texts', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), (decisions) => {
        const { plan } = planCuration(mergeGraphs(READINGS.map(graphOf)), decisions);
        const whole = applyCuration(mergeGraphs(READINGS.map(graphOf)), plan);
        const parts = mergeGraphs(READINGS.map((one) => applyCuration(graphOf(one), plan)));
        const named = (graph: KnowledgeGraph) => ({
          things: graph.entities.map(({ id, label, mentionedIn, sameAs }) => [id, label, mentionedIn, sameAs]),
          claims: graph.claims,
          mentions: graph.mentions,
        });
        expect(named(parts)).toEqual(named(whole));
      }),
    );
  });

  it('leave no reference to a thing or claim that is gone', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 8 }), (decisions) => {
        const graph = curated(...decisions);
        const ids = new Set(graph.entities.map(({ id }) => id));
        const named = [
          ...graph.claims.flatMap(({ subject, predicate, object }) => [
            subject,
            ...(predicate === 'issued' ? [] : [object]),
          ]),
          ...graph.mentions.map((one) => one.entity),
          ...graph.unresolved.flatMap(({ candidates }) => candidates),
          ...graph.entities.flatMap(({ possibly }) => possibly),
          ...graph.texts.map(({ report }) => report),
          ...graph.issues.flatMap(({ things = [] }) => things),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });
});
