import { factOf } from '../../6-graph/file-edges.ts';
import { sheetCsv } from '../../base/csv.ts';
import { type GraphExport, type GraphFormat, wordIn } from './graph-format.ts';

/** Things as a sheet: one line each, with what is known of it. */
export const CSV_THINGS: GraphFormat = {
  kind: 'sheet',
  name: 'csv-things',
  extension: 'csv',
  write: (graph) => {
    const { file, text } = graph;
    const names = new Map(file.texts.map(({ id, name }) => [id, name]));
    const labels = new Map(file.things.map(({ id, label }) => [id, label]));
    const concept = (name: string, value: string): string =>
      value === '' ? '' : wordIn(graph, 'facts', `${name}.${value}`);
    const head = COLUMNS.map((name) => text(`export.column.${name}`));
    const rows = file.things.map((thing) => [
      thing.label,
      wordIn(graph, 'classes', thing.class),
      factOf(thing, 'type'),
      factOf(thing, 'code'),
      factOf(thing, 'issued'),
      factOf(thing, 'term'),
      factOf(thing, 'title'),
      concept('kind', factOf(thing, 'kind')),
      concept('level', factOf(thing, 'level')),
      (thing.facts.within ?? []).map((id) => labels.get(id) ?? id).join(' | '),
      thing.aliases.join(' | '),
      thing.weight,
      thing.mentionedIn.map((id) => names.get(id) ?? id).join(' | '),
      thing.id,
      iriOf(graph, thing.id),
    ]);
    return `${sheetCsv([head, ...rows])}\r\n`;
  },
};

const COLUMNS = [
  'label',
  'class',
  'type',
  'code',
  'issued',
  'term',
  'title',
  'kind',
  'level',
  'within',
  'aliases',
  'claims',
  'mentionedIn',
  'id',
  'iri',
] as const;

const iriOf = ({ file }: GraphExport, id: string): string => file.base + encodeURIComponent(id);
