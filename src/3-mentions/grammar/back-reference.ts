/** Words that point back: "Nghị quyết này", "văn bản trên", and "sơ kết nghị quyết" where nothing says which. */
import type { TypeWord } from '../../lexicon/document-types.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { Particle } from '../../lexicon/relation-words.ts';
import { behind, isCapital, isSign, particle, sentenceEndAt, wordsAt } from '../view.ts';
import { dateAt } from './date.ts';
import type { DocumentReading } from './document-reading.ts';

/** How far before a type word its verb may start, in tokens. */
const VERB_REACH = 4;

/** Words that go on with the clause and say nothing of the document before them. */
const GOES_ON: ReadonlySet<Particle | null> = new Set([
  'by',
  'at',
  'to',
  'with',
  'after',
  'clauseStart',
  'manner',
  'and',
  'together',
  'passive',
  'asTo',
]);

/** Verbs whose document was not there before. */
const MAKES: ReadonlySet<string> = new Set(['issues', 'drafts']);

/** Token one past the words that point back; null where the type word at a token does not. */
export const backReferenceEnd = (
  { view, lexicon, types }: DocumentReading,
  at: number,
  { end }: PhraseMatch<TypeWord>,
): number | null => {
  const limit = sentenceEndAt(view, at);
  if (end > limit) return null;
  const saysNoMore = (i: number): boolean =>
    i >= limit ||
    isSign(view, i) ||
    wordsAt(view, i).modality !== null ||
    GOES_ON.has(particle(view, i)) ||
    dateAt(view, lexicon, i) !== null;
  const pointed = end < limit ? behind(view, end, 'this') : null;
  if (pointed !== null) return pointed;
  const above = lexicon.aboveWords.longest(view.tokens, end);
  if (above && above.end <= limit && saysNoMore(above.end)) return above.end;
  if (isCapital(view, at) || types.plural.has(at) || !saysNoMore(end)) return null;
  for (let i = at - 1; i >= Math.max(0, at - VERB_REACH); i--) {
    const { verb } = wordsAt(view, i);
    // "ban hành kế hoạch": a new one.
    if (verb?.end === at && verb.value.document) return MAKES.has(verb.value.document) ? null : end;
  }
  return null;
};
