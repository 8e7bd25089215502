/**
 * Lunar years against the calendar: "Tết Canh Tý năm 2019" (that year is 2020), a name that no year bears, and a New Year that is
 * neither the report's own nor the next one, while the report names its own elsewhere.
 */
import type { EventMention } from '../3-mentions/mention.ts';
import { sentenceEndAt, tokenAt } from '../3-mentions/view.ts';
import type { Issue } from '../base/issue.ts';
import { type IssueContext, placesOf, thingsOf } from './issue-context.ts';

/** Until the end of this month a report may still look back on the year before its own, New Year and all. */
const LOOKS_BACK_UNTIL = 3;
/** How many tokens before a name a word of comparison may stand ("so với cùng kỳ dịp Tết ..."). */
const COMPARED = 6;

/** A New Year by name, with the year the name means. */
interface NewYear {
  readonly mention: EventMention;
  /** The year the text gives beside the name. */
  readonly stated: number | null;
  readonly meant: number;
}

export const lunarYearIssues = (context: IssueContext): Issue[] => {
  const { mentions, lexicon, report, outline, entityOf } = context;
  const own = report.date === null ? null : Number(report.date.slice(0, 4));
  const issues: Issue[] = [];
  const named: NewYear[] = [];
  for (const mention of mentions.all) {
    if (mention.class !== 'Event' || mention.lunar === null) continue;
    const stated = mention.period === null ? null : Number(mention.period);
    const near = stated ?? own;
    const { stem, branch } = mention.lunar;
    const about = { places: placesOf(outline, mention), things: thingsOf(entityOf, [mention]) };
    // Which odd name it is does not depend on the year it is looked for.
    const meant = lexicon.things.lunarYears.nearest(stem, branch, near ?? 0);
    const params = { event: mention.name, name: `${stem} ${branch}` };
    if (meant === null) issues.push({ code: 'event.noSuchLunarYear', severity: 'warning', params, ...about });
    else if (stated !== null && meant !== stated)
      issues.push({ code: 'conflict.lunarYear', severity: 'warning', params: { ...params, stated, meant }, ...about });
    else if (near !== null) named.push({ mention, stated, meant });
  }
  return own === null ? issues : [...issues, ...otherNewYears(context, named, own)];
};

/** New Years that are neither the report's own nor the next one, where the report speaks of its own too. */
const otherNewYears = (context: IssueContext, named: readonly NewYear[], own: number): Issue[] => {
  const ownNewYear = named.find(({ meant }) => meant === own);
  if (!ownNewYear || Number(context.report.date?.slice(5, 7)) <= LOOKS_BACK_UNTIL) return [];
  const others = named.filter(
    (one) => one.stated === null && one.meant !== own && one.meant !== own + 1 && !isCompared(context, one.mention),
  );
  const { outline, entityOf, report } = context;
  return others.map(({ mention, meant }) => ({
    code: 'conflict.otherNewYear',
    severity: 'warning',
    params: {
      event: mention.name,
      meant,
      other: ownNewYear.mention.name,
      otherYear: own,
      reportDate: report.date ?? '',
    },
    places: [...placesOf(outline, mention), ...placesOf(outline, ownNewYear.mention)],
    things: thingsOf(entityOf, [mention, ownNewYear.mention]),
  }));
};

/** "tăng so với Tết Kỷ Hợi": another year is meant to be named. */
const isCompared = ({ mentions, lexicon }: IssueContext, { passage, span }: EventMention): boolean => {
  const view = mentions.byPassage[passage]?.view;
  if (!view) return false;
  const at = tokenAt(view, span.start);
  for (let i = Math.max(0, at - COMPARED); i < at; i++)
    if (sentenceEndAt(view, i) > at && lexicon.comparisonWords.longest(view.tokens, i)) return true;
  return false;
};
