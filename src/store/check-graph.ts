import { readFileSync } from 'node:fs';
import { Parser, type Quad } from 'n3';
import { checkShapes, type ShapeFinding } from '../7-rdf/check-shapes.ts';
import { Failure } from '../base/failure.ts';
import { readShapes } from '../ontology/read-turtle.ts';
import { graphFileOf } from './load-graph-folder.ts';

/** Checks a graph against the shapes of the project whose root is given. */
export const checkGraph = (root: string, quads: readonly Quad[]): Promise<ShapeFinding[]> =>
  checkShapes(quads, readShapes(root));

/**
 * Checks the graph of an output folder, or an RDF file. Throws Failure `out.missing` where there is none and `out.broken` where it is
 * not RDF, or RDF that says nothing: a build always says what it read.
 */
export const checkGraphFolder = async (root: string, folderOrFile: string): Promise<ShapeFinding[]> => {
  const { path: file, mediaType } = graphFileOf(folderOrFile);
  let quads: Quad[];
  try {
    quads = new Parser({ format: mediaType }).parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure('out.broken', { file }, { cause: error });
  }
  if (quads.length === 0) throw new Failure('out.broken', { file });
  return checkGraph(root, quads);
};
