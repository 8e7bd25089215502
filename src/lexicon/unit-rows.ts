/**
 * Reads the tables of units in data/gazetteers: tab-separated, `#` before comments, the first other line names the columns.
 * A row is one period of one code, as the header of each file says.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../base/failure.ts';

/** One period of one code, before it is tied to its parent and its successors. */
export interface UnitRow {
  /** Digits of the statistics office's table; a slug for what ended before there was one. */
  readonly code: string;
  /** YYYY-MM-DD, the first day. */
  readonly validFrom: string;
  /** YYYY-MM-DD, the first day it was no more; null while it is still valid. */
  readonly validTo: string | null;
  /** Id of the unit type. */
  readonly type: string;
  readonly name: string;
  /** Code of the unit it lies in. */
  readonly parent: string | null;
  /** Code of the document that made it, "829/NQ-UBTVQH14". */
  readonly establishedBy: string | null;
  readonly successors: readonly UnitKey[];
  /** Where it stands in its file, from 1; 0 for a row of the snapshot. */
  readonly line: number;
}

/** What makes a unit one: codes are used again. */
export interface UnitKey {
  readonly code: string;
  readonly validFrom: string;
}

/** Local part of the unit's IRI: "unit-349-20200101". */
export const unitId = ({ code, validFrom }: UnitKey): string => `unit-${code}-${validFrom.replaceAll('-', '')}`;

const COLUMNS = ['code', 'validFrom', 'validTo', 'type', 'name', 'parent', 'establishedBy', 'successors'];
const CODE = /^(?:\d{2}|\d{3}|\d{5}|[a-z]+(?:-[a-z]+)*)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Throws Failure `data.row` with file, line and reason for the first row that is not as it must be. */
export const readUnitRows = (root: string, file: string): UnitRow[] => {
  const rows: UnitRow[] = [];
  let header = false;
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const refuse = (reason: string): never => {
      throw new Failure('data.row', { file, line: index + 1, reason });
    };
    const cells = line.split('\t');
    if (!header) {
      if (cells.join() !== COLUMNS.join()) refuse(`the columns must be ${COLUMNS.join(', ')}`);
      header = true;
      continue;
    }
    if (cells.length !== COLUMNS.length) refuse(`${cells.length} cells, not ${COLUMNS.length}`);
    const [code = '', validFrom = '', validTo = '', type = '', name = '', parent = '', by = '', next = ''] = cells;
    if (!CODE.test(code)) refuse(`code: ${code}`);
    if (!DAY.test(validFrom)) refuse(`validFrom: ${validFrom}`);
    if (validTo !== '' && (!DAY.test(validTo) || validTo <= validFrom)) refuse(`validTo: ${validTo}`);
    if (name === '' || name !== name.normalize('NFC').trim()) refuse(`name: ${name}`);
    const successors = next
      .split(' ')
      .filter(Boolean)
      .map((key): UnitKey => {
        const [to = '', day = ''] = key.split('@');
        if (!CODE.test(to) || !DAY.test(day)) refuse(`successors: ${key}`);
        return { code: to, validFrom: day };
      });
    rows.push({
      code,
      validFrom,
      validTo: validTo || null,
      type,
      name,
      parent: parent || null,
      establishedBy: by || null,
      successors,
      line: index + 1,
    });
  }
  return rows;
};
