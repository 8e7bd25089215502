import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { level } from '../../src/base/fold.ts';
import { type Token, tokenize } from '../../src/base/tokens.ts';
import { PhraseTrie } from '../../src/lexicon/phrase-trie.ts';
import type { ModalityRow, ParticleRow } from '../../src/lexicon/relation-words.ts';
import { SteeringWords } from '../../src/lexicon/steering-words.ts';

const tokensOf = (text: string): Token[] => tokenize(text, level(text));

const particle: ParticleRow = { forms: [], means: 'and', examples: [], counterExamples: [] };
const modality: ModalityRow = { forms: [], none: false, examples: [], counterExamples: [] };

describe('words that steer reading', () => {
  it('gives the longest of each kind at a token', () => {
    const words = new SteeringWords();
    words.add('particle', 'tiếp', particle);
    words.add('modality', 'tiếp tục', modality);
    words.add('compound', 'tiếp tục học tập', true);
    const found = words.at(tokensOf('Tiếp tục học'), 0);
    expect(found).toEqual({
      type: null,
      verb: null,
      particle: { value: particle, end: 1 },
      modality: { value: modality, end: 2 },
      link: null,
      compound: null,
    });
    expect(words.at(tokensOf('học tiếp'), 0)).toBeNull();
    expect(words.at(tokensOf('tiếp'), 1)).toBeNull();
    expect(words.at(tokensOf('tiếp'), -1)).toBeNull();
  });

  it('has one row of a kind for a phrase, and any number of kinds', () => {
    const words = new SteeringWords();
    words.add('particle', 'và', particle);
    words.add('modality', 'VÀ', modality);
    expect(() => words.add('particle', 'Và', { ...particle })).toThrow('two rows');
  });

  it('ends with the phrase that is the longest by itself', () => {
    const syllable = fc.constantFrom('đã', 'đang', 'tiếp', 'tục', 'không');
    const phrase = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(syllable, { maxLength: 8 }), (phrases, text) => {
        const words = new SteeringWords();
        const trie = new PhraseTrie<true>();
        for (const one of phrases) {
          words.add('compound', one, true);
          trie.add(one, true);
        }
        const tokens = tokensOf(text.join(' '));
        for (let i = 0; i <= tokens.length; i++)
          expect(words.at(tokens, i)?.compound ?? null).toEqual(trie.longest(tokens, i));
      }),
    );
  });
});
