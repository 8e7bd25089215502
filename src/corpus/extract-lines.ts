import { readText } from '../1-read/read-source.ts';
import { toExtractLine } from '../7-rdf/to-ndjson.ts';
import { Failure } from '../base/failure.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readReport } from '../pipeline.ts';

/** One line of the answer. */
export interface ExtractAnswer {
  /** Without a line break. */
  readonly json: string;
  /** True where the line could not be read. */
  readonly error: boolean;
}

/** Turns one line of the stream, counted from 1, into one line of the answer. Keeps nothing between lines. */
export type Extractor = (line: Uint8Array, number: number) => ExtractAnswer;

/** `explain`: an error in words. */
export const createExtractor = (lexicon: Lexicon, explain: (error: unknown) => string): Extractor => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (line, number) => {
    let id: string | null = null;
    try {
      const sent = parseLine(decoder, line);
      id = sent.id;
      const reading = readReport(readText(sent.id, sent.text), lexicon);
      return { json: JSON.stringify(toExtractLine(reading, sent.id)), error: false };
    } catch (error) {
      return { json: JSON.stringify({ id, error: `line ${number}: ${explain(error)}` }), error: true };
    }
  };
};

const parseLine = (decoder: TextDecoder, line: Uint8Array): { id: string; text: string } => {
  let text: string;
  try {
    text = decoder.decode(line);
  } catch (error) {
    throw new Failure('extract.notUtf8', {}, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure('extract.notJson', { reason: (error as Error).message }, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Failure('extract.notAnObject');
  const { id, text: body } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Failure('extract.field', { field: 'id' });
  if (typeof body !== 'string') throw new Failure('extract.field', { field: 'text' });
  return { id, text: body };
};
