import type { GraphFileThing } from '../6-graph/graph-file.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Answer } from './questions/answer.ts';
import { QUESTIONS, type Question } from './questions/questions.ts';

/**
 * A first look at a graph: three questions, each asked about the thing it has most to tell of, and the conflicts. Answers are cut to
 * what fits on a screen.
 */
export const tour = (graph: GraphIndex): Answer[] =>
  STOPS.flatMap((name) => {
    const question = QUESTIONS.find((one) => one.name === name);
    return question ? [shortened(richest(graph, question))] : [];
  });

const STOPS = ['carries-out', 'carried-out-by', 'supervised-by', 'conflicts'] as const;

/** Rows of an answer that are shown. */
const ROWS = 4;

/** How many of the things with most claims a question is tried on. */
const TRIED = 200;

const richest = (graph: GraphIndex, question: Question): Answer => {
  const [option] = question.options;
  if (!option) return question.answer(graph, []);
  const things = graph.file.things
    .filter((thing) => option.classes.includes(thing.class))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, TRIED);
  const answers = things.map((thing: GraphFileThing) => question.answer(graph, [thing]));
  return answers.reduce((best, answer) => (answer.rows.length > best.rows.length ? answer : best), {
    question: question.name,
    about: things.slice(0, 1),
    columns: [],
    rows: [],
    more: 0,
    refused: 0,
    rejected: 0,
  });
};

const shortened = (answer: Answer): Answer => ({
  ...answer,
  rows: answer.rows.slice(0, ROWS),
  more: Math.max(0, answer.rows.length - ROWS),
});
