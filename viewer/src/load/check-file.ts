/** Says whether a decoded value is a graph file this viewer can show; a file of another version gets a reason, not a guess. */

import { GRAPH_FILE_VERSION, type GraphFile } from '../../../src/6-graph/graph-file.ts';
import { misshapenPart } from '../../../src/6-graph/graph-file-shape.ts';

export type LoadProblem =
  | { readonly code: 'none' }
  | { readonly code: 'broken'; readonly reason: string }
  | { readonly code: 'version'; readonly found: string; readonly expected: number };

export type Loaded = { readonly file: GraphFile } | { readonly problem: LoadProblem };

export const checkFile = (value: unknown): Loaded => {
  if (typeof value !== 'object' || value === null) return { problem: { code: 'broken', reason: 'not an object' } };
  const file = value as Record<string, unknown>;
  if (file.format !== 'vanban-graph') return { problem: { code: 'broken', reason: 'no vanban-graph' } };
  if (file.version !== GRAPH_FILE_VERSION) {
    return { problem: { code: 'version', found: String(file.version), expected: GRAPH_FILE_VERSION } };
  }
  const part = misshapenPart(file);
  return part === null ? { file: value as GraphFile } : { problem: { code: 'broken', reason: part } };
};
