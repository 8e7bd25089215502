import type { Passage } from '../2-structure/passage.ts';
import type { Span } from '../base/span.ts';
import { type Token, tokenize } from '../base/tokens.ts';
import type { TypeWord } from '../lexicon/document-types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../lexicon/phrase-trie.ts';
import type { LinkRow, ModalityRow, Particle, ParticleRow, VerbRow } from '../lexicon/relation-words.ts';

/** What the lexicon knows to start at one token; null where it knows nothing. */
export interface Words {
  readonly type: PhraseMatch<TypeWord> | null;
  readonly verb: PhraseMatch<VerbRow> | null;
  readonly particle: PhraseMatch<ParticleRow> | null;
  readonly modality: PhraseMatch<ModalityRow> | null;
  readonly link: PhraseMatch<LinkRow> | null;
}

/** A passage as the grammar reads it: tokens, and the lexicon's words at each. Token numbers are indices into `tokens`. */
export interface View {
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Words[];
  /** Token number -> class of the particle that ends right before it. */
  readonly before: readonly (Particle | null)[];
  /** Token number -> number of the first token of the next sentence. */
  readonly sentenceEnd: Int32Array;
}

const NOTHING: Words = { type: null, verb: null, particle: null, modality: null, link: null };

export const viewOf = (passage: Passage, lexicon: Lexicon): View => {
  const tokens = tokenize(passage.text, passage.leveled);
  const { verbs, particles, modality, links } = lexicon.relations;
  const types = lexicon.documentTypes.words;
  const before: (Particle | null)[] = new Array(tokens.length + 1).fill(null);
  let compound = 0;
  let compoundEnd = 0;
  const words = tokens.map((_, i) => {
    // Inside a compound nothing else is read; at its start only what is at least as long.
    if (i >= compoundEnd) {
      compound = i;
      compoundEnd = lexicon.compounds.longest(tokens, i)?.end ?? i;
    }
    if (i > compound && i < compoundEnd) return NOTHING;
    const found = {
      type: types.longest(tokens, i),
      verb: verbs.longest(tokens, i),
      particle: particles.longest(tokens, i),
      modality: modality.longest(tokens, i),
      link: links.longest(tokens, i),
    };
    // The longest word wins: "chỉ đạo" is a verb, not the particle "chỉ" and something behind it.
    const reach = Math.max(found.type?.end ?? 0, found.verb?.end ?? 0, found.modality?.end ?? 0);
    if (found.particle && found.particle.end < Math.max(reach, compoundEnd)) found.particle = null;
    if (compoundEnd > i) {
      if (found.verb && found.verb.end < compoundEnd) found.verb = null;
      if (found.modality && found.modality.end < compoundEnd) found.modality = null;
      if (found.link && found.link.end < compoundEnd) found.link = null;
    }
    if (found.particle) before[found.particle.end] ??= found.particle.value.means;
    return found;
  });
  const sentenceEnd = new Int32Array(tokens.length);
  let sentence = passage.sentences.length - 1;
  let end = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    while (sentence > 0 && tokens[i]!.start < passage.sentences[sentence]!.start) {
      end = i + 1;
      sentence--;
    }
    sentenceEnd[i] = end;
  }
  return { passage, text: passage.text, tokens, words, before, sentenceEnd };
};

/** Text span of tokens `from` (first) to `to` (one past the last). */
export const spanOf = (view: View, from: number, to: number): Span => ({
  start: view.tokens[from]!.start,
  end: view.tokens[Math.max(from, to - 1)]!.end,
});

/** The passage's text between two tokens, as written. */
export const textOf = (view: View, from: number, to: number): string => {
  const span = spanOf(view, from, to);
  return view.text.slice(span.start, span.end);
};

/** Text of a token, leveled; the empty string past the end. */
export const word = (view: View, i: number): string => view.tokens[i]?.text ?? '';

/** True where a quotation mark at a token opens: a leveled text no longer tells. */
export const opensQuote = (view: View, i: number): boolean => {
  const token = view.tokens[i];
  if (token?.text !== '"') return false;
  const sign = view.text[token.start]!;
  if (sign === '\u201c' || sign === '\u201e' || sign === '\u00ab') return true;
  if (sign === '\u201d' || sign === '\u00bb') return false;
  return token.start === 0 || /[\s(]/.test(view.text[token.start - 1]!);
};
