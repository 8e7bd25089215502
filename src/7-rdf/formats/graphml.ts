import { type Column, drawingOf, told } from './drawing.ts';
import type { GraphFormat } from './graph-format.ts';
import { holdable, XML_HEAD, xmlAttribute, xmlText } from './xml.ts';

/**
 * GraphML, for Gephi, yEd, Cytoscape, networkx and igraph: things with label, class and place in the drawing, edges with relation and
 * weight (number of claims). http://graphml.graphdrawing.org/specification.html
 */
export const GRAPHML: GraphFormat = {
  kind: 'graph',
  name: 'graphml',
  extension: 'graphml',
  write: (graph) => {
    const { nodes, edges, nodeColumns, edgeColumns, weight, edgeLabel } = drawingOf(graph);
    const lines = [
      `${XML_HEAD}<graphml xmlns="${xmlAttribute(graph.ontology.namespaces.graphml)}">`,
      ...[...NODE_KEYS, ...nodeColumns].map((column) => key('node', column)),
      ...[...EDGE_KEYS, ...edgeColumns].map((column) => key('edge', column)),
      '<graph edgedefault="directed">',
    ];
    for (const node of nodes) {
      const data = [
        { name: 'label', value: holdable(node.label) },
        ...told(nodeColumns, node),
        { name: 'x', value: String(node.x) },
        { name: 'y', value: String(node.y) },
      ];
      lines.push(`<node id="${idOf(node.id)}">${data.map(datum('node')).join('')}</node>`);
    }
    for (const [at, edge] of edges.entries()) {
      const data = [
        { name: 'label', value: holdable(edgeLabel(edge)) },
        { name: 'weight', value: String(weight(edge)) },
        ...told(edgeColumns, edge),
      ];
      const ends = `source="${idOf(edge.s)}" target="${idOf(edge.o)}"`;
      lines.push(`<edge id="e${at}" ${ends}>${data.map(datum('edge')).join('')}</edge>`);
    }
    return `${[...lines, '</graph>', '</graphml>'].join('\n')}\n`;
  },
};

type Key = Pick<Column<never>, 'name' | 'type'>;

const NODE_KEYS: readonly Key[] = [
  { name: 'label', type: 'string' },
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
];
const EDGE_KEYS: readonly Key[] = [
  { name: 'label', type: 'string' },
  { name: 'weight', type: 'double' },
];

type Owner = 'node' | 'edge';

/** Ids of keys are one space for nodes and edges, so each says whose it is. */
const key = (of: Owner, { name, type }: Key): string =>
  `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;

const datum =
  (of: Owner) =>
  ({ name, value }: { name: string; value: string }): string =>
    `<data key="${of}-${name}">${xmlText(value)}</data>`;

const idOf = (id: string): string => xmlAttribute(holdable(id));
