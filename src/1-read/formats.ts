/** The formats that can be read: one file and one line each. */
import { Failure } from '../base/failure.ts';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

export const FORMATS: readonly Format[] = [markdown, plainText];

/** The format of a file, by its ending. Throws Failure `read.format` with the endings that are known. */
export const formatOf = (name: string): Format => {
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const format = FORMATS.find((candidate) => candidate.endings.includes(ending));
  if (format) return format;
  throw new Failure('read.format', { name, ending, known: FORMATS.flatMap(({ endings }) => endings).join(', ') });
};
