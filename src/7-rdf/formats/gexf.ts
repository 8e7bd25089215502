import { type Column, drawingOf, told } from './drawing.ts';
import type { GraphFormat } from './graph-format.ts';
import { holdable, XML_HEAD, xmlAttribute } from './xml.ts';

/**
 * GEXF 1.3, for Gephi and Gephi Lite: as GraphML, with the places of the layout as the drawing has them, and the relation as the kind
 * of an edge, so that two relations between the same things stay two edges. No date of writing: the same graph gives the same bytes.
 * https://gexf.net/schema.html
 */
export const GEXF: GraphFormat = {
  kind: 'graph',
  name: 'gexf',
  extension: 'gexf',
  write: (graph) => {
    const { nodes, edges, nodeColumns, edgeColumns, weight, edgeLabel } = drawingOf(graph);
    const { gexf, gexfViz } = graph.ontology.namespaces;
    const lines = [
      `${XML_HEAD}<gexf xmlns="${xmlAttribute(gexf)}" xmlns:viz="${xmlAttribute(gexfViz)}" version="1.3">`,
      '<meta><creator>vanban</creator></meta>',
      '<graph defaultedgetype="directed" mode="static">',
      ...declared('node', nodeColumns),
      ...declared('edge', edgeColumns),
      '<nodes>',
    ];
    for (const node of nodes) {
      lines.push(
        `<node id="${held(node.id)}" label="${held(node.label)}">${values(told(nodeColumns, node))}` +
          `<viz:position x="${node.x}" y="${node.y}" z="0"/></node>`,
      );
    }
    lines.push('</nodes>', '<edges>');
    for (const [at, edge] of edges.entries()) {
      lines.push(
        `<edge id="${at}" source="${held(edge.s)}" target="${held(edge.o)}" kind="${held(edge.p)}" ` +
          `label="${held(edgeLabel(edge))}" weight="${weight(edge)}">${values(told(edgeColumns, edge))}</edge>`,
      );
    }
    return `${[...lines, '</edges>', '</graph>', '</gexf>'].join('\n')}\n`;
  },
};

const TYPES: Readonly<Record<Column<never>['type'], string>> = { string: 'string', int: 'integer', double: 'double' };

const declared = (of: 'node' | 'edge', columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string[] => [
  `<attributes class="${of}">`,
  ...columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`),
  '</attributes>',
];

const values = (data: readonly { name: string; value: string }[]): string =>
  `<attvalues>${data.map(({ name, value }) => `<attvalue for="${name}" value="${xmlAttribute(value)}"/>`).join('')}</attvalues>`;

const held = (text: string): string => xmlAttribute(holdable(text));
