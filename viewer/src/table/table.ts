/** Rows of the two tables: things and claims, as texts one can sort, search and export. */

import type { GraphFileClaim, GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { fold } from '../../../src/base/fold.ts';
import { ISO_DAY, issuedOf, titleOf, writtenDate } from '../model/facts.ts';
import type { Remainder } from '../model/filter.ts';
import { labelOf, type Model, plain, shortOf } from '../model/model.ts';
import { preview } from '../model/quote.ts';
import type { TableChoice } from '../state/state.ts';
import type { Words } from '../text/language.ts';

export interface TableRow {
  readonly id: string;
  /** Texts as shown, one a column. */
  readonly cells: readonly string[];
  /** What to sort by where it is not the text itself. */
  readonly keys: Readonly<Record<number, string | number>>;
  readonly thing?: GraphFileThing;
  readonly claim?: GraphFileClaim;
}

export interface Table {
  /** Names of the columns; their titles are the texts `table.<name>`. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const THING_COLUMNS = ['label', 'class', 'issued', 'title', 'claims'] as const;
const CLAIM_COLUMNS = ['subject', 'relation', 'object', 'status', 'sentence', 'confidence', 'section'] as const;

/** A sentence longer than this is shown cut in the table; the reader shows it whole. */
const SENTENCE = 240;

const literal = (value: string): string => (ISO_DAY.test(value) ? writtenDate(value) : plain(value).slice(0, SENTENCE));

const thingRow = (thing: GraphFileThing, words: Words, model: Model): TableRow => {
  const issued = issuedOf(thing);
  return {
    id: thing.id,
    cells: [
      plain(thing.label),
      words.word(model.file.words.classes, thing.class),
      issued ? writtenDate(issued) : '',
      plain(titleOf(thing) ?? '').slice(0, SENTENCE),
      words.number(thing.weight),
    ],
    keys: { 2: issued ?? '', 4: thing.weight },
    thing,
  };
};

const claimRow = (claim: GraphFileClaim, words: Words, model: Model): TableRow => ({
  id: claim.id,
  cells: [
    shortOf(model, claim.s),
    words.word(model.file.words.relations, claim.p),
    claim.literal ? literal(claim.o) : shortOf(model, claim.o),
    words.word(model.file.words.statuses, claim.status),
    plain(preview(model.texts.get(claim.text), claim)).slice(0, SENTENCE),
    `${Math.round(claim.confidence * 100)} %`,
    plain(claim.section ?? ''),
  ],
  keys: { 5: claim.confidence },
  claim,
});

const collator = new Intl.Collator('vi', { numeric: true });

const compare = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
};

/** All rows the filter leaves, in the order of the file. Built once a filter; `arrange` then finds and sorts. */
export const buildTable = (kind: TableChoice['kind'], left: Remainder, model: Model, words: Words): Table =>
  kind === 'things'
    ? { columns: THING_COLUMNS, rows: [...left.things.values()].map((thing) => thingRow(thing, words, model)) }
    : { columns: CLAIM_COLUMNS, rows: left.claims.map((claim) => claimRow(claim, words, model)) };

/** Rows that hold every word asked for (without accents), sorted by the chosen column; unsorted where none is chosen. */
export const arrange = (table: Table, choice: TableChoice, model: Model): readonly TableRow[] => {
  const asked = fold(choice.words).split(' ').filter(Boolean);
  const full = ({ cells, claim, thing }: TableRow): string =>
    fold(
      [
        ...cells,
        claim ? `${labelOf(model, claim.s)} ${labelOf(model, claim.o)}` : '',
        thing?.aliases.join(' ') ?? '',
      ].join(' '),
    );
  const found =
    asked.length === 0
      ? table.rows
      : table.rows.filter((row) => {
          const text = full(row);
          return asked.every((word) => text.includes(word));
        });
  const column = table.columns.indexOf(choice.sort);
  if (column < 0) return found;
  const keyOf = (row: TableRow): string | number => row.keys[column] ?? row.cells[column] ?? '';
  const sign = choice.descending ? -1 : 1;
  return found
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => sign * compare(a.key, b.key))
    .map(({ row }) => row);
};
