/** What a person typed for the parameters of a question, as the values it is asked with. */
import type { GraphFileThing } from '../../6-graph/graph-file.ts';
import type { Question, QuestionParameter } from '../../ontology/question.ts';
import { type Cli, wrongUse } from '../cli.ts';
import { findThing } from '../find-thing.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { Given } from './sparql-question.ts';

const CLASSES: readonly GraphFileThing['class'][] = [
  'Document',
  'Report',
  'Body',
  'Place',
  'Project',
  'Event',
  'Person',
];

/** Classes of graph.json that a parameter may name a thing of; all of them for a type that is none. */
export const classesOf = (type: string): readonly GraphFileThing['class'][] => {
  if (type === 'Document') return ['Document', 'Report'];
  const own = CLASSES.filter((name) => name === type);
  return own.length > 0 ? own : CLASSES;
};

/**
 * `typed`: parameter -> words; those not typed are left out. Throws Failure `use.ambiguousName`, `use.unknownName` or `use.number`.
 */
export const toldValues = (
  cli: Cli,
  graph: GraphIndex,
  question: Question,
  typed: Readonly<Record<string, string | undefined>>,
): Record<string, Given> =>
  Object.fromEntries(
    question.parameters.flatMap((parameter): [string, Given][] => {
      const words = typed[parameter.name];
      return words === undefined ? [] : [[parameter.name, givenBy(cli, graph, parameter, words)]];
    }),
  );

const givenBy = (cli: Cli, graph: GraphIndex, { name, type }: QuestionParameter, words: string): Given => {
  if (type === 'text') return words.trim();
  if (type !== 'number') return findThing(cli, graph, words, { classes: classesOf(type) });
  // Vietnamese writes decimals with a comma.
  const figure = words.trim().replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(figure)) throw wrongUse('number', { option: `--${name}`, value: words });
  return figure;
};
