/**
 * Names that were not read as they are written, each with what it was read as: a unit found by mending a mark, a lunar year misread,
 * a pair of syllables that means nothing; and names that are likely slips.
 */
import { spanOf } from '../3-mentions/view.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Issue } from '../base/issue.ts';
import { type IssueContext, placesIn, placesOf, thingsOf } from './issue-context.ts';
import { likelySlips } from './likely-slips.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { rightlyNamed } from './rightly-named.ts';

export const nameIssues = (context: IssueContext): Issue[] => {
  const names = nameTokens(context.mentions);
  return onceEach([
    ...repairedUnits(context),
    ...repairedYears(context),
    ...misreadWords(context, names),
    ...likelySlips(context, names),
  ]);
};

/** One slip is one finding, however often it is made: with all places, and all things it was made in. */
const onceEach = (issues: readonly Issue[]): Issue[] => {
  const bySlip = new Map<string, Issue[]>();
  for (const issue of issues)
    getOrMake(bySlip, JSON.stringify([issue.code, issue.params]), (): Issue[] => []).push(issue);
  return [...bySlip.values()].flatMap(([first, ...others]): Issue[] => {
    if (!first || others.length === 0) return first ? [first] : [];
    const all = [first, ...others];
    const places = new Map(all.flatMap((issue) => issue.places.map((place) => [JSON.stringify(place), place])));
    return [{ ...first, places: [...places.values()], things: [...new Set(all.flatMap(({ things = [] }) => things))] }];
  });
};

/** `places`: of the name, then of its right form elsewhere. */
const repaired = (surface: string, readAs: string, places: Issue['places'], things: readonly string[]): Issue => ({
  code: 'name.repaired',
  severity: 'info',
  params: { surface, readAs },
  places,
  things,
});

const repairedUnits = ({ outline, mentions, units, entityOf }: IssueContext): Issue[] => {
  const right = rightlyNamed(units);
  return units.repaired.flatMap(({ ref, index, known }) => {
    const mention = mentions.all[index];
    // The bodies that a place name stands in are read by it too: one place, one issue.
    if (!mention || (mention.class === 'Place' && mention.inBody)) return [];
    const elsewhere = mentions.all[right.get(known.key)?.index ?? -1];
    const places = [
      ...placesIn(outline, mention.passage, ref.span),
      ...(elsewhere ? placesOf(outline, elsewhere) : []),
    ];
    return [repaired(ref.name ?? '', known.label, places, thingsOf(entityOf, [mention]))];
  });
};

const repairedYears = ({ outline, mentions, entityOf }: IssueContext): Issue[] =>
  mentions.all.flatMap((mention) =>
    mention.class === 'Event' && mention.lunar?.repaired
      ? [repaired(mention.surface, mention.name, placesOf(outline, mention), thingsOf(entityOf, [mention]))]
      : [],
  );

const misreadWords = ({ lexicon, outline, entityOf }: IssueContext, names: readonly NameToken[]): Issue[] =>
  names.flatMap(({ mention, view, at }): Issue[] => {
    const match = lexicon.misreadings.words.longest(view.tokens, at);
    if (!match) return [];
    const span = spanOf(view, at, match.end);
    const surface = view.text.slice(span.start, span.end);
    const places = placesIn(outline, mention.passage, span);
    return [repaired(surface, match.value, places, thingsOf(entityOf, [mention]))];
  });
