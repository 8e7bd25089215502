/**
 * Terms of congresses. A congress opens the term it is named by, so one that is still to be held cannot bear a term that began
 * years before the report; and one congress, by its ordinal, has one term.
 */
import type { EventMention } from '../3-mentions/mention.ts';
import { mentionsAround } from '../3-mentions/mentions-around.ts';
import { particle, sentenceEndAt, tokenAt, type View, word } from '../3-mentions/view.ts';
import { getOrMake } from '../base/get-or-make.ts';
import type { Issue } from '../base/issue.ts';
import { type IssueContext, placesOf, thingsOf } from './issue-context.ts';

/** Congresses of one round are held within a year before and after the one that names it. */
const ROUND = 1;
/** Two periods that begin so many years apart are two terms: "2020-2025" and "2021-2025" are one in the words of Party and State. */
const TERM = 4;
/** Tokens between the verb and the congress ("tổ chức thật thành công đại hội"). */
const MAX_MANNER = 3;
/** So many mentions may stand in the subject of a document before a congress. */
const MAX_INSIDE = 20;
/** Tokens between a congress and the passive that says it is to be held. */
const MAX_PASSIVE = 40;

/** "2020-2025", with its first year. */
const TERM_OF_YEARS = /^(\d{4})-\d{4}$/;

interface Held {
  readonly mention: EventMention;
  /** First year of its term. */
  readonly opens: number;
}

export const congressTermIssues = (context: IssueContext): Issue[] => {
  const held = context.mentions.all.flatMap((mention): Held[] => {
    if (mention.class !== 'Event') return [];
    const opens = TERM_OF_YEARS.exec(mention.period ?? '')?.[1];
    return opens === undefined ? [] : [{ mention, opens: Number(opens) }];
  });
  return [...termsOver(context, held), ...twoTerms(context, held)];
};

/** "tổ chức đại hội ... nhiệm kỳ 2015-2020" among the tasks of a report of 2020, which elsewhere prepares those of 2020-2025. */
const termsOver = (context: IssueContext, held: readonly Held[]): Issue[] => {
  const { report, outline, entityOf } = context;
  const reportDate = report.date;
  if (reportDate === null) return [];
  const year = Number(reportDate.slice(0, 4));
  const congresses = held.filter(({ mention }) => mention.head.name === 'congress');
  const coming = congresses.filter(({ opens }) => Math.abs(opens - year) <= ROUND);
  const [first] = coming;
  if (!first) return [];
  const comingOf = new Map([...coming].reverse().map((one) => [entityOf.get(one.mention.index), one.mention]));
  return congresses
    .filter(({ mention, opens }) => opens < year - ROUND && isToBeHeld(context, mention))
    .map(({ mention }): Issue => {
      const other = comingOf.get(entityOf.get(mention.index)) ?? first.mention;
      return {
        code: 'conflict.congressTerm',
        severity: 'warning',
        params: {
          event: mention.surface,
          term: mention.period ?? '',
          other: other.surface,
          due: other.period ?? '',
          reportDate,
        },
        places: [...placesOf(outline, mention), ...placesOf(outline, other)],
        things: thingsOf(entityOf, [mention, other]),
      };
    });
};

/** The object of a verb of holding, in a part that sets tasks or behind a word for what is to come; not in a document's subject. */
const isToBeHeld = (context: IssueContext, mention: EventMention): boolean => {
  const { outline, mentions } = context;
  const passage = mentions.byPassage[mention.passage];
  const section = outline.passages[mention.passage]?.section;
  if (!passage) return false;
  const { view } = passage;
  const verb =
    verbBefore(view, tokenAt(view, mention.span.start)) ?? passiveBehind(view, tokenAt(view, mention.span.end - 1) + 1);
  if (verb === null || isInDocument(context, mention)) return false;
  const plans = section !== undefined && outline.sections[section]?.plans === true;
  const said = statusBefore(view, verb);
  return said === 'planned' || said === 'requested' || (plans && said !== 'done' && said !== 'notDone');
};

const isInDocument = ({ mentions }: IssueContext, mention: EventMention): boolean =>
  mentionsAround(mentions, mention, MAX_INSIDE, 1).some((other) => {
    if (other.class !== 'Document') return false;
    const end = Math.max(other.span.end, other.title?.end ?? 0);
    return other.span.start <= mention.span.start && mention.span.end <= end;
  });

/** First token of the verb of holding right before a token. */
const verbBefore = (view: View, at: number): number | null => {
  let end = at;
  for (let i = at - 1; i >= Math.max(0, at - MAX_MANNER * 2); i--) {
    const { verb, particle: small } = view.words[i] ?? {};
    if (
      verb &&
      (verb.end === end || verb.end === at) &&
      verb.value.event === 'holds' &&
      verb.value.status !== 'stopped'
    )
      return startOf(view, i, verb.end);
    if (small?.end === end && particle(view, i) === 'manner' && at - i <= MAX_MANNER) end = i;
  }
  return null;
};

/** Token of the passive in "đại hội ..., đều phải được chuẩn bị và tổ chức". */
const passiveBehind = (view: View, at: number): number | null => {
  const end = Math.min(sentenceEndAt(view, at - 1), at + MAX_PASSIVE);
  for (let i = at; i < end; i++) {
    const { verb } = view.words[i] ?? {};
    if (verb || word(view, i) === ';') return null;
    if (particle(view, i) !== 'passive') continue;
    const next = view.words[i]?.particle?.end ?? i + 1;
    return view.words[next]?.verb?.value.event === 'holds' ? i : null;
  }
  return null;
};

/** Of the verbs that end at one token ("tiến hành tổ chức", "tổ chức") the longest begins first. */
const startOf = (view: View, at: number, end: number): number => {
  let start = at;
  for (let i = at - 1; i >= Math.max(0, at - MAX_MANNER); i--) if (view.words[i]?.verb?.end === end) start = i;
  return start;
};

const statusBefore = (view: View, verb: number): string | null => {
  for (let i = verb - 1; i >= Math.max(0, verb - MAX_MANNER); i--) {
    const modality = view.words[i]?.modality;
    if (modality && modality.end <= verb && sentenceEndAt(view, i) > verb) return modality.value.status ?? null;
  }
  return null;
};

/** One congress or election, known by its ordinal, with terms that begin years apart. */
const twoTerms = ({ outline, entityOf }: IssueContext, held: readonly Held[]): Issue[] => {
  const byThing = new Map<string, Held[]>();
  for (const one of held) {
    const thing = one.mention.ordinal === null ? undefined : entityOf.get(one.mention.index);
    if (thing !== undefined) getOrMake(byThing, thing, (): Held[] => []).push(one);
  }
  return [...byThing.values()].flatMap(([first, ...others]): Issue[] => {
    const other = first && others.find(({ opens }) => Math.abs(opens - first.opens) >= TERM);
    if (!other) return [];
    return [
      {
        code: 'conflict.twoTerms',
        severity: 'warning',
        params: {
          event: first.mention.name,
          first: first.mention.period ?? '',
          second: other.mention.period ?? '',
        },
        places: [...placesOf(outline, first.mention), ...placesOf(outline, other.mention)],
        things: thingsOf(entityOf, [first.mention]),
      },
    ];
  });
};
