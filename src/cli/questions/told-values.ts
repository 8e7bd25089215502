/** What a person typed for the parameters of a question, as the values it is asked with. */
import type { GraphFileThing } from '../../6-graph/graph-file.ts';
import type { Question, QuestionParameter } from '../../ontology/question.ts';
import { type Cli, wrongUse } from '../cli.ts';
import { findThing } from '../find-thing.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { Given } from './sparql-question.ts';

/** Classes of graph.json that a parameter's class stands for, where they are more than itself. */
const WIDER: Readonly<Record<string, readonly GraphFileThing['class'][]>> = { Document: ['Document', 'Report'] };

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
  if (type !== 'number')
    return findThing(cli, graph, words, { classes: WIDER[type] ?? [type as GraphFileThing['class']] });
  // Vietnamese writes decimals with a comma.
  const figure = words.trim().replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(figure)) throw wrongUse('number', { option: `--${name}`, value: words });
  return figure;
};
