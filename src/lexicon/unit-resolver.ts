/**
 * Which unit a mention names: as of a day, inside the province or district in context first. Where several are left it says
 * so and names them; it never picks one of two.
 */
import { level } from '../base/fold.ts';
import type { AdministrativeUnit, UnitGazetteer } from './administrative-units.ts';
import type { UnitLevel, UnitType } from './unit-types.ts';

export interface UnitQuery {
  /** Without the type word: "Bình Lục". */
  readonly name: string;
  /** As written: "huyện", "TP."; null for a bare name. */
  readonly unitTypeWord: string | null;
  /** Ids of unit types, where they are known instead of a word ("Huyện ủy" says ruralDistrict); empty is as good as none. */
  readonly unitTypes?: readonly string[];
  /** Of the report: YYYY-MM-DD, YYYY-MM or YYYY; null where it has none. */
  readonly date: string | null;
  /** Id of the province or district in context. */
  readonly within: string | null;
}

export type UnitResolution =
  | {
      readonly unit: AdministrativeUnit;
      /** The type word is another one than the unit had on that day: "thị xã" where it was a huyện or is a thành phố. */
      readonly typeDiffers: boolean;
      /** No unit of the name was valid on that day: this one had ended, or was still to come. */
      readonly outOfDate: boolean;
    }
  | { readonly candidates: readonly AdministrativeUnit[] };

const BARE_LEVELS: readonly UnitLevel[] = ['province', 'district'];

/** The last day a partial date can mean. Days are compared as strings, so day 31 of any month will do. */
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/**
 * Null where no unit has that name at a level that the type word (or its absence) allows. A bare name is a province or a
 * district, never a commune.
 */
export const resolveUnit = (gazetteer: UnitGazetteer, query: UnitQuery): UnitResolution | null => {
  const name = level(query.name);
  const types = typesAsked(gazetteer, query);
  if (types === null && !gazetteer.standsAlone(name)) return null;
  const levels = types === null ? BARE_LEVELS : [...new Set(types.map((type) => type.level))];
  const named = gazetteer.named(name, levels);
  if (named.length === 0) return null;
  const context = query.within === null ? undefined : gazetteer.unit(query.within);
  const day = query.date === null ? null : lastDay(query.date);
  const typeIds = types === null ? null : new Set(types.map((type) => type.id));

  const exact = (unit: AdministrativeUnit): boolean => typeIds === null || typeIds.has(unit.unitType);
  const near = (units: readonly AdministrativeUnit[]) => (context ? nearest(gazetteer, units, context) : []);

  const settle = (left: readonly AdministrativeUnit[], outOfDate: boolean): UnitResolution | null => {
    const [unit] = left;
    if (!unit) return null;
    // New communes took the names of old ones: an ended commune is a guess, not an answer.
    if (left.length > 1 || (outOfDate && unit.level === 'commune')) return { candidates: left };
    return { unit, typeDiffers: !exact(unit), outOfDate };
  };

  const current = day === null ? sinceBaseline(gazetteer, named) : named.filter((unit) => gazetteer.valid(unit, day));
  const outOfDate = current.length === 0;
  const units = !outOfDate ? current : day === null ? named : closestInTime(named, day);

  if (typeIds === null) {
    const left = bare(gazetteer, units, near, context);
    // Abolished names came back one level down: what "Bình Lục" is from July 2025 on the bare name does not tell.
    const below = outOfDate && day !== null ? gazetteer.named(name, ['commune']) : [];
    return settle([...left, ...near(below.filter((unit) => gazetteer.valid(unit, day)))], outOfDate);
  }

  const right = units.filter(exact);
  // "thành phố" is of two levels: a province of the name that is none stands back behind a district.
  const lower = units.filter((unit) => unit.level !== 'province' || exact(unit));
  const pool = lower.length > 0 ? lower : units;
  const close = near(pool);
  const closeAndRight = close.filter(exact);
  if (closeAndRight.length > 0) return settle(closeAndRight, outOfDate);
  const communes = pool.every((unit) => unit.level === 'commune');
  // A commune elsewhere is no answer: its name is too common.
  if (communes && context && close.length === 0) return right.length > 0 ? { candidates: right } : null;
  if (close.length > 0) return settle(communes ? close : [...close, ...right], outOfDate);
  return settle(right.length > 0 ? right : pool, outOfDate);
};

/** Null for a bare name. */
const typesAsked = (gazetteer: UnitGazetteer, query: UnitQuery): readonly UnitType[] | null => {
  const ids = query.unitTypes ?? [];
  if (ids.length > 0) return gazetteer.unitTypes.filter((type) => ids.includes(type.id));
  return query.unitTypeWord === null ? null : gazetteer.typesOf(query.unitTypeWord);
};

/** Without a day: what ended before the first code table only where there is nothing else. */
const sinceBaseline = (
  gazetteer: UnitGazetteer,
  units: readonly AdministrativeUnit[],
): readonly AdministrativeUnit[] => {
  const later = units.filter((unit) => unit.validTo === null || unit.validTo > gazetteer.baseline);
  return later.length > 0 ? later : units;
};

/** A province of the name, then a district of it: in context if there is one there. */
const bare = (
  gazetteer: UnitGazetteer,
  units: readonly AdministrativeUnit[],
  near: (units: readonly AdministrativeUnit[]) => readonly AdministrativeUnit[],
  context: AdministrativeUnit | undefined,
): readonly AdministrativeUnit[] => {
  const provinces = units.filter((unit) => unit.level === 'province');
  const districts = units.filter((unit) => unit.level === 'district');
  const close = near(districts);
  if (provinces.length === 0) return close.length > 0 ? close : districts;
  const own = context && gazetteer.provinceOf(context);
  // "Hòa Bình" in a report of Bạc Liêu: its own district or the province in the north.
  if (own && close.length > 0 && !provinces.some((province) => akin(gazetteer, province, own)))
    return [...provinces, ...close];
  return provinces;
};

/** Those in the district in context, else those in its province (or the one that took its place), provinces always. */
const nearest = (
  gazetteer: UnitGazetteer,
  units: readonly AdministrativeUnit[],
  context: AdministrativeUnit,
): readonly AdministrativeUnit[] => {
  const inside = units.filter((unit) => gazetteer.within(unit, context.id));
  if (inside.length > 0) return inside;
  const province = gazetteer.provinceOf(context);
  if (!province) return [];
  return units.filter((unit) => {
    const other = gazetteer.provinceOf(unit);
    return (
      unit.level === 'province' ||
      gazetteer.within(unit, province.id) ||
      (other !== undefined && akin(gazetteer, other, province))
    );
  });
};

/** The same province, or one took the place of the other, at once or by steps. */
const akin = (gazetteer: UnitGazetteer, a: AdministrativeUnit, b: AdministrativeUnit): boolean =>
  leadsTo(gazetteer, a, b.id) || leadsTo(gazetteer, b, a.id);

const leadsTo = (gazetteer: UnitGazetteer, from: AdministrativeUnit, id: string): boolean =>
  from.id === id ||
  from.succeededBy.some((next) => {
    const unit = gazetteer.unit(next);
    return unit !== undefined && leadsTo(gazetteer, unit, id);
  });

/** Of units none of which was valid on the day: the last ones that had ended, else the first ones that were to come. */
const closestInTime = (units: readonly AdministrativeUnit[], day: string): readonly AdministrativeUnit[] => {
  const ended = units.filter((unit) => unit.validTo !== null && unit.validTo <= day);
  if (ended.length > 0) {
    const ids = new Set(ended.map((unit) => unit.id));
    return ended.filter((unit) => !unit.succeededBy.some((next) => ids.has(next)));
  }
  const followers = new Set(units.flatMap((unit) => unit.succeededBy));
  return units.filter((unit) => !followers.has(unit.id));
};
