import { isRejected } from '../../5-relations/claim.ts';
import { factOf } from '../../6-graph/file-edges.ts';
import type { GraphFileThing } from '../../6-graph/graph-file.ts';
import { byCodeUnit } from '../../6-graph/order.ts';
import { byStrength } from '../../6-graph/status-rank.ts';
import { sheetCsv } from '../../base/csv.ts';
import { type GraphExport, type GraphFormat, wordIn } from './graph-format.ts';

/**
 * Documents against bodies: in each cell the strongest status in which the body implements, disseminates, reviews or amends the
 * document, and by how many claims. A document that a text names and nobody carries out keeps its empty line: that is a finding.
 */
export const CSV_MATRIX: GraphFormat = {
  kind: 'sheet',
  name: 'csv-matrix',
  extension: 'csv',
  write: (graph) => {
    const cells = cellsOf(graph);
    const bodies = new Set([...cells.values()].flatMap((row) => [...row.keys()]));
    const ofClass = (name: GraphFileThing['class']): GraphFileThing[] =>
      graph.file.things.filter((thing) => thing.class === name).sort(byName);
    const columns = ofClass('Body').filter(({ id }) => bodies.has(id));
    const rows = ofClass('Document').filter(({ id, mentionedIn }) => cells.has(id) || mentionedIn.length > 0);
    const head = [...COLUMNS.map((name) => graph.text(`export.column.${name}`)), ...columns.map(({ label }) => label)];
    const lines = rows.map((document) => [
      document.label,
      factOf(document, 'issued'),
      document.id,
      ...columns.map(({ id }) => {
        const statuses = cells.get(document.id)?.get(id) ?? [];
        const [strongest] = byStrength(statuses);
        if (strongest === undefined) return '';
        const status = wordIn(graph, 'statuses', strongest);
        return graph.text('export.cell', { status, count: statuses.length });
      }),
    ]);
    return `${sheetCsv([head, ...lines])}\r\n`;
  },
};

const COLUMNS = ['document', 'issued', 'id'] as const;

const byName = (a: GraphFileThing, b: GraphFileThing): number => byCodeUnit(a.label, b.label) || byCodeUnit(a.id, b.id);

/** Document -> body -> the status of each claim between them. */
const cellsOf = ({ file, ontology }: GraphExport): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> => {
  const carries = new Set(ontology.derived.flatMap(({ relations }) => relations));
  const things = new Map(file.things.map((thing) => [thing.id, thing]));
  const cells = new Map<string, Map<string, string[]>>();
  for (const claim of file.claims) {
    if (!carries.has(claim.p) || isRejected(claim)) continue;
    if (things.get(claim.s)?.class !== 'Body' || things.get(claim.o)?.class !== 'Document') continue;
    const row = cells.get(claim.o) ?? new Map<string, string[]>();
    cells.set(claim.o, row);
    const statuses = row.get(claim.s);
    if (statuses) statuses.push(claim.status);
    else row.set(claim.s, [claim.status]);
  }
  return cells;
};
