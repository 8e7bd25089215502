/** A report as stage 5 gets it: its text, what that names, and which things those names are. */
import type { Outline } from '../2-structure/outline.ts';
import { sentenceAt } from '../2-structure/passage.ts';
import type { MentionSet } from '../3-mentions/find-mentions.ts';
import type { Mention } from '../3-mentions/mention.ts';
import type { View } from '../3-mentions/view.ts';
import type { Resolution } from '../4-entities/resolve-entities.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Place } from './clause.ts';

export interface ResolvedReport {
  readonly outline: Outline;
  readonly mentions: MentionSet;
  readonly found: Resolution;
  readonly lexicon: Lexicon;
}

/** The sentence in which a mention starts. */
export const placeOf = ({ outline }: ResolvedReport, { passage, span }: Mention): Place => {
  const text = outline.passages[passage];
  return { passage, sentence: text ? sentenceAt(text, span.start) : 0 };
};

/** Id of the author's province where the text names it; null where it does not. */
export const namedProvince = ({ context, entities }: Resolution): string | null =>
  entities.find((entity) => entity.id === context.province?.id)?.id ?? null;

/** True for "tỉnh" alone at a token: the author's own province, by its level. `end`: offset behind which no name is looked for. */
export const isOwnProvince = (report: ResolvedReport, view: View, i: number, end: number): boolean => {
  const { province } = report.found.context;
  const type = report.lexicon.unitTypeWords.longest(view.tokens, i);
  if (!province || !type?.value.levels.includes('province') || !province.label.startsWith(type.value.word))
    return false;
  const next = view.tokens[type.end];
  return !(next?.capital && next.start < end);
};
