import type { Quad } from 'n3';
import { parse } from 'oxigraph';
import { Failure } from '../base/failure.ts';
import { quadLine } from './quad-line.ts';

/**
 * Whether a second parser, which knows nothing of the writer, finds in a text just the quads it was written from, which are given in
 * the order of `soundQuads`; all writers write subject by subject, so no more than one subject is held at a time. Throws Failure
 * `rdf.readBack` with a quad that is missing or too much, or with the parser's own words where the text is not of its format.
 */
export const checkReadBack = (
  text: string,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
  sorted: readonly Quad[],
): void => {
  const subjects = subjectsOf(sorted);
  let missing = new Set<string>();
  try {
    for (const quad of parse(chunksOf(text), { format: mediaType })) {
      if (missing.size === 0) missing = subjects.next().value ?? missing;
      // One call over the border to the parser's memory; a getter for each part would take several times as long.
      const line = quad.toString();
      if (!missing.delete(line)) throw misread(name, line);
    }
  } catch (error) {
    throw error instanceof Failure ? error : misread(name, (error as Error).message, error);
  }
  if (missing.size === 0) missing = subjects.next().value ?? missing;
  for (const line of missing) throw misread(name, line);
};

const misread = (format: string, what: string, cause?: unknown): Failure =>
  new Failure('rdf.readBack', { format, what }, { cause });

/** The lines of each subject of each graph. */
function* subjectsOf(sorted: readonly Quad[]): Generator<Set<string>, undefined> {
  let lines = new Set<string>();
  for (const [at, quad] of sorted.entries()) {
    const before = sorted[at - 1] ?? quad;
    if (before.subject.id !== quad.subject.id || before.graph.id !== quad.graph.id) {
      yield lines;
      lines = new Set();
    }
    lines.add(quadLine(quad));
  }
  if (lines.size > 0) yield lines;
  return undefined;
}

/** UTF-16 units handed to the parser at once: the whole text as an array of quads would be several times the text. */
const CHUNK = 1 << 20;

/** Pieces of a text that never part a surrogate pair. */
function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = Math.min(text.length, at + CHUNK);
    const whole = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? Math.min(text.length, end + 1) : end;
    yield text.slice(at, whole);
    at = whole;
  }
}
