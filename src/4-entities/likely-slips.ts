/**
 * Names in subjects and projects that are likely slips of the pen: one mark makes "Đông Văn" the "Đồng Văn" that the report names
 * elsewhere. Nothing is read otherwise for it: the writer may mean what is written.
 */

import type { Mention } from '../3-mentions/mention.ts';
import { mentionsAround } from '../3-mentions/mentions-around.ts';
import { isCapital, spanOf } from '../3-mentions/view.ts';
import { fold } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Issue } from '../base/issue.ts';
import { differInOneSyllable } from '../lexicon/unit-look-alikes.ts';
import { type IssueContext, placesIn, placesOf, thingsOf } from './issue-context.ts';
import { unitRefOf } from './misspelt-units.ts';
import type { NameToken } from './name-tokens.ts';
import { rightlyNamed } from './rightly-named.ts';
import type { KnownUnit } from './units.ts';

/** So many mentions before and behind a name may stand in it. */
const MAX_INSIDE = 40;

export const likelySlips = (context: IssueContext, names: readonly NameToken[]): Issue[] => {
  const known = unitsByFoldedName(context);
  return known.size === 0 ? [] : names.flatMap((token) => likelySlip(context, token, known) ?? []);
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
  { mention, view, at }: NameToken,
  known: ReadonlyMap<string, readonly RightName[]>,
): Issue | null => {
  if (!isCapital(view, at) || isCapital(view, at - 1)) return null;
  let end = at + 1;
  while (isCapital(view, end)) end++;
  const span = spanOf(view, at, end);
  const written = view.passage.leveled.slice(span.start, span.end);
  const [right, ...more] = known.get(fold(written)) ?? [];
  if (!right || more.length > 0 || !differInOneSyllable(written, right.known.name)) return null;
  const own = report.province;
  if (own && lexicon.units.named(written).some((unit) => lexicon.units.within(unit, own.id))) return null;
  // What was read as a place of its own is not doubted here.
  const isUnit = mentionsAround(mentions, mention, MAX_INSIDE, MAX_INSIDE).some((other) => {
    const ref = unitRefOf(other);
    return ref?.name != null && ref.span.start <= span.start && span.end <= ref.span.end;
  });
  if (isUnit) return null;
  return {
    code: 'name.likelySlip',
    severity: 'info',
    params: { surface: view.text.slice(span.start, span.end), likely: right.known.name, unit: right.known.label },
    places: [...placesIn(outline, mention.passage, span), ...placesOf(outline, right.mention)],
    things: thingsOf(entityOf, [mention]),
  };
};
