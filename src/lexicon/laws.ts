import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const row = z.strictObject({
  names: z.array(z.string()).min(1),
  /** Names behind "Điều lệ" and "Hiến pháp". */
  charter: z.boolean().default(false),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

/** Names of laws behind their type word -> the name as the list writes it. */
export const loadLaws = (root: string): PhraseTrie<string> => {
  const names = new PhraseTrie<string>();
  const seen = new Set<string>();
  for (const { names: list } of readRows(root, 'data/gazetteers/laws.yaml', row)) {
    for (const name of list) {
      if (seen.has(name.toLowerCase())) continue;
      seen.add(name.toLowerCase());
      names.add(name, name);
    }
  }
  return names;
};
