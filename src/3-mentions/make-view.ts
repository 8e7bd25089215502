/**
 * Looks every token of a passage up once, so that the grammar need not: where a compound stands ("công tác chỉ đạo") only the
 * compound is read, and where two words start at one token the longer one wins ("chỉ đạo" is a verb, not "chỉ" and "đạo").
 */
import type { Passage } from '../2-structure/passage.ts';
import { type Token, tokenize } from '../base/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../lexicon/phrase-trie.ts';
import type { Particle } from '../lexicon/relation-words.ts';
import { NO_WORDS, type View, type Words } from './view.ts';

export const viewOf = (passage: Passage, lexicon: Lexicon): View => {
  const tokens = tokenize(passage.text, passage.leveled);
  const before: (Particle | null)[] = new Array(tokens.length + 1).fill(null);
  let compound = 0;
  let compoundEnd = 0;
  const words = tokens.map((_, i) => {
    if (i >= compoundEnd) {
      compound = i;
      compoundEnd = lexicon.compounds.longest(tokens, i)?.end ?? i;
    }
    if (i > compound && i < compoundEnd) return NO_WORDS;
    const found = wordsFrom(tokens, i, compoundEnd, lexicon);
    if (found.particle) before[found.particle.end] ??= found.particle.value.means;
    return found;
  });
  return {
    passage,
    text: passage.text,
    tokens,
    words,
    before,
    sentenceEnd: sentenceEnds(passage, tokens),
    doers: lexicon.relations.doers,
  };
};

/** What starts at a token; of a compound that starts there, only what is at least as long. */
const wordsFrom = (tokens: readonly Token[], i: number, compoundEnd: number, lexicon: Lexicon): Words => {
  const { verbs, particles, modality, links } = lexicon.relations;
  const type = lexicon.documentTypes.words.longest(tokens, i);
  const verb = verbs.longest(tokens, i);
  const found = particles.longest(tokens, i);
  const mode = modality.longest(tokens, i);
  const link = links.longest(tokens, i);
  if (!type && !verb && !found && !mode && !link) return NO_WORDS;
  const longest = Math.max(type?.end ?? 0, verb?.end ?? 0, mode?.end ?? 0, compoundEnd);
  return {
    type,
    verb: atLeast(verb, compoundEnd),
    particle: atLeast(found, longest),
    modality: atLeast(mode, compoundEnd),
    link: atLeast(link, compoundEnd),
  };
};

const atLeast = <Value>(match: PhraseMatch<Value> | null, end: number): PhraseMatch<Value> | null =>
  match && match.end >= end ? match : null;

/** Token number -> number of the first token of the next sentence. */
const sentenceEnds = ({ sentences }: Passage, tokens: readonly Token[]): readonly number[] => {
  const ends: number[] = new Array(tokens.length).fill(0);
  let sentence = sentences.length - 1;
  let end = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const start = tokens[i]?.start ?? 0;
    while (sentence > 0 && start < (sentences[sentence]?.start ?? 0)) {
      end = i + 1;
      sentence--;
    }
    ends[i] = end;
  }
  return ends;
};
