/**
 * The gazetteer of administrative units with validity: provinces, districts and communes of Viet Nam from 2004 on (provinces
 * from the 1960s on), each as it was between two days. Codes are used again and abolished names come back one level down, so
 * a unit is a code and the day from which on it named that unit; which unit a name means on a day says unit-resolver.ts.
 */
import { getOrMake } from '../base/get-or-make.ts';
import { tokenize } from '../base/tokens.ts';
import { unitLookAlikes } from './unit-look-alikes.ts';
import { leveledKey } from './unit-names.ts';
import { type AdministrativeUnit, isValid, NO_UNITS, openUnitStore, push } from './unit-store.ts';
import { loadUnitTypes, type UnitLevel, type UnitType } from './unit-types.ts';

export type { AdministrativeUnit } from './unit-store.ts';

export interface UnitGazetteer {
  readonly unitTypes: readonly UnitType[];
  /** By word or abbreviation in any case, with or without its point: "Huyện", "TP.", "H"; several for "thành phố". */
  typesOf(word: string): readonly UnitType[];
  /** "TP. Việt Trì" -> "TP" and "Việt Trì", both as written; null where the text opens with no type word and a name. */
  splitTypeWord(text: string): { readonly word: string; readonly name: string } | null;
  /** The day of the first code table: units of which no earlier day is known begin with it. YYYY-MM-DD. */
  readonly baseline: string;
  unit(id: string): AdministrativeUnit | undefined;
  /** Units of a bare name, leveled (`level` of base/fold.ts), in any spelling we know; of all levels unless some are given. */
  named(leveledName: string, levels?: readonly UnitLevel[]): readonly AdministrativeUnit[];
  /** True where a name of one of the levels may begin with a syllable, leveled. */
  opensName(syllable: string, levels: readonly UnitLevel[]): boolean;
  /** True where the leveled name without a type word may be a place: not "hồ chí minh", not "12". */
  standsAlone(leveledName: string): boolean;
  /** Units whose name differs from a written one in the marks of one syllable. */
  alike(name: string, levels: readonly UnitLevel[]): readonly AdministrativeUnit[];
  /** All spellings of the names of some levels, leveled, for matching by syllables. */
  names(levels: readonly UnitLevel[]): Iterable<string>;
  /** True on each day of the unit; always for a null day. YYYY-MM-DD. */
  valid(unit: AdministrativeUnit, day: string | null): boolean;
  /** The units it lies in, the nearest first: as of the day where it is given, else as of the unit's beginning. */
  ancestors(unit: AdministrativeUnit, day?: string | null): AdministrativeUnit[];
  /** The province it lies in, or itself. */
  provinceOf(unit: AdministrativeUnit, day?: string | null): AdministrativeUnit | undefined;
  /** True where it lay in that unit on some day, or is that unit. */
  within(unit: AdministrativeUnit, ancestorId: string): boolean;
  /** Units right under it, as of the day where it is given, else on any of its days. */
  children(unit: AdministrativeUnit, day?: string | null): AdministrativeUnit[];
  all(): Iterable<AdministrativeUnit>;
}

const LEVELS: readonly UnitLevel[] = ['province', 'district', 'commune'];

const overlap = (a: AdministrativeUnit, b: AdministrativeUnit): boolean =>
  (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo);

/** Reads the tables of units in data/gazetteers. Throws Failure `data.row` with file and line where a row is wrong. */
export const loadUnits = (root: string): UnitGazetteer => {
  const types = loadUnitTypes(root);
  const store = openUnitStore(root, types);

  /** What a unit lay in on any of its days: each unit of its parent's code that was there with it. */
  const above = (unit: AdministrativeUnit): readonly AdministrativeUnit[] => {
    const code = unit.parent === null ? null : (store.unit(unit.parent)?.code ?? null);
    return code === null ? NO_UNITS : store.periods(code).filter((upper) => overlap(upper, unit));
  };

  const parentOf = (unit: AdministrativeUnit, day: string | null): AdministrativeUnit | undefined =>
    (day === null ? undefined : above(unit).find((upper) => isValid(upper, day))) ??
    (unit.parent === null ? undefined : store.unit(unit.parent));

  const ancestors = (unit: AdministrativeUnit, day: string | null = null): AdministrativeUnit[] => {
    const found: AdministrativeUnit[] = [];
    for (let upper = parentOf(unit, day); upper; upper = parentOf(upper, day)) found.push(upper);
    return found;
  };

  const within = (unit: AdministrativeUnit, ancestorId: string): boolean =>
    unit.id === ancestorId || above(unit).some((upper) => within(upper, ancestorId));

  const openings = new Map<UnitLevel, ReadonlySet<string>>();
  const openingsOf = (level: UnitLevel): ReadonlySet<string> =>
    getOrMake(
      openings,
      level,
      () => new Set(Array.from(store.keys(level), (key) => tokenize(key, key)[0]?.text ?? '')),
    );

  let below: Map<string, AdministrativeUnit[]> | null = null;
  const children = (unit: AdministrativeUnit, day: string | null = null): AdministrativeUnit[] => {
    if (!below) {
      below = new Map();
      for (const lower of store.all()) for (const upper of above(lower)) push(below, upper.id, lower);
    }
    return (below.get(unit.id) ?? []).filter((lower) => day === null || isValid(lower, day));
  };

  return {
    unitTypes: types.rows,
    typesOf: types.ofWord,
    splitTypeWord: types.split,
    baseline: store.baseline,
    unit: store.unit,
    named: (leveledName, levels = LEVELS) => {
      const key = leveledKey(leveledName);
      let found = NO_UNITS;
      for (const level of levels) {
        const units = store.named(key, level);
        if (units.length > 0) found = found.length === 0 ? units : [...found, ...units];
      }
      return found;
    },
    opensName: (syllable, levels) => levels.some((level) => openingsOf(level).has(syllable)),
    standsAlone: (leveledName) => store.spellings.standsAlone(leveledKey(leveledName)),
    alike: unitLookAlikes(store),
    names: function* (levels) {
      for (const level of levels) yield* store.keys(level);
    },
    valid: (unit, day) => day === null || isValid(unit, day),
    ancestors,
    provinceOf: (unit, day = null) => (unit.level === 'province' ? unit : ancestors(unit, day).at(-1)),
    within,
    children,
    all: store.all,
  };
};
