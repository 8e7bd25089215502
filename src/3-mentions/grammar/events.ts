/** Events by what makes each one: a congress by its committee and ordinal, an election by its term, a festival by its name. */

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { EventHead, ThingHead } from '../../lexicon/thing-words.ts';
import type { BodyShape } from '../mention.ts';
import { textOf, type View, word } from '../view.ts';
import { bodyAt } from './body.ts';
import { dateAt } from './date.ts';
import { periodAt } from './period.ts';
import { phraseEnd } from './phrase-end.ts';
import { ordinalAt, termAt } from './term.ts';

export interface EventMatch {
  readonly from: number;
  readonly end: number;
  readonly head: EventHead;
  /** The words that name it, without ordinal and period. */
  readonly name: string;
  readonly ordinal: string | null;
  /** "2020-2025" or a year. */
  readonly period: string | null;
  readonly national: boolean;
  /** The body whose congress or session it is. */
  readonly holder: BodyShape | null;
}

const MAX_FREE = 30;
const MAX_EXAM = 44;

const particle = (view: View, i: number): string | null => view.words[i]?.particle?.value.means ?? null;

/** "lần thứ XX" or a bare figure. */
const ordinal = (view: View, lexicon: Lexicon, at: number): { value: string; end: number } | null => {
  const opened = lexicon.ordinalOpeners.longest(view.tokens, at);
  const i = opened?.end ?? at;
  const value = ordinalAt(view, i);
  if (!value || (!opened && view.tokens[i]!.kind === 'number')) return null;
  return { value, end: i + 1 };
};

/** Period or year behind an event, with or without a comma or bracket. */
const periodBehind = (view: View, lexicon: Lexicon, at: number): { value: string; end: number } | null => {
  for (const i of [at, word(view, at) === ',' || word(view, at) === '(' || word(view, at) === '-' ? at + 1 : -1]) {
    if (i < 0) continue;
    const period = periodAt(view, lexicon, i);
    if (period)
      return { ...period, end: word(view, at) === '(' && word(view, period.end) === ')' ? period.end + 1 : period.end };
  }
  return null;
};

const yearBehind = (view: View, lexicon: Lexicon, at: number): { value: string; end: number } | null => {
  const i = word(view, at) === '-' ? at + 1 : at;
  const date = dateAt(view, lexicon, i);
  return date && date.value.length === 4 ? date : null;
};

type Head = PhraseMatch<ThingHead<EventHead>>;

const congress = (view: View, lexicon: Lexicon, from: number, match: Head): EventMatch | null => {
  const { head } = match.value;
  const made = (part: Partial<EventMatch>, end: number): EventMatch => {
    const period = periodBehind(view, lexicon, end);
    return {
      from,
      end: period?.end ?? end,
      head,
      name: textOf(view, from, end),
      ordinal: null,
      period: period?.value ?? null,
      national: false,
      holder: null,
      ...part,
    };
  };
  let i = match.end;
  const national = lexicon.nationalWords.longest(view.tokens, i);
  if (national) i = national.end;
  const direct = ordinal(view, lexicon, i);
  if (national || direct) {
    const end = direct?.end ?? i;
    const party = lexicon.ofParty.longest(view.tokens, end);
    // "Đại hội lần thứ XIII" without "của Đảng" is the nation's only with its word.
    if (!national && !party && !view.tokens[match.end]!.capital) return null;
    return direct ? made({ ordinal: direct.value, national: true }, party?.end ?? end) : null;
  }
  const levels = lexicon.congressLevels.longest(view.tokens, i);
  const body = bodyAt(view, lexicon, i);
  if (
    body &&
    !body.collective &&
    !body.open &&
    body.shape.head?.head.group === 'partyOrganization' &&
    body.end >= (levels?.end ?? 0)
  ) {
    const behind = ordinal(view, lexicon, body.end);
    return made({ ordinal: behind?.value ?? null, holder: body.shape }, behind?.end ?? body.end);
  }
  return levels ? made({ name: levels.value }, levels.end) : null;
};

const election = (view: View, lexicon: Lexicon, from: number, match: Head): EventMatch | null => {
  const deputies = lexicon.deputyWords.longest(view.tokens, match.end);
  const start = deputies?.end ?? match.end;
  const body = bodyAt(view, lexicon, start);
  if (!body) return null;
  const term = termAt(view, lexicon, body.end);
  const end = term?.end ?? body.end;
  const period = periodBehind(view, lexicon, end);
  return {
    from,
    end: period?.end ?? end,
    head: match.value.head,
    name: textOf(view, start, body.end),
    ordinal: term?.value ?? null,
    period: period?.value ?? null,
    national: body.shape.central !== null,
    holder: null,
  };
};

const session = (view: View, lexicon: Lexicon, from: number, match: Head): EventMatch | null => {
  const before = ordinal(view, lexicon, match.end);
  const start = before?.end ?? match.end;
  const body = bodyAt(view, lexicon, particle(view, start) === 'of' ? view.words[start]!.particle!.end : start);
  const council = body && (body.shape.head?.head.group === 'council' || body.shape.central?.kind === 'council');
  if (!body || !council || body.collective) return null;
  return {
    from,
    end: body.end,
    head: match.value.head,
    name: textOf(view, from, match.end),
    ordinal: before?.value ?? null,
    period: null,
    national: body.shape.central !== null,
    holder: body.shape,
  };
};

/** A capitalised name that may have small words inside ("Tịch điền Đọi Sơn", "Đức Thánh Trần đền Trần Thương"). */
const nameEnd = (view: View, at: number): number => {
  let end = at;
  for (let i = at; i < Math.min(at + 12, view.sentenceEnd[at] ?? at); i++) {
    const token = view.tokens[i]!;
    if (token.kind === 'word' && token.capital) end = i + 1;
    else if (token.kind !== 'word' || i > end || particle(view, i)) break;
  }
  return end;
};

const free = (view: View, lexicon: Lexicon, from: number, match: Head, max: number): EventMatch | null => {
  const first = view.tokens[match.end];
  if (!first || (first.kind === 'sign' && first.text !== '"') || match.end >= view.sentenceEnd[from]!) return null;
  let end = phraseEnd(view, lexicon, match.end, { max, documents: false, comma: false });
  if (end - match.end < 2) return null;
  end = beforeManner(view, match.end + 2, end);
  const year = yearIn(view, lexicon, match.end, end);
  return {
    from,
    end,
    head: match.value.head,
    name: textOf(view, from, end),
    ordinal: null,
    period: year,
    national: false,
    holder: null,
  };
};

/** "... an toàn, nghiêm túc": how it went is not its name. */
const beforeManner = (view: View, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (particle(view, i) === 'manner') return i;
  return end;
};

const yearIn = (view: View, lexicon: Lexicon, from: number, end: number): string | null => {
  for (let i = from; i < end; i++) {
    const date = dateAt(view, lexicon, i);
    if (date && date.value.length === 4) return date.value;
  }
  return null;
};

const isPlural = (view: View, at: number): boolean =>
  view.before[at] === 'plural' || (view.tokens[at - 1]?.kind === 'number' && Number(view.tokens[at - 1]!.text) > 1);

/** The event that starts at a token. */
export const eventAt = (view: View, lexicon: Lexicon, at: number): EventMatch | null => {
  const match = lexicon.things.events.longest(view.tokens, at);
  if (!match) return null;
  const { head } = match.value;
  const { capital } = view.tokens[at]!;
  const simple = (end: number, period: string | null = null): EventMatch => ({
    from: at,
    end,
    head,
    name: textOf(view, at, end),
    ordinal: null,
    period,
    national: false,
    holder: null,
  });
  switch (head.name) {
    case 'congress':
      return congress(view, lexicon, at, match);
    case 'election':
      return election(view, lexicon, at, match);
    case 'session':
      return isPlural(view, at) ? null : session(view, lexicon, at, match);
    case 'proper': {
      const end = nameEnd(view, match.end);
      const landmark = lexicon.things.places.longest(view.tokens, match.end);
      const reach = end > match.end ? end : landmark ? nameEnd(view, landmark.end) : match.end;
      return reach > match.end && reach > (landmark?.end ?? 0) && !isPlural(view, at) ? simple(reach) : null;
    }
    case 'lunarYear': {
      const stem = lexicon.things.stems.get(word(view, match.end));
      const branch = lexicon.things.branches.get(word(view, match.end + 1));
      if (!stem || !branch) return null;
      const year = yearBehind(view, lexicon, match.end + 2);
      return {
        ...simple(year?.end ?? match.end + 2, year?.value ?? null),
        name: `${textOf(view, at, match.end)} ${stem} ${branch}`,
      };
    }
    case 'anniversary': {
      const number = view.tokens[match.end]?.kind === 'number' && particle(view, match.end + 1) === 'years';
      return number
        ? simple(phraseEnd(view, lexicon, match.end, { max: 16, documents: false, comma: true }), null)
        : null;
    }
    case 'exam':
      return isPlural(view, at)
        ? null
        : (free(view, lexicon, at, match, MAX_EXAM) ??
            (view.tokens[match.end]?.kind === 'sign' && match.end - at > 2 ? simple(match.end) : null));
    case 'campaign': {
      if (isPlural(view, at)) return null;
      const quoted = word(view, at - 1) === '"';
      if (
        !capital &&
        word(view, match.end) !== '"' &&
        !view.words[match.end]?.verb &&
        view.tokens[match.end]?.kind !== 'word'
      )
        return null;
      if (quoted) {
        let end = match.end;
        while (end < at + 12 && word(view, end) !== '"' && end < view.sentenceEnd[at]!) end++;
        if (word(view, end) !== '"') return null;
        const year = view.tokens[end + 1]?.kind === 'number' ? word(view, end + 1) : null;
        return { ...simple(year ? end + 2 : end, year), name: textOf(view, at, end) };
      }
      if (match.end - at > 2) return null;
      return free(view, lexicon, at, match, 16);
    }
    case 'free':
      if (isPlural(view, at) || (!capital && match.end - at < 2)) return null;
      if (lexicon.plenumWords.longest(view.tokens, at)) return null;
      return capital || match.end - at > 2 ? free(view, lexicon, at, match, MAX_FREE) : null;
  }
};

/** All events of a passage; a second election behind "và" leaves its head out. */
export const findEvents = (view: View, lexicon: Lexicon): EventMatch[] => {
  const found: EventMatch[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const event = eventAt(view, lexicon, i);
    if (!event) {
      i++;
      continue;
    }
    found.push(event);
    i = event.end;
    if (
      event.head.name === 'election' &&
      particle(view, i) === 'and' &&
      lexicon.deputyWords.longest(view.tokens, i + 1)
    ) {
      const head = lexicon.things.events.longest(view.tokens, event.from)!;
      const second = election(view, lexicon, i + 1, { value: head.value, end: i + 1 });
      if (second) {
        found.push(second);
        i = second.end;
      }
    }
  }
  return found;
};
