/**
 * The words that steer reading (types of documents, verbs, small words, modality, links, compounds) in one trie, so that each token
 * of a report is looked up once for all of them.
 */
import { level } from '../base/fold.ts';
import { getOrMake } from '../base/get-or-make.ts';
import { type Token, tokenize } from '../base/tokens.ts';
import type { DocumentTypes, TypeWord } from './document-types.ts';
import { type PhraseMatch, PhraseTrie } from './phrase-trie.ts';
import type { LinkRow, ModalityRow, ParticleRow, RelationWords, VerbRow } from './relation-words.ts';

/** Kind of a word -> what the data say of it. */
interface Rows {
  type: TypeWord;
  verb: VerbRow;
  particle: ParticleRow;
  modality: ModalityRow;
  link: LinkRow;
  compound: true;
}

/** The longest word of each kind that starts at a token; null for a kind of which none does. */
export type SteeringMatches = { readonly [Kind in keyof Rows]: PhraseMatch<Rows[Kind]> | null };

export class SteeringWords {
  readonly #trie = new PhraseTrie<Partial<Rows>>();
  /** Phrase by its tokens -> what it is, kind by kind. */
  readonly #rows = new Map<string, Partial<Rows>>();

  /** Adds a phrase as people write it. A second row of one kind for one phrase is refused. */
  add<Kind extends keyof Rows>(kind: Kind, phrase: string, row: Rows[Kind]): void {
    const key = tokenize(phrase, level(phrase))
      .map(({ text }) => text)
      .join(' ');
    const rows = getOrMake(this.#rows, key, (): Partial<Rows> => ({}));
    if (rows[kind] !== undefined && rows[kind] !== row) throw new Error(`two rows for the phrase "${phrase}"`);
    rows[kind] = row;
    this.#trie.add(phrase, rows);
  }

  /** Null where no word starts at the token. */
  at(tokens: readonly Token[], at: number): SteeringMatches | null {
    const phrases = this.#trie.all(tokens, at);
    if (phrases.length === 0) return null;
    const found: { -readonly [Kind in keyof Rows]: SteeringMatches[Kind] } = {
      type: null,
      verb: null,
      particle: null,
      modality: null,
      link: null,
      compound: null,
    };
    for (const { value, end } of phrases) {
      if (value.type) found.type = { value: value.type, end };
      if (value.verb) found.verb = { value: value.verb, end };
      if (value.particle) found.particle = { value: value.particle, end };
      if (value.modality) found.modality = { value: value.modality, end };
      if (value.link) found.link = { value: value.link, end };
      if (value.compound) found.compound = { value: value.compound, end };
    }
    return found;
  }
}

export const steeringWords = (
  types: DocumentTypes,
  relations: RelationWords,
  compounds: readonly string[],
): SteeringWords => {
  const words = new SteeringWords();
  for (const type of types.rows) for (const word of type.words) words.add('type', word, { type, word });
  for (const row of relations.verbRows) for (const form of row.forms) words.add('verb', form, row);
  for (const row of relations.particleRows) for (const form of row.forms) words.add('particle', form, row);
  for (const row of relations.modalityRows) for (const form of row.forms) words.add('modality', form, row);
  for (const row of relations.linkRows) for (const form of row.forms) words.add('link', form, row);
  for (const form of compounds) words.add('compound', form, true);
  return words;
};
