import { gzipSync } from 'node:zlib';

/**
 * Puts a graph into the viewer's page. Small graphs go inside, so that the page is one file that opens by a double click; larger ones
 * go into script files beside it, which need no server either; very large ones are for `vanban serve` only.
 */

/** Bytes: a page with more inside takes browsers too long to read. */
const MOST_INSIDE = 25 * 1024 * 1024;

/** Things: a page with more is too slow without a server. */
const MOST_THINGS = 20_000;

/** Bytes of base64 in each file beside the page. */
const PART = 8 * 1024 * 1024;

export interface FilledPage {
  readonly kind: 'one-file' | 'with-data-files' | 'serve-only';
  /** File name -> content; the page itself is "index.html". */
  readonly files: ReadonlyMap<string, string>;
}

const PLACE = /(<script\b[^>]*\bid="vanban-data"[^>]*>)(<\/script>)/;

/**
 * `page`: the viewer as it was built, with its empty data element; `graphJson`: graph.json; `things`: how many things are in it.
 * The limits are parameters for tests. Throws where the page has no place for the data.
 */
export const fillPage = (
  page: string,
  graphJson: string,
  things: number,
  limits: Partial<PageLimits> = {},
): FilledPage => {
  const { inside = MOST_INSIDE, most = MOST_THINGS, part = PART } = limits;
  if (!PLACE.test(page)) throw new Error('the viewer has no place for its data');
  if (things > most) return { kind: 'serve-only', files: new Map() };
  const packed = gzipSync(graphJson, { level: 9 });
  const size = page.length + Math.ceil(packed.length / 3) * 4;
  if (size <= inside) {
    const filled = page.replace(
      PLACE,
      (_whole, open: string, close: string) => open + packed.toString('base64') + close,
    );
    return { kind: 'one-file', files: new Map([['index.html', filled]]) };
  }
  const files = new Map<string, string>();
  for (let from = 0; from < packed.length; from += bytesOf(part)) {
    const base64 = packed.subarray(from, from + bytesOf(part)).toString('base64');
    files.set(`data/${files.size}.js`, `(globalThis.vanbanParts??=[]).push("${base64}");\n`);
  }
  const scripts = [...files.keys()].map((name) => `<script src="./${name}"></script>`).join('');
  files.set(
    'index.html',
    page.replace(PLACE, (whole) => whole + scripts),
  );
  return { kind: 'with-data-files', files };
};

interface PageLimits {
  readonly inside: number;
  readonly most: number;
  readonly part: number;
}

/** Bytes that become `size` letters of base64: whole groups of three. */
const bytesOf = (size: number): number => Math.max(3, Math.floor(size / 4) * 3);
