/**
 * How far two people who annotated the same report agree: F1 of the things of each class and of the relations, A against B.
 *
 *     npx tsx scripts/agree.ts                 # every report under data/gold/annotations
 *     npx tsx scripts/agree.ts A.json B.json   # two annotations of one report
 *
 * Things are aligned first, one to one: numbered documents by code and date (or term), everything else by its folded names.
 * A relation agrees when both have the same (subject, predicate, object) of aligned things; the bodies of `authorGroup` count as
 * one, as they do in the scoring, since which of them acts is mostly left unsaid. F1 = 2 * both / (A + B).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from '../src/base/fold.ts';

interface Thing {
  readonly id: string;
  readonly label?: string;
  readonly names?: readonly string[];
  readonly type?: string;
  readonly code?: string | null;
  readonly date?: string | null;
  readonly term?: string | null;
  readonly titles?: readonly string[];
}

interface Relation {
  readonly s: string;
  readonly p: string;
  readonly o: string;
}

const CLASSES = ['documents', 'organizations', 'places', 'projects', 'events', 'persons'] as const;

type Annotation = Readonly<Record<(typeof CLASSES)[number], readonly Thing[]>> & {
  readonly authorGroup: readonly string[];
  readonly relations: readonly Relation[];
};

/** What one body says of one document, or one document of another: the relations the graph is asked for most. */
const DIRECTIVE = new Set(['issuedBy', 'implements', 'disseminates', 'reviews', 'supervises', 'amends', 'continues']);

/** Keys of a thing from the surest to the loosest; two things are one when they share a key of the same rank. */
const keysOf = (thing: Thing): readonly (readonly string[])[] => {
  if (thing.code) {
    const code = fold(thing.code).replace(/[^a-z0-9]/g, '');
    return [[`${code} ${thing.date ?? thing.term ?? ''}`], [code]];
  }
  const type = fold(thing.type ?? '');
  const typed = (name: string): string => (fold(name).startsWith(type) ? fold(name) : `${type} ${fold(name)}`);
  const names = [...(thing.titles ?? []), ...(thing.names ?? [])].map(typed);
  return [[typed(thing.label ?? thing.titles?.[0] ?? '')], names];
};

/** Ids of B's things to ids of A's, one to one. */
export const alignThings = (a: readonly Thing[], b: readonly Thing[]): ReadonlyMap<string, string> => {
  const aligned = new Map<string, string>();
  const taken = new Set<string>();
  for (const rank of [0, 1]) {
    for (const thing of b.filter(({ id }) => !aligned.has(id))) {
      const keys = new Set(keysOf(thing)[rank]);
      const twin = a.find((other) => !taken.has(other.id) && keysOf(other)[rank]?.some((key) => keys.has(key)));
      if (!twin) continue;
      aligned.set(thing.id, twin.id);
      taken.add(twin.id);
    }
  }
  return aligned;
};

/** One line of the table: what each has, what both have. */
export interface Agreement {
  readonly of: string;
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

/** The agreement of two annotations of one report: a row for each class, all things, directive relations, all relations. */
export const agreementOf = (a: Annotation, b: Annotation): readonly Agreement[] => {
  const aligned = new Map(CLASSES.flatMap((kind) => [...alignThings(a[kind], b[kind])]));
  const things = CLASSES.map((kind) => {
    const both = b[kind].filter(({ id }) => aligned.has(id)).length;
    return { of: kind, a: a[kind].length, b: b[kind].length, both };
  });
  const sum = (key: 'a' | 'b' | 'both'): number => things.reduce((total, row) => total + row[key], 0);
  // Things of B that A lacks keep their id behind a mark, so that they cannot meet another thing of A by chance.
  const inA = (id: string): string => aligned.get(id) ?? `b:${id}`;
  const group = new Set([...a.authorGroup, ...b.authorGroup.map(inA)]);
  const tripleOf = ({ s, p, o }: Relation): string => {
    const subject = group.has(s) && p !== 'partOf' && p !== 'governs' ? 'author' : s;
    return `${subject} ${p} ${o}`;
  };
  const row = (of: string, keep: (relation: Relation) => boolean): Agreement => {
    const inBoth = (relations: readonly Relation[]): ReadonlySet<string> =>
      new Set(relations.filter(keep).map(tripleOf));
    const fromA = inBoth(a.relations);
    const fromB = inBoth(b.relations.map(({ s, p, o }) => ({ s: inA(s), p, o: inA(o) })));
    return { of, a: fromA.size, b: fromB.size, both: [...fromA].filter((triple) => fromB.has(triple)).length };
  };
  return [
    ...things,
    { of: 'things', a: sum('a'), b: sum('b'), both: sum('both') },
    row('directive relations', ({ p }) => DIRECTIVE.has(p)),
    row('relations', () => true),
  ];
};

const main = (args: readonly string[]): void => {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../data/gold/annotations');
  const [one, two] = args;
  const pairs =
    one && two
      ? [[one, two] as const]
      : readdirSync(path.join(folder, 'a')).map(
          (name) => [path.join(folder, 'a', name), path.join(folder, 'b', name)] as const,
        );
  for (const [first, second] of pairs) {
    const [a, b] = [first, second].map((file) => JSON.parse(readFileSync(file, 'utf8')) as Annotation);
    if (!a || !b) continue;
    console.log(`${path.basename(first)}\n${'of'.padEnd(20)}    A    B both     F1`);
    for (const { of, a: inA, b: inB, both } of agreementOf(a, b)) {
      const f1 = inA + inB ? (2 * both) / (inA + inB) : 1;
      const counts = [inA, inB, both].map((count) => String(count).padStart(5)).join('');
      console.log(`${of.padEnd(20)}${counts}  ${f1.toFixed(3)}`);
    }
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
