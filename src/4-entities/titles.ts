/** Comparing titles: by the words that tell them apart, so that another wording of one subject is known again. */
import { fold, level } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import { tokenize } from '../base/tokens.ts';
import type { PhraseTrie } from '../lexicon/phrase-trie.ts';

export interface TitleWords {
  readonly words: ReadonlySet<string>;
  /** Figures and years, which must not contradict each other. */
  readonly numbers: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The subject of a document as worded, without the quotation marks and stops around it. `title`: where it stands in the text. */
export const titleText = (text: string, title: Span): string =>
  text
    .slice(title.start, title.end)
    .replace(/^[\s"“”]+|[\s"“”.,;]+$/gu, '')
    .replace(/\s+/g, ' ');

/** As a name begins: its first letter a capital. */
export const withCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `light`: words that tell nothing; `own`: folded words of the place at hand, left out as well. */
export const titleWords = (title: string, light: PhraseTrie<true>, own: ReadonlySet<string> = NONE): TitleWords => {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const tokens = tokenize(title, level(title));
  let i = 0;
  while (i < tokens.length) {
    const skipped = light.longest(tokens, i)?.end;
    const { kind, text } = tokens[i]!;
    i = skipped ?? i + 1;
    if (skipped !== undefined || kind === 'sign') continue;
    const word = fold(text);
    if (kind === 'number') numbers.add(word.replace(/^0+(?=\d)/, ''));
    else if (word !== '' && !own.has(word)) words.add(word);
  }
  return { words, numbers };
};

/** Share of the shorter title's words that the longer one has, 0..1. */
export const overlap = (a: TitleWords, b: TitleWords): number => {
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
};

/** True where `b` has all that `a` has. */
export const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (!b.has(one)) return false;
  return true;
};

/** True where one title says what the other says, or less of it, and no figure contradicts. */
export const sameTitle = (a: TitleWords, b: TitleWords): boolean => {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (small.words.size === 0)
    return a.words.size === b.words.size && within(a.numbers, b.numbers) && within(b.numbers, a.numbers);
  if (!within(small.words, large.words)) return false;
  const figures = within(a.numbers, b.numbers) || within(b.numbers, a.numbers);
  if (!figures) return false;
  // A short title is part of many longer ones: it needs a figure in common, or to be nearly all of it.
  const shared = [...small.numbers].some((n) => large.numbers.has(n));
  return (
    shared ||
    small.words.size === large.words.size ||
    (small.words.size >= 4 && small.words.size >= large.words.size * 0.6)
  );
};
