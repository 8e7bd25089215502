import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const row = z.looseObject({ name: z.string(), aliases: z.array(z.string()).default([]), kind: z.string() });

export interface Region {
  readonly name: string;
  readonly kind: string;
}

/** Regions, countries and rivers that are no administrative units. */
export const loadRegions = (root: string): PhraseTrie<Region> => {
  const trie = new PhraseTrie<Region>();
  for (const region of readRows(root, 'data/gazetteers/regions.yaml', row)) {
    const value = { name: region.name, kind: region.kind };
    for (const form of [region.name, ...region.aliases]) trie.add(form, value);
  }
  return trie;
};
