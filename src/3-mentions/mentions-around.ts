import { firstIndex } from '../base/halving.ts';
import type { MentionSet } from './find-mentions.ts';
import type { Mention } from './mention.ts';

/** The mentions of a passage next to one of them, itself left out, in the order of the text: so many before it, and behind it. */
export const mentionsAround = (mentions: MentionSet, of: Mention, before: number, behind: number): Mention[] => {
  const inPassage = mentions.byPassage[of.passage]?.mentions ?? [];
  const startAt = (place: number): number =>
    mentions.all[inPassage[place] ?? -1]?.span.start ?? Number.POSITIVE_INFINITY;
  const place = firstIndex(inPassage.length, (i) => startAt(i) >= of.span.start);
  return inPassage
    .slice(Math.max(0, place - before), place + behind + 1)
    .flatMap((index) => (index === of.index ? [] : (mentions.all[index] ?? [])));
};
