/**
 * The one order of lists in a graph: by code unit, never by the locale of the machine, so that the same inputs give the same
 * bytes everywhere. And the joins built on it: each is commutative, associative and idempotent, which makes merging a set union.
 */

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const smaller = <T extends string>(a: T, b: T): T => (byCodeUnit(a, b) <= 0 ? a : b);

/** True where each value comes before the next: in order, and none of them twice. */
export const isAscending = <T>(values: readonly T[], compare: (a: T, b: T) => number): boolean => {
  for (let i = 1; i < values.length; i++) if (compare(values[i - 1]!, values[i]!) >= 0) return false;
  return true;
};

/** The values of all lists, each once, in order. */
export const uniteStrings = (...lists: readonly (readonly string[])[]): string[] => {
  const all = lists.flat();
  return isAscending(all, byCodeUnit) ? all : [...new Set(all)].sort(byCodeUnit);
};

/** Values that are the same under `keyOf`, each once, in the order of their keys. */
export const uniteBy = <T>(values: Iterable<T>, keyOf: (value: T) => string, join?: (a: T, b: T) => T): T[] => {
  const found = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    const before = found.get(key);
    if (before === undefined) found.set(key, value);
    else if (join) found.set(key, join(before, value));
  }
  return [...found].sort((a, b) => byCodeUnit(a[0], b[0])).map((entry) => entry[1]);
};

/** The known one of two values; of two known ones the smaller. */
export const known = <T extends string | number>(a: T | null, b: T | null): T | null => {
  if (a === null) return b;
  if (b === null) return a;
  return a <= b ? a : b;
};
