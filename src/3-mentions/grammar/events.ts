/** Events by what makes each one: a congress by its committee and ordinal, an election by its term, a festival by its name. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { EventHead } from '../../lexicon/thing-words.ts';
import { isAnd, type View } from '../view.ts';
import { congressAt } from './congress.ts';
import { electionAt, sessionAt } from './council-event.ts';
import type { EventMatch, EventStart } from './event-match.ts';
import { anniversaryAt, campaignAt, examAt, lunarYearAt, meetingAt, properEventAt } from './named-event.ts';

type EventReader = (start: EventStart) => EventMatch | null;

/** "các lễ hội", "3 hội nghị": many, none of them named. */
const one =
  (read: EventReader): EventReader =>
  (start) => {
    const { view, from } = start;
    const count = view.tokens[from - 1];
    const several = view.before[from] === 'plural' || (count?.kind === 'number' && Number(count.text) > 1);
    return several ? null : read(start);
  };

const READERS: Readonly<Record<EventHead['name'], EventReader>> = {
  congress: congressAt,
  election: electionAt,
  session: one(sessionAt),
  proper: one(properEventAt),
  lunarYear: lunarYearAt,
  anniversary: anniversaryAt,
  exam: one(examAt),
  campaign: one(campaignAt),
  free: one(meetingAt),
};

/** The event that starts at a token. */
export const eventAt = (view: View, lexicon: Lexicon, from: number): EventMatch | null => {
  const match = lexicon.things.events.longest(view.tokens, from);
  return match && READERS[match.value.head.name]({ view, lexicon, from, match });
};

/** All events of a passage. */
export const findEvents = (view: View, lexicon: Lexicon): EventMatch[] => {
  const found: EventMatch[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const event = eventAt(view, lexicon, i);
    const second = event && secondElection(view, lexicon, event);
    if (event) found.push(event);
    if (second) found.push(second);
    i = second?.end ?? event?.end ?? i + 1;
  }
  return found;
};

/** "bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp": the second leaves its head out. */
const secondElection = (view: View, lexicon: Lexicon, first: EventMatch): EventMatch | null => {
  const from = first.end + 1;
  if (first.head.name !== 'election' || !isAnd(view, first.end)) return null;
  const head = lexicon.things.events.longest(view.tokens, first.from);
  if (!head || !lexicon.deputyWords.longest(view.tokens, from)) return null;
  return electionAt({ view, lexicon, from, match: { value: head.value, end: from } });
};
