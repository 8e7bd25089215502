import { z } from 'zod';
import { fold } from '../base/fold.ts';
import { readRows } from './read-rows.ts';

const label = z.strictObject({ name: z.string(), text: z.string() });
const words = z.strictObject({ forms: z.array(z.string()) });

export interface Labels {
  /** Fills the places of a label's pattern. Throws Error for a pattern that is not in the data. */
  fill(name: string, values: Readonly<Record<string, string>>): string;
  /** Folded words that do not tell titles apart. */
  readonly light: ReadonlySet<string>;
}

export const loadLabels = (root: string): Labels => {
  const patterns = new Map(readRows(root, 'data/grammar/labels.yaml', label).map((row) => [row.name, row.text]));
  const light = new Set(readRows(root, 'data/grammar/title-words.yaml', words).flatMap((row) => row.forms.map(fold)));
  return {
    light,
    fill: (name, values) => {
      const text = patterns.get(name);
      if (text === undefined) throw new Error(`no label named ${name} in data/grammar/labels.yaml`);
      return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
    },
  };
};
