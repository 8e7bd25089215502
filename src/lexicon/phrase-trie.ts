import { level } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { type Token, tokenize } from '../base/tokens.ts';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  value: Value | null;
}

/** A phrase found at a token. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Index of the first token after the phrase. */
  readonly end: number;
}

/** A power of two: how many sketches there are. */
const SKETCHES = 4096;

/** A number by which two syllables mostly differ, from their first letter, their last one and their length. */
const sketchOf = (syllable: string): number => {
  const last = syllable.length - 1;
  return (syllable.charCodeAt(0) * 31 + syllable.charCodeAt(last) * 7 + last * 1021) & (SKETCHES - 1);
};

/**
 * Phrases by syllables: finds the longest phrase that starts at a token, in time linear in its length.
 * A trie over syllables (not letters) never matches inside a syllable, which is what Vietnamese needs.
 */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: null, value: null };
  /** Sketch -> 1 where a first syllable has it. Almost every token starts no phrase, and most are told so by this alone. */
  readonly #starts = new Uint8Array(SKETCHES);

  /** Adds a phrase as people write it; case and tone placement do not matter. A second value for one phrase is refused. */
  add(phrase: string, value: Value): void {
    let node = this.#root;
    const tokens = tokenize(phrase, level(phrase));
    if (tokens[0]) this.#starts[sketchOf(tokens[0].text)] = 1;
    for (const token of tokens) {
      node.next ??= new Map();
      node = getOrMake(node.next, token.text, (): Node<Value> => ({ next: null, value: null }));
    }
    if (node.value !== null && node.value !== value) throw new Error(`two rows for the phrase "${phrase}"`);
    node.value = value;
  }

  /** The longest phrase that starts at token `at`, or null. */
  longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
    const first = tokens[at];
    if (first === undefined || this.#starts[sketchOf(first.text)] === 0) return null;
    let node: Node<Value> | undefined = this.#root;
    let found: PhraseMatch<Value> | null = null;
    for (let i = at; i < tokens.length; i++) {
      node = node.next?.get(tokens[i]!.text);
      if (!node) break;
      if (node.value !== null) found = { value: node.value, end: i + 1 };
    }
    return found;
  }
}
