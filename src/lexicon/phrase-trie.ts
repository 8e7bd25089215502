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

/**
 * Phrases by syllables: finds the longest phrase that starts at a token, in time linear in its length.
 * A trie over syllables (not letters) never matches inside a syllable, which is what Vietnamese needs.
 */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: null, value: null };

  /** Adds a phrase as people write it; case and tone placement do not matter. A second value for one phrase is refused. */
  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (const token of tokenize(phrase, level(phrase))) {
      node.next ??= new Map();
      node = getOrMake(node.next, token.text, (): Node<Value> => ({ next: null, value: null }));
    }
    if (node.value !== null && node.value !== value) throw new Error(`two rows for the phrase "${phrase}"`);
    node.value = value;
  }

  /** The longest phrase that starts at token `at`, or null. */
  longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
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
