/** From words to a question with its values: the reading of most words whose names are found wins; two such readings are both shown. */
import { Failure } from '../../base/failure.ts';
import { fold } from '../../base/fold.ts';
import type { Question, QuestionParameter } from '../../ontology/question.ts';
import type { Cli } from '../cli.ts';
import { findThing } from '../find-thing.ts';
import type { GraphIndex } from '../graph-index.ts';
import { matchName } from '../names.ts';
import type { Given } from '../questions/sparql-question.ts';
import { classesOf } from '../questions/told-values.ts';
import type { QuestionReading } from './read-question.ts';

/** A question that can be asked: what is needed of it to fill its places. */
export type Askable = Pick<Question, 'name' | 'title' | 'parameters'>;

export interface Understood {
  readonly question: Askable;
  readonly given: Readonly<Record<string, Given>>;
}

export type Understanding =
  | { readonly kind: 'one'; readonly understood: Understood }
  | { readonly kind: 'several'; readonly understood: readonly Understood[] }
  /** The words fit a question, but a name in them means nothing here, or several things. */
  | { readonly kind: 'name'; readonly question: Askable; readonly failure: Failure }
  | { readonly kind: 'none' };

export interface UnderstandContext {
  readonly cli: Cli;
  readonly graph: GraphIndex;
  readonly questions: readonly Askable[];
  /** Words that people put beside a name and that are no part of it. */
  readonly besideNames: readonly string[];
}

/** `readings`: those that explain most words first. */
export const understand = (context: UnderstandContext, readings: readonly QuestionReading[]): Understanding => {
  let fewest = Number.POSITIVE_INFINITY;
  let unnamed: Understanding | null = null;
  const found: Understood[] = [];
  for (const { question: name, slots, open } of readings) {
    if (open > fewest) break;
    const question = context.questions.find((one) => one.name === name);
    if (!question) continue;
    try {
      const given = filled(context, question, slots);
      if (given === null) continue;
      fewest = open;
      found.push({ question, given });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unnamed ??= { kind: 'name', question, failure: error };
    }
  }
  const [first] = found;
  if (first && found.length === 1) return { kind: 'one', understood: first };
  if (first) return { kind: 'several', understood: found };
  return unnamed ?? { kind: 'none' };
};

/** Null where a place for a number or a term holds something else. */
const filled = (
  context: UnderstandContext,
  { parameters }: Askable,
  slots: Readonly<Record<string, string>>,
): Record<string, Given> | null => {
  const given: Record<string, Given> = {};
  for (const [name, words] of Object.entries(slots)) {
    const parameter = parameters.find((one) => one.name === name);
    const value = parameter ? valueIn(context, parameter, words) : null;
    if (value === null) return null;
    given[name] = value;
  }
  return given;
};

const NUMBER = /^\d+(?:[.,]\d+)?$/;
/** "XII", "2015-2020". */
const TERM = /^(?:[IVXLC]+|\d{4}\s*-\s*\d{4})$/;

const valueIn = (context: UnderstandContext, { type }: QuestionParameter, words: string): Given | null => {
  if (type === 'number') return NUMBER.test(words) ? words.replace(',', '.') : null;
  if (type === 'text') return TERM.test(words.toUpperCase()) ? words.toUpperCase() : null;
  const { cli, graph, besideNames } = context;
  const classes = classesOf(type);
  try {
    return findThing(cli, graph, words, { classes });
  } catch (error) {
    const bare = withoutWords(words, besideNames);
    if (bare === words || matchName(graph.file.things, bare, { classes }).found === 'none') throw error;
    return findThing(cli, graph, bare, { classes });
  }
};

const withoutWords = (text: string, unwanted: readonly string[]): string => {
  const folded = new Set(unwanted.map(fold));
  return text
    .split(/\s+/)
    .filter((word) => !folded.has(fold(word)))
    .join(' ');
};
