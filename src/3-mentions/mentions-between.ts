import { firstIndex } from '../base/halving.ts';
import type { MentionSet } from './find-mentions.ts';
import type { Mention } from './mention.ts';

/** Mentions of a passage that start at an offset `from` or later and before `to`, in order of place. */
export const mentionsBetween = (mentions: MentionSet, passage: number, from: number, to: number): Mention[] => {
  const indices = mentions.byPassage[passage]?.mentions ?? [];
  const first = firstIndex(indices.length, (k) => (mentions.all[indices[k] ?? 0]?.span.start ?? 0) >= from);
  const found: Mention[] = [];
  for (let k = first; k < indices.length; k++) {
    const mention = mentions.all[indices[k] ?? 0];
    if (!mention || mention.span.start >= to) break;
    found.push(mention);
  }
  return found;
};
