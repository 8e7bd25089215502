import { sheetCsv } from '../../base/csv.ts';
import type { Cli } from '../cli.ts';
import type { GraphIndex } from '../graph-index.ts';
import { plain } from '../plain.ts';
import { faint, issueText, readableDate, table, title } from '../print.ts';
import { reviewText } from '../print-curation.ts';
import type { Answer, AnswerRow, Cell, Quote } from './answer.ts';
import type { Format } from './formats.ts';

/** One answer in the form asked for; the text ends without a line break. */
export const printAnswer = (cli: Cli, graph: GraphIndex, answer: Answer, format: Format): string =>
  format === 'json'
    ? asJson(cli, graph, answer)
    : format === 'csv'
      ? asCsv(cli, graph, answer)
      : asTable(cli, graph, answer);

const cellText = (cli: Cli, graph: GraphIndex, cell: Cell | undefined): string => {
  if (!cell) return '';
  if ('thing' in cell) return cell.label;
  if ('issue' in cell) return issueText(cli, { code: cell.issue, params: cell.params });
  if ('word' in cell) return graph.file.words[cell.word][cell.name]?.[cli.messages.language] ?? cell.name;
  return cell.value;
};

const place = (cli: Cli, quote: Quote): string =>
  [
    cli.text('answer.place', { file: quote.file, line: quote.line }),
    // The sentence that bears a footnote stands in the same section.
    ...(quote.section && quote.role === 'statement' ? [quote.section] : []),
  ].join(', ');

/** Width shares of the columns; the sentence takes most. */
const SHARES: Readonly<Record<string, number>> = {
  document: 24,
  body: 24,
  subject: 20,
  object: 20,
  regarding: 20,
  relation: 11,
  date: 10,
  status: 10,
  path: 4,
  conflict: 30,
  sentence: 60,
};

const asTable = (cli: Cli, graph: GraphIndex, answer: Answer): string => {
  const params = {
    a: answer.about[0]?.label ?? '',
    b: answer.about[1]?.label ?? '',
    count: countOf(answer),
  };
  const heading = answer.heading ?? cli.text(`answer.${answer.question}`, params);
  const head = title(plain(heading));
  const notes = (['more', 'refused', 'rejected'] as const)
    .filter((note) => answer[note] > 0)
    .map((note) => faint(cli.text(`answer.${note}`, { count: answer[note] })));
  if (answer.rows.length === 0) return [head, cli.text('answer.none'), ...notes].join('\n');
  const columns = [...answer.columns, 'sentence'];
  const sentence = (row: AnswerRow): string =>
    [
      ...row.quotes.map((quote) => {
        const said = quote.role === 'host' ? cli.text('answer.host', { quote: quote.text }) : `“${quote.text}”`;
        return `${said}\n— ${place(cli, quote)}`;
      }),
      ...row.reviews.map((review) => reviewText(cli, review)),
    ].join('\n');
  const body = table(
    cli,
    columns.map((name) => answer.titles?.[name] ?? cli.text(`column.${name}`)),
    answer.rows.map((row) => [
      ...answer.columns.map((name) => readableDate(cli, cellText(cli, graph, row.cells[name]))),
      sentence(row),
    ]),
    columns.map((name) => SHARES[name] ?? 15),
  );
  return [head, body, ...notes].join('\n');
};

/** Answers, not lines: a path is one answer however many hops it has. */
const countOf = ({ columns, rows, more }: Answer): number =>
  columns.includes('path') ? new Set(rows.map(({ cells }) => JSON.stringify(cells.path))).size : rows.length + more;

const asJson = (cli: Cli, graph: GraphIndex, answer: Answer): string => {
  const value = (cell: Cell): unknown => {
    if ('thing' in cell) return { id: cell.thing, label: cell.label };
    if ('issue' in cell) return { code: cell.issue, params: cell.params, text: cellText(cli, graph, cell) };
    return 'word' in cell ? cell.name : cell.value;
  };
  const rows = answer.rows.map(({ cells, claims, quotes, reviews }) => ({
    ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, value(cell)])),
    claims,
    sentences: quotes,
    reviews,
  }));
  const about = answer.about.map(({ id, label }) => ({ id, label }));
  return JSON.stringify(
    { question: answer.question, about, refused: answer.refused, rejected: answer.rejected, rows },
    null,
    2,
  );
};

const asCsv = (cli: Cli, graph: GraphIndex, answer: Answer): string => {
  const things = answer.columns.filter((name) => answer.rows.some((row) => 'thing' in (row.cells[name] ?? {})));
  const head = [...answer.columns, ...things.map((name) => `${name}_id`), ...PROOF];
  const lines = answer.rows.map((row) => {
    const cells = answer.columns.map((name) => cellText(cli, graph, row.cells[name]));
    const ids = things.map((name) => {
      const cell = row.cells[name];
      return cell && 'thing' in cell ? cell.thing : '';
    });
    const [first, ...more] = row.quotes;
    const proof = [
      first?.text ?? '',
      first?.file ?? '',
      String(first?.line ?? ''),
      first?.section ?? '',
      more.map(({ text }) => text).join(' | '),
      row.claims.join(' '),
      row.reviews.map((review) => reviewText(cli, review)).join(' | '),
    ];
    return [...cells, ...ids, ...proof];
  });
  return sheetCsv([head, ...lines]);
};

const PROOF = ['sentence', 'file', 'line', 'section', 'more_sentences', 'claims', 'reviews'] as const;
