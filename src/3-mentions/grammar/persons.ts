/** Named people: behind "đồng chí" and the like, with their offices, and those whom everybody names ("Hồ Chí Minh"). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { behind, isCapital, sentenceEndAt, textOf, type View, word, wordsAt } from '../view.ts';
import { capitalRun, isShouted } from './capitals.ts';
import type { Range } from './document-draft.ts';

export interface PersonMatch extends Range {
  readonly name: string;
  /** Tokens between which the person's offices stand. */
  readonly roles: Range;
}

/** Vietnamese names have two to five syllables. */
const MIN_NAME = 2;
const MAX_NAME = 5;
/** How far behind a name its offices may stand, in tokens. */
const MAX_ROLES = 30;

const ENDS_ROLES: ReadonlySet<string> = new Set([';', '.', ':']);

export const findPersons = (view: View, lexicon: Lexicon): PersonMatch[] => {
  const found: PersonMatch[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const person = personAt(view, lexicon, i);
    if (person) found.push(person);
    i = person?.end ?? i + 1;
  }
  return found;
};

const personAt = (view: View, lexicon: Lexicon, at: number): PersonMatch | null => {
  const known = isCapital(view, at) ? lexicon.things.persons.longest(view.tokens, at) : null;
  if (!known || isShouted(view, at)) return titledAt(view, lexicon, at);
  const { end, value } = known;
  const isPartOfName = value.not.some((phrase) => standsAround(view, at, end, phrase.split(' ')));
  const [name] = value.forms;
  if (name === undefined || isPartOfName || isCapital(view, end)) return null;
  return { from: at, end, name, roles: { from: end, end } };
};

/** True where words stand right before or right behind a name: "Thành phố Hồ Chí Minh" is no person. */
const standsAround = (view: View, from: number, end: number, words: readonly string[]): boolean =>
  words.every((part, k) => isWord(view, from - words.length + k, part)) ||
  words.every((part, k) => isWord(view, end + k, part));

const isWord = (view: View, i: number, part: string): boolean => {
  const token = view.tokens[i];
  return token !== undefined && view.text.slice(token.start, token.end).toLowerCase() === part.toLowerCase();
};

/** "đồng chí Nguyễn Văn An, Bí thư Huyện ủy". */
const titledAt = (view: View, lexicon: Lexicon, at: number): PersonMatch | null => {
  const from = behind(view, at, 'person');
  if (from === null) return null;
  const end = capitalRun(view, from, MAX_NAME);
  const { offices, heads, central } = lexicon.bodies;
  if (end - from < MIN_NAME || [offices, heads, central].some((words) => words.longest(view.tokens, from))) return null;
  const limit = Math.min(end + MAX_ROLES, sentenceEndAt(view, at));
  let roles = end;
  while (roles < limit && !endsRoles(view, roles)) roles++;
  return { from, end, name: textOf(view, from, end), roles: { from: end, end: roles } };
};

const endsRoles = (view: View, i: number): boolean => {
  const { modality, verb } = wordsAt(view, i);
  return modality !== null || verb !== null || ENDS_ROLES.has(word(view, i));
};
