/**
 * Units whose name differs from what is written in the marks of one syllable: "Đông Văn" and "Đồng Văn", "Phú Lý" and "Phủ Lý".
 * Made when first asked, level by level.
 */
import { fold, level as leveled } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { leveledKey } from './unit-names.ts';
import type { AdministrativeUnit, UnitStore } from './unit-store.ts';
import type { UnitLevel } from './unit-types.ts';

/** True where two names have the same letters, and their marks differ in exactly one syllable. */
export const differInOneSyllable = (a: string, b: string): boolean => {
  const [left, right] = [leveled(a).split(' '), leveled(b).split(' ')];
  if (left.length < 2 || left.length !== right.length) return false;
  const differing = left.filter((syllable, i) => syllable !== right[i]);
  const [one] = differing;
  return differing.length === 1 && one !== undefined && fold(a) === fold(b);
};

export const unitLookAlikes = (store: UnitStore) => {
  /** Level -> folded name -> the names that fold to it. */
  const folded = new Map<UnitLevel, Map<string, string[]>>();
  const ofLevel = (level: UnitLevel): Map<string, string[]> =>
    getOrMake(folded, level, () => {
      const names = new Map<string, string[]>();
      for (const key of store.keys(level)) getOrMake(names, fold(key), (): string[] => []).push(key);
      return names;
    });
  return (name: string, levels: readonly UnitLevel[]): AdministrativeUnit[] => {
    const written = leveledKey(leveled(name));
    const key = fold(written);
    return levels.flatMap((level) =>
      (ofLevel(level).get(key) ?? [])
        .filter((other) => differInOneSyllable(written, other))
        .flatMap((other) => store.named(other, level)),
    );
  };
};
