/**
 * Questions answered by their SPARQL query: any file of ontology/queries. The rows come from graph.ttl of the build, the sentences
 * behind them, with line and section, from its graph.json.
 */
import type { GraphFileClaim, GraphFileThing } from '../../6-graph/graph-file.ts';
import { bindQuestion } from '../../7-rdf/bind-question.ts';
import type { Question, QuestionParameter } from '../../ontology/question.ts';
import { graphFileOf } from '../../store/load-graph-folder.ts';
import { openSparql, type SparqlRow, type SparqlTerm } from '../../store/sparql.ts';
import type { Cli } from '../cli.ts';
import type { GraphIndex } from '../graph-index.ts';
import { type Answer, type AnswerRow, type Cell, quotesOf, thingCell } from './answer.ts';

/** What a parameter was given: a thing, or words and numbers. */
export type Given = GraphFileThing | string;

/** `given`: parameter -> value; one that is not there asks about everything. `folder`: outputs of a build. */
export const askSparql = async (
  cli: Cli,
  graph: GraphIndex,
  folder: string,
  question: Question,
  given: Readonly<Record<string, Given>>,
): Promise<Answer> => {
  const values = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : iriOf(graph, value.id),
  ]);
  const store = openSparql([graphFileOf(folder)]);
  try {
    const found = await store.query(bindQuestion(question, Object.fromEntries(values)));
    const rows = found.kind === 'rows' ? toRows(graph, question, found.rows) : [];
    return {
      question: question.name,
      about: Object.values(given).filter((value) => typeof value !== 'string'),
      columns: shownColumns(question).map(({ shown }) => shown),
      heading: headingOf(cli, question, given, rows.length),
      titles: Object.fromEntries(shownColumns(question).map(({ shown, word }) => [shown, word[cli.messages.language]])),
      rows,
      more: 0,
      refused: 0,
      rejected: 0,
    };
  } finally {
    await store.close();
  }
};

const iriOf = (graph: GraphIndex, id: string): string => graph.file.base + encodeURIComponent(id);

/** The thing, claim or text of an IRI; null for what the build did not name. */
const idOf = (graph: GraphIndex, term: SparqlTerm | undefined): string | null =>
  term?.type === 'uri' && term.value.startsWith(graph.file.base)
    ? decodeURIComponent(term.value.slice(graph.file.base.length))
    : null;

/** Columns of the sentence itself: the answer has its own way of showing it. */
const PROOF: ReadonlySet<string> = new Set(['sentence', 'file']);

/** "documentLabel" shows the thing of "document". */
const shownColumns = (question: Question) =>
  question.columns
    .filter(({ name }) => !PROOF.has(name))
    .map(({ name, word }) => ({ name, word, shown: name.replace(/Label$/, '') }));

const toRows = (graph: GraphIndex, question: Question, rows: readonly SparqlRow[]): AnswerRow[] => {
  const claims = new Map(graph.file.claims.map((claim) => [claim.id, claim]));
  const columns = shownColumns(question);
  return rows.map((row) => {
    const claim: GraphFileClaim | undefined = claims.get(idOf(graph, row.claim) ?? '');
    return {
      cells: Object.fromEntries(columns.map(({ name, shown }) => [shown, cellOf(graph, row[shown], row[name])])),
      claims: claim ? [claim.id] : [],
      quotes: claim ? quotesOf(graph, claim) : [],
      reviews: claim?.reviews ?? [],
    };
  });
};

const WORDS = ['relations', 'statuses', 'bases'] as const;

/** `term`: what the row says; `label`: how it is called. */
const cellOf = (graph: GraphIndex, term: SparqlTerm | undefined, label: SparqlTerm | undefined): Cell => {
  const id = idOf(graph, term);
  if (id !== null && graph.things.has(id)) return thingCell(graph, id);
  if (term?.type !== 'uri') return { value: label?.value ?? term?.value ?? '' };
  const name = term.value.replace(/^.*[#/]/, '');
  const word = WORDS.find((list) => Object.hasOwn(graph.file.words[list], name));
  return word ? { word, name } : { value: label?.value ?? name };
};

/** The question, how many rows answer it, and a line for each value it was given. */
const headingOf = (cli: Cli, question: Question, given: Readonly<Record<string, Given>>, count: number): string => {
  const { language } = cli.messages;
  const told = ({ name, word }: QuestionParameter): string[] => {
    const value = given[name];
    return value === undefined ? [] : [`  ${word[language]}: ${typeof value === 'string' ? value : value.label}`];
  };
  const asked = cli.text('answer.asked', { title: question.title[language], count });
  return [asked, ...question.parameters.flatMap(told)].join('\n');
};
