import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/4-entities/entity.ts';
import type { Claim } from '../../src/5-relations/claim.ts';
import { graphOf } from '../../src/6-graph/merge-readings.ts';
import { body, claim, document, reading, source, thing } from '../6-graph/sample-readings.ts';
import { readGold } from './gold.ts';
import { matchThings } from './match-things.ts';
import { saidByGold, saidByGraph } from './said.ts';
import { f1, precision, type Row, recall, scoreGraph } from './score-graph.ts';

/** A gold file of five lines, a graph that agrees with it, and the same graph with one thing wrong at a time. */

const gold = readGold(path.join(import.meta.dirname, 'small-gold.json'));

const TEXT = source(
  [
    'TỈNH ỦY SƠN LA',
    'Huyện ủy Mộc Châu đã quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
    'Ban Thường vụ Tỉnh ủy sẽ sơ kết Nghị quyết số 26-NQ/TW ngày 19/5/2018.',
    'UBND huyện Vân Hồ tổ chức Lễ hội hoa ban lần thứ V và triển khai Nghị quyết.',
    'Hội nghị kết thúc.',
  ].join('\n'),
);
const LINE = TEXT.text.split('\n');
const line = (n: number): string => LINE[n - 1] ?? '';

const provincial = body('Tỉnh ủy Sơn La');
const standing = body('Ban Thường vụ Tỉnh ủy Sơn La');
const district = body('Huyện ủy Mộc Châu');
const politburo = body('Bộ Chính trị');
const people = body('UBND huyện Vân Hồ');
const stranger = body('Huyện ủy Sông Mã');
const unit = thing('huyện Vân Hồ', { class: 'Place' });
const festival = thing('Lễ hội hoa ban lần thứ V', { class: 'Event' });
const directive = document('Chỉ thị 05-CT/TW (khóa XII)', { code: '5-CT/TW', dates: ['2016-05-15'], term: 'XII' });
const resolution = document('Nghị quyết 26-NQ/TW (khóa XII)', {
  typeWord: 'Nghị quyết',
  code: '26-NQ/TW',
  dates: ['2018-05-19'],
});
const report = document('Báo cáo', { typeWord: 'Báo cáo', report: true });

const issued = claim(TEXT, line(2), directive, 'issuedBy', politburo);
const spread = claim(TEXT, line(2), district, 'disseminates', directive);
const review = claim(TEXT, line(3), standing, 'reviews', resolution, { status: 'planned' });
const held = claim(TEXT, line(4), people, 'holds', festival);

const THINGS: readonly Entity[] = [provincial, standing, district, politburo, people, festival, directive, resolution];
const CLAIMS: readonly Claim[] = [issued, spread, review, held];

interface Change {
  readonly things?: readonly Entity[];
  readonly claims?: readonly Claim[];
  readonly file?: string;
}

const score = ({ things = THINGS, claims = CLAIMS, file = TEXT.text }: Change = {}): Map<string, Row> => {
  const { entities, ...graph } = graphOf(reading(TEXT, report, things, claims));
  // The gold has no entry for the report itself.
  const named = entities.filter(({ id }) => id !== report.id);
  return new Map(scoreGraph(gold, saidByGraph({ ...graph, entities: named }), file).map((row) => [row.kind, row]));
};

const without = <T>(list: readonly T[], one: T, ...more: T[]): T[] => [...list.filter((it) => it !== one), ...more];
const rounded = (row: Row | undefined): number[] =>
  row ? [recall(row), precision(row)].map((share) => Math.round(share * 100) / 100) : [];

describe('a graph that agrees with the gold', () => {
  it('has every line at one', () => {
    const rows = [...score().values()].filter(({ gold: asked }) => asked > 0);
    expect(rows.map(({ kind }) => kind)).toEqual([
      'numbered',
      'documents',
      'organizations',
      'events',
      'ENTITIES',
      'issuedBy',
      'disseminates',
      'reviews',
      'holds',
      'DIRECTIVE RELATIONS',
      'RELATIONS',
      'dates right',
      'types right',
      'statuses right',
      'denied kept out',
      'evidence verbatim',
      'evidence on its line',
    ]);
    expect(rows.map((row) => [row.kind, f1(row)])).toEqual(rows.map((row) => [row.kind, 1]));
    expect(rows.flatMap(({ missed, spurious }) => [...missed, ...spurious])).toEqual([]);
  });

  it('counts what was asked', () => {
    const rows = score();
    expect(rows.get('ENTITIES')).toMatchObject({ gold: 8, found: 8, predicted: 8, right: 8 });
    expect(rows.get('RELATIONS')).toMatchObject({ gold: 4, found: 4, predicted: 4, right: 4 });
    expect(rows.get('statuses right')).toMatchObject({ gold: 2, right: 2 });
  });
});

const undated = { ...directive, document: { ...directive.document, dates: [], term: null } };
const redated = { ...directive, document: { ...directive.document, dates: ['2016-05-16'] } };
const retyped = { ...directive, document: { ...directive.document, typeWord: 'Thông báo' } };

describe('one thing wrong at a time', () => {
  it.each<[string, Change, Record<string, [recall: number, precision: number]>]>([
    ['a body is missing', { things: without(THINGS, provincial) }, { organizations: [0.8, 1], ENTITIES: [0.88, 1] }],
    ['a body is too much', { things: [...THINGS, stranger] }, { organizations: [1, 0.83], ENTITIES: [1, 0.89] }],
    ['a thing of one annotator is neither asked', {}, { places: [1, 1] }],
    ['nor punished', { things: [...THINGS, unit] }, { places: [1, 1], ENTITIES: [1, 1] }],
    [
      'another date is another document',
      { things: without(THINGS, directive, redated) },
      { numbered: [0.5, 0.5], 'dates right': [0.5, 0.5], disseminates: [0, 0] },
    ],
    [
      'a lacking date is the same document',
      { things: without(THINGS, directive, undated) },
      { numbered: [1, 1], 'dates right': [0.5, 0.5] },
    ],
    ['a wrong type', { things: without(THINGS, directive, retyped) }, { numbered: [1, 1], 'types right': [0.5, 0.5] }],
    [
      'another numeral is another event',
      { things: without(THINGS, festival, thing('Lễ hội hoa ban lần thứ VI', { class: 'Event' })) },
      { events: [0, 0] },
    ],
    [
      'a name of another class is nothing',
      { things: without(THINGS, festival, thing('Lễ hội hoa ban lần thứ V', { class: 'Project' })) },
      { events: [0, 0], projects: [1, 0] },
    ],
    [
      'an edge is missing',
      { claims: without(CLAIMS, spread) },
      { disseminates: [0, 0], 'DIRECTIVE RELATIONS': [0.67, 1], RELATIONS: [0.75, 1] },
    ],
    [
      'an edge is too much',
      { claims: [...CLAIMS, claim(TEXT, line(4), people, 'disseminates', directive)] },
      { disseminates: [1, 0.5], RELATIONS: [1, 0.8] },
    ],
    [
      'an edge the other way round',
      { claims: without(CLAIMS, issued, claim(TEXT, line(2), politburo, 'issuedBy', directive)) },
      { issuedBy: [0, 0] },
    ],
    [
      'an edge of one annotator',
      { claims: [...CLAIMS, claim(TEXT, line(4), people, 'implements', resolution)] },
      { implements: [1, 1], RELATIONS: [1, 1] },
    ],
    [
      'what was not done is not said',
      { claims: without(CLAIMS, spread, { ...spread, status: 'notDone' }) },
      { disseminates: [0, 0] },
    ],
    [
      'what was stopped is said all the same',
      { claims: [...CLAIMS, claim(TEXT, line(4), district, 'holds', festival)] },
      { holds: [1, 0.5], 'denied kept out': [0, 0] },
    ],
    [
      'what was stopped is a claim that says so',
      { claims: [...CLAIMS, claim(TEXT, line(4), district, 'holds', festival, { status: 'stopped' })] },
      { holds: [1, 1], 'denied kept out': [1, 1] },
    ],
    [
      'another body of the author',
      {
        claims: without(CLAIMS, review, claim(TEXT, line(3), provincial, 'reviews', resolution, { status: 'planned' })),
      },
      { reviews: [1, 1] },
    ],
    [
      'both bodies of the author are one edge',
      { claims: [...CLAIMS, claim(TEXT, line(3), provincial, 'reviews', resolution, { status: 'planned' })] },
      { reviews: [1, 1], RELATIONS: [1, 1] },
    ],
    [
      'another body that is not the author',
      { claims: without(CLAIMS, review, claim(TEXT, line(3), district, 'reviews', resolution, { status: 'planned' })) },
      { reviews: [0, 0] },
    ],
    [
      'a part by its name is forgiven',
      { claims: [...CLAIMS, claim(TEXT, line(3), standing, 'partOf', provincial, { basis: 'byName' })] },
      { partOf: [1, 1], RELATIONS: [1, 1] },
    ],
    [
      'a part that is stated is not',
      { claims: [...CLAIMS, claim(TEXT, line(3), standing, 'partOf', provincial)] },
      { partOf: [1, 0], RELATIONS: [1, 0.8] },
    ],
    [
      'a plan that looks like a result',
      { claims: without(CLAIMS, review, { ...review, status: 'done' }) },
      { reviews: [1, 1], 'statuses right': [0.5, 0.5] },
    ],
    [
      'what goes on counts as done',
      { claims: without(CLAIMS, spread, { ...spread, status: 'ongoing' }) },
      { 'statuses right': [1, 1] },
    ],
    [
      'evidence on another line',
      { claims: without(CLAIMS, held, claim(TEXT, line(5), people, 'holds', festival)) },
      { holds: [1, 1], 'evidence verbatim': [1, 1], 'evidence on its line': [0.75, 0.75] },
    ],
    [
      'a claim without evidence',
      { claims: without(CLAIMS, held, { ...held, evidence: [] }) },
      { 'evidence verbatim': [0.75, 0.75], 'evidence on its line': [0.75, 0.75] },
    ],
    [
      'evidence beyond the end',
      { claims: without(CLAIMS, held, { ...held, evidence: [{ role: 'statement', part: 0, start: 5, end: 5000 }] }) },
      { 'evidence verbatim': [0.75, 0.75] },
    ],
    [
      'a file that is not what was read',
      { file: TEXT.text.replace('UBND', 'Ủy ban nhân dân') },
      { 'evidence verbatim': [0.75, 0.75] },
    ],
  ])('%s', (_what, change, expected) => {
    const rows = score(change);
    expect(Object.fromEntries(Object.keys(expected).map((kind) => [kind, rounded(rows.get(kind))]))).toEqual(expected);
  });

  it('names what is missed, with its line, and what is too much', () => {
    const rows = score({
      things: [...THINGS, stranger],
      claims: without(CLAIMS, spread, claim(TEXT, line(4), people, 'disseminates', directive)),
    });
    expect(rows.get('organizations')?.spurious).toEqual(['Huyện ủy Sông Mã']);
    expect(rows.get('disseminates')).toMatchObject({
      missed: ['Huyện ủy Mộc Châu disseminates 05-CT/TW 2016-05-15 (line 2)'],
      spurious: ['UBND huyện Vân Hồ disseminates 5-CT/TW 2016-05-15'],
    });
  });
});

it('tells bodies that share a name apart by their labels', () => {
  // A list ("các Huyện ủy: Mộc Châu, Yên Châu") gives the committee and its standing committee one more name each.
  const shared = { aliases: ['Mộc Châu'] };
  const things = [body('Huyện ủy Mộc Châu', shared), body('Ban Thường vụ Huyện ủy Mộc Châu', shared)];
  const expected = ['A', 'B'].map((id, i) => ({
    id,
    class: 'Body' as const,
    names:
      [
        ['Ban Thường vụ Huyện ủy Mộc Châu', 'Mộc Châu'],
        ['Huyện ủy Mộc Châu', 'Mộc Châu'],
      ][i] ?? [],
    core: true,
    document: null,
  }));
  const said = things.map(({ id, label, aliases }) => ({
    id,
    class: 'Body' as const,
    names: [label, ...aliases],
    document: null,
  }));
  expect(matchThings(expected, said)).toEqual(
    new Map([
      [things[0]?.id, 'B'],
      [things[1]?.id, 'A'],
    ]),
  );
});

describe('two annotations', () => {
  it('agree with themselves', () => {
    const rows = new Map(scoreGraph(gold, saidByGold(gold), '').map((row) => [row.kind, f1(row)]));
    expect([rows.get('ENTITIES'), rows.get('RELATIONS')]).toEqual([1, 1]);
  });

  it('disagree where one lacks something', () => {
    const less = { ...gold, things: gold.things.filter(({ id }) => id !== 'O3'), relations: gold.relations.slice(2) };
    const rows = new Map(scoreGraph(gold, saidByGold(less), '').map((row) => [row.kind, row]));
    expect([rounded(rows.get('ENTITIES')), rounded(rows.get('RELATIONS'))]).toEqual([
      [0.88, 1],
      [0.5, 1],
    ]);
  });
});
