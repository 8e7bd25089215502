/**
 * The units themselves, made from the tables of data/gazetteers: provinces and districts at once, communes when one is first
 * asked for, and of the snapshot's ten thousand communes only those whose name or id is asked for.
 */
import { Failure } from '../base/failure.ts';
import { level } from '../base/fold.ts';
import { leveledKey, loadUnitNameRows, loadUnitSyllableRows, type UnitNames, unitNames } from './unit-names.ts';
import { readUnitRows, type UnitRow, unitId } from './unit-rows.ts';
import { loadUnitSnapshots, readSnapshot, type SnapshotTable, type UnitSnapshot } from './unit-snapshot.ts';
import type { UnitLevel, UnitTypeTable } from './unit-types.ts';

/** A unit as it was from validFrom on, up to but without validTo. */
export interface AdministrativeUnit {
  /** Local part of the IRI: "unit-349-20200101". */
  readonly id: string;
  /** Of the statistics office's table; null for provinces that ended before it. */
  readonly code: string | null;
  /** "Bình Lục" */
  readonly name: string;
  /** Id of the unit type: "ruralDistrict". */
  readonly unitType: string;
  /** "huyện Bình Lục" */
  readonly label: string;
  /** ", tỉnh Kiên Giang" for one of the units called "huyện Châu Thành"; empty where no other has its type and name. */
  readonly apart: string;
  readonly level: UnitLevel;
  /** Id of the unit it lay in when it began. */
  readonly parent: string | null;
  /** YYYY-MM-DD */
  readonly validFrom: string;
  /** YYYY-MM-DD, the first day it was no more; null while it is still valid. */
  readonly validTo: string | null;
  /** Ids of the units that took its place: one took all of it, several a part each; empty where none did or none is known. */
  readonly succeededBy: readonly string[];
  /** Code of the document that made it, "829/NQ-UBTVQH14". */
  readonly establishedBy: string | null;
}

export interface UnitStore {
  readonly spellings: UnitNames;
  /** The earliest day that stands for "not known better". */
  readonly baseline: string;
  unit(id: string): AdministrativeUnit | undefined;
  /** Provinces or districts of a code, in time. */
  periods(code: string): readonly AdministrativeUnit[];
  /** Units of a level that are found under a key (unit-names.ts). */
  named(key: string, level: UnitLevel): readonly AdministrativeUnit[];
  /** All keys of a level. */
  keys(level: UnitLevel): Iterable<string>;
  all(): Iterable<AdministrativeUnit>;
}

/** What is empty is always this, so that asking costs nothing. */
export const NO_UNITS: readonly AdministrativeUnit[] = [];

export const isValid = (unit: AdministrativeUnit, day: string): boolean =>
  unit.validFrom <= day && (unit.validTo === null || day < unit.validTo);

export const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const PROVINCES = 'data/gazetteers/provinces.tsv';
const DISTRICTS = 'data/gazetteers/units-districts.tsv';
const COMMUNES = 'data/gazetteers/units-communes.tsv';

/** Throws Failure `data.row` where a row is not as it must be or its parent is missing. */
export const openUnitStore = (root: string, types: UnitTypeTable): UnitStore => {
  const snapshots = loadUnitSnapshots(root);
  const names = unitNames(loadUnitNameRows(root), loadUnitSyllableRows(root));
  const byId = new Map<string, AdministrativeUnit>();
  const periods = new Map<string, AdministrativeUnit[]>();
  const index: Readonly<Record<UnitLevel, Map<string, AdministrativeUnit[]>>> = {
    province: new Map(),
    district: new Map(),
    commune: new Map(),
  };

  /** Code of the unit it lies in: one place over all its periods. */
  const codeAbove = ({ parent }: AdministrativeUnit): string | null =>
    parent === null ? null : (byId.get(parent)?.code ?? parent);

  const apart = (unit: AdministrativeUnit): string => {
    const parent = unit.parent === null ? undefined : byId.get(unit.parent);
    if (!parent) return '';
    const alike = named(leveledKey(level(unit.name)), unit.level).some(
      (other) => other.unitType === unit.unitType && other.name === unit.name && codeAbove(other) !== codeAbove(unit),
    );
    return alike ? `, ${parent.label}${parent.apart}` : '';
  };

  const register = (row: UnitRow, file: string): AdministrativeUnit => {
    const refuse = (reason: string): never => {
      throw new Failure('data.row', { file, line: row.line, reason: `${row.code} ${row.name}: ${reason}` });
    };
    const type = types.byId(row.type) ?? refuse(`no unit type ${row.type}`);
    const parent = row.parent === null ? null : periods.get(row.parent)?.find((p) => isValid(p, row.validFrom));
    if (parent ? type.level === 'province' : type.level !== 'province') refuse(`parent ${row.parent}`);
    const unit: AdministrativeUnit = {
      id: unitId(row),
      code: /^\d/.test(row.code) ? row.code : null,
      name: row.name,
      unitType: type.id,
      label: `${type.word} ${row.name}`,
      get apart() {
        return apart(unit);
      },
      level: type.level,
      parent: parent?.id ?? null,
      validFrom: row.validFrom,
      validTo: row.validTo,
      succeededBy: row.successors.map(unitId),
      establishedBy: row.establishedBy,
    };
    if (byId.has(unit.id)) refuse('two rows for one code and day');
    byId.set(unit.id, unit);
    if (unit.level !== 'commune') push(periods, row.code, unit);
    return unit;
  };

  const add = (row: UnitRow, file: string): void => {
    const unit = register(row, file);
    names.eachKey(unit.name, unit.level, (key) => push(index[unit.level], key, unit));
  };

  /** The first day of the name that a code has on the day of the snapshot: what lies in it begins no earlier. */
  const beginning = (code: string, snapshot: UnitSnapshot): string => {
    const list = periods.get(code) ?? NO_UNITS;
    const now = list.find((unit) => isValid(unit, snapshot.asOf));
    const first = list.find((unit) => unit.name === now?.name)?.validFrom ?? snapshot.asOf;
    if (first < snapshot.validFrom) return snapshot.validFrom;
    return first;
  };

  /** Adds our own table of a level; gives what the snapshot has of it, and the codes on which it has no say. */
  const addOurs = (level: 'district' | 'commune', file: string): Rest | null => {
    const ours = new Set<string>();
    for (const row of readUnitRows(root, file)) {
      ours.add(row.code);
      add(row, file);
    }
    const snapshot = snapshots.find((row) => row.level === level);
    if (!snapshot) return null;
    return { table: readSnapshot(root, snapshot, (code) => beginning(code, snapshot)), file: snapshot.file, ours };
  };

  for (const row of readUnitRows(root, PROVINCES)) add(row, PROVINCES);
  const districts = addOurs('district', DISTRICTS);
  if (districts) for (const at of rowsOf(districts)) add(districts.table.row(at), districts.file);

  /** Key -> rows of the snapshot's communes that no one has asked for yet. */
  const unread = new Map<string, number[]>();
  let communes: Rest | null | undefined;
  const withCommunes = (): Rest | null => {
    if (communes !== undefined) return communes;
    communes = addOurs('commune', COMMUNES);
    if (communes) {
      for (const at of rowsOf(communes)) {
        names.eachKey(communes.table.name(at), 'commune', (key) => push(unread, key, at));
      }
    }
    return communes;
  };

  const made = new Map<number, AdministrativeUnit>();
  const make = ({ table, file }: Rest, at: number): AdministrativeUnit => {
    const known = made.get(at);
    if (known) return known;
    const unit = register(table.row(at), file);
    made.set(at, unit);
    return unit;
  };

  const read = (key: string): void => {
    const rest = withCommunes();
    const rows = unread.get(key);
    if (!rest || !rows) return;
    unread.delete(key);
    for (const at of rows) push(index.commune, key, make(rest, at));
  };

  const named = (key: string, level: UnitLevel): readonly AdministrativeUnit[] => {
    if (level === 'commune') read(key);
    return index[level].get(key) ?? NO_UNITS;
  };

  return {
    spellings: names,
    baseline: snapshots.map((snapshot) => snapshot.validFrom).sort()[0] ?? '',
    unit: (id) => {
      const known = byId.get(id);
      const code = known ? undefined : /^unit-(\d{5})-/.exec(id)?.[1];
      if (code === undefined) return known;
      const rest = withCommunes();
      const at = rest?.table.find(code) ?? -1;
      if (rest && at >= 0 && !rest.ours.has(code)) make(rest, at);
      return byId.get(id);
    },
    periods: (code) => periods.get(code) ?? NO_UNITS,
    named,
    keys: function* (level) {
      if (level === 'commune') withCommunes();
      yield* index[level].keys();
      if (level === 'commune') for (const key of unread.keys()) if (!index.commune.has(key)) yield key;
    },
    all: () => {
      const rest = withCommunes();
      if (rest) for (const at of rowsOf(rest)) make(rest, at);
      return byId.values();
    },
  };
};

interface Rest {
  readonly table: SnapshotTable;
  readonly file: string;
  /** Codes that our own table describes. */
  readonly ours: ReadonlySet<string>;
}

function* rowsOf({ table, ours }: Rest): Iterable<number> {
  for (let at = 0; at < table.length; at++) if (!ours.has(table.code(at))) yield at;
}
