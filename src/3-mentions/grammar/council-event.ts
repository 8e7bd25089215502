/** Events of councils: elections by whom they elect and the term ("bầu cử đại biểu HĐND các cấp khóa ..."), sessions by their ordinal ("kỳ họp thứ 19 HĐND tỉnh"). */
import { behind, textOf } from '../view.ts';
import { bodyAt } from './body.ts';
import { type EventMatch, type EventStart, eventOf, ordinalBehind, periodBehind } from './event-match.ts';
import { termAt } from './term.ts';

export const electionAt = (start: EventStart): EventMatch | null => {
  const { view, lexicon, match } = start;
  const from = lexicon.deputyWords.longest(view.tokens, match.end)?.end ?? match.end;
  const body = bodyAt(view, lexicon, from);
  if (!body) return null;
  const term = termAt(view, lexicon, body.end);
  const end = term?.end ?? body.end;
  const period = periodBehind(view, lexicon, end);
  return eventOf(start, period?.end ?? end, {
    name: textOf(view, from, body.end),
    ordinal: term?.value ?? null,
    period: period?.value ?? null,
    national: body.shape.central !== null,
  });
};

export const sessionAt = (start: EventStart): EventMatch | null => {
  const { view, lexicon, from, match } = start;
  const ordinal = ordinalBehind(view, lexicon, match.end);
  const at = ordinal?.end ?? match.end;
  const body = bodyAt(view, lexicon, behind(view, at, 'of') ?? at);
  if (!body || body.collective) return null;
  const { head, central } = body.shape;
  if (head?.head.group !== 'council' && central?.kind !== 'council') return null;
  return eventOf(start, body.end, {
    name: textOf(view, from, match.end),
    ordinal: ordinal?.value ?? null,
    national: central !== null,
    holder: body.shape,
  });
};
