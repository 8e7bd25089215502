/** What the rules of events share: the match they make, and the ordinals, periods and years behind a name. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { EventHead, ThingHead } from '../../lexicon/thing-words.ts';
import type { EventShape } from '../mention.ts';
import { isNumber, textOf, type View, word } from '../view.ts';
import { dateAt } from './date.ts';
import { periodAt } from './period.ts';
import { ordinalAt } from './term.ts';

export interface EventMatch extends EventShape {
  readonly from: number;
  readonly end: number;
}

/** The head word of an event, where it stands. */
export interface EventStart {
  readonly view: View;
  readonly lexicon: Lexicon;
  readonly from: number;
  readonly match: PhraseMatch<ThingHead<EventHead>>;
}

/** An event that is named by all the words between its first token and `end`, unless `part` says otherwise. */
export const eventOf = (
  { view, from, match }: EventStart,
  end: number,
  part: Partial<EventMatch> = {},
): EventMatch => ({
  from,
  end,
  head: match.value.head,
  name: textOf(view, from, end),
  ordinal: null,
  period: null,
  national: false,
  holder: null,
  lunar: null,
  ...part,
});

/** A value read from the text, and the token behind it. */
export interface Figure {
  readonly value: string;
  readonly end: number;
}

/** "lần thứ XX", "lần thứ hai", or a Roman figure alone. */
export const ordinalBehind = (view: View, lexicon: Lexicon, at: number): Figure | null => {
  const opened = lexicon.ordinalOpeners.longest(view.tokens, at);
  const i = opened?.end ?? at;
  const value = ordinalAt(view, i);
  if (value && (opened || !isNumber(view, i))) return { value, end: i + 1 };
  // "thứ ba"
  const spelt = opened && lexicon.ordinalWords.longest(view.tokens, i);
  return spelt && { value: spelt.value, end: spelt.end };
};

/** Period or year behind an event, with or without a comma or bracket. */
export const periodBehind = (view: View, lexicon: Lexicon, at: number): Figure | null => {
  const sign = word(view, at);
  const direct = periodAt(view, lexicon, at);
  if (direct) return direct;
  if (sign !== ',' && sign !== '(' && sign !== '-') return null;
  const period = periodAt(view, lexicon, at + 1);
  return period && sign === '(' && word(view, period.end) === ')' ? { ...period, end: period.end + 1 } : period;
};

/** "năm 2020" at a token. */
export const yearAt = (view: View, lexicon: Lexicon, at: number): Figure | null => {
  const date = dateAt(view, lexicon, at);
  return date?.value.length === 4 ? date : null;
};
