/** Front door of stage 1: bytes or a text as sent become the text that all offsets count in. */
import { Failure } from '../base/failure.ts';
import { sha256, textId } from '../base/stable-id.ts';
import { evenText } from './even-text.ts';
import { formatOf } from './formats.ts';
import type { SourceText } from './source-text.ts';

/** Bytes; a report text of 20 MB must work, and a long report has 0.5 MB. */
export const READ_LIMIT = 64 * 1024 * 1024;

const makeSource = (name: string, format: string, sent: string): SourceText => {
  const { text, toInput } = evenText(sent);
  const hash = sha256(text);
  return { id: textId(hash), name, format, text, sha256: hash, toInput };
};

/**
 * Reads a file. `name` may have folders; its ending chooses the format.
 * Throws Failure `read.format`, `read.tooLarge`, `read.empty`, `read.binary` or `read.notUtf8`, each with `name`.
 */
export const readSource = (
  name: string,
  bytes: Uint8Array,
  { limit = READ_LIMIT }: { readonly limit?: number } = {},
): SourceText => {
  const format = formatOf(name);
  if (bytes.length > limit) throw new Failure('read.tooLarge', { name, bytes: bytes.length, limit });
  if (bytes.length === 0) throw new Failure('read.empty', { name });
  const sent = format.extract(name, bytes);
  if (!/[^\s\ufeff]/.test(sent)) throw new Failure('read.empty', { name });
  return makeSource(name.slice(name.search(/[^/\\]*$/)), format.name, sent);
};

/** A text that came without a file: a line of the NDJSON stream, whose id is its name. Never throws. */
export const readText = (name: string, text: string, format = 'markdown'): SourceText => makeSource(name, format, text);
