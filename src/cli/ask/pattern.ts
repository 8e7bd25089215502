/**
 * Patterns of questions in plain language: "{body} [<has>] <carry> [những] gì". Words are compared without accents and capitals;
 * a place in braces takes any words. See data/grammar/questions.yaml.
 */
import { Failure } from '../../base/failure.ts';
import { fold } from '../../base/fold.ts';

/** One word of a question, with its place in it. */
export interface AskedWord {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type PatternPart =
  /** One of several runs of words. */
  | { readonly kind: 'words'; readonly choices: readonly (readonly string[])[]; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly name: string };

export type Pattern = readonly PatternPart[];

/** What stands in the places of a pattern: half-open runs of words. */
export interface PatternMatch {
  readonly slots: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** Words that stand in places: the fewer, the more of the question was understood. */
  readonly open: number;
}

const PART = /\[[^\]]*\]|\([^)]*\)|<[\w-]+>|\{\w+\}|[^\s[\](){}<>]+/g;

/** Throws Failure `data.row` for a group that is not there. */
export const parsePattern = (pattern: string, groups: ReadonlyMap<string, readonly string[]>): Pattern => {
  const choicesOf = (alternative: string): string[][] => {
    const group = /^<([\w-]+)>$/.exec(alternative)?.[1];
    if (group === undefined) return [wordsOf(alternative)];
    const forms = groups.get(group);
    if (!forms)
      throw new Failure('data.row', { file: 'data/grammar/questions.yaml', line: 1, reason: `no words <${group}>` });
    return forms.map(wordsOf);
  };
  return [...pattern.matchAll(PART)].map(([part]): PatternPart => {
    if (part.startsWith('{')) return { kind: 'slot', name: part.slice(1, -1) };
    const optional = part.startsWith('[');
    const inside = optional || part.startsWith('(') ? part.slice(1, -1) : part;
    return { kind: 'words', choices: inside.split('|').flatMap(choicesOf), optional };
  });
};

const wordsOf = (text: string): string[] => fold(text).split(' ');

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export const splitQuestion = (question: string): AskedWord[] =>
  [...question.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }));

/** The match with the fewest words in places; null where there is none. Linear in patterns, square in the words of the question. */
export const matchPattern = (pattern: Pattern, words: readonly string[]): PatternMatch | null => {
  /** Where the rest of the pattern leads from a word: how many words its places take, and where the next step goes. */
  const known = new Map<number, Step | null>();
  const from = (part: number, at: number): Step | null => {
    const key = part * (words.length + 1) + at;
    const found = known.get(key);
    if (found !== undefined) return found;
    const step = best(part, at);
    known.set(key, step);
    return step;
  };
  const best = (part: number, at: number): Step | null => {
    const own = pattern[part];
    if (!own) return at === words.length ? { open: 0, to: at } : null;
    let chosen: Step | null = null;
    const take = (to: number, open: number): void => {
      const rest = from(part + 1, to);
      if (rest && (chosen === null || rest.open + open < chosen.open)) chosen = { open: rest.open + open, to };
    };
    if (own.kind === 'slot') for (let to = at + 1; to <= words.length; to++) take(to, to - at);
    else {
      for (const choice of own.choices)
        if (choice.every((word, i) => words[at + i] === word)) take(at + choice.length, 0);
      if (own.optional) take(at, 0);
    }
    return chosen;
  };
  const first = from(0, 0);
  if (!first) return null;
  const slots = new Map<string, readonly [number, number]>();
  let at = 0;
  for (const [index, part] of pattern.entries()) {
    const to = from(index, at)?.to ?? at;
    if (part.kind === 'slot') slots.set(part.name, [at, to]);
    at = to;
  }
  return { slots, open: first.open };
};

interface Step {
  readonly open: number;
  readonly to: number;
}
