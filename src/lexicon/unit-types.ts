import { z } from 'zod';
import { level } from '../base/fold.ts';
import { readRows } from './read-rows.ts';

/** Province, district or commune: where a unit stands. */
export type UnitLevel = 'province' | 'district' | 'commune';

const schema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z]*$/),
  word: z.string().min(1),
  level: z.enum(['province', 'district', 'commune']),
  abbreviations: z.array(z.string().min(1)),
  /** Its name in the snapshot the bulk of the units comes from. */
  snapshot: z.string().min(1),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

/** A type of administrative unit: "huyện", of district level, also written "H.". */
export type UnitType = Readonly<z.infer<typeof schema>>;

/** Types by their words; a word may name several ("thành phố": a municipality or a city of a province). */
export interface UnitTypeTable {
  readonly rows: readonly UnitType[];
  /** By id; undefined where there is no such type. */
  byId(id: string): UnitType | undefined;
  /** By word or abbreviation in any case, with or without its point: "Huyện", "TP.", "H". */
  ofWord(word: string): readonly UnitType[];
  /** The longest type word that a name opens with, as written, and the name after it; null where there is none. */
  split(text: string): { readonly word: string; readonly name: string } | null;
}

const wordKey = (word: string): string => level(word).replace(/[.\s]+$/, '');

/** Reads data/gazetteers/unit-types.yaml. Throws Failure `data.row` for a row that is not as it must be. */
export const loadUnitTypes = (root: string): UnitTypeTable => {
  const rows = readRows(root, 'data/gazetteers/unit-types.yaml', schema);
  const ids = new Map(rows.map((row) => [row.id, row]));
  const words = new Map<string, UnitType[]>();
  /** Leveled words as they open a text, the longest first; a blank or a point must follow those that end in a letter. */
  const openings = new Set<string>();
  for (const row of rows) {
    for (const word of [row.word, ...row.abbreviations]) {
      const key = wordKey(word);
      const types = words.get(key);
      if (types) types.push(row);
      else words.set(key, [row]);
      openings.add(level(word));
    }
  }
  const longestFirst = [...openings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    rows,
    byId: (id) => ids.get(id),
    ofWord: (word) => words.get(wordKey(word)) ?? [],
    split: (text) => {
      const leveled = level(text);
      for (const opening of longestFirst) {
        if (!leveled.startsWith(opening)) continue;
        const after = leveled.slice(opening.length);
        const gap = opening.endsWith('.') ? /^\s*/.exec(after) : /^(?:\.\s*|\s+)/.exec(after);
        if (!gap) continue;
        const end = opening.length + gap[0].length;
        if (end < text.length) return { word: text.slice(0, opening.length), name: text.slice(end) };
      }
      return null;
    },
  };
};
