import { firstIndex } from '../base/halving.ts';

/** From offsets of a text to its lines, which people count from 1. The text is walked once. */
export const lineOf = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => firstIndex(starts.length, (line) => (starts[line] ?? 0) > offset);
};
