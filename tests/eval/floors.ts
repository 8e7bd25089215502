/** The figures that may not be undercut: floors.json, a list for each set of texts, held against a table of scores. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A line of a table of scores. */
export interface Scored {
  readonly kind: string;
  /** How many cases it was measured on. */
  readonly cases: number;
  /** "recall", "precision", "f1"; of what is simply counted "share" and "count". */
  readonly measures: Readonly<Partial<Record<Measure, number>>>;
}

const MEASURES = ['recall', 'precision', 'f1', 'share', 'count'] as const;
type Measure = (typeof MEASURES)[number];

const floorSchema = z
  .strictObject({
    kind: z.string(),
    measure: z.enum(MEASURES),
    least: z.number().optional(),
    most: z.number().optional(),
  })
  .refine(({ least, most }) => (least === undefined) !== (most === undefined), 'either "least" or "most"');

export type Floor = z.infer<typeof floorSchema>;

const floorsSchema = z.strictObject({
  report: z.array(floorSchema),
  passages: z.array(floorSchema),
  challenge: z.array(floorSchema),
  samples: z.array(floorSchema),
});

export type FloorSet = keyof z.infer<typeof floorsSchema>;

export const isFloorSet = (name: string): name is FloorSet => name in floorsSchema.shape;

export const loadFloors = (): Readonly<Record<FloorSet, readonly Floor[]>> =>
  floorsSchema.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'floors.json'), 'utf8')));

export interface Verdict {
  readonly floor: Floor;
  /** Null where the table has no such line, or nothing was measured: then the floor is not met. */
  readonly value: number | null;
  readonly met: boolean;
}

/** Rounding of a share such as 97/100 must not decide. */
const HAIR = 1e-9;

export const judge = (floors: readonly Floor[], table: readonly Scored[]): Verdict[] =>
  floors.map((floor) => {
    const line = table.find(({ kind }) => kind === floor.kind);
    const value = line && line.cases > 0 ? (line.measures[floor.measure] ?? null) : null;
    const met =
      value !== null && value >= (floor.least ?? -Infinity) - HAIR && value <= (floor.most ?? Infinity) + HAIR;
    return { floor, value, met };
  });

export const printVerdicts = (set: FloorSet, verdicts: readonly Verdict[]): string =>
  verdicts
    .map(({ floor: { kind, measure, least, most }, value, met }) =>
      [
        met ? '  ok   ' : '  UNDER',
        set.padEnd(9),
        kind.padEnd(28),
        measure.padEnd(9),
        (value === null ? 'not measured' : figure(value, measure)).padStart(6),
        least === undefined ? `at most ${figure(most ?? 0, measure)}` : `at least ${figure(least, measure)}`,
      ].join(' '),
    )
    .join('\n');

const figure = (value: number, measure: Measure): string => (measure === 'count' ? String(value) : value.toFixed(3));
