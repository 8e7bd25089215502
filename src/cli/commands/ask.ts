import { type Command, Option } from 'commander';
import type { Askable, Understood } from '../ask/understand.ts';
import { type Cli, explain } from '../cli.ts';
import { withExamples } from '../examples.ts';
import { FORMATS, type Format } from '../questions/formats.ts';

/**
 * `vanban ask "UBND huyện Bát Xát thực hiện những văn bản nào?"`: a question in plain Vietnamese or English, matched by grammar
 * (data/grammar/questions.yaml). Shows how it was understood and the `vanban query` that asks the same.
 */

interface AskOptions {
  readonly out: string;
  readonly format: Format;
}

export const addAsk = (program: Command, cli: Cli): void => {
  const command = program
    .command('ask')
    .description(cli.text('ask.about'))
    .argument('<question...>', cli.text('ask.question'))
    .option('-o, --out <dir>', cli.text('query.out'), 'out')
    .addOption(new Option('-f, --format <format>', cli.text('query.format')).choices(FORMATS).default('table'))
    .action((words: string[], options: AskOptions) => ask(cli, words.join(' '), options));
  withExamples(command, cli, cli.text('ask.examples').trim().split('\n'));
};

const ask = async (cli: Cli, asked: string, { out, format }: AskOptions): Promise<void> => {
  const [
    { openGraph },
    { loadQuestions },
    { loadQuestionWords },
    { createQuestionReader },
    { understand },
    { askables, answerTo, commandOf },
    { printAnswer },
  ] = await Promise.all([
    import('../graph-index.ts'),
    import('../../ontology/load-questions.ts'),
    import('../../lexicon/question-words.ts'),
    import('../ask/read-question.ts'),
    import('../ask/understand.ts'),
    import('../ask/askable.ts'),
    import('../questions/print-answer.ts'),
  ]);
  const graph = await openGraph(out);
  const loaded = loadQuestions(cli.root);
  const questions = askables(cli, loaded);
  const words = loadQuestionWords(cli.root);
  const reader = createQuestionReader(words);
  const besideNames = words.groups.get('beside-names') ?? [];
  const understanding = understand({ cli, graph, questions, besideNames }, reader.read(asked));
  const { language } = cli.messages;
  const titled = (question: Askable): string => cli.text('ask.understood', { title: question.title[language] });
  const meant = (understood: Understood): string[] => [
    titled(understood.question),
    ...understood.question.parameters.flatMap(({ name, word }) => {
      const value = understood.given[name];
      return value === undefined ? [] : [`  ${word[language]}: ${typeof value === 'string' ? value : value.label}`];
    }),
    cli.text('ask.command', { command: commandOf(graph, understood, out) }),
  ];

  if (understanding.kind === 'one') {
    const { understood } = understanding;
    const answer = await answerTo(cli, graph, out, loaded, understood);
    // Programs read the answer alone.
    if (format === 'table') cli.say(...meant(understood), '');
    else cli.warn(...meant(understood));
    cli.say(printAnswer(cli, graph, answer, format));
    return;
  }
  cli.finish(2);
  if (understanding.kind === 'several') cli.warn(cli.text('ask.several'), ...understanding.understood.flatMap(meant));
  else if (understanding.kind === 'name') cli.warn(titled(understanding.question), explain(cli, understanding.failure));
  else {
    const near = reader.nearest(asked).flatMap((name) => {
      const question = questions.find((one) => one.name === name);
      const examples = Object.keys(words.rows.find((row) => row.question === name)?.examples ?? {});
      const example = examples.at(language === 'vi' ? 0 : -1);
      return question && example ? [`  - ${question.title[language]}`, `      vanban ask "${example}"`] : [];
    });
    cli.warn(cli.text('ask.none'), ...near);
  }
};
