import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, dossierOf } from '../../viewer/src/dossier/dossier.ts';
import { gapsOf } from '../../viewer/src/dossier/gaps.ts';
import { applyFilter, NO_FILTER } from '../../viewer/src/model/filter.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { hostileGraph, madeGraph } from '../browser/fixture.ts';

const model = buildModel(madeGraph());
const left = applyFilter(model, NO_FILTER);

/** "subject implements [done 1, requested 3]": a part with its statuses and how many things each has. */
const written = ({ parts }: Dossier): string[] =>
  parts.map(
    ({ side, relation, groups }) =>
      `${side} ${relation} [${groups.map(({ status, rows }) => `${status} ${rows.length}`).join(', ')}]`,
  );

describe('dossierOf', () => {
  it.each([
    [
      'hu-cam-khe-b00001',
      [
        'subject implements [done 1, requested 3]',
        'subject disseminates [done 3]',
        'object supervises [done 1]',
        'subject partOf [done 1]',
      ],
    ],
    [
      'nq18-d00001',
      [
        'object implements [done 4]',
        'object disseminates [done 6]',
        'subject issuedBy [done 1]',
        'regarding supervises [done 4]',
      ],
    ],
    [
      'qd812-d00001',
      [
        'object implements [stopped 1]',
        'object amends [planned 1]',
        'subject issuedBy [done 1]',
        'subject concerns [done 1]',
        'value issued [done 2]',
      ],
    ],
  ])('puts the claims of %s by relation and status', (id, parts) => {
    expect(written(dossierOf(model, left, id))).toEqual(parts);
  });

  it('holds every claim of the thing once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...model.things.keys()), (id) => {
        const { parts } = dossierOf(model, left, id);
        const ids = parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims)));
        expect(ids.map((claim) => claim.id).sort()).toEqual(
          (model.claimsOf.get(id) ?? []).map((claim) => claim.id).sort(),
        );
      }),
    );
  });

  it('puts what one thing is told by several sentences into one row, latest documents first', () => {
    const [implemented] = dossierOf(model, left, 'hu-cam-khe-b00001').parts;
    expect(implemented?.groups.map(({ rows }) => rows.map(({ others }) => others[0]))).toEqual([
      ['nq18-d00001'],
      ['nq19-d00001', 'ct08-d00001', 'nq15-d00001'],
    ]);
    const issued = dossierOf(model, left, 'qd06-d00001').parts.find(({ relation }) => relation === 'issuedBy');
    expect(issued?.groups[0]?.rows.map(({ claims }) => claims.length)).toEqual([6]);
  });

  it('counts what the filter leaves out', () => {
    const filtered = applyFilter(model, { ...NO_FILTER, off: { ...NO_FILTER.off, status: ['requested'] } });
    const dossier = dossierOf(model, filtered, 'hu-cam-khe-b00001');
    expect([dossier.leftOut, written(dossier)[0]]).toEqual([3, 'subject implements [done 1]']);
  });

  it('names the reports with what each says, and the years of the documents', () => {
    const { sources, periods } = dossierOf(model, left, 'hu-cam-khe-b00001');
    expect(sources.map(({ report, claims, mentions }) => [report?.short, claims, mentions])).toEqual([
      ['152-BC/TU', 9, 8],
    ]);
    expect(periods.map(({ year, documents }) => [year, documents.length])).toEqual([
      [2022, 2],
      [2021, 2],
      [2017, 1],
      [2016, 1],
    ]);
  });

  it('puts documents without a date last', () => {
    const undated = { ...madeGraph() };
    const things = undated.things.map((thing) => (thing.id === 'nq18-d00001' ? { ...thing, facts: {} } : thing));
    const other = buildModel({ ...undated, things });
    const { periods } = dossierOf(other, applyFilter(other, NO_FILTER), 'hu-cam-khe-b00001');
    expect(periods.map(({ year }) => year)).toEqual([2022, 2021, 2016, null]);
  });

  it('stands names that objects have of their own', () => {
    const hostile = buildModel(hostileGraph());
    const { parts } = dossierOf(hostile, applyFilter(hostile, NO_FILTER), '__proto__');
    expect(parts.map(({ relation }) => relation)).toEqual(['constructor']);
  });
});

describe('gapsOf', () => {
  it.each([
    ['kh96-d00001', ['nobody', 'noIssuer', 'noDate']],
    ['ct13-d00001', []],
    ['kh45-d00001', ['nobody']],
    ['kh1250-d00001', ['nobody']],
    ['hu-cam-khe-b00001', ['noResult 3']],
    ['ubndt-b00001', ['unanswered 1']],
    ['ubnd-thanh-ba-b00001', []],
    ['phu-tho-p00001', []],
  ])('finds what nobody tells of %s', (id, gaps) => {
    const thing = model.things.get(id);
    if (!thing) throw new Error(`no ${id}`);
    expect(gapsOf(left, thing).map(({ kind, things }) => [kind, things.length || ''].join(' ').trim())).toEqual(gaps);
  });
});
