import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const row = z.strictObject({
  forms: z.array(z.string()).min(1),
  reads: z.string(),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

export type MisreadingRow = z.infer<typeof row>;

export interface Misreadings {
  readonly rows: readonly MisreadingRow[];
  /** Words as they were misread -> what is meant. */
  readonly words: PhraseTrie<string>;
}

export const loadMisreadings = (root: string): Misreadings => {
  const rows = readRows(root, 'data/grammar/misreadings.yaml', row);
  const words = new PhraseTrie<string>();
  for (const { forms, reads } of rows) for (const form of forms) words.add(form, reads);
  return { rows, words };
};
