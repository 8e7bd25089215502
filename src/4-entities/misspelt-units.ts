/**
 * Units that no table has as they are written, and that one mark makes a unit at hand: "phường Đông Văn" beside "thị xã Duy Tiên"
 * is its phường Đồng Văn. One unit of that type must be left in the province; a commune's district must be named around it too,
 * for old communes that our tables lack have names as near to new ones.
 */
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Mention, UnitRef } from '../3-mentions/mention.ts';
import { mentionsAround } from '../3-mentions/mentions-around.ts';
import type { AdministrativeUnit } from '../lexicon/administrative-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { resolveUnit } from '../lexicon/unit-resolver.ts';
import { unitOf } from './report-context.ts';

/** How many mentions before and behind a commune its district may be named. */
const AROUND = 4;

export interface MisspeltPlace {
  readonly mentions: MentionSet;
  /** Index of the mention that names the unit. */
  readonly index: number;
  readonly province: AdministrativeUnit | null;
  /** Day as of which units are looked up. */
  readonly asOf: string | null;
}

/** The one unit that a name without any unit must mean; null where none or several are left. */
export const misspeltUnit = (
  lexicon: Lexicon,
  name: string,
  ref: UnitRef,
  place: MisspeltPlace,
): AdministrativeUnit | null => {
  const { units } = lexicon;
  const { province, asOf } = place;
  if (ref.word === null) return null;
  const types = new Set(units.typesOf(ref.word).map(({ id }) => id));
  const near = units
    .alike(name, ref.levels)
    .filter(
      (unit) =>
        types.has(unit.unitType) &&
        units.valid(unit, asOf) &&
        (unit.level === 'province' || (province !== null && units.within(unit, province.id))) &&
        (unit.level !== 'commune' || districtIsNear(lexicon, unit, place)),
    );
  const [one] = near;
  return one && new Set(near.map(({ id }) => id)).size === 1 ? one : null;
};

export const unitRefOf = (mention: Mention | undefined): UnitRef | null =>
  mention?.class === 'Place' ? mention.unit : mention?.class === 'Body' ? unitOf(mention.shape) : null;

/** The district of a commune, or another commune of it, is named beside it in its passage. */
const districtIsNear = (
  { units }: Lexicon,
  commune: AdministrativeUnit,
  { mentions, index, province, asOf }: MisspeltPlace,
): boolean => {
  const [district] = units.ancestors(commune, asOf);
  const own = mentions.all[index];
  if (!district || !own) return false;
  return mentionsAround(mentions, own, AROUND, AROUND).some((other) => {
    const ref = unitRefOf(other);
    if (!ref?.name) return false;
    const query = { name: ref.name, unitTypeWord: ref.word, date: asOf, within: province?.id ?? null };
    const found = resolveUnit(units, query);
    return found !== null && 'unit' in found && units.within(found.unit, district.id);
  });
};
