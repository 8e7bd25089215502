import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Mention } from '../3-mentions/mention.ts';

/** Mentions of a passage that start at an offset `from` or later and before `to`, in order of place. */
export const mentionsBetween = (mentions: MentionSet, passage: number, from: number, to: number): Mention[] => {
  const indices = mentions.byPassage[passage]?.mentions ?? [];
  const startOf = (k: number): number => mentions.all[indices[k] ?? -1]?.span.start ?? Number.POSITIVE_INFINITY;
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let k = low; startOf(k) < to; k++) {
    const mention = mentions.all[indices[k] ?? -1];
    if (mention) found.push(mention);
  }
  return found;
};
