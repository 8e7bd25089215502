import type { NamedUnit, UnitBook } from './units.ts';

/** Key of a unit -> where it is first named as it is written. */
export const rightlyNamed = (units: UnitBook): ReadonlyMap<string, NamedUnit> => {
  const mended = new Set(units.repaired.map(({ index }) => index));
  const right = new Map<string, NamedUnit>();
  for (const one of units.named) if (!mended.has(one.index) && !right.has(one.known.key)) right.set(one.known.key, one);
  return right;
};
