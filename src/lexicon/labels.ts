import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const label = z.strictObject({ name: z.string(), text: z.string() });
const words = z.strictObject({ forms: z.array(z.string()) });

export interface Labels {
  /** Fills the places of a label's pattern. Throws Error for a pattern that is not in the data. */
  fill(name: string, values: Readonly<Record<string, string>>): string;
  /** Words that do not tell titles apart. */
  readonly light: PhraseTrie<true>;
}

export const loadLabels = (root: string): Labels => {
  const patterns = new Map(readRows(root, 'data/grammar/labels.yaml', label).map((row) => [row.name, row.text]));
  const light = new PhraseTrie<true>();
  for (const { forms } of readRows(root, 'data/grammar/title-words.yaml', words))
    for (const form of forms) light.add(form, true);
  return {
    light,
    fill: (name, values) => {
      const text = patterns.get(name);
      if (text === undefined) throw new Error(`no label named ${name} in data/grammar/labels.yaml`);
      return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
    },
  };
};
