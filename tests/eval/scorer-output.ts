/** The tables that the scorers of the shared gold write with --json. */
import { z } from 'zod';
import type { Scored } from './floors.ts';
import type { Row } from './score-graph.ts';

const names = z.array(z.string()).default([]);
const row = z.object({
  kind: z.string(),
  gold: z.number(),
  found: z.number(),
  predicted: z.number(),
  right: z.number(),
  recall: z.number(),
  precision: z.number(),
  f1: z.number(),
  missed: names,
  spurious: names,
});
/** A count (57) or a part of a whole ("172/174"). */
const figure = z.union([z.number(), z.string().regex(/^\d+\/\d+$/)]);

/** One report: a list of rows. Passages: rows and single figures. */
const output = z.union([
  z.array(row).transform((rows) => ({ rows, extra: {} })),
  z.object({ rows: z.array(row), extra: z.record(z.string(), figure) }),
]);

/** As lines that floors can be held against. */
export const readScorerOutput = (json: string): Scored[] => {
  const { rows, extra } = output.parse(JSON.parse(json));
  return [
    ...rows.map(({ kind, gold, predicted, recall, precision, f1 }) => ({
      kind: kind.trim(),
      cases: gold + predicted,
      measures: { recall, precision, f1 },
    })),
    ...Object.entries(extra).map(([kind, value]) => {
      if (typeof value === 'number') return { kind, cases: 1, measures: { count: value } };
      const { part, whole } = parts(value);
      return { kind, cases: whole, measures: { count: part, share: whole === 0 ? 0 : part / whole } };
    }),
  ];
};

/** As lines of the evaluation's own tables, and the single figures as they are. */
export const readScorerRows = (json: string): { rows: Row[]; figures: string[] } => {
  const { rows, extra } = output.parse(JSON.parse(json));
  return {
    rows: rows.map((line) => ({ ...line, kind: line.kind.trim() })),
    figures: Object.entries(extra).map(([kind, value]) => `${kind} ${value}`),
  };
};

const parts = (figure: string): { part: number; whole: number } => {
  const [part = 0, whole = 0] = figure.split('/').map(Number);
  return { part, whole };
};
