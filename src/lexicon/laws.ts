import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const row = z.strictObject({
  /** Names; a list inside it holds the forms of one name, the proper one first. */
  names: z.array(z.union([z.string(), z.array(z.string()).min(2)])).min(1),
  /** Names behind "Điều lệ" and "Hiến pháp". */
  charter: z.boolean().default(false),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

/** Names of laws behind their type word -> the name in its proper form. */
export const loadLaws = (root: string): PhraseTrie<string> => {
  const names = new PhraseTrie<string>();
  const seen = new Set<string>();
  for (const { names: list } of readRows(root, 'data/gazetteers/laws.yaml', row)) {
    for (const forms of list.map((one) => [one].flat())) {
      const [proper = ''] = forms;
      for (const form of forms) {
        if (seen.has(form.toLowerCase())) continue;
        seen.add(form.toLowerCase());
        names.add(form, proper);
      }
    }
  }
  return names;
};
