/**
 * Districts and communes as one undated table of the statistics office has them, given days by
 * data/gazetteers/units-snapshot.yaml. Codes that our own tables describe are left out by the caller.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { firstIndex } from '../base/halving.ts';
import { readRows } from './read-rows.ts';
import type { UnitRow } from './unit-rows.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const schema = z.strictObject({
  level: z.enum(['district', 'commune']),
  file: z.string(),
  /** A day on which all of the file was true. */
  asOf: day,
  /** For units of which nothing better is known. */
  validFrom: day,
  validTo: day,
});

/** Which days the units of a file of the snapshot are given. */
export type UnitSnapshot = Readonly<z.infer<typeof schema>>;

/** Reads data/gazetteers/units-snapshot.yaml. */
export const loadUnitSnapshots = (root: string): readonly UnitSnapshot[] =>
  readRows(root, 'data/gazetteers/units-snapshot.yaml', schema);

/** A file of the snapshot; its rows are made when they are asked for. Numbers count its rows from 0, sorted by code. */
export interface SnapshotTable {
  readonly length: number;
  code(at: number): string;
  name(at: number): string;
  row(at: number): UnitRow;
  /** Number of the row of a code; -1 where there is none. */
  find(code: string): number;
}

/** Lines above the first row: where it comes from, and the columns. */
const HEAD = 2;

/**
 * `beginning` gives the day from which on a unit can have lain in the unit of that code under its present name.
 * The file is made by a script and compared with its source by a test, so its lines are not checked again here.
 */
export const readSnapshot = (
  root: string,
  snapshot: UnitSnapshot,
  beginning: (parentCode: string) => string,
): SnapshotTable => {
  const lines = readFileSync(path.join(root, snapshot.file), 'utf8').trimEnd().split('\n').slice(HEAD);
  const cell = (at: number, number: number): string => lines[at]?.split('\t')[number] ?? '';
  const codeAt = (at: number): string => {
    const line = lines[at] ?? '';
    return line.slice(0, line.indexOf('\t'));
  };
  return {
    length: lines.length,
    code: codeAt,
    name: (at) => cell(at, 2),
    row: (at) => {
      const parent = cell(at, 3);
      return {
        code: codeAt(at),
        validFrom: beginning(parent),
        validTo: snapshot.validTo,
        type: cell(at, 1),
        name: cell(at, 2),
        parent,
        establishedBy: null,
        successors: [],
        line: at + HEAD + 1,
      };
    },
    find: (code) => {
      const at = firstIndex(lines.length, (i) => codeAt(i) >= code);
      return codeAt(at) === code ? at : -1;
    },
  };
};
