import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFileThing } from '../../src/6-graph/graph-file.ts';
import { applyFilter, NO_FILTER } from '../../viewer/src/model/filter.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { countOf, OUTCOMES, type Timeline, timelineOf } from '../../viewer/src/timeline/timeline.ts';
import { madeGraph } from '../browser/fixture.ts';

const made = madeGraph();
const timeline = (things: readonly GraphFileThing[] = made.things): Timeline =>
  timelineOf(applyFilter(buildModel({ ...made, things }), NO_FILTER));

/** "2021: 15-NQ/TU toCome 5, ...": the documents of a year, what became of them, and by how many bodies. */
const written = ({ years }: Timeline): string[] =>
  years.map(
    ({ year, documents }) =>
      `${year}: ${documents.map(({ thing, outcome, bodies }) => `${thing.short} ${outcome} ${bodies}`).join(', ')}`,
  );

describe('timelineOf', () => {
  it('puts documents into their years, the empty years between them too', () => {
    expect(written(timeline())).toEqual([
      '2016: 05-CT/TW result 6',
      '2017: 18-NQ/TW result 6, 13-CT/TW result 3',
      '2018: 61/2018/NĐ-CP result 6',
      '2019: ',
      '2020: ',
      '2021: 15-NQ/TU toCome 5, 1719/QĐ-TTg result 4, 17-HD/BTGTU empty 0, 45-KH/TU empty 0, 01-KL/TW result 6',
      '2022: 19-NQ/TW toCome 5, 812/QĐ-UBND toCome 1, 1250/KH-UBND empty 0, 08-CT/TU toCome 5, 06/QĐ-TTg result 7',
    ]);
  });

  it('keeps documents without a date apart, and those no text names out', () => {
    const { undated, years } = timeline();
    expect(undated.map(({ thing }) => thing.short)).toEqual(['96-KH/HU']);
    expect(years.flatMap(({ documents }) => documents).some(({ thing }) => thing.short === '20-CT/TW')).toBe(false);
  });

  it('loses no document, whatever its date', () => {
    const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null });
    const documents = made.things.filter((thing) => thing.class === 'Document' && thing.mentionedIn.length > 0);
    fc.assert(
      fc.property(fc.array(year, { minLength: documents.length, maxLength: documents.length }), (dates) => {
        const things = documents.map((thing, i): GraphFileThing => {
          const date = dates[i];
          return { ...thing, facts: date == null ? {} : { issued: [String(date)] } };
        });
        const { years, undated, most } = timeline(things);
        const all = [...years.flatMap((one) => one.documents), ...undated].map(({ thing }) => thing.id);
        expect(all.sort()).toEqual(documents.map(({ id }) => id).sort());
        expect(years.map((one) => one.year)).toEqual([...years.map((one) => one.year)].sort((a, b) => a - b));
        expect(years.length).toBeLessThanOrEqual(120);
        for (const one of years) {
          const parts = OUTCOMES.map((outcome) => countOf(one.documents, outcome));
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(one.documents.length);
          expect(one.documents.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
