import type { GraphFileIssue } from '../6-graph/graph-file.ts';
import type { ShapeFinding } from '../7-rdf/check-shapes.ts';
import type { Cli } from './cli.ts';
import type { GraphIndex } from './graph-index.ts';
import { plain } from './plain.ts';
import { bad, good, issueText, title } from './print.ts';
import { decisionLines } from './print-curation.ts';
import { readable } from './questions/answer.ts';

/** What was checked: the graph, what does not fit the shapes, and whether every input was read. */
export interface Checked {
  readonly graph: GraphIndex;
  readonly shapes: readonly ShapeFinding[];
  readonly complete: boolean;
}

/** `quiet`: errors and the summary only. */
export const printCheck = (cli: Cli, { graph, shapes }: Checked, quiet: boolean): void => {
  const { issues, decisions } = graph.file;
  for (const { severity, focus, path: property, messages } of shapes) {
    const message = messages[cli.messages.language] ?? Object.values(messages)[0] ?? '';
    cli.say(plain(`${mark(cli, severity)} ${focus} ${property}: ${message}`));
  }
  for (const issue of issues) {
    if (quiet && issue.severity !== 'error') continue;
    cli.say(`${mark(cli, issue.severity)} ${issueText(cli, issue)}`);
    for (const { file, line, quote } of placed(cli, graph, issue).places)
      cli.say(plain(`    ${cli.text('answer.place', { file, line })}: “${shortened(quote)}”`));
  }
  const shown = quiet ? decisions.filter(({ applied }) => !applied) : decisions;
  for (const line of decisionLines(cli, graph, shown)) cli.say(line);
  const count = (severity: string): number => [...shapes, ...issues].filter((one) => one.severity === severity).length;
  const params = { errors: count('error'), warnings: count('warning'), notes: count('info') };
  cli.say('', title(cli.text('check.summary', params)));
  cli.say(
    shapes.length === 0
      ? good(cli.text('check.shapesFit'))
      : bad(cli.text('check.shapesFail', { count: shapes.length })),
  );
};

const mark = (cli: Cli, severity: ShapeFinding['severity']): string => {
  const word = cli.text(`severity.${severity}`);
  return severity === 'error' ? bad(word) : word;
};

/** Letters of a quote that a line of the list shows. */
const QUOTE = 160;

/** A quote as one line of a list. */
export const shortened = (quote: string): string => {
  const line = readable(quote);
  return line.length <= QUOTE ? line : `${line.slice(0, QUOTE)}…`;
};

/** An issue with its words, and its places by file and line. */
export const placed = (cli: Cli, graph: GraphIndex, issue: GraphFileIssue) => ({
  code: issue.code,
  severity: issue.severity,
  text: issueText(cli, issue),
  params: issue.params,
  places: issue.places.map(({ text, start, end }) => ({
    file: graph.texts.get(text)?.name ?? text,
    line: graph.line(text, start),
    start,
    end,
    quote: graph.texts.get(text)?.text.slice(start, end) ?? '',
  })),
  claims: issue.claims ?? [],
  things: issue.things ?? [],
});
