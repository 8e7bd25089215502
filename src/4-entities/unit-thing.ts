import { type KnownThing, knownThing } from './known-thing.ts';
import type { KnownUnit } from './units.ts';

/** The place that an administrative unit is. One that the gazetteer does not decide stays local to its text. */
export const unitThing = ({ unit, key, label, level, unitType }: KnownUnit, textId: string): KnownThing =>
  knownThing({
    class: 'Place',
    key: unit ? unit.id : `place|${key}|${textId}`,
    label,
    local: unit === null,
    place: {
      administrative: unitType !== null,
      unitType,
      level,
      gsoCode: unit?.code ?? null,
      validFrom: unit?.validFrom ?? null,
      validTo: unit?.validTo ?? null,
      within: unit?.parent ?? null,
      succeededBy: unit?.succeededBy ?? [],
    },
  });
