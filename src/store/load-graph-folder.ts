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
/** The file with a named graph for each source text. */
const NAMED_GRAPHS_FILE = 'graph.trig';

/**
 * The RDF of an output folder, or an RDF file itself, told by its ending. Throws Failure `out.missing` where it is not there and
 * `rdf.format` for an ending that is not known.
 */
export const graphFileOf = (folderOrFile: string): RdfFile => rdfFileOf(folderOrFile, GRAPH_FILE);

/** The same of the named graphs. */
export const namedGraphsFileOf = (folderOrFile: string): RdfFile => rdfFileOf(folderOrFile, NAMED_GRAPHS_FILE);

const rdfFileOf = (folderOrFile: string, name: string): RdfFile => {
  const isFolder = existsSync(folderOrFile) && statSync(folderOrFile).isDirectory();
  const file = isFolder ? path.join(folderOrFile, name) : folderOrFile;
  if (!existsSync(file)) throw new Failure('out.missing', { file });
  return { path: file, mediaType: rdfFormat(path.extname(file).slice(1)).mediaType };
};
