/**
 * Looks every token of a passage up once, so that the grammar need not: where a compound stands ("công tác chỉ đạo") only the
 * compound is read, and where two words start at one token the longer one wins ("chỉ đạo" is a verb, not "chỉ" and "đạo").
 */
import type { Passage } from '../2-structure/passage.ts';
import { type Token, tokenize } from '../base/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../lexicon/phrase-trie.ts';
import type { Particle } from '../lexicon/relation-words.ts';
import type { SteeringMatches } from '../lexicon/steering-words.ts';
import { NO_WORDS, type View, type Words } from './view.ts';

export const viewOf = (passage: Passage, lexicon: Lexicon): View => {
  const tokens = tokenize(passage.text, passage.leveled);
  const words: Words[] = new Array(tokens.length).fill(NO_WORDS);
  const before: (Particle | null)[] = new Array(tokens.length + 1).fill(null);
  let compoundEnd = 0;
  for (let i = 0; i < tokens.length; i++) {
    const found = i < compoundEnd ? null : lexicon.steering.at(tokens, i);
    if (!found) continue;
    compoundEnd = found.compound?.end ?? i;
    const kept = wordsFrom(found, compoundEnd);
    words[i] = kept;
    if (kept.particle) before[kept.particle.end] ??= kept.particle.value.means;
  }
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

/** Of what starts at a token the words that count; where a compound starts, only what is at least as long. */
const wordsFrom = ({ type, verb, particle, modality, link }: SteeringMatches, compoundEnd: number): Words => {
  const longest = Math.max(type?.end ?? 0, verb?.end ?? 0, modality?.end ?? 0, compoundEnd);
  return {
    type,
    verb: atLeast(verb, compoundEnd),
    particle: atLeast(particle, longest),
    modality: atLeast(modality, compoundEnd),
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
