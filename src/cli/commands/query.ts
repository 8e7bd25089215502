import { type Command, Option } from 'commander';
import { loadQuestions } from '../../ontology/load-questions.ts';
import type { Question as SparqlQuestion } from '../../ontology/question.ts';
import type { Cli } from '../cli.ts';
import { withExamples } from '../examples.ts';
import { commandFor } from '../questions/command-line.ts';
import { FORMATS, type Format } from '../questions/formats.ts';
import { QUESTIONS, type Question } from '../questions/questions.ts';

/**
 * `vanban query QUESTION`: asks the graph of a build; each answer shows the sentences it rests on. Every file of ontology/queries is
 * a question; the few that are asked most are answered from graph.json, at once.
 */

interface QueryOptions {
  readonly out: string;
  readonly format: Format;
  readonly term?: string;
  readonly [option: string]: string | undefined;
}

export const addQuery = (program: Command, cli: Cli): void => {
  const query = program.command('query').description(cli.text('query.about'));
  for (const question of QUESTIONS) {
    const command = query.command(question.name).description(cli.text(`question.${question.name}`));
    for (const { option } of question.options) command.addOption(optionNamed(cli, option).makeOptionMandatory());
    if (question.options.some(({ term }) => term)) command.addOption(optionNamed(cli, 'term'));
    withOutput(command, cli).action((given: QueryOptions) => ask(cli, question, given));
    withExamples(command, cli, cli.text(`question.${question.name}.examples`).trim().split('\n'));
  }
  for (const question of sparqlQuestions(cli.root)) {
    const { language } = cli.messages;
    const command = query.command(question.name).description(question.title[language]);
    for (const { name, word } of question.parameters)
      command.option(`--${name} <${cli.text('query.value')}>`, cli.text('query.parameter', { word: word[language] }));
    withOutput(command, cli).action((given: QueryOptions) => askSparqlQuestion(cli, question, given));
    withExamples(command, cli, [commandFor(question, question.examples)]);
  }
  withExamples(query, cli, cli.text('query.examples').trim().split('\n'));
};

const withOutput = (command: Command, cli: Cli): Command =>
  command
    .option('-o, --out <dir>', cli.text('query.out'), 'out')
    .addOption(new Option('-f, --format <format>', cli.text('query.format')).choices(FORMATS).default('table'));

/** The questions of ontology/queries that no entry of QUESTIONS answers. */
const sparqlQuestions = (root: string): SparqlQuestion[] =>
  loadQuestions(root).filter(({ name }) => !QUESTIONS.some((question) => question.name === name));

const optionNamed = (cli: Cli, name: string): Option =>
  new Option(`--${name} <${cli.text(`query.value.${name}`)}>`, cli.text(`query.${name}`));

const ask = async (cli: Cli, question: Question, given: QueryOptions): Promise<void> => {
  const [{ openGraph }, { findThing }, { printAnswer }] = await Promise.all([
    import('../graph-index.ts'),
    import('../find-thing.ts'),
    import('../questions/print-answer.ts'),
  ]);
  const graph = await openGraph(given.out);
  const about = question.options.map(({ option, classes, term }) =>
    findThing(cli, graph, given[option] ?? '', { classes, ...(term ? { term: given.term } : {}) }),
  );
  cli.say(printAnswer(cli, graph, question.answer(graph, about), given.format));
};

const askSparqlQuestion = async (cli: Cli, question: SparqlQuestion, typed: QueryOptions): Promise<void> => {
  const [{ openGraph }, { toldValues }, { askSparql }, { printAnswer }] = await Promise.all([
    import('../graph-index.ts'),
    import('../questions/told-values.ts'),
    import('../questions/sparql-question.ts'),
    import('../questions/print-answer.ts'),
  ]);
  const graph = await openGraph(typed.out);
  const answer = await askSparql(cli, graph, typed.out, question, toldValues(cli, graph, question, typed));
  cli.say(printAnswer(cli, graph, answer, typed.format));
};
