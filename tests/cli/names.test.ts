import { describe, expect, it } from 'vitest';
import { matchName, nameKey } from '../../src/cli/names.ts';
import { committee, district, FILE, inspection, ofXi, ofXii, otherDistrict, resolution } from './sample-graph.ts';

const BODIES = { classes: ['Body'] } as const;
const DOCUMENTS = { classes: ['Document', 'Report'] } as const;

const idsOf = (name: string, scope: Parameters<typeof matchName>[2]): string[] => {
  const match = matchName(FILE.things, name, scope);
  return match.found === 'one' ? [match.thing.id] : match.found === 'many' ? match.things.map(({ id }) => id) : [];
};

describe('names of bodies', () => {
  it.each([
    ['Ủy ban nhân dân huyện Bát Xát', committee],
    ['UBND huyện Bát Xát', committee],
    ['ubnd huyen bat xat', committee],
    ['uỷ ban nhân dân huyện Bát Xát', committee],
    ['Bát Xát ubnd', committee],
    ['UBND huyện', committee],
    [committee.id, committee],
    ['UBKT tinh uy', inspection],
    ['huyen uy bat xat', district],
  ])('%s', (name, meant) => {
    expect(idsOf(name, BODIES)).toEqual([meant.id]);
  });

  it('a short name of one is no answer where others begin so', () => {
    expect(new Set(idsOf('Huyện ủy', BODIES))).toEqual(new Set([district.id, otherDistrict.id]));
  });

  it.each(['', '...', 'Thành ủy Vinh', 'Chỉ thị 12-CT/TW'])('"%s" is no body', (name) => {
    expect(idsOf(name, BODIES)).toEqual([]);
  });

  it('shows what is near an unknown name', () => {
    const match = matchName(FILE.things, 'Huyện ủy Bát Xá', BODIES);
    expect(match).toMatchObject({ found: 'none' });
    expect(match.found === 'none' && match.nearest[0]?.id).toBe(district.id);
  });
});

describe('names of documents', () => {
  it.each([
    ['12-CT/TW', 'XII', ofXii],
    ['12-CT/TW', 'xi', ofXi],
    ['chi thi 12', 'XII', ofXii],
    ['CT12', 'XI', ofXi],
    ['Chỉ thị 12-CT/TW (khóa XI)', undefined, ofXi],
    ['5-NQ/TU', undefined, resolution],
    ['nghi quyet 05', undefined, resolution],
  ])('%s of term %s', (name, term, meant) => {
    expect(idsOf(name, { ...DOCUMENTS, term })).toEqual([meant.id]);
  });

  it.each(['12-CT/TW', 'chi thi 12', 'CT 12'])('%s of no stated term is two documents', (name) => {
    expect(new Set(idsOf(name, DOCUMENTS))).toEqual(new Set([ofXii.id, ofXi.id]));
  });

  it('has none of a term nobody speaks of, and shows those there are', () => {
    const match = matchName(FILE.things, '12-CT/TW', { ...DOCUMENTS, term: 'X' });
    expect(match.found === 'none' && match.nearest.map(({ id }) => id).sort()).toEqual([ofXi.id, ofXii.id].sort());
  });
});

describe('nameKey', () => {
  it.each([
    ['Chỉ thị số 05-CT/TW', 'chi thi so 5 ct tw'],
    ['CT35', 'ct 35'],
    ['QĐ217', 'qd 217'],
    ['100-KL/TW', '100 kl tw'],
    ['Đảng ủy 0', 'dang uy 0'],
  ])('%s -> %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
