/**
 * The agency at the end of a document's number: "TTg", "UBND", and a legislature with its number, which a scanner may have spoilt
 * ("UBTVQH14", "QHI5" for QH15, "QH135", "HĐNN8").
 */
import type { AgencyRow } from '../../lexicon/agencies.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';

export interface KnownAgency {
  readonly row: AgencyRow;
  /** As properly written, with the number of the legislature. */
  readonly form: string;
}

/** Shortest suffix in which one wrong letter is forgiven. */
const MIN_FORGIVEN = 6;

/** `year`: of the document, which says the legislatures that may have passed it. */
export const agencyOf = (part: string, year: number | null, lexicon: Lexicon): KnownAgency | null => {
  const upper = part.toUpperCase();
  const exact = lexicon.agencies.byForm.get(upper);
  if (exact) return { row: exact, form: exact.suffix };
  for (const row of lexicon.agencies.rows) {
    for (const suffix of [row.suffix, ...row.also]) {
      const number = numberBehind(upper, suffix.toUpperCase(), row, year, lexicon);
      if (number !== null) return { row, form: row.suffix + number };
    }
  }
  return null;
};

/** The number behind a suffix; null where another word stands. */
const numberBehind = (
  part: string,
  suffix: string,
  row: AgencyRow,
  year: number | null,
  lexicon: Lexicon,
): string | null => {
  const head = part.slice(0, suffix.length);
  const exact = head === suffix;
  if (!exact && !(suffix.length >= MIN_FORGIVEN && oneLetterApart(head, suffix))) return null;
  const tail = part.slice(suffix.length);
  const legislature = row.legislature ? legislatureOf(tail, year, lexicon) : null;
  return legislature ?? (exact && /^\d$/.test(tail) ? tail : null);
};

/** The number of a legislature as it should be: "I5" is 15; "135" is 13 in a year in which the 13th sat. */
const legislatureOf = (tail: string, year: number | null, lexicon: Lexicon): string | null => {
  const digits = tail.replace(/[IL]/g, '1').replace(/O/g, '0').replace(/^K/, '');
  if (!/^\d{1,3}$/.test(digits)) return null;
  if (tail.startsWith('K')) return tail;
  const sitting = year === null ? [] : lexicon.agencies.legislaturesOf(year).map(String);
  const fits = sitting.length === 0 || sitting.includes(digits) || digits.length < 3;
  if (/^\d+$/.test(tail) && fits) return tail;
  return (
    sitting.find((number) => number === digits) ?? sitting.find((number) => oneLetterApart(number, digits)) ?? null
  );
};

/** One letter more, less or other between two words of some length. */
export const oneLetterApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
};
