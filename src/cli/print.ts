import Table from 'cli-table3';
import pc from 'picocolors';
import type { GraphFileIssue } from '../6-graph/graph-file.ts';
import type { Cli } from './cli.ts';

/** How things look on a terminal: tables as wide as it is, names of classes and relations, issues as sentences. */

/** Columns of text a table may take. */
const widthOf = (cli: Cli): number => Math.max(60, Math.min(cli.stdout.columns ?? 120, 200));

/** Characters a border and its padding take beside each column. */
const BORDER = 3;

/**
 * A table whose last-named wide columns share what the narrow ones leave; words wrap. `shares`: the part of the width each column
 * takes, as numbers that are added up.
 */
export const table = (
  cli: Cli,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): string => {
  const room = widthOf(cli) - BORDER * titles.length - 1;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const colWidths = titles.map((_title, i) => Math.max(6, Math.floor((room * (shares[i] ?? 1)) / total)) + 2);
  const made = new Table({
    head: titles.map((title) => pc.bold(title)),
    colWidths,
    wordWrap: true,
    style: { head: [], border: [] },
  });
  made.push(...rows.map((row) => row.map(plain)));
  return made.toString();
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Reports are not trusted: what would move the cursor or turn the reading direction is shown as a mark. */
export const plain = (text: string): string => text.replace(CONTROL, '\ufffd');

/** Two columns of names and numbers, aligned. */
export const counts = (rows: readonly (readonly [name: string, count: number])[]): string[] => {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const digits = Math.max(0, ...rows.map(([, count]) => String(count).length));
  return rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(digits)}`);
};

/** An issue as a sentence, by the text of its code. */
export const issueText = (cli: Cli, { code, params }: Pick<GraphFileIssue, 'code' | 'params'>): string => {
  const key = `issue.${code}`;
  if (cli.messages.has(key)) return plain(cli.text(key, params));
  return plain(`${code} ${JSON.stringify(params)}`);
};

export const title = (text: string): string => pc.bold(text);
export const faint = (text: string): string => pc.dim(text);
export const good = (text: string): string => pc.green(text);
export const bad = (text: string): string => pc.red(text);
