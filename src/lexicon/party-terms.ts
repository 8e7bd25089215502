import { z } from 'zod';
import { readRows } from './read-rows.ts';

const row = z.strictObject({ term: z.string(), from: z.string(), to: z.string().nullable() });

export interface PartyTerms {
  /** Term of the Central Committee on a day ("2019-05-30" -> "XII"); null outside the table or where the day is not known to be in one. */
  at(date: string): string | null;
  /** First and last day of a term. */
  span(term: string): { readonly from: string; readonly to: string | null } | null;
}

export const loadPartyTerms = (root: string): PartyTerms => {
  const rows = readRows(root, 'data/grammar/party-terms.yaml', row);
  const within = (date: string, from: string, to: string | null): boolean =>
    from <= date && (to === null || date <= to);
  return {
    at: (date) => {
      // A month or a year is in a term only when both its ends are.
      const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
      const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
      return rows.find((r) => within(first, r.from, r.to) && within(last, r.from, r.to))?.term ?? null;
    },
    span: (term) => rows.find((r) => r.term === term) ?? null,
  };
};
