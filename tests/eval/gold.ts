/**
 * Gold files: what people found in a report, in the form the scorer compares with. One JSON file a report; `report` is the path of the
 * report from the gold file, lines count from 1. What both annotators have is core (`annotators: 2`, `level: "core"`), what only one
 * of them has is optional; a file by one annotator has neither field, and everything in it is core.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { EntityClass } from '../../src/4-entities/entity.ts';

export interface GoldThing {
  readonly id: string;
  readonly class: EntityClass;
  /** What it may be called; of a document its titles. */
  readonly names: readonly string[];
  readonly core: boolean;
  readonly document: GoldDocument | null;
}

export interface GoldDocument {
  /** "Chỉ thị" */
  readonly type: string;
  readonly code: string | null;
  /** Every date that counts as right; more than one where the report contradicts itself. */
  readonly dates: readonly string[];
  readonly term: string | null;
}

export interface GoldRelation {
  readonly s: string;
  readonly p: string;
  readonly o: string;
  readonly core: boolean;
  readonly statuses: readonly string[];
  readonly lines: readonly number[];
}

export interface Gold {
  /** Name of the file without its ending. */
  readonly name: string;
  /** Path of the report. */
  readonly report: string;
  readonly things: readonly GoldThing[];
  readonly relations: readonly GoldRelation[];
  /** What the text says was not done or was stopped: no edge may say it. */
  readonly denied: readonly GoldRelation[];
  /** Ids of the bodies that a sentence without a subject may mean: they count as one. */
  readonly authors: readonly string[];
}

const lines = z.array(z.number().int().positive());
const relation = z.object({
  s: z.string(),
  p: z.string(),
  o: z.string(),
  level: z.enum(['core', 'optional']).default('core'),
  status: z.array(z.string()).default([]),
  lines,
});
const named = z.object({
  id: z.string(),
  annotators: z.number().default(2),
  label: z.string().nullish(),
  names: z.array(z.string()),
  lines,
});
const schema = z.object({
  report: z.string(),
  authorGroup: z.array(z.string()).default([]),
  documents: z.array(
    z.object({
      id: z.string(),
      annotators: z.number().default(2),
      type: z.string(),
      code: z.string().nullable(),
      date: z.string().nullable(),
      dates: z.array(z.string()).optional(),
      term: z.string().nullable(),
      titles: z.array(z.string()),
      lines,
    }),
  ),
  organizations: z.array(named),
  places: z.array(named),
  projects: z.array(named),
  events: z.array(named),
  persons: z.array(named),
  relations: z.array(relation),
  denied: z.array(relation).default([]),
});

const NAMED = {
  organizations: 'Body',
  places: 'Place',
  projects: 'Project',
  events: 'Event',
  persons: 'Person',
} as const satisfies Partial<Record<keyof z.infer<typeof schema>, EntityClass>>;

/** Throws where the file is no gold file, or where a relation speaks of a thing that is not in it. */
export const readGold = (file: string): Gold => {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const gold = parsed.data;
  const documents = gold.documents.map(
    ({ id, annotators, type, code, date, dates, term, titles }): GoldThing => ({
      id,
      class: 'Document',
      names: titles,
      core: annotators >= 2,
      document: { type, code, dates: dates ?? (date === null ? [] : [date]), term },
    }),
  );
  const others = (Object.keys(NAMED) as (keyof typeof NAMED)[]).flatMap((list) =>
    gold[list].map(
      ({ id, annotators, label, names }): GoldThing => ({
        id,
        class: NAMED[list],
        names: label ? [label, ...names] : names,
        core: annotators >= 2,
        document: null,
      }),
    ),
  );
  const things = [...documents, ...others];
  const ids = new Set(things.map(({ id }) => id));
  if (ids.size < things.length) throw new Error(`${file}: two things have one id`);
  const lost = [...gold.relations, ...gold.denied].flatMap(({ s, o }) => [s, o]).find((id) => !ids.has(id));
  if (lost !== undefined) throw new Error(`${file}: a relation speaks of ${lost}, which is not in the file`);
  return {
    name: path.basename(file, '.json'),
    report: path.resolve(path.dirname(file), gold.report),
    things,
    relations: gold.relations.map(toRelation),
    denied: gold.denied.map(toRelation),
    authors: gold.authorGroup,
  };
};

const toRelation = ({ s, p, o, level, status, lines }: z.infer<typeof relation>): GoldRelation => ({
  s,
  p,
  o,
  core: level === 'core',
  statuses: status,
  lines,
});

/** The gold files of a folder, sorted; a name with a further dot ("x.figures.json") is something else. None where there is no folder. */
export const goldFiles = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.]+\.json$/.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
};
