import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { GRAPH_FILE_VERSION, type GraphFile, type GraphFileText, type GraphFileThing } from '../6-graph/graph-file.ts';
import { misshapenPart } from '../6-graph/graph-file-shape.ts';
import { lineOf } from '../6-graph/line-of.ts';
import { Failure } from '../base/failure.ts';

/** graph.json of a build, ready to be asked: things and texts by id, lines by offset. */
export interface GraphIndex {
  readonly file: GraphFile;
  readonly things: ReadonlyMap<string, GraphFileThing>;
  readonly texts: ReadonlyMap<string, GraphFileText>;
  /** Label of a thing; the value itself where it is no thing. */
  readonly label: (id: string) => string;
  /** Line of an offset of a text, from 1; 0 where the text is not there. */
  readonly line: (text: string, offset: number) => number;
}

/** Reads graph.json of an output folder. Throws Failure `out.missing`, `out.unreadable`, `out.broken` or `out.version`. */
export const openGraph = async (folder: string): Promise<GraphIndex> => {
  const file = path.join(folder, 'graph.json');
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (NOT_THERE.has(code ?? '')) throw new Failure('out.missing', { file }, { cause: error });
    throw new Failure('out.unreadable', { file, reason: message }, { cause: error });
  }
  return indexGraph(parseGraph(json, file));
};

const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

const parseGraph = (json: string, file: string): GraphFile => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Failure('out.broken', { file }, { cause: error });
  }
  const found = (typeof value === 'object' && value !== null ? value : {}) as Partial<GraphFile>;
  if (found.format !== 'vanban-graph') throw new Failure('out.broken', { file });
  if (found.version !== GRAPH_FILE_VERSION)
    throw new Failure('out.version', { file, found: String(found.version), expected: GRAPH_FILE_VERSION });
  if (misshapenPart(found) !== null) throw new Failure('out.broken', { file });
  return found as GraphFile;
};

export const indexGraph = (file: GraphFile): GraphIndex => {
  const things = new Map(file.things.map((thing) => [thing.id, thing]));
  const texts = new Map(file.texts.map((text) => [text.id, text]));
  const lines = new Map<string, (offset: number) => number>();
  return {
    file,
    things,
    texts,
    label: (id) => things.get(id)?.label ?? id,
    line: (id, offset) => {
      const text = texts.get(id);
      if (!text) return 0;
      const line = lines.get(id) ?? lineOf(text.text);
      lines.set(id, line);
      return line(offset);
    },
  };
};
