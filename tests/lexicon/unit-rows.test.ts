import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readUnitRows, unitId } from '../../src/lexicon/unit-rows.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'unit-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'code\tvalidFrom\tvalidTo\ttype\tname\tparent\testablishedBy\tsuccessors';
const read = (...lines: string[]) => {
  writeFileSync(path.join(folder, 'units.tsv'), lines.join('\n'));
  return readUnitRows(folder, 'units.tsv');
};

describe('a table of units', () => {
  it('is read without its comments, with line numbers', () => {
    const line = '204\t2004-07-08\t2020-01-01\truralDistrict\tHoành Bồ\t22\t\t193@2004-07-08 ha-bac@1963-01-01';
    expect(read('# what it is', HEAD, line, '')).toEqual([
      {
        code: '204',
        validFrom: '2004-07-08',
        validTo: '2020-01-01',
        type: 'ruralDistrict',
        name: 'Hoành Bồ',
        parent: '22',
        establishedBy: null,
        successors: [
          { code: '193', validFrom: '2004-07-08' },
          { code: 'ha-bac', validFrom: '1963-01-01' },
        ],
        line: 3,
      },
    ]);
  });

  it.each([
    ['another column', 'code\tname', 1],
    ['a cell too few', '204\t2004-07-08\t\truralDistrict\tHoành Bồ\t22\t', 2],
    ['a code that is none', '2O4\t2004-07-08\t\truralDistrict\tHoành Bồ\t22\t\t', 2],
    ['a day that is none', '204\t2004\t\truralDistrict\tHoành Bồ\t22\t\t', 2],
    ['an end before the beginning', '204\t2004-07-08\t2004-07-08\truralDistrict\tHoành Bồ\t22\t\t', 2],
    ['a name in NFD', `204\t2004-07-08\t\truralDistrict\t${'Hoành Bồ'.normalize('NFD')}\t22\t\t`, 2],
    ['a successor without its day', '204\t2004-07-08\t\truralDistrict\tHoành Bồ\t22\t\t193', 2],
  ])('with %s is refused at its line', (_what, line, at) => {
    const lines = at === 1 ? [line] : [HEAD, line];
    expect(() => read(...lines)).toThrow(
      expect.objectContaining({ code: 'data.row', params: expect.objectContaining({ file: 'units.tsv', line: at }) }),
    );
  });

  it('gives each key an id', () => {
    expect(unitId({ code: '349', validFrom: '2020-01-01' })).toBe('unit-349-20200101');
  });
});
