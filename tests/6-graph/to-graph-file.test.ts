import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFileWords } from '../../src/6-graph/graph-file.ts';
import { layOut } from '../../src/6-graph/lay-out.ts';
import { findCommunities, weigh } from '../../src/6-graph/measures.ts';
import { mergeReadings } from '../../src/6-graph/merge-readings.ts';
import { shortenBy } from '../../src/6-graph/short-label.ts';
import { spreadApart } from '../../src/6-graph/spread-apart.ts';
import { toGraph } from '../../src/6-graph/to-graph.ts';
import { toGraphFile } from '../../src/6-graph/to-graph-file.ts';
import { body, claim, document, graph, reading, source, thing } from './sample-readings.ts';

const TEXT = source(
  'Huyện ủy A triển khai Chỉ thị 1. Huyện ủy B quán triệt Chỉ thị 1. Huyện ủy B không sơ kết Chỉ thị 2.',
);
const [a, b, c] = [body('Huyện ủy A'), body('Huyện ủy B'), body('Huyện ủy C')];
const [one, two] = [document('Chỉ thị 1', { code: '01-CT/TU' }), document('Chỉ thị 2')];
const claims = [
  claim(TEXT, 'Huyện ủy A triển khai Chỉ thị 1.', a, 'implements', one),
  claim(TEXT, 'triển khai Chỉ thị 1', a, 'implements', one),
  claim(TEXT, 'Huyện ủy B quán triệt Chỉ thị 1.', b, 'disseminates', one),
  claim(TEXT, 'Huyện ủy B không sơ kết Chỉ thị 2.', b, 'reviews', two, { status: 'notDone' }),
  claim(TEXT, 'Chỉ thị 1', one, 'title', 'về trồng rừng'),
];
const merged = mergeReadings([
  reading(TEXT, document('Báo cáo 5-BC/HU', { report: true }), [a, b, c, one, two], claims),
]);
const WORDS: GraphFileWords = { classes: {}, relations: {}, statuses: {}, bases: {}, facts: {} };

describe('toGraph', () => {
  const drawn = toGraph(merged);

  it('has one edge for each subject, relation and object that is asserted', () => {
    const edges = drawn.mapEdges((_edge, { predicate, claims }, s, o) => [s, predicate, o, claims.length]);
    expect(edges).toEqual([
      [a.id, 'implements', one.id, 2],
      [b.id, 'disseminates', one.id, 1],
    ]);
  });

  it('leaves out claims about things it does not have', () => {
    expect(toGraph(graph({ entities: [a], claims })).size).toBe(0);
  });
});

describe('measures', () => {
  it('weigh a thing by the claims it takes part in, regarded documents and refusals included', () => {
    const weights = weigh([...claims, claim(TEXT, 'Huyện ủy A', a, 'supervises', b, { regarding: [two.id] })]);
    expect([a, b, c, one, two].map(({ id }) => weights.get(id))).toEqual([3, 3, undefined, 4, 2]);
  });

  it('number communities from the largest', () => {
    const communities = findCommunities(toGraph(merged));
    expect(communities.get(a.id)).toBe(0);
    expect(communities.get(b.id)).toBe(0);
    expect(communities.get(one.id)).toBe(0);
    expect(communities.get(c.id)).not.toBe(0);
  });
});

describe('layOut', () => {
  const anyGraph = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 30 }).map((links) => {
    const nodes = Array.from({ length: 13 }, (_, i) => body(`Đảng ủy ${i}`));
    const made = links.map(([i, j]) =>
      claim(TEXT, '', nodes[i] ?? a, 'supervises', nodes[j] ?? b, { id: `claim-${i}-${j}` }),
    );
    return graph({ entities: nodes, claims: made });
  });

  it('gives every thing a place of its own within bounds, the same one whatever the order', () => {
    fc.assert(
      fc.property(anyGraph, (made) => {
        const points = layOut(toGraph(made));
        expect(points.size).toBe(made.entities.length);
        for (const { x, y } of points.values()) expect(Math.hypot(x, y)).toBeLessThan(1000.2);
        expect(new Set([...points.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(points.size);
        const turned = graph({ entities: [...made.entities].reverse(), claims: [...made.claims].reverse() });
        expect(layOut(toGraph(turned))).toEqual(points);
      }),
      { numRuns: 30 },
    );
  });

  it('puts what is connected to nothing outside of what is connected', () => {
    const points = layOut(toGraph(merged));
    const distance = ({ id }: { id: string }) => Math.hypot(points.get(id)?.x ?? 0, points.get(id)?.y ?? 0);
    for (const inner of [a, b, one]) expect(distance(inner)).toBeLessThan(distance(c));
  });

  it('has nothing to do for an empty graph', () => {
    expect(layOut(toGraph(graph({})))).toEqual(new Map());
  });
});

describe('spreadApart', () => {
  const anyPoints = fc.array(fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) }), {
    maxLength: 8,
  });

  it('leaves no two points on one spot, and what lies far apart where it is', () => {
    fc.assert(
      fc.property(anyPoints, (made) => {
        const apart = [...spreadApart(new Map(made.map((point, i) => [`${i}`, point])), 10, 200).values()];
        for (const [i, a] of apart.entries())
          for (const b of apart.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9);
      }),
    );
    const far = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 10, y: 0 }],
    ]);
    expect(spreadApart(far, 10, 5)).toEqual(far);
  });
});

describe('toGraphFile', () => {
  const file = toGraphFile(merged, WORDS, 'https://example.org/id/');

  it('keeps texts, claims with their evidence, and the words', () => {
    expect(file).toMatchObject({ format: 'vanban-graph', base: 'https://example.org/id/', words: WORDS });
    expect(file.texts).toEqual([
      expect.objectContaining({ id: TEXT.id, text: TEXT.text, report: merged.texts[0]?.report }),
    ]);
    for (const { evidence } of file.claims)
      for (const { start, end } of evidence) expect(TEXT.text.slice(start, end)).not.toBe('');
    expect(file.claims.filter(({ literal }) => literal).map(({ p, o }) => [p, o])).toEqual([
      ['title', 'về trồng rừng'],
    ]);
  });

  it('calls the report a report and shows facts in their order', () => {
    expect(file.things.filter((one) => one.class === 'Report').map(({ label }) => label)).toEqual(['Báo cáo 5-BC/HU']);
    const directive = document('Chỉ thị 7', {
      dates: ['2020-01-02'],
      term: 'XIX',
      titles: ['về thuế'],
      code: '07-CT/TU',
    });
    const facts = toGraphFile(graph({ entities: [directive] }), WORDS, '').things[0]?.facts ?? {};
    expect(Object.entries(facts)).toEqual([
      ['type', ['Chỉ thị']],
      ['code', ['07-CT/TU']],
      ['issued', ['2020-01-02']],
      ['term', ['XIX']],
      ['title', ['về thuế']],
      ['identity', ['numbered']],
    ]);
  });

  it('is plain data: writing and reading it changes nothing', () => {
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });
});

describe('short labels', () => {
  const shorten = shortenBy([
    { short: 'UB', long: 'Ủy ban' },
    { short: 'UBND', long: 'Ủy ban nhân dân' },
    { short: 'BTV', long: 'Ban Thường vụ' },
  ]);

  it.each([
    ['Ủy ban nhân dân huyện Mê Linh', 'UBND huyện Mê Linh'],
    ['Ban thường vụ Thị ủy Sơn Tây', 'BTV Thị ủy Sơn Tây'],
    ['Ủy ban Kiểm tra Huyện ủy Ba Vì', 'UB Kiểm tra Huyện ủy Ba Vì'],
    ['Thủy ban', 'Thủy ban'],
  ])('%s -> %s', (label, short) => {
    expect(shorten(thing(label))).toBe(short);
  });

  it('of a numbered document is its code', () => {
    expect(shorten(document('Chỉ thị 05-CT/TU (khóa XIX)', { code: '05-CT/TU' }))).toBe('05-CT/TU');
  });
});
