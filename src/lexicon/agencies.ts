import { z } from 'zod';
import { readRows } from './read-rows.ts';

const row = z.strictObject({
  suffix: z.string(),
  system: z.enum(['party', 'state']),
  level: z.enum(['central', 'local', 'district']),
  /** Types of units whose committees number so; absent: any. */
  unitTypes: z.array(z.string()).optional(),
  /** Committees of several levels write it so: of whose series a number is, only its issuer tells. */
  shared: z.boolean().default(false),
  /** The number of the legislature follows the suffix. */
  legislature: z.boolean().default(false),
  /** The one type of document the agency numbers without a symbol. */
  issues: z.string().optional(),
  /** The suffix of today for one of old. */
  sameAs: z.string().optional(),
  /** Its numbers of the time keep their signs as written ("21-LCT/HĐNN8"). */
  historic: z.boolean().default(false),
  /** Other ways it is written. */
  also: z.array(z.string()).default([]),
});

export type AgencyRow = z.infer<typeof row>;

const legislature = z.strictObject({ number: z.number(), from: z.number(), to: z.number() });

export interface Agencies {
  readonly rows: readonly AgencyRow[];
  /** Upper-case form -> agency, other forms included. */
  readonly byForm: ReadonlyMap<string, AgencyRow>;
  /** Legislatures that met in a year. */
  legislaturesOf(year: number): number[];
}

export const loadAgencies = (root: string): Agencies => {
  const rows = readRows(root, 'data/grammar/agencies.yaml', row);
  const legislatures = readRows(root, 'data/grammar/legislatures.yaml', legislature);
  const byForm = new Map<string, AgencyRow>();
  for (const agency of rows) for (const form of [agency.suffix, ...agency.also]) byForm.set(form.toUpperCase(), agency);
  return {
    rows,
    byForm,
    legislaturesOf: (year) => legislatures.filter((l) => l.from <= year && year <= l.to).map((l) => l.number),
  };
};

/** The last agency in a number, which numbers the series; undefined where it has none that is known. */
export const numberingAgency = (
  lexicon: { readonly agencies: Agencies },
  number: { readonly agencies: readonly string[] },
): AgencyRow | undefined => lexicon.agencies.byForm.get((number.agencies.at(-1) ?? '').toUpperCase());
