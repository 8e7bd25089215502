/** The figures that may not be undercut: floors.json, a list for each set of texts, held against a table of scores. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A line of a table, by its name: the measures it has ("f1", "recall", "share", "count"), and what it counts over. */
export interface Scored {
  readonly kind: string;
  readonly measures: Readonly<Record<string, number>>;
  /** How many cases the line was measured on; a floor is not met where there are none. */
  readonly cases: number;
}

const floor = z
  .object({ kind: z.string(), measure: z.enum(['precision', 'recall', 'f1', 'share', 'count']) })
  .and(z.union([z.strictObject({}).catchall(z.unknown()), z.object({})]))
  .and(z.object({ least: z.number().optional(), most: z.number().optional() }))
  .refine(({ least, most }) => (least === undefined) !== (most === undefined), 'either least or most');

const SETS = ['report', 'passages', 'challenge', 'samples'] as const;
export type FloorSet = (typeof SETS)[number];
