import { z } from 'zod';
import { BODY_KINDS, type BodyKind } from './body-kinds.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const head = z.strictObject({
  id: z.string(),
  words: z.array(z.string()).min(1),
  kind: z.enum(BODY_KINDS),
  group: z.string().optional(),
  slot: z.enum(['owner', 'unit', 'field', 'ministryField', 'topic', 'name', 'properName', 'number', 'none']),
  takes: z.array(z.string()).default([]),
  unitType: z.string().optional(),
  level: z.enum(['central', 'province', 'district', 'commune']).optional(),
  /** What the head means with nothing behind it; absent: nothing. */
  alone: z.enum(['author', 'own', 'province', 'council', 'antecedent']).optional(),
  /** True: the same names are given in each province. */
  eachProvince: z.boolean().default(false),
  /** True: where no unit follows, a proper name does. */
  orName: z.boolean().default(false),
  partOf: z.enum(['owner']).optional(),
  /** True: the body governs its unit, by name. */
  governs: z.boolean().default(false),
  /** True: the words are different bodies, each keeps its own word in the label. */
  ownLabel: z.boolean().default(false),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

export type BodyHead = z.infer<typeof head>;

const central = z.strictObject({
  forms: z.array(z.string()).min(1),
  kind: z.enum(BODY_KINDS).optional(),
  partOf: z.string().optional(),
  office: z.boolean().default(false),
  /** The forms are short for a body that a head and a field name. */
  names: z.string().optional(),
});

/** A body known by a fixed name. */
export interface CentralBody {
  readonly label: string;
  readonly kind: BodyKind;
  /** Of the centre, but for bodies that people have added. */
  readonly level: 'central' | 'province' | 'district' | 'commune' | null;
  /** Label of the body of a fixed name that it is part of. */
  readonly partOf: string | null;
  /** Of an added body: the name of what it is part of, which may be any name that a report can have. */
  readonly parentName: string | null;
  readonly office: boolean;
}

const office = z.strictObject({
  words: z.array(z.string()).min(1),
  acts: z.boolean().default(false),
  leaders: z.boolean().default(false),
  takes: z.array(z.string()),
  examples: z.array(z.string()).min(1),
  counterExamples: z.array(z.string()).min(1),
});

export interface OfficeWord {
  readonly word: string;
  readonly acts: boolean;
  readonly leaders: boolean;
  readonly takes: readonly string[];
}

const field = z.strictObject({ forms: z.array(z.string()).min(1) });

/** A head word as written: "BTV" is the head "Ban Thường vụ". */
export interface HeadWord {
  readonly head: BodyHead;
  readonly word: string;
}

export interface BodyWords {
  readonly heads: PhraseTrie<HeadWord>;
  readonly headRows: readonly BodyHead[];
  readonly central: PhraseTrie<CentralBody>;
  readonly centralByLabel: ReadonlyMap<string, CentralBody>;
  readonly offices: PhraseTrie<OfficeWord>;
  readonly officeRows: readonly z.infer<typeof office>[];
  /** Field as written -> the field's label. */
  readonly fields: PhraseTrie<string>;
}

export const loadBodyWords = (root: string): BodyWords => {
  const headRows = readRows(root, 'data/grammar/body-heads.yaml', head);
  const centralRows = readRows(root, 'data/gazetteers/central-bodies.yaml', central);
  const officeRows = readRows(root, 'data/grammar/offices.yaml', office);
  const heads = new PhraseTrie<HeadWord>();
  for (const row of headRows) {
    const labels = new Map(row.words.map((word) => [row.ownLabel ? word : row.words[0]!, null as HeadWord | null]));
    for (const word of row.words) {
      const label = row.ownLabel ? word : row.words[0]!;
      const value = labels.get(label) ?? { head: row, word: label };
      labels.set(label, value);
      heads.add(word, value);
    }
  }
  const bodies = new PhraseTrie<CentralBody>();
  const centralByLabel = new Map<string, CentralBody>();
  for (const row of centralRows) {
    const label = row.names ?? row.forms[0]!;
    const body = centralByLabel.get(label) ?? {
      label,
      kind: row.kind ?? 'government',
      level: 'central' as const,
      partOf: row.partOf ?? null,
      parentName: null,
      office: row.office,
    };
    centralByLabel.set(label, body);
    for (const form of row.forms) bodies.add(form, body);
  }
  const offices = new PhraseTrie<OfficeWord>();
  for (const row of officeRows) {
    for (const word of row.words) offices.add(word, { word, acts: row.acts, leaders: row.leaders, takes: row.takes });
  }
  const fields = new PhraseTrie<string>();
  for (const row of readRows(root, 'data/gazetteers/fields.yaml', field))
    for (const form of row.forms) fields.add(form, row.forms[0]!);
  return { heads, headRows, central: bodies, centralByLabel, offices, officeRows, fields };
};
