/**
 * The ways a unit's name is written: spellings of data/gazetteers/units-names.yaml, syllables of units-syllables.yaml,
 * blanks around hyphens and points. Case and tone placement are set aside by `level`; accents are kept.
 */
import { z } from 'zod';
import { level } from '../base/fold.ts';
import { readRows } from './read-rows.ts';
import type { UnitLevel } from './unit-types.ts';

const nameSchema = z.strictObject({
  name: z.string().min(1),
  level: z.enum(['province', 'district', 'commune']).optional(),
  forms: z.array(z.string().min(1)).default([]),
  whole: z.array(z.string().min(1)).default([]),
  bare: z.boolean().default(true),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).default([]),
});

const syllableSchema = z.strictObject({
  syllables: z.array(z.string().min(1)).min(2),
  examples: z.array(z.string()).min(1),
});

export type UnitNameRow = Readonly<z.infer<typeof nameSchema>>;
export type UnitSyllableRow = Readonly<z.infer<typeof syllableSchema>>;

/** Reads data/gazetteers/units-names.yaml. */
export const loadUnitNameRows = (root: string): readonly UnitNameRow[] =>
  readRows(root, 'data/gazetteers/units-names.yaml', nameSchema);

/** Reads data/gazetteers/units-syllables.yaml. */
export const loadUnitSyllableRows = (root: string): readonly UnitSyllableRow[] =>
  readRows(root, 'data/gazetteers/units-syllables.yaml', syllableSchema);

/** Blanks where signs make them matter little: "Phan Rang - Tháp Chàm", "Ia H' Drai", "TP. HCM". */
const LOOSE = /\s*([-'.])\s*|\s+/g;

/** What names are compared by, of a text that is leveled already: blanks as above, numbers without a leading zero. */
export const leveledKey = (leveled: string): string =>
  // Almost all names are in this form as they stand; this is asked for each capital letter of a report.
  /[-'.]|\s\s|^[\s0]|\s$/.test(leveled)
    ? leveled
        .replace(LOOSE, (_, sign) => sign ?? ' ')
        .trim()
        .replace(/^0+(?=\d+$)/, '')
    : leveled;

/** The same of a name as people write it. */
export const nameKey = (name: string): string => leveledKey(level(name));

export interface UnitNames {
  /** Calls back with each key under which a unit of that name and level is found, its own first. */
  eachKey(name: string, unitLevel: UnitLevel, found: (key: string) => void): void;
  /** True where the key, without a type word before it, may be a place. */
  standsAlone(key: string): boolean;
}

export const unitNames = (rows: readonly UnitNameRow[], syllableRows: readonly UnitSyllableRow[]): UnitNames => {
  const forms = new Map<string, UnitNameRow[]>();
  const whole = new Set<string>();
  const never = new Set<string>();
  for (const row of rows) {
    const key = nameKey(row.name);
    forms.set(key, [...(forms.get(key) ?? []), row]);
    for (const form of row.whole) whole.add(nameKey(form));
    if (!row.bare) for (const form of [row.name, ...row.forms]) never.add(nameKey(form));
  }
  const others = new Map<string, readonly string[]>();
  for (const row of syllableRows) {
    const set = row.syllables.map(nameKey);
    for (const syllable of set)
      others.set(
        syllable,
        set.filter((other) => other !== syllable),
      );
  }
  /** Rewrites all syllables that have other ways at once: one name for each way. */
  const rewritten = (key: string): string[] => {
    const syllables = key.split(' ');
    let ways = 0;
    for (const syllable of syllables) ways = Math.max(ways, others.get(syllable)?.length ?? 0);
    return Array.from({ length: ways }, (_, way) => syllables.map((s) => others.get(s)?.[way] ?? s).join(' '));
  };

  return {
    eachKey: (name, unitLevel, found) => {
      const key = nameKey(name);
      found(key);
      const rowsOfName = forms.get(key);
      const more = rewritten(key);
      if (!rowsOfName && more.length === 0) return;
      for (const row of rowsOfName ?? []) {
        if (row.level && row.level !== unitLevel) continue;
        for (const form of [...row.forms, ...row.whole]) more.push(nameKey(form));
      }
      for (const other of new Set(more)) if (other !== key) found(other);
    },
    standsAlone: (key) => whole.has(key) || (/\p{L}/u.test(key) && !never.has(key)),
  };
};
