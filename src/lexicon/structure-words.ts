/** Words that tell the parts of a report apart, from data/grammar/structure.yaml, as patterns over leveled text. */
import { z } from 'zod';
import { level } from '../base/fold.ts';
import { readRows } from './read-rows.ts';

const KINDS = [
  'motto',
  'type',
  'codePrefix',
  'subject',
  'dateline',
  'stamp',
  'bodyRest',
  'notRest',
  'recipients',
  'behalf',
  'role',
  'signed',
  'person',
  'part',
  'nth',
  'ordinal',
  'paragraph',
  'addressee',
  'standalone',
  'lead',
  'plan',
  'planSoft',
  'planIn',
  'result',
  'abbreviation',
  'counted',
  'unit',
] as const;

const row = z.strictObject({
  is: z.enum(KINDS),
  word: z.string().min(1),
  rank: z.int().positive().optional(),
  title: z.boolean().optional(),
  order: z.int().positive().optional(),
  examples: z.array(z.string()).default([]),
  counterExamples: z.array(z.string()).default([]),
});

export type StructureRow = z.infer<typeof row>;
export type StructureWordKind = StructureRow['is'];

/** A word that numbers a division of the text ("phần", "điều"). */
export interface PartWord {
  /** 1 stands above 2. */
  readonly rank: number;
  /** True where the division's name may follow its number without a sign between them. */
  readonly title: boolean;
}

/** All patterns are for leveled text (`level` of base/fold.ts), so offsets are those of the text itself. */
export interface StructureWords {
  readonly rows: readonly StructureRow[];
  /** A motto anywhere in a line. */
  readonly mottos: RegExp;
  /** A document type at the start of a line, the longest there is. */
  readonly types: RegExp;
  /** "số: 15/bc-ubnd" at the start of a line. */
  readonly code: RegExp;
  /** The word before it. */
  readonly codePrefix: RegExp;
  /** "ngày 05 tháng 6 năm 2021", the numbers possibly left blank. */
  readonly date: RegExp;
  readonly subject: RegExp;
  readonly stamp: RegExp;
  readonly bodyRest: RegExp;
  readonly recipients: RegExp;
  readonly behalf: RegExp;
  /** The same after a blank within a line, where two columns became one. */
  readonly behalfInside: RegExp;
  readonly role: RegExp;
  readonly signed: RegExp;
  readonly person: RegExp;
  /** "phần thứ nhất", "điều 5": groups `word` and `number`. */
  readonly part: RegExp;
  readonly parts: ReadonlyMap<string, PartWord>;
  readonly paragraph: RegExp;
  readonly addressee: RegExp;
  readonly standalone: ReadonlySet<string>;
  readonly plan: RegExp;
  readonly planSoft: RegExp;
  readonly planIn: RegExp;
  readonly result: RegExp;
  /** What stands before the full stop, without it, as written (not leveled). */
  readonly abbreviations: ReadonlySet<string>;
  /** At the end of what stands before a number. */
  readonly counted: RegExp;
  readonly units: ReadonlySet<string>;
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Longest first, so that the longer of two words that start alike is taken; a blank stands for blanks. */
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => literal(word).replaceAll(' ', ' +'))
    .join('|')})`;

/** "TP" is also written "Tp"; "no" is another word than "No". */
const written = (word: string): string[] => {
  const nfc = word.normalize('NFC');
  return [nfc, nfc.toUpperCase(), nfc.charAt(0).toUpperCase() + nfc.slice(1).toLowerCase()];
};

const END = '(?![\\p{L}\\p{M}\\d])';

/** Throws Failure `data.row` where a row is wrong. */
export const loadStructureWords = (root: string): StructureWords => {
  const rows = readRows(root, 'data/grammar/structure.yaml', row);
  const of = (kind: StructureWordKind): string[] =>
    rows.filter(({ is }) => is === kind).map(({ word }) => level(word.normalize('NFC')));
  const starts = (kind: StructureWordKind, after = END): RegExp => new RegExp(`^${anyOf(of(kind))}${after}`, 'u');
  const heading = (kind: StructureWordKind): RegExp =>
    new RegExp(`^(?:${anyOf(of('lead'))} +)?${anyOf(of(kind))}${END}`, 'u');
  const inside = (kind: StructureWordKind): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\d])${anyOf(of(kind))}${END}`, 'u');
  const [day = '', month = '', year = ''] = rows
    .filter(({ is }) => is === 'dateline')
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ word }) => level(word.normalize('NFC')));
  const parts = new Map(
    rows
      .filter(({ is }) => is === 'part')
      .map(({ word, rank = 1, title = false }): [string, PartWord] => [level(word.normalize('NFC')), { rank, title }]),
  );
  return {
    rows,
    mottos: inside('motto'),
    types: starts('type'),
    code: new RegExp(
      `^${anyOf(of('codePrefix'))} {0,3}:? {0,9}[\\d.]{0,12} {0,9}[-/] {0,3}[\\p{L}\\d]{1,20}(?: ?[-/] ?[\\p{L}\\d]{1,20}){0,4}`,
      'u',
    ),
    codePrefix: starts('codePrefix'),
    date: new RegExp(
      `${day} {0,9}[\\d.…]{0,9} {0,9}${month} {0,9}[\\d.…]{0,9} {0,9}${year} {0,3}(?:\\d{4}|[.…]{1,9})`,
      'u',
    ),
    subject: starts('subject', '[ :]'),
    stamp: new RegExp(`^\\(?${anyOf(of('stamp'))}${END}`, 'u'),
    bodyRest: new RegExp(`^${anyOf(of('bodyRest'))} (?!${anyOf(of('notRest'))}${END})`, 'u'),
    recipients: starts('recipients', ' ?(?:[:.;-]|$)'),
    behalf: starts('behalf', '[. :]'),
    behalfInside: new RegExp(` ${anyOf(of('behalf').filter((word) => word.length > 1))}[. ] ?\\p{L}`, 'u'),
    role: starts('role'),
    signed: new RegExp(`^\\(?${anyOf(of('signed'))}\\)?\\.?$`, 'u'),
    person: starts('person'),
    part: new RegExp(
      `^(?<word>${anyOf([...parts.keys()])}) +(?<number>(?:${anyOf(of('nth'))} +)?(?:${anyOf(of('ordinal'))}|[ivx]{1,6}|\\d{1,3}))${END}`,
      'u',
    ),
    parts,
    paragraph: starts('paragraph'),
    addressee: starts('addressee'),
    standalone: new Set(of('standalone')),
    plan: heading('plan'),
    planSoft: heading('planSoft'),
    planIn: inside('planIn'),
    result: heading('result'),
    abbreviations: new Set(rows.filter(({ is }) => is === 'abbreviation').flatMap(({ word }) => written(word))),
    counted: new RegExp(`(?<![\\p{L}\\p{M}\\d])${anyOf(of('counted'))} $`, 'u'),
    units: new Set(of('unit')),
  };
};
