/** Places in a list that is in order, found by halving. */

/**
 * The first of the indices 0 to `length` - 1 that fits; `length` where none does. Whatever stands behind an index that fits must
 * fit as well.
 */
export const firstIndex = (length: number, fits: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Index of the last of several spans in order that starts at an offset or before it; 0 where none does. */
export const lastStarting = (spans: readonly { readonly start: number }[], offset: number): number => {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
