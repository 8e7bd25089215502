import { sheetCsv } from '../../base/csv.ts';
import { type GraphFormat, wordIn } from './graph-format.ts';
import { proofsOf } from './quotes.ts';

/** Claims as a sheet: who, what, of what, in which status, with the sentence and its place. Refused and rejected ones are listed too. */
export const CSV_CLAIMS: GraphFormat = {
  kind: 'sheet',
  name: 'csv-claims',
  extension: 'csv',
  write: (graph) => {
    const { file, text } = graph;
    const proofOf = proofsOf(file);
    const labels = new Map(file.things.map(({ id, label }) => [id, label]));
    const label = (id: string): string => labels.get(id) ?? id;
    const head = COLUMNS.map((name) => text(`export.column.${name}`));
    const rows = file.claims.map((claim) => {
      const { sentence, host, file: name, line } = proofOf(claim);
      return [
        label(claim.s),
        wordIn(graph, 'relations', claim.sub ?? claim.p),
        claim.literal ? claim.o : label(claim.o),
        wordIn(graph, 'statuses', claim.status),
        (claim.regarding ?? []).map(label).join(' | '),
        claim.role ?? '',
        sentence,
        host,
        name,
        line,
        claim.section ?? '',
        wordIn(graph, 'bases', claim.basis),
        claim.confidence,
        (claim.reviews ?? []).map(({ verdict, by, on, why }) => text(`review.${verdict}`, { by, on, why })).join(' | '),
        claim.id,
        claim.s,
        claim.literal ? '' : claim.o,
      ];
    });
    return `${sheetCsv([head, ...rows])}\r\n`;
  },
};

const COLUMNS = [
  'subject',
  'relation',
  'object',
  'status',
  'regarding',
  'role',
  'sentence',
  'host',
  'file',
  'line',
  'section',
  'basis',
  'confidence',
  'reviews',
  'id',
  'subjectId',
  'objectId',
] as const;
