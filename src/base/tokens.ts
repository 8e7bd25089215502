/**
 * Splits leveled text (`level` of fold.ts) into the units Vietnamese is matched by: a syllable or number each, a sign each.
 * Vietnamese writes blanks between syllables, so words of several syllables are matched as runs of tokens, never as strings.
 */
export interface Token {
  /** Offsets of the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Leveled: lower case, one tone placement. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** True where the text as written has a capital first letter. */
  readonly capital: boolean;
}

const PIECE = /\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;
const LETTER = /^[\p{L}\p{M}]/u;
const DIGIT = /^\d/;
const UPPER = /^\p{Lu}/u;

/** `text` and `leveled` have the same length. */
export const tokenize = (text: string, leveled: string): Token[] => {
  const tokens: Token[] = [];
  for (const piece of leveled.matchAll(PIECE)) {
    const start = piece.index;
    const word = piece[0];
    const kind = LETTER.test(word) ? 'word' : DIGIT.test(word) ? 'number' : 'sign';
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      kind,
      capital: kind === 'word' && UPPER.test(text[start] ?? ''),
    });
  }
  return tokens;
};
