import { describe, expect, it } from 'vitest';
import { chosen, isRead, type ReviewPlace, reviewOf } from '../../viewer/src/issues/review.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { openReading } from '../../viewer/src/reader/reading.ts';
import { hostileGraph, madeGraph } from '../browser/fixture.ts';

const graph = madeGraph();
const model = buildModel(graph);
const entries = reviewOf(model);

const words = ({ text, start, end }: ReviewPlace): string => model.texts.get(text)?.text.slice(start, end) ?? '';

describe('reviewOf', () => {
  it('stands conflicts before open names before remarks', () => {
    expect(entries.map(({ kind }) => kind)).toEqual(['warning', 'unresolved', 'info']);
  });

  it('has both places of a conflict, each with what it says', () => {
    expect(entries[0]?.places.map((place) => [words(place), place.claim?.o])).toEqual([
      ['Căn cứ Quyết định số 812/QĐ-UBND ngày 30/5/2022. ', '2022-05-30'],
      ['Theo Quyết định số 812/QĐ-UBND ban hành ngày 03/5/2022. ', '2022-05-03'],
    ]);
  });

  it('has the place of an open name, and where the text last named what it could be', () => {
    const { places = [] } = entries[1] ?? {};
    expect(places.map((place) => [words(place), place.candidate])).toEqual([
      ['Chỉ thị 20', null],
      ['Chỉ thị số 08-CT/TU', 'ct08-d00001'],
    ]);
    const [open, named] = places;
    expect((named?.start ?? 0) < (open?.start ?? 0)).toBe(true);
    const later = model.mentionsOf.get('ct08-d00001')?.filter(({ spans }) => {
      const start = spans[0]?.[0] ?? 0;
      return start > (named?.start ?? 0) && start < (open?.start ?? 0);
    });
    expect(later).toEqual([]);
  });

  it('opens each place where the reader shows it', () => {
    for (const place of entries.flatMap(({ places }) => places)) {
      const page = openReading(model, place.reading).pages[place.at];
      const shown = page?.kind === 'claim' ? page.claim.evidence[0] : page?.place.spans[0];
      expect([shown?.start, shown?.end]).toEqual([place.start, place.end]);
      expect(isRead({ reading: place.reading, at: place.at }, place)).toBe(true);
      expect(isRead({ reading: place.reading, at: place.at + 1 }, place)).toBe(false);
    }
  });

  it('stands what a file says of texts and things it does not hold', () => {
    const [conflict, open] = reviewOf(buildModel({ ...hostileGraph(), texts: [], claims: [] }));
    expect([conflict?.places, open?.places]).toEqual([[], []]);
  });
});

describe('chosen', () => {
  const titleOf = (): string => 'Hai ngày ban hành';
  it.each([
    [{ off: [], words: '' }, 3],
    [{ off: ['info' as const], words: '' }, 2],
    [{ off: [], words: 'hai ngay' }, 3],
    [{ off: [], words: '812' }, 1],
    [{ off: [], words: 'chi thi 20' }, 1],
    [{ off: [], words: 'không có' }, 0],
  ])('%j leaves %i', (choice, count) => {
    expect(chosen(entries, choice, model, titleOf)).toHaveLength(count);
  });
});
