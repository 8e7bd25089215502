import { level } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { hashOf, type Token, tokenize } from '../base/tokens.ts';

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

const NONE: readonly never[] = [];

/** How many bits of a hash `#starts` goes by. */
const START_BITS = 12;

const startOf = (token: Token): number => (token.hash ?? hashOf(token.text)) & ((1 << START_BITS) - 1);

/**
 * Phrases by syllables: finds the longest phrase that starts at a token, in time linear in its length.
 * A trie over syllables (not letters) never matches inside a syllable, which is what Vietnamese needs.
 */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: null, value: null };
  /** Lowest bits of a hash -> 1 where a first syllable has them. Almost every token starts no phrase, and most are told so by this alone. */
  readonly #starts = new Uint8Array(1 << START_BITS);

  /** Adds a phrase as people write it; case and tone placement do not matter. A second value for one phrase is refused. */
  add(phrase: string, value: Value): void {
    let node = this.#root;
    const tokens = tokenize(phrase, level(phrase));
    if (tokens[0]) this.#starts[startOf(tokens[0])] = 1;
    for (const token of tokens) {
      node.next ??= new Map();
      node = getOrMake(node.next, token.text, (): Node<Value> => ({ next: null, value: null }));
    }
    if (node.value !== null && node.value !== value) throw new Error(`two rows for the phrase "${phrase}"`);
    node.value = value;
  }

  /** The same phrases in a trie of its own. */
  copy(): PhraseTrie<Value> {
    const other = new PhraseTrie<Value>();
    other.#root.next = copied(this.#root).next;
    other.#starts.set(this.#starts);
    return other;
  }

  /** False also before the first token: an index below 0 would make all look-ups of the list slow. */
  #mayStart(tokens: readonly Token[], at: number): boolean {
    const first = at < 0 ? undefined : tokens[at];
    return first !== undefined && this.#starts[startOf(first)] !== 0;
  }

  /** All phrases that start at token `at`, the shortest first. */
  all(tokens: readonly Token[], at: number): readonly PhraseMatch<Value>[] {
    if (!this.#mayStart(tokens, at)) return NONE;
    let node: Node<Value> | undefined = this.#root;
    const found: PhraseMatch<Value>[] = [];
    for (let i = at; i < tokens.length; i++) {
      node = node.next?.get(tokens[i]!.text);
      if (!node) break;
      if (node.value !== null) found.push({ value: node.value, end: i + 1 });
    }
    return found;
  }

  /** The longest phrase that starts at token `at`, or null. */
  longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
    if (!this.#mayStart(tokens, at)) return null;
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

const copied = <Value>({ next, value }: Node<Value>): Node<Value> => ({
  value,
  next: next && new Map([...next].map(([text, node]) => [text, copied(node)])),
});
