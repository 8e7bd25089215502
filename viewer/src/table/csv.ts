/** Comma separated values that spreadsheets open safely. */

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** RFC 4180, with the byte order mark by which Excel knows UTF-8. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => quoted(typeof cell === 'number' ? String(cell) : harmless(cell))).join(',')).join('\r\n')}\r\n`;
