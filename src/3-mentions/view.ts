/**
 * A passage as the grammar reads it: its tokens, what the lexicon knows at each, and the questions all rules ask of them.
 *
 *     Huyện ủy Kim Bảng , và   Bình Lục
 *     0     1  2   3    4 5    6    7      token numbers; a range runs from its first token to one past its last
 */
import type { Passage } from '../2-structure/passage.ts';
import { lastStarting } from '../base/halving.ts';
import type { Span } from '../base/span.ts';
import type { Token } from '../base/tokens.ts';
import type { TypeWord } from '../lexicon/document-types.ts';
import type { PhraseMatch, PhraseTrie } from '../lexicon/phrase-trie.ts';
import type { DoerRow, LinkRow, ModalityRow, Particle, ParticleRow, VerbRow } from '../lexicon/relation-words.ts';

/** What the lexicon knows to start at one token; null where it knows nothing. */
export interface Words {
  readonly type: PhraseMatch<TypeWord> | null;
  readonly verb: PhraseMatch<VerbRow> | null;
  readonly particle: PhraseMatch<ParticleRow> | null;
  readonly modality: PhraseMatch<ModalityRow> | null;
  readonly link: PhraseMatch<LinkRow> | null;
}

export const NO_WORDS: Words = { type: null, verb: null, particle: null, modality: null, link: null };

/** Token numbers are indices into `tokens`. */
export interface View {
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Words[];
  /** Token number -> class of the particle that ends right before it. */
  readonly before: readonly (Particle | null)[];
  /** Token number -> number of the first token of the next sentence. */
  readonly sentenceEnd: readonly number[];
  /** Words for many who act, looked up where a clause may begin with them. */
  readonly doers: PhraseTrie<DoerRow>;
}

/** Text span of tokens `from` (first) to `to` (one past the last); empty at the end of the text where no token stands. */
export const spanOf = (view: View, from: number, to: number): Span => ({
  start: view.tokens[from]?.start ?? view.text.length,
  end: view.tokens[Math.max(from, to - 1)]?.end ?? view.text.length,
});

/** The passage's text between two tokens, as written. */
export const textOf = (view: View, from: number, to: number): string => {
  const span = spanOf(view, from, to);
  return view.text.slice(span.start, span.end);
};

/** The token of a number; none before the first and behind the last. An index below 0 would make all look-ups of the list slow. */
export const tokenOf = (view: View, i: number): Token | undefined => (i < 0 ? undefined : view.tokens[i]);

/** Text of a token, leveled; the empty string past the end. */
export const word = (view: View, i: number): string => tokenOf(view, i)?.text ?? '';

export const isNumber = (view: View, i: number): boolean => tokenOf(view, i)?.kind === 'number';

export const isSign = (view: View, i: number): boolean => tokenOf(view, i)?.kind === 'sign';

export const isCapital = (view: View, i: number): boolean => tokenOf(view, i)?.capital === true;

/** True where no blank stands between a token and the one before it. */
export const isGlued = (view: View, i: number): boolean => i > 0 && view.tokens[i]?.start === view.tokens[i - 1]?.end;

/** What the lexicon knows to start at a token; nothing outside the passage. */
export const wordsAt = (view: View, i: number): Words => (i < 0 ? NO_WORDS : (view.words[i] ?? NO_WORDS));

/** Class of the particle that starts at a token. */
export const particle = (view: View, i: number): Particle | null => wordsAt(view, i).particle?.value.means ?? null;

/** Token behind a particle of one class ("của" as `of`); null where another word stands. */
export const behind = (view: View, i: number, means: Particle): number | null => {
  const found = wordsAt(view, i).particle;
  return found?.value.means === means ? found.end : null;
};

export const isAnd = (view: View, i: number): boolean => particle(view, i) === 'and';

/** First token of the next sentence. */
export const sentenceEndAt = (view: View, i: number): number => view.sentenceEnd[i] ?? view.tokens.length;

export const startsSentence = (view: View, i: number): boolean =>
  i === 0 || view.sentenceEnd[i - 1] !== view.sentenceEnd[i];

/** True where a quotation mark at a token opens: a leveled text no longer tells. */
export const opensQuote = (view: View, i: number): boolean => {
  const token = view.tokens[i];
  if (token?.text !== '"') return false;
  const sign = view.text.charAt(token.start);
  if (sign === '\u201c' || sign === '\u201e' || sign === '\u00ab') return true;
  if (sign === '\u201d' || sign === '\u00bb') return false;
  return token.start === 0 || /[\s(]/.test(view.text.charAt(token.start - 1));
};

/** Number of the last token that starts at an offset of the text or before it. */
export const tokenAt = (view: View, offset: number): number => lastStarting(view.tokens, offset);
