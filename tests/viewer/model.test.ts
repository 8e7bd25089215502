import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../viewer/src/model/facts.ts';
import { applyFilter, type Filter, NO_FILTER } from '../../viewer/src/model/filter.ts';
import { buildModel, plain } from '../../viewer/src/model/model.ts';
import { fragmentsOf, preview, withoutMarkup } from '../../viewer/src/model/quote.ts';
import { standingOf, strongest } from '../../viewer/src/model/relations.ts';
import { openReading } from '../../viewer/src/reader/reading.ts';
import { hostileGraph, madeGraph } from '../browser/fixture.ts';

const model = buildModel(madeGraph());
const only = (change: Partial<Filter['off']>): Filter => ({ ...NO_FILTER, off: { ...NO_FILTER.off, ...change } });

describe('the made-up graph', () => {
  it('has its evidence verbatim in its text', () => {
    for (const claim of model.claims.values()) {
      const text = model.texts.get(claim.text);
      expect(text && fragmentsOf(text, claim).every(({ exact }) => exact !== null && exact.trim() !== '')).toBe(true);
    }
  });
});

describe('buildModel', () => {
  it('bundles claims of one subject, relation and object into one edge', () => {
    const claims = model.edges.get('qd06-d00001 issuedBy ttg-b00001') ?? [];
    expect(claims.length).toBeGreaterThan(1);
    const places = claims.map(({ evidence }) => evidence[0]?.start ?? 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves out claims that name things the file does not hold, and counts them', () => {
    const hostile = buildModel(hostileGraph());
    expect([hostile.claims.size, hostile.dangling]).toEqual([4, 1]);
  });
});

describe('a claim that people rejected', () => {
  const made = madeGraph();
  const [chosen] = made.claims.filter(({ p, status }) => p === 'implements' && status === 'done');
  const review = { verdict: 'rejected', by: 'Đinh Thị Mai', on: '2022-08-01', why: 'nhầm huyện' } as const;
  const judged = buildModel({
    ...made,
    claims: made.claims.map((claim) => (claim.id === chosen?.id ? { ...claim, reviews: [review] } : claim)),
  });

  it('can be opened, is told of its things, and is neither drawn nor counted', () => {
    const id = chosen?.id ?? '';
    expect(openReading(judged, { kind: 'claim', id }).pages).toHaveLength(1);
    expect(judged.rejectedOf.get(chosen?.s ?? '')?.map((claim) => claim.id)).toEqual([id]);
    expect(judged.claimsOf.get(chosen?.s ?? '')?.map((claim) => claim.id)).not.toContain(id);
    expect([...judged.edges.values()].flat().map((claim) => claim.id)).not.toContain(id);
    const [all, left] = [applyFilter(model, NO_FILTER), applyFilter(judged, NO_FILTER)];
    expect(left.claims).toHaveLength(all.claims.length - 1);
    expect(left.refused).toHaveLength(all.refused.length);
  });

  it('that is confirmed stays where it was', () => {
    const confirmed = buildModel({
      ...made,
      claims: made.claims.map((claim) => ({ ...claim, reviews: [{ ...review, verdict: 'confirmed' as const }] })),
    });
    expect(applyFilter(confirmed, NO_FILTER).claims).toHaveLength(applyFilter(model, NO_FILTER).claims.length);
    expect(confirmed.rejectedOf.size).toBe(0);
  });
});

describe('applyFilter', () => {
  it('keeps everything without a filter, and what is not done apart from the edges', () => {
    const left = applyFilter(model, NO_FILTER);
    expect(left.things.size).toBe(model.things.size);
    expect(left.refused.map(({ status }) => status).sort()).toEqual(['notDone', 'stopped']);
    for (const edge of left.edges.values()) expect(standingOf(edge.status)).not.toBe('not');
  });

  it.each([
    [
      'class',
      'Place',
      (left: ReturnType<typeof applyFilter>) => [...left.things.values()].every((one) => one.class !== 'Place'),
    ],
    [
      'relation',
      'implements',
      (left: ReturnType<typeof applyFilter>) => left.claims.every((one) => one.p !== 'implements'),
    ],
    [
      'status',
      'planned',
      (left: ReturnType<typeof applyFilter>) => left.claims.every((one) => one.status !== 'planned'),
    ],
    ['basis', 'byName', (left: ReturnType<typeof applyFilter>) => left.claims.every((one) => one.basis !== 'byName')],
  ] as const)('switches %s %s off', (facet, value, holds) => {
    const left = applyFilter(model, only({ [facet]: [value] }));
    expect(holds(left)).toBe(true);
    expect(left.claims.length).toBeLessThan(model.claims.size);
    for (const edge of left.edges.values()) expect(left.things.has(edge.s) && left.things.has(edge.o)).toBe(true);
  });

  it('keeps undated documents in a range of years and counts them', () => {
    const left = applyFilter(model, { ...NO_FILTER, from: 2021, to: 2021 });
    const documents = [...left.things.values()].filter((one) => one.class === 'Document');
    expect(documents.map(({ facts }) => facts.issued?.[0]?.slice(0, 4) ?? 'none').sort()).toEqual([
      '2021',
      '2021',
      '2021',
      '2021',
      '2021',
      'none',
    ]);
    expect(left.undated).toBe(1);
  });

  it('leaves out claims below a confidence', () =>
    expect(
      applyFilter(model, { ...NO_FILTER, confidence: 80 }).claims.every(({ confidence }) => confidence >= 0.8),
    ).toBe(true));
});

describe('quotes', () => {
  it('joins the pieces of a cut sentence', () => {
    const claim = model.edges.get('tu-b00001 implements ct13-d00001')?.[0];
    const quote = claim ? preview(model.texts.get(claim.text), claim) : '';
    expect(quote).toContain('tăng cường sự lãnh đạo … của Đảng đối với công tác');
    expect(quote).not.toContain('<sup>');
  });

  it('gives the host sentence of a footnote apart', () => {
    const claim = model.edges.get('ubnd-thanh-ba-b00001 implements ct13-d00001')?.[0];
    const text = claim && model.texts.get(claim.text);
    expect(claim && preview(text, claim)).toContain('rà soát ba loại rừng');
    expect(claim && preview(text, claim, 'host')).toContain('Tỉnh ủy tập trung lãnh đạo');
  });

  it('says so where a place lies outside the text', () => {
    const hostile = buildModel(hostileGraph());
    const claim = hostile.claims.get('claim-3');
    const text = claim && hostile.texts.get(claim.text);
    expect(claim && text && fragmentsOf(text, claim).map(({ exact }) => exact)).toEqual([null]);
  });

  it.each([
    ['## I. Công  tác\n**Đảng**<sup>3</sup>', 'I. Công tác Đảng'],
    ['a < b > c', 'a < b > c'],
  ])('reads %j without its markup', (exact, words) => expect(withoutMarkup(exact)).toBe(words));
});

describe('openReading', () => {
  it('opens the claims of an edge, a cell, an issue, and the places of a name', () => {
    const count = (reading: Parameters<typeof openReading>[1]): number => openReading(model, reading).pages.length;
    expect(count({ kind: 'cell', body: 'hu-cam-khe-b00001', document: 'nq18-d00001' })).toBe(2);
    expect(count({ kind: 'issue', index: 0 })).toBe(2);
    expect(count({ kind: 'mentions', thing: 'ct13-d00001' })).toBeGreaterThan(1);
    expect(count({ kind: 'unresolved', id: 'unresolved-1' })).toBe(1);
  });

  it.each([
    [{ kind: 'edge', key: 'a b c' }],
    [{ kind: 'claim', id: 'no' }],
    [{ kind: 'issue', index: 99 }],
    [{ kind: 'unresolved', id: 'no' }],
    [{ kind: 'mentions', thing: 'no' }],
  ] as const)('opens nothing for what this file does not hold: %o', (reading) =>
    expect(openReading(model, reading).pages).toEqual([]),
  );
});

describe('small things', () => {
  it.each([
    [['planned', 'done', 'notDone'], 'done'],
    [['stopped', 'planned'], 'planned'],
    [['requested', 'ongoing'], 'ongoing'],
    [[], undefined],
  ])('the strongest of %o is %s', (statuses, expected) => expect(strongest(statuses)).toBe(expected));

  it.each([
    ['2019-05-30', '30/5/2019'],
    ['2019-05', '5/2019'],
    ['2019', '2019'],
  ])('%s is written %s', (issued, written) => expect(writtenDate(issued)).toBe(written));

  it('takes controls of writing direction out of labels', () => expect(plain('a\u202eb\u2066c\u0007d')).toBe('abcd'));
});
