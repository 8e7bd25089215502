/** All that `vanban ask` can ask: the questions of ontology/queries, and those that only graph.json answers. */
import type { Question } from '../../ontology/question.ts';
import type { Cli } from '../cli.ts';
import type { GraphIndex } from '../graph-index.ts';
import { matchName } from '../names.ts';
import type { Answer } from '../questions/answer.ts';
import { commandFor } from '../questions/command-line.ts';
import { QUESTIONS } from '../questions/questions.ts';
import { askSparql } from '../questions/sparql-question.ts';
import { classesOf } from '../questions/told-values.ts';
import type { Askable, Understood } from './understand.ts';

/** The title of the question of paths has no file of its own: it stands in the messages. */
export const askables = (cli: Cli, questions: readonly Question[]): Askable[] => {
  const others = QUESTIONS.filter(({ name }) => !questions.some((question) => question.name === name));
  const both = (text: string) => ({ vi: text, en: text });
  return [
    ...questions,
    ...others.map(({ name, options }) => ({
      name,
      title: both(cli.text(`question.${name}`)),
      parameters: options.map(({ option, classes }) => ({
        name: option,
        type: classes.length === 1 ? String(classes[0]) : ANY,
        word: both(cli.text(`query.${option}`)),
      })),
    })),
  ];
};

/** The type of a parameter that takes a thing of any class. */
const ANY = 'any';

/** Answers what was understood, as `vanban query` would. */
export const answerTo = async (
  cli: Cli,
  graph: GraphIndex,
  folder: string,
  questions: readonly Question[],
  { question, given }: Understood,
): Promise<Answer> => {
  const direct = QUESTIONS.find(({ name }) => name === question.name);
  if (direct) {
    const things = direct.options.map(({ option }) => given[option]);
    return direct.answer(
      graph,
      things.filter((thing) => thing !== undefined && typeof thing !== 'string'),
    );
  }
  const asked = questions.find(({ name }) => name === question.name);
  if (!asked) throw new Error(`no question ${question.name}`);
  return askSparql(cli, graph, folder, asked, given);
};

/** The command that asks the same; things by their name where it means nothing else, else by their id. */
export const commandOf = (graph: GraphIndex, { question, given }: Understood, out: string): string => {
  const values = question.parameters.flatMap(({ name, type }): [string, string][] => {
    const value = given[name];
    if (value === undefined) return [];
    if (typeof value === 'string') return [[name, value]];
    const match = matchName(graph.file.things, value.label, { classes: classesOf(type) });
    return [[name, match.found === 'one' && match.thing.id === value.id ? value.label : value.id]];
  });
  return commandFor(question, Object.fromEntries([...values, ...(out === 'out' ? [] : [['out', out] as const])]));
};
