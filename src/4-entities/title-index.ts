/**
 * Finding what has the same title without comparing it with every other: a title that says the same, more or less, holds all
 * the words of the shorter one, so the rarest word of either leads to it.
 */
import { getOrMake } from '../base/get-or-make.ts';
import { sameTitle, type TitleWords } from './titles.ts';

interface Entry<T> {
  readonly order: number;
  readonly words: TitleWords;
  readonly value: T;
}

export class TitleIndex<T> {
  /** Word -> entries that hold it. */
  readonly #holding = new Map<string, Entry<T>[]>();
  /** Longest word of an entry -> entries; '' for those without words. */
  readonly #keyed = new Map<string, Entry<T>[]>();
  #size = 0;

  add(words: TitleWords, value: T): void {
    const entry = { order: this.#size++, words, value };
    for (const word of words.words) getOrMake(this.#holding, word, list<T>).push(entry);
    getOrMake(this.#keyed, longest(words.words), list<T>).push(entry);
  }

  /** The first thing entered whose title is the same and which `fits`. */
  find(words: TitleWords, fits: (value: T) => boolean): T | null {
    let best: Entry<T> | null = null;
    for (const entry of this.#near(words))
      if ((best === null || entry.order < best.order) && sameTitle(entry.words, words) && fits(entry.value))
        best = entry;
    return best?.value ?? null;
  }

  *#near(words: TitleWords): Iterable<Entry<T>> {
    if (words.words.size === 0) {
      yield* this.#keyed.get('') ?? [];
      return;
    }
    let fewest: readonly Entry<T>[] | null = null;
    for (const word of words.words) {
      const holding = this.#holding.get(word) ?? [];
      if (fewest === null || holding.length < fewest.length) fewest = holding;
      yield* this.#keyed.get(word) ?? [];
    }
    yield* fewest ?? [];
  }
}

const list = <T>(): Entry<T>[] => [];

const longest = (words: ReadonlySet<string>): string => {
  let found = '';
  for (const word of words) if (word.length > found.length) found = word;
  return found;
};
