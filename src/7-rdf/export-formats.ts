import { CSV_CLAIMS } from './formats/csv-claims.ts';
import { CSV_MATRIX } from './formats/csv-matrix.ts';
import { CSV_THINGS } from './formats/csv-things.ts';
import { GEXF } from './formats/gexf.ts';
import type { FolderFormat, GraphFormat } from './formats/graph-format.ts';
import { GRAPHML } from './formats/graphml.ts';
import { NEO4J } from './formats/neo4j.ts';
import type { RdfFormat } from './formats/rdf-format.ts';
import { RDF_FORMATS } from './writers.ts';

export type ExportFormat = RdfFormat | GraphFormat | FolderFormat;

/** All that a graph can be handed on as. A new format is one file and one entry here or, if it is RDF, in writers.ts. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...RDF_FORMATS,
  GRAPHML,
  GEXF,
  CSV_THINGS,
  CSV_CLAIMS,
  CSV_MATRIX,
  NEO4J,
];

/** The format of a name, or the one format whose files end like this; undefined where there is none or, of an ending, several sheets. */
export const exportFormat = (name: string, file?: string): ExportFormat | undefined => {
  const named = EXPORT_FORMATS.find((format) => format.name === name);
  if (named || file === undefined) return named;
  return EXPORT_FORMATS.find(
    (format) =>
      format.kind !== 'folder' && format.kind !== 'sheet' && file.toLowerCase().endsWith(`.${format.extension}`),
  );
};
