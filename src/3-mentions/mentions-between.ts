import { firstIndex } from '../base/halving.ts';
import type { MentionSet } from './find-mentions.ts';
import type { Mention } from './mention.ts';

/** Mentions of a passage that start at an offset `from` or later and before `to`, in order of place. */
export const mentionsBetween = (mentions: MentionSet, passage: number, from: number, to: number): Mention[] => {
  const indices = mentions.byPassage[passage]?.mentions ?? [];
  const startOf = (k: number): number => mentions.all[indices[k] ?? -1]?.span.start ?? Number.POSITIVE_INFINITY;
  const found: Mention[] = [];
  for (let k = firstIndex(indices.length, (i) => startOf(i) >= from); startOf(k) < to; k++) {
    const mention = mentions.all[indices[k] ?? -1];
    if (mention) found.push(mention);
  }
  return found;
};
