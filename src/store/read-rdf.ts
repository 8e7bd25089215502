import { readFileSync } from 'node:fs';
import { Parser, type Quad } from 'n3';
import { Failure } from '../base/failure.ts';
import type { RdfFile } from './load-graph-folder.ts';

/** The quads of a file. Throws Failure `out.broken` where it is not RDF, or RDF that says nothing: a build always says what it read. */
export const readRdf = ({ path: file, mediaType }: RdfFile): Quad[] => {
  let quads: Quad[];
  try {
    quads = new Parser({ format: mediaType }).parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure('out.broken', { file }, { cause: error });
  }
  if (quads.length === 0) throw new Failure('out.broken', { file });
  return quads;
};
