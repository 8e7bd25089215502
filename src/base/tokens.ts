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
  /** `hashOf` the text, where it was counted in advance. */
  readonly hash?: number;
}

/** A number of 32 bits by which two texts almost always differ: to tell quickly that a word is none of a set. */
export const hashOf = (text: string, start = 0, end = text.length): number => {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 12);
};

/** A power of two: how many words are kept. */
const KEPT = 8192;

/** The last word of each hash: reports say the same syllables all the time, and a string that is shared is hashed for maps once. */
const kept: string[] = new Array(KEPT).fill('');

/** The part of a text between two offsets. `hash`: its `hashOf`. */
const wordOf = (text: string, start: number, end: number, hash: number): string => {
  const slot = hash & (KEPT - 1);
  const known = kept[slot] ?? '';
  if (known.length === end - start && text.startsWith(known, start)) return known;
  const word = text.slice(start, end);
  kept[slot] = word;
  return word;
};

/** Classes of characters; 0 stands for one that was not asked for yet. */
const BLANK = 1;
const SIGN = 2;
const DIGIT = 3;
const SMALL = 4;
const CAPITAL = 5;

/** Class of each character but those of two units: filled as texts ask, for a regular expression per character is slow. */
const classes = new Uint8Array(0x10000);

const classify = (character: string): number => {
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(character)) return SMALL;
  if (/\d/.test(character)) return DIGIT;
  return /\s/.test(character) ? BLANK : SIGN;
};

/** Class of the character of one unit at an offset. */
const classOf = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(text.charAt(at));
  classes[unit] = found;
  return found;
};

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

/** Class of the character at an offset, of one unit or two. */
const classAt = (text: string, at: number): number =>
  isSurrogate(text.charCodeAt(at)) ? classify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : classOf(text, at);

/** Offset behind the character at an offset. */
const behindCharacter = (text: string, at: number): number =>
  isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;

/** `text` and `leveled` have the same length. */
export const tokenize = (text: string, leveled: string): Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  while (end < leveled.length) {
    const start = end;
    const first = classAt(leveled, start);
    end = behindCharacter(leveled, start);
    if (first === BLANK) continue;
    if (first === DIGIT) while (end < leveled.length && classAt(leveled, end) === DIGIT) end++;
    if (first >= SMALL)
      while (end < leveled.length && classAt(leveled, end) >= SMALL) end = behindCharacter(leveled, end);
    const hash = hashOf(leveled, start, end);
    tokens.push({
      start,
      end,
      text: wordOf(leveled, start, end, hash),
      kind: first >= SMALL ? 'word' : first === DIGIT ? 'number' : 'sign',
      capital: first >= SMALL && start < text.length && classOf(text, start) === CAPITAL,
      hash,
    });
  }
  return tokens;
};
