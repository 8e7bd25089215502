import type { MentionSet } from './find-mentions.ts';
import type { Mention } from './mention.ts';

/** The mentions of a passage next to one of them, itself left out, in the order of the text: so many before it, and behind it. */
export const mentionsAround = (mentions: MentionSet, of: Mention, before: number, behind: number): Mention[] => {
  const inPassage = mentions.byPassage[of.passage]?.mentions ?? [];
  const startAt = (place: number): number =>
    mentions.all[inPassage[place] ?? -1]?.span.start ?? Number.POSITIVE_INFINITY;
  let [low, high] = [0, inPassage.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startAt(middle) < of.span.start) low = middle + 1;
    else high = middle;
  }
  return inPassage
    .slice(Math.max(0, low - before), low + behind + 1)
    .flatMap((index) => (index === of.index ? [] : (mentions.all[index] ?? [])));
};
