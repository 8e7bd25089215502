/**
 * Which thing of the graph is which thing of the gold: one to one, the surest pairs first. A document with a code is known by code and
 * date, by the term where a date lacks, else by its title; everything else by its names.
 */
import type { GoldThing } from './gold.ts';
import type { SaidThing } from './said.ts';
import { alike, type Name, readName } from './same-name.ts';

/** Likeness from which two names mean one thing. */
const NAMES = 0.8;
/** Titles of one document are cut short in many ways. */
const TITLES = 0.7;
/** What a title loses where the type of the document is named nowhere in it. */
const OTHER_TYPE = 0.25;

/** "05-CT/TW" and "5 - CT/TW" are one code. */
export const codeKey = (code: string): string =>
  readName(code)
    .words.join('')
    .replace(/^0+(?=\d)/, '');

interface Prepared {
  readonly id: string;
  readonly document: GoldThing['document'];
  readonly names: readonly Name[];
}

const prepare = ({ id, names, document }: GoldThing | SaidThing): Prepared => ({
  id,
  document,
  names: names.map(readName),
});

/** 0: not the same; the higher the surer. */
const sureness = (gold: Prepared, said: Prepared): number => {
  const [a, b] = [gold.document, said.document];
  if (!a || !b) {
    const score = alike(gold.names, said.names);
    // A committee and its standing committee share the names of a list; their labels tell them apart.
    return score >= NAMES ? score + alike(gold.names.slice(0, 1), said.names.slice(0, 1)) : 0;
  }
  if (a.code !== null || b.code !== null) {
    if (a.code === null || b.code === null || codeKey(a.code) !== codeKey(b.code)) return 0;
    if (a.dates.length > 0 && b.dates.length > 0) return a.dates.some((date) => b.dates.includes(date)) ? 4 : 0;
    if (a.term !== null && b.term !== null) return a.term === b.term ? 3 : 0;
    return 1 + alike(gold.names, said.names);
  }
  const type = readName(a.type).words.join(' ');
  const typed = [...gold.names, ...said.names].some(({ words }) => words.join(' ').includes(type));
  const score = alike(gold.names, said.names) - (typed ? 0 : OTHER_TYPE);
  return score >= TITLES ? score : 0;
};

/** Id of a thing of the graph -> id of the thing of the gold. Only things of one class can be the same. */
export const matchThings = (gold: readonly GoldThing[], said: readonly SaidThing[]): Map<string, string> => {
  const pairs = [...new Set(gold.map((thing) => thing.class))].flatMap((kind) => {
    const mine = gold.filter((thing) => thing.class === kind).map(prepare);
    const theirs = said.filter((thing) => thing.class === kind).map(prepare);
    return mine.flatMap((a) => theirs.map((b) => ({ gold: a.id, said: b.id, score: sureness(a, b) })));
  });
  pairs.sort((a, b) => b.score - a.score);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (pair.score === 0 || taken.has(pair.gold) || found.has(pair.said)) continue;
    taken.add(pair.gold);
    found.set(pair.said, pair.gold);
  }
  return found;
};
