import type { Quad } from 'n3';
import { checkShapes, type ShapeFinding } from '../7-rdf/check-shapes.ts';
import { readShapes } from '../ontology/read-turtle.ts';
import { graphFileOf } from './load-graph-folder.ts';
import { readRdf } from './read-rdf.ts';

/** Checks a graph against the shapes of the project whose root is given. */
export const checkGraph = (root: string, quads: readonly Quad[]): Promise<ShapeFinding[]> =>
  checkShapes(quads, readShapes(root));

/** Checks the graph of an output folder, or an RDF file. Throws Failure `out.missing` and `out.broken`. */
export const checkGraphFolder = async (root: string, folderOrFile: string): Promise<ShapeFinding[]> =>
  checkGraph(root, readRdf(graphFileOf(folderOrFile)));
