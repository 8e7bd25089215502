/**
 * Names that were not read as they are written, or are likely slips: a unit found by mending a mark, a lunar year misread, a pair
 * of syllables that means nothing, and a name that stands elsewhere in the report with another mark. Each says what it was read as.
 */
import type { Mention } from '../3-mentions/mention.ts';
import { mentionsAround } from '../3-mentions/mentions-around.ts';
import { isCapital, spanOf, tokenAt, type View } from '../3-mentions/view.ts';
import { fold } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Issue } from '../base/issue.ts';
import type { Span } from '../base/span.ts';
import { differInOneSyllable } from '../lexicon/unit-look-alikes.ts';
import { type IssueContext, placesIn, placesOf, thingsOf } from './issue-context.ts';
import { unitRefOf } from './misspelt-units.ts';
import type { KnownUnit, NamedUnit, UnitBook } from './units.ts';

/** So many mentions before and behind a name may stand in it. */
const MAX_INSIDE = 40;

export const nameIssues = (context: IssueContext): Issue[] =>
  onceEach([...repairedUnits(context), ...repairedYears(context), ...wordsOfNames(context)]);

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

/** Key of a unit -> where it is first named as it is written. */
const rightlyNamed = (units: UnitBook): ReadonlyMap<string, NamedUnit> => {
  const mended = new Set(units.repaired.map(({ index }) => index));
  const right = new Map<string, NamedUnit>();
  for (const one of units.named) if (!mended.has(one.index) && !right.has(one.known.key)) right.set(one.known.key, one);
  return right;
};

const repairedYears = ({ outline, mentions, entityOf }: IssueContext): Issue[] =>
  mentions.all.flatMap((mention) =>
    mention.class === 'Event' && mention.lunar?.repaired
      ? [repaired(mention.surface, mention.name, placesOf(outline, mention), thingsOf(entityOf, [mention]))]
      : [],
  );

/** Slips in the subjects of documents and the names of projects: what stands in two of them, one inside the other, is said once. */
const wordsOfNames = (context: IssueContext): Issue[] => {
  const { mentions } = context;
  const known = unitsByFoldedName(context);
  const seen = new Set<string>();
  return mentions.all.flatMap((mention) => {
    const span = nameSpan(mention);
    const view = mentions.byPassage[mention.passage]?.view;
    if (!span || !view) return [];
    const from = tokenAt(view, span.start);
    const end = tokenAt(view, span.end - 1) + 1;
    const issues: Issue[] = [];
    for (let i = from; i < end; i++) {
      const place = `${mention.passage} ${i}`;
      if (seen.has(place)) continue;
      seen.add(place);
      issues.push(...misreadWords(context, mention, view, i), ...likelySlip(context, mention, view, i, known));
    }
    return issues;
  });
};

const nameSpan = (mention: Mention): Span | null => {
  if (mention.class === 'Project') return mention.span;
  if (mention.class !== 'Document') return null;
  return mention.title ?? (mention.code === null ? mention.span : null);
};

const misreadWords = (
  { lexicon, outline, entityOf }: IssueContext,
  mention: Mention,
  view: View,
  i: number,
): Issue[] => {
  const match = lexicon.misreadings.words.longest(view.tokens, i);
  if (!match) return [];
  const span = spanOf(view, i, match.end);
  const surface = view.text.slice(span.start, span.end);
  const places = placesIn(outline, mention.passage, span);
  return [repaired(surface, match.value, places, thingsOf(entityOf, [mention]))];
};

/** A unit of the report's own province with the mention that names it rightly. */
interface RightName {
  readonly known: KnownUnit;
  readonly mention: Mention;
}

const unitsByFoldedName = ({ units, mentions, report, lexicon }: IssueContext): Map<string, RightName[]> => {
  const byName = new Map<string, RightName[]>();
  const own = report.province;
  if (!own) return byName;
  for (const { index, known } of rightlyNamed(units).values()) {
    const mention = mentions.all[index];
    const { unit } = known;
    if (!unit || unit.level === 'commune' || !lexicon.units.within(unit, own.id) || !mention) continue;
    getOrMake(byName, fold(known.name), (): RightName[] => []).push({ known, mention });
  }
  return byName;
};

/** A name in capitals that is a unit's of the report but for one mark, and no unit's of the province itself. */
const likelySlip = (
  { lexicon, outline, report, mentions, entityOf }: IssueContext,
  mention: Mention,
  view: View,
  i: number,
  known: ReadonlyMap<string, readonly RightName[]>,
): Issue[] => {
  if (known.size === 0 || !isCapital(view, i) || isCapital(view, i - 1)) return [];
  let end = i + 1;
  while (isCapital(view, end)) end++;
  const span = spanOf(view, i, end);
  const written = view.passage.leveled.slice(span.start, span.end);
  const [right, ...more] = known.get(fold(written)) ?? [];
  if (!right || more.length > 0 || !differInOneSyllable(written, right.known.name)) return [];
  const own = report.province;
  if (own && lexicon.units.named(written).some((unit) => lexicon.units.within(unit, own.id))) return [];
  // What was read as a place of its own is not doubted here.
  const isUnit = mentionsAround(mentions, mention, MAX_INSIDE, MAX_INSIDE).some((other) => {
    const ref = unitRefOf(other);
    return ref?.name != null && ref.span.start <= span.start && span.end <= ref.span.end;
  });
  if (isUnit) return [];
  return [
    {
      code: 'name.likelySlip',
      severity: 'info',
      params: { surface: view.text.slice(span.start, span.end), likely: right.known.name, unit: right.known.label },
      places: [...placesIn(outline, mention.passage, span), ...placesOf(outline, right.mention)],
      things: thingsOf(entityOf, [mention]),
    },
  ];
};
