/**
 * What the benchmark measures against, in the same process and on the same text: the text taken apart into NFD and put together
 * again, and one pass of a fixed expression for document numbers. The expression is part of the measure: it is not to be tuned.
 */
const NUMBER = /(?<![\p{L}\p{N}])\d{1,5}(?:\/\d{4})?\s?[-/]\s?\p{Lu}{1,6}(?:[-/]\p{Lu}[\p{L}\d]{0,9})*/gu;

/** Number of matches: the work must have a result that is used. */
export const reference = (text: string): number => {
  const again = text.normalize('NFD').normalize('NFC');
  return again.match(NUMBER)?.length ?? 0;
};
