/** Named people: behind "đồng chí" and the like, with their offices, and those whom everybody names ("Hồ Chí Minh"). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { PersonRow } from '../../lexicon/thing-words.ts';
import { behind, isCapital, isGlued, particle, sentenceEndAt, textOf, type View, word, wordsAt } from '../view.ts';
import { isShouted } from './capitals.ts';
import type { Range } from './document-draft.ts';
import { unitTypeAt } from './unit.ts';

export interface PersonMatch extends Range {
  readonly name: string;
  /** Tokens between which the person's offices stand. */
  readonly roles: Range;
}

/** Vietnamese names have two to five syllables. */
const MIN_NAME = 2;
/** Those of names in a list: shorter ones are rather places or words. */
const MIN_LISTED = 3;
const MAX_NAME = 5;
/** How far behind a name its offices may stand, in tokens. */
const MAX_ROLES = 30;

const ENDS_ROLES: ReadonlySet<string> = new Set([';', '.', ':']);

export const findPersons = (view: View, lexicon: Lexicon): PersonMatch[] => {
  const found: PersonMatch[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const persons = personsAt(view, lexicon, i);
    for (const person of persons ?? []) found.push(person);
    i = persons?.at(-1)?.end ?? i + 1;
  }
  return found;
};

/** The person at a token, with those named after it behind one title: "các đồng chí Lò Văn Pánh, Trần Thị Hoa". */
const personsAt = (view: View, lexicon: Lexicon, at: number): PersonMatch[] | null => {
  const first = personAt(view, lexicon, at);
  if (!first) return null;
  if (behind(view, at, 'person') !== first.from) return [first];
  const persons: PersonMatch[] = [];
  let last = first;
  for (;;) {
    const from = behindJoin(view, last.end);
    const place = from === null || unitTypeAt(view, lexicon, from) !== null;
    const next = place ? null : namedAt(view, lexicon, from, MIN_LISTED);
    if (!next) return [...persons, last];
    // What stands behind the next one is of the next one.
    persons.push({ ...last, roles: { from: last.end, end: last.end } });
    last = next;
  }
};

const personAt = (view: View, lexicon: Lexicon, at: number): PersonMatch | null => {
  const known = isCapital(view, at) ? lexicon.things.persons.longest(view.tokens, at) : null;
  return known && !isShouted(view, at) ? knownPersonAt(view, at, known) : titledAt(view, lexicon, at);
};

const knownPersonAt = (view: View, at: number, { end, value }: PhraseMatch<PersonRow>): PersonMatch | null => {
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
  return from === null ? null : namedAt(view, lexicon, from, MIN_NAME);
};

/** `min`: fewest syllables of the name. */
const namedAt = (view: View, lexicon: Lexicon, from: number, min: number): PersonMatch | null => {
  const end = nameEnd(view, lexicon, from);
  if (end - from < min) return null;
  const limit = Math.min(end + MAX_ROLES, sentenceEndAt(view, from));
  let roles = end;
  while (roles < limit && !endsRoles(view, lexicon, roles)) roles++;
  return { from, end, name: textOf(view, from, end), roles: { from: end, end: roles } };
};

/** Token one past a name: before an office or a body that stands right behind it, and over an apostrophe ("H'Yim Kđoh"). */
const nameEnd = (view: View, lexicon: Lexicon, from: number): number => {
  const { offices, heads, central } = lexicon.bodies;
  const limit = Math.min(from + MAX_NAME, sentenceEndAt(view, from));
  let i = from;
  while (i < limit && isCapital(view, i)) {
    if ([offices, heads, central].some((words) => words.longest(view.tokens, i))) break;
    i += word(view, i + 1) === "'" && isGlued(view, i + 1) && isGlued(view, i + 2) && isCapital(view, i + 2) ? 3 : 1;
  }
  return Math.min(i, limit);
};

/** Token behind a comma or an "and". */
const behindJoin = (view: View, at: number): number | null =>
  behind(view, at, 'and') ?? (word(view, at) === ',' ? at + 1 : null);

const endsRoles = (view: View, lexicon: Lexicon, i: number): boolean => {
  const { modality, verb } = wordsAt(view, i);
  if (modality || verb || ENDS_ROLES.has(word(view, i)) || particle(view, i) === 'with') return true;
  return !isCapital(view, i) && lexicon.doingWords.longest(view.tokens, i) !== null;
};
