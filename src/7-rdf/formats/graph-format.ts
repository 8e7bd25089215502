import type { GraphFile } from '../../6-graph/graph-file.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { FormatName } from '../format-names.ts';

/** What formats for drawing programs, spreadsheets and databases are made from. */
export interface GraphExport {
  readonly file: GraphFile;
  readonly ontology: Ontology;
  /** Language of headings and of the names of classes, relations and statuses. */
  readonly language: 'vi' | 'en';
  /** A text of the program in that language. */
  readonly text: (key: string, params?: Readonly<Record<string, string | number>>) => string;
}

/** A graph as one file that is no RDF. The same graph gives the same bytes. */
export interface GraphFormat {
  readonly kind: 'graph' | 'sheet';
  readonly name: FormatName;
  readonly extension: string;
  readonly write: (graph: GraphExport) => string;
}

/** A graph as several files that belong together. */
export interface FolderFormat {
  readonly kind: 'folder';
  readonly name: FormatName;
  /** Name of a file -> its content. */
  readonly write: (graph: GraphExport) => ReadonlyMap<string, string>;
}

type WordList = keyof GraphFile['words'];

/** A name of the program as people read it; the name itself where it has no word. */
export const wordIn = ({ file, language }: GraphExport, list: WordList, name: string): string =>
  file.words[list][name]?.[language] ?? name;
