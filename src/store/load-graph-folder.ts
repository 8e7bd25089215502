import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { rdfFormat } from '../7-rdf/writers.ts';
import { Failure } from '../base/failure.ts';

/** A file of RDF and how to read it. */
export interface RdfFile {
  readonly path: string;
  readonly mediaType: string;
}

/** The file of an output folder that questions are put to. */
const GRAPH_FILE = 'graph.ttl';

/**
 * The RDF of an output folder, or an RDF file itself, told by its ending. Throws Failure `out.missing` where it is not there and
 * `rdf.format` for an ending that is not known.
 */
export const graphFileOf = (folderOrFile: string): RdfFile => {
  const isFolder = existsSync(folderOrFile) && statSync(folderOrFile).isDirectory();
  const file = isFolder ? path.join(folderOrFile, GRAPH_FILE) : folderOrFile;
  if (!existsSync(file)) throw new Failure('out.missing', { file });
  return { path: file, mediaType: rdfFormat(path.extname(file).slice(1)).mediaType };
};
