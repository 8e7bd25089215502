/**
 * Finds things by any of their names, without accents and without knowing how a name is written in full:
 * "chi thi 35", "CT35", "35-CT/TW", "ubnd binh luc" all land. Names written with exactly the accents asked for come first.
 */

import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { fold } from '../../../src/base/fold.ts';
import { titleOf } from '../model/facts.ts';

interface Name {
  readonly text: string;
  /** Folded words between blanks, one before and one behind: " uy ban nhan dan huyen binh luc ". */
  readonly folded: string;
  /** First letters of the words, digits whole: "ubndhbl", so that "ubnd" is found in the written-out name. */
  readonly initials: string;
  /** A title tells less of what a thing is called than its names do. */
  readonly penalty: number;
}

interface Entry {
  readonly thing: GraphFileThing;
  readonly names: readonly Name[];
}

export type SearchIndex = readonly Entry[];

export interface Hit {
  readonly thing: GraphFileThing;
  /** The name that was found, where it is not the label itself. */
  readonly by: string | null;
  readonly score: number;
}

/** Folded words, letters and digits apart: "CT35" is "ct 35". */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
    .split(' ')
    .filter((word) => word !== '');

/** A longer name or title is cut: the first words tell which thing it is, and the index stays small. */
const NAME_LIMIT = 400;

const nameOf = (text: string, penalty: number): Name => {
  const words = wordsOf(text.slice(0, NAME_LIMIT));
  const initials = words.map((word) => (/^\d/.test(word) ? word : word.charAt(0))).join('');
  return { text, folded: ` ${words.join(' ')} `, initials, penalty };
};

export const buildSearchIndex = (things: readonly GraphFileThing[]): SearchIndex =>
  things.map((thing) => {
    const title = titleOf(thing);
    const names = [...new Set([thing.label, thing.short, ...thing.aliases])].map((name) => nameOf(name, 0));
    if (title !== undefined) names.push(nameOf(title, 25));
    return { thing, names };
  });

/** Points for one name, or null where a word of the question is not in it. Higher is better; the scale is this file's own. */
const scoreName = (name: Name, words: readonly string[], asked: string, askedFolded: string): number | null => {
  let score = 0;
  let wordBefore = -1;
  for (const word of words) {
    const whole = name.folded.indexOf(` ${word} `);
    const at = whole >= 0 ? whole : name.folded.indexOf(` ${word}`);
    if (at >= 0) {
      score += whole >= 0 ? 12 : 6;
      if (at > wordBefore) score += 2;
      wordBefore = at;
    } else if (word.length >= 2 && !/^\d/.test(word) && name.initials.includes(word)) {
      score += name.initials.startsWith(word) ? 9 : 5;
    } else {
      return null;
    }
  }
  if (name.folded === askedFolded) score += 60;
  else if (name.folded.startsWith(askedFolded.trimEnd())) score += 20;
  const written = name.text.toLowerCase();
  if (written === asked) score += 60;
  else if (written.includes(asked)) score += 15;
  return score - name.penalty - Math.min(name.folded.length, 200) / 20;
};

/**
 * The best things for a question, best first; equal scores by how many claims speak of the thing, then by name.
 * No words: no hits.
 */
export const search = (
  index: SearchIndex,
  question: string,
  limit: number,
  accepts: (thing: GraphFileThing) => boolean = () => true,
): Hit[] => {
  const asked = question.normalize('NFC').trim().toLowerCase().slice(0, NAME_LIMIT);
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  const askedFolded = ` ${words.join(' ')} `;
  const hits: Hit[] = [];
  for (const { thing, names } of index) {
    if (!accepts(thing)) continue;
    let best: { score: number; name: Name } | null = null;
    for (const name of names) {
      const score = scoreName(name, words, asked, askedFolded);
      if (score !== null && (best === null || score > best.score)) best = { score, name };
    }
    if (best === null) continue;
    const by = best.name.text === thing.label || best.name.text === thing.short ? null : best.name.text;
    hits.push({ thing, by, score: best.score + Math.min(Math.log2(1 + thing.weight), 8) });
  }
  hits.sort((a, b) => b.score - a.score || b.thing.weight - a.thing.weight || (a.thing.label < b.thing.label ? -1 : 1));
  return hits.slice(0, limit);
};
