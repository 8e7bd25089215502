import { type FileEdge, factOf, fileEdges } from '../../6-graph/file-edges.ts';
import type { GraphFileThing } from '../../6-graph/graph-file.ts';
import { byStrength } from '../../6-graph/status-rank.ts';
import { type GraphExport, wordIn } from './graph-format.ts';
import { holdable } from './xml.ts';

/** What the drawing programs are told of nodes and edges, the same in GraphML and GEXF. */

export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  /** Empty where there is nothing to say: then nothing is written. */
  readonly value: (one: T) => string | number;
}

export interface Drawing {
  readonly nodes: readonly GraphFileThing[];
  readonly edges: readonly FileEdge[];
  readonly nodeColumns: readonly Column<GraphFileThing>[];
  readonly edgeColumns: readonly Column<FileEdge>[];
  /** Number of claims: how thick a line is. */
  readonly weight: (edge: FileEdge) => number;
  /** Name of the relation as people read it. */
  readonly edgeLabel: (edge: FileEdge) => string;
}

export const drawingOf = (graph: GraphExport): Drawing => {
  const relation = ({ p }: FileEdge): string => wordIn(graph, 'relations', p);
  const fact = (name: string) => (thing: GraphFileThing) => factOf(thing, name);
  const concept = (name: string) => (thing: GraphFileThing) => {
    const value = factOf(thing, name);
    return value === '' ? '' : wordIn(graph, 'facts', `${name}.${value}`);
  };
  return {
    nodes: graph.file.things,
    edges: fileEdges(graph.file),
    weight: ({ claims }) => claims.length,
    edgeLabel: relation,
    nodeColumns: [
      { name: 'class', type: 'string', value: ({ class: kind }) => kind },
      { name: 'className', type: 'string', value: ({ class: kind }) => wordIn(graph, 'classes', kind) },
      { name: 'short', type: 'string', value: ({ short }) => short },
      { name: 'code', type: 'string', value: fact('code') },
      { name: 'type', type: 'string', value: fact('type') },
      { name: 'issued', type: 'string', value: fact('issued') },
      { name: 'kind', type: 'string', value: concept('kind') },
      { name: 'level', type: 'string', value: concept('level') },
      { name: 'community', type: 'int', value: ({ community }) => community },
      { name: 'claims', type: 'int', value: ({ weight }) => weight },
    ],
    edgeColumns: [
      { name: 'relation', type: 'string', value: ({ p }) => p },
      { name: 'relationName', type: 'string', value: relation },
      {
        name: 'statuses',
        type: 'string',
        value: ({ claims }) => byStrength(claims.map(({ status }) => status)).join(' | '),
      },
      {
        name: 'confidence',
        type: 'double',
        value: ({ claims }) => claims.reduce((most, { confidence }) => Math.max(most, confidence), 0),
      },
    ],
  };
};

/** The columns that say something of one node or edge, as XML can hold it. */
export const told = <T>(columns: readonly Column<T>[], one: T): { name: string; value: string }[] =>
  columns.map(({ name, value }) => ({ name, value: holdable(String(value(one))) })).filter(({ value }) => value !== '');
