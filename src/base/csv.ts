/** Comma separated values by RFC 4180: CRLF between lines, quotes doubled inside quotes. */

type Cell = string | number;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const lines = (rows: readonly (readonly Cell[])[], cell: (text: string) => string): string =>
  rows
    .map((row) => row.map((value) => (typeof value === 'number' ? String(value) : cell(value))).join(','))
    .join('\r\n');

/** For people and their spreadsheets. Ends without a line break. */
export const sheetCsv = (rows: readonly (readonly Cell[])[]): string => lines(rows, (text) => quoted(harmless(text)));

/** For programs: every value as it is. Ends without a line break. */
export const dataCsv = (rows: readonly (readonly Cell[])[]): string => lines(rows, quoted);
