import { level } from '../base/fold.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { UnitLevel, UnitType } from './unit-types.ts';

/** A type word of units and the levels it may be of. */
export interface UnitTypeWord {
  /** The word for labels, "thành phố" for "TP". */
  readonly word: string;
  readonly levels: readonly UnitLevel[];
}

/** Type words and abbreviations by syllables, for matching in running text. */
export const unitTypeWords = (types: readonly UnitType[]): PhraseTrie<UnitTypeWord> => {
  const found = new Map<string, UnitTypeWord>();
  for (const type of types) {
    for (const form of [type.word, ...type.abbreviations]) {
      const key = level(form).replace(/\.$/, '');
      const known = found.get(key);
      found.set(key, { word: type.word, levels: [...new Set([...(known?.levels ?? []), type.level])] });
    }
  }
  const trie = new PhraseTrie<UnitTypeWord>();
  for (const [form, word] of found) trie.add(form, word);
  return trie;
};
