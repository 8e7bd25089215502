/**
 * Reads the graph out of the page itself: gzip as base64 between the tags of the data element, or, for a large build, in parts
 * that data/N.js files pushed to `vanbanParts` as they loaded. Nothing is fetched, so it works from a double click.
 */

import { checkFile, type Loaded } from './check-file.ts';

export const DATA_ELEMENT = 'vanban-data';

declare global {
  /** Base64 parts in the order of their files; each file pushes one. */
  var vanbanParts: string[] | undefined;
}

/** Bytes of a base64 text; blanks and line breaks are skipped. Throws where it is not base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replace(/\s+/g, ''));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
};

/** The value whose JSON was packed as gzip and base64. Each part is base64 of its own, so parts may end in padding. */
export const unpack = async (parts: readonly string[]): Promise<unknown> => {
  const packed = new Blob(parts.map(fromBase64));
  const plain = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(plain).text());
};

/** The page's own data; `none` where the page was never filled. */
export const loadEmbedded = async (page: Document, pushed: readonly string[] | undefined): Promise<Loaded> => {
  const inside = page.getElementById(DATA_ELEMENT)?.textContent?.trim() ?? '';
  const parts = inside === '' ? (pushed ?? []) : [inside];
  if (parts.length === 0) return { problem: { code: 'none' } };
  try {
    return checkFile(await unpack(parts));
  } catch (error) {
    return { problem: { code: 'broken', reason: error instanceof Error ? error.message : String(error) } };
  }
};
