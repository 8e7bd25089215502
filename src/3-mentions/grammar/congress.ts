/** Congresses by their ordinal ("Đại hội XIII của Đảng"), their committee ("Đại hội Đảng bộ tỉnh lần thứ XX") or their level ("đại hội chi bộ"). */
import { isCapital } from '../view.ts';
import { bodyAt } from './body.ts';
import { type EventMatch, type EventStart, eventOf, ordinalBehind, periodBehind } from './event-match.ts';

export const congressAt = (start: EventStart): EventMatch | null => {
  const { view, lexicon, match } = start;
  const national =
    lexicon.nationalWords.longest(view.tokens, match.end) ??
    (isCapital(view, match.end) ? lexicon.partyWords.longest(view.tokens, match.end) : null);
  const ordinal = ordinalBehind(view, lexicon, national?.end ?? match.end);
  if (national || ordinal) {
    if (!ordinal) return committeeCongress(start);
    const party = lexicon.ofParty.longest(view.tokens, ordinal.end);
    // "Đại hội lần thứ XIII" without "của Đảng" is the nation's only with its word.
    if (!national && !party && !isCapital(view, match.end)) return null;
    return withPeriod(start, party?.end ?? ordinal.end, { ordinal: ordinal.value, national: true });
  }
  return committeeCongress(start);
};

const committeeCongress = (start: EventStart): EventMatch | null => {
  const { view, lexicon, match } = start;
  const level = lexicon.congressLevels.longest(view.tokens, match.end);
  const body = bodyAt(view, lexicon, match.end);
  const holds = body && !body.collective && !body.open && body.shape.head?.head.group === 'partyOrganization';
  if (holds && body.end >= (level?.end ?? 0)) {
    const ordinal = ordinalBehind(view, lexicon, body.end);
    return withPeriod(start, ordinal?.end ?? body.end, { ordinal: ordinal?.value ?? null, holder: body.shape });
  }
  return level && withPeriod(start, level.end, { name: level.value });
};

const withPeriod = (start: EventStart, nameEnd: number, part: Partial<EventMatch>): EventMatch => {
  const period = periodBehind(start.view, start.lexicon, nameEnd);
  return {
    ...eventOf(start, nameEnd, part),
    period: period?.value ?? null,
    end: period?.end ?? nameEnd,
  };
};
