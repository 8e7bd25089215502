/**
 * The first of the indices 0 to `length` - 1 that fits, found by halving; `length` where none does. Whatever stands behind an
 * index that fits must fit as well.
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
