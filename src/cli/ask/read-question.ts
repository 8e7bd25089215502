/** What a question in plain language may mean: the questions it fits, and what stands in their places. */
import { fold } from '../../base/fold.ts';
import type { QuestionWords } from '../../lexicon/question-words.ts';
import { type AskedWord, matchPattern, type Pattern, parsePattern, splitQuestion } from './pattern.ts';

export interface QuestionReading {
  /** Name of the question. */
  readonly question: string;
  /** Parameter -> words as they were typed. */
  readonly slots: Readonly<Record<string, string>>;
  /** Words that no pattern explains: those in places. */
  readonly open: number;
}

export interface QuestionReader {
  /** Readings, those that explain most words first; one for each question and what stands in its places. */
  readonly read: (question: string) => readonly QuestionReading[];
  /** Names of the questions whose words are nearest, the nearest first. */
  readonly nearest: (question: string) => readonly string[];
}

/** More words than anybody asks in; longer texts are not read. */
const MOST_WORDS = 80;

export const createQuestionReader = ({ groups, rows }: QuestionWords): QuestionReader => {
  const patterns = rows.flatMap(({ question, patterns: list }) =>
    list.map((pattern) => ({ question, pattern: parsePattern(pattern, groups) })),
  );
  const fillers = (groups.get('fillers') ?? [])
    .map((form) => fold(form).split(' '))
    .sort((a, b) => b.length - a.length);
  const neverInNames = new Set((groups.get('never-in-names') ?? []).map(fold));
  const vocabulary = new Map(rows.map(({ question }) => [question, vocabularyOf(patterns, question)]));

  const uses = new Map<string, number>();
  for (const own of vocabulary.values()) for (const word of own) uses.set(word, (uses.get(word) ?? 0) + 1);

  const read = (asked: string): QuestionReading[] => {
    const words = withoutFillers(splitQuestion(asked), fillers);
    if (words.length > MOST_WORDS) return [];
    const texts = words.map(({ text }) => text);
    const found = new Map<string, QuestionReading>();
    for (const { question, pattern } of patterns) {
      const match = matchPattern(pattern, texts);
      if (!match) continue;
      const spans = [...match.slots];
      if (spans.some(([, [from, to]]) => texts.slice(from, to).some((text) => neverInNames.has(text)))) continue;
      const slots = Object.fromEntries(spans.map(([name, span]) => [name, typed(asked, words, span)]));
      const key = JSON.stringify([question, slots]);
      if (!found.has(key)) found.set(key, { question, slots, open: match.open });
    }
    return [...found.values()].sort((a, b) => a.open - b.open);
  };

  const nearest = (asked: string): string[] => {
    const words = new Set(splitQuestion(asked).map(({ text }) => text));
    // A word counts for the more, the fewer questions are asked with it.
    const shared = (own: ReadonlySet<string>): number =>
      [...own].filter((word) => words.has(word)).reduce((sum, word) => sum + 1 / (uses.get(word) ?? 1), 0);
    return [...vocabulary]
      .map(([question, own]) => ({ question, shared: shared(own) }))
      .sort((a, b) => b.shared - a.shared)
      .slice(0, NEAREST)
      .map(({ question }) => question);
  };
  return { read, nearest };
};

/** How many questions are worth showing where none fits. */
const NEAREST = 4;

/** Words that a question is asked with and that are more than small: those of all its patterns. */
const vocabularyOf = (patterns: readonly { question: string; pattern: Pattern }[], name: string): ReadonlySet<string> =>
  new Set(
    patterns
      .filter(({ question }) => question === name)
      .flatMap(({ pattern }) => pattern)
      .flatMap((part) => (part.kind === 'words' && !part.optional ? part.choices.flat() : [])),
  );

/** The question without polite words at either end. */
const withoutFillers = (words: readonly AskedWord[], fillers: readonly (readonly string[])[]): AskedWord[] => {
  const left = [...words];
  const holds = (filler: readonly string[], at: number): boolean =>
    at >= 0 && filler.length < left.length && filler.every((word, i) => left[at + i]?.text === word);
  for (;;) {
    const first = fillers.find((filler) => holds(filler, 0));
    if (first) left.splice(0, first.length);
    const last = fillers.find((filler) => holds(filler, left.length - filler.length));
    if (last) left.splice(left.length - last.length);
    if (!first && !last) return left;
  }
};

/** The words of a place as they were typed, signs between them and all. */
const typed = (asked: string, words: readonly AskedWord[], [from, to]: readonly [number, number]): string =>
  asked.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
