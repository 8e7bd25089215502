import Table from 'cli-table3';
import pc from 'picocolors';
import type { GraphFileIssue } from '../6-graph/graph-file.ts';
import type { Cli } from './cli.ts';
import { plain } from './plain.ts';

/** How things look on a terminal: tables as wide as it is, names of classes and relations, issues as sentences. */

/** Columns of text a table may take. */
const widthOf = (cli: Cli): number => Math.max(60, Math.min(cli.stdout.columns ?? 120, 200));

/** Characters a border and its padding take beside each column. */
const BORDER = 3;

/** Letters beyond which a word does not widen its column. */
const LONGEST_WORD = 26;

/**
 * A table as wide as the terminal. `shares`: the part of the width each column takes, as numbers that are added up; no column gets
 * narrower than its longest word.
 */
export const table = (
  cli: Cli,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): string => {
  const cells = rows.map((row) => row.map(plain));
  const least = titles.map((title, i) => longestWord([title, ...cells.map((row) => row[i] ?? '')]));
  const room = widthOf(cli) - BORDER * titles.length - 1;
  const made = new Table({
    head: titles.map((title) => pc.bold(title)),
    colWidths: widths(room, least, shares).map((width) => width + 2),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  made.push(...cells);
  return made.toString();
};

const longestWord = (texts: readonly string[]): number =>
  Math.min(LONGEST_WORD, Math.max(...texts.flatMap((text) => text.split(/\s+/).map((word) => word.length))));

/** Each column its share of the room, or its least width where that is more: then the others share what is left. */
const widths = (room: number, least: readonly number[], shares: readonly number[]): number[] => {
  const fixed = new Set<number>();
  for (;;) {
    const left = room - [...fixed].reduce((sum, i) => sum + (least[i] ?? 0), 0);
    const total = shares.reduce((sum, share, i) => (fixed.has(i) ? sum : sum + share), 0);
    const width = (i: number): number =>
      fixed.has(i) ? (least[i] ?? 0) : Math.max(1, Math.floor((left * (shares[i] ?? 1)) / total));
    const short = least.findIndex((most, i) => !fixed.has(i) && width(i) < most);
    if (short < 0 || fixed.size === least.length - 1)
      return least.map((most, i) => Math.max(width(i), Math.min(most, 6)));
    fixed.add(short);
  }
};

/** Two columns of names and numbers, aligned. */
export const counts = (rows: readonly (readonly [name: string, count: number])[]): string[] => {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const digits = Math.max(0, ...rows.map(([, count]) => String(count).length));
  return rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(digits)}`);
};

/** An issue as a sentence, by the text of its code. */
export const issueText = (cli: Cli, { code, params }: Pick<GraphFileIssue, 'code' | 'params'>): string => {
  const key = `issue.${code}`;
  const shown = Object.entries(params).map(([name, value]) => [name, readableDate(cli, String(value))]);
  if (cli.messages.has(key)) return plain(cli.text(key, Object.fromEntries(shown)));
  return plain(`${code} ${JSON.stringify(params)}`);
};

const DATE = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;

/** "2019-05-30" as Vietnamese readers write it, 30/5/2019; in English it stays what it is. */
export const readableDate = (cli: Cli, text: string): string => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (cli.messages.language !== 'vi' || !year) return text;
  return [day, month, year].flatMap((part) => (part ? [Number(part)] : [])).join('/');
};

export const title = (text: string): string => pc.bold(text);
export const faint = (text: string): string => pc.dim(text);
export const good = (text: string): string => pc.green(text);
export const bad = (text: string): string => pc.red(text);
