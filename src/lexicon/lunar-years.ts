import { z } from 'zod';
import { Failure } from '../base/failure.ts';
import { readRows } from './read-rows.ts';

const row = z.strictObject({
  stem: z.string().optional(),
  branch: z.string().optional(),
  also: z.array(z.string()).default([]),
  misread: z.array(z.string()).default([]),
});

/** Years named by a stem and a branch ("Canh Tý"): ten stems and twelve branches go round side by side, sixty names in all. */
export interface LunarYears {
  /** Leveled stem -> proper stem, misreadings included; the same for branches. */
  readonly stems: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
  /** Leveled forms that are misreadings. */
  readonly misread: ReadonlySet<string>;
  /** The year of that name nearest to another year; null where no year bears it ("Giáp Sửu": odd and even never meet). */
  nearest(stem: string, branch: string, year: number): number | null;
}

const FILE = 'data/grammar/lunar-years.yaml';
const CYCLE = 60;
/** A year in which both rounds begin: Giáp Tý. */
const FIRST_YEAR = 1984;

/** Reads the names in their order, which is that of the years. Throws Failure `data.row` where they are not ten and twelve. */
export const loadLunarYears = (root: string): LunarYears => {
  const stems = new Map<string, string>();
  const branches = new Map<string, string>();
  const wrong = new Set<string>();
  for (const { stem, branch, also, misread } of readRows(root, FILE, row)) {
    const [map, name] = stem ? [stems, stem] : [branches, branch ?? ''];
    for (const form of [name, ...also, ...misread]) map.set(form.toLowerCase(), name);
    for (const form of misread) wrong.add(form.toLowerCase());
  }
  const stemOrder = [...new Set(stems.values())];
  const branchOrder = [...new Set(branches.values())];
  if (stemOrder.length !== 10 || branchOrder.length !== 12)
    throw new Failure('data.row', { file: FILE, line: 1, reason: 'not ten stems and twelve branches' });
  const places = new Map<string, number>();
  for (let place = 0; place < CYCLE; place++) places.set(`${stemOrder[place % 10]} ${branchOrder[place % 12]}`, place);
  return {
    stems,
    branches,
    misread: wrong,
    nearest: (stem, branch, year) => {
      const place = places.get(`${stem} ${branch}`);
      if (place === undefined) return null;
      const rounds = Math.round((year - FIRST_YEAR - place) / CYCLE);
      return FIRST_YEAR + place + rounds * CYCLE;
    },
  };
};
