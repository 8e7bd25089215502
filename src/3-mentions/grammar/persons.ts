/** Named people: behind "đồng chí" and the like, with their offices, and those whom everybody names ("Hồ Chí Minh"). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { textOf, type View, word } from '../view.ts';
import { capitalRun, isShouted } from './capitals.ts';

export interface PersonMatch {
  readonly from: number;
  readonly end: number;
  readonly name: string;
  /** Tokens between which the person's offices stand. */
  readonly roles: { readonly from: number; readonly end: number };
}

/** Vietnamese names have two to five syllables. */
const MIN_NAME = 2;
const MAX_NAME = 5;
/** How far behind a name its offices may stand, in tokens. */
const MAX_ROLES = 30;

const particle = (view: View, i: number): string | null => view.words[i]?.particle?.value.means ?? null;

export const findPersons = (view: View, lexicon: Lexicon): PersonMatch[] => {
  const found: PersonMatch[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const known = lexicon.things.persons.longest(view.tokens, i);
    if (known && view.tokens[i]!.capital && !isShouted(view, i)) {
      const blocked = known.value.not.some(
        (phrase) =>
          phrase.split(' ').every((part, k, all) => sameWord(view, i - all.length + k, part)) ||
          phrase.split(' ').every((part, k) => sameWord(view, known.end + k, part)),
      );
      if (!blocked && !view.tokens[known.end]?.capital) {
        found.push({
          from: i,
          end: known.end,
          name: known.value.forms[0]!,
          roles: { from: known.end, end: known.end },
        });
        i = known.end - 1;
      }
      continue;
    }
    if (particle(view, i) !== 'person') continue;
    const start = view.words[i]!.particle!.end;
    const end = capitalRun(view, start, MAX_NAME);
    const office = lexicon.bodies.offices.longest(view.tokens, start);
    if (
      office ||
      end - start < MIN_NAME ||
      lexicon.bodies.heads.longest(view.tokens, start) ||
      lexicon.bodies.central.longest(view.tokens, start)
    )
      continue;
    let roles = end;
    while (
      roles < Math.min(end + MAX_ROLES, view.sentenceEnd[i]!) &&
      ![';', '.', ':'].includes(word(view, roles)) &&
      !view.words[roles]!.modality &&
      !view.words[roles]!.verb
    )
      roles++;
    found.push({ from: start, end, name: textOf(view, start, end), roles: { from: end, end: roles } });
    i = end - 1;
  }
  return found;
};

const sameWord = (view: View, i: number, part: string): boolean => {
  const token = view.tokens[i];
  return token !== undefined && view.text.slice(token.start, token.end).toLowerCase() === part.toLowerCase();
};
