/**
 * How a document's number is written properly. Party: number, hyphen, symbol, slash, agency ("35-CT/TW"); State: number,
 * slash, (year, slash), symbol, hyphen, agency ("49/2015/QĐ-TTg"). Slips that the agency decides are mended; what is not
 * certain stays as written. Rules: Hướng dẫn 36-HD/VPTW (2018) and Nghị định 30/2020/NĐ-CP.
 */
import type { AgencyRow } from '../../lexicon/agencies.ts';
import type { DocumentTypeRow } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { RawCode } from './document-code.ts';

export interface ProperCode {
  /** "05-CT/TW", written zero kept. */
  readonly code: string;
  readonly number: string;
  /** Type symbol without the agency ("CT"), null where the number has none. */
  readonly typeSymbol: string | null;
  /** "CT/TW", "QĐ-TTg": what follows number and year. */
  readonly symbol: string;
  /** Agencies at the end ("TW"; "BYT", "BTC"). */
  readonly agencies: readonly string[];
  readonly year: number | null;
  readonly system: 'party' | 'state' | null;
  readonly level: AgencyRow['level'] | null;
  /** True where it was written otherwise. */
  readonly repaired: boolean;
}

/** One letter more, less or other between two words of some length. */
export const oneLetterApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
};

interface KnownAgency {
  readonly row: AgencyRow;
  readonly form: string;
}

const agencyOf = (part: string, year: number | null, lexicon: Lexicon): KnownAgency | null => {
  const upper = part.toUpperCase();
  const exact = lexicon.agencies.byForm.get(upper);
  if (exact) return { row: exact, form: exact.suffix };
  // "UBTVQH14", "QHI5", "QH135", "HĐNN8": a suffix and the number of a legislature, which a scanner may have spoilt.
  for (const row of lexicon.agencies.rows) {
    for (const form of [row.suffix, ...row.also]) {
      const head = upper.slice(0, form.length);
      const near = form.length >= 6 && oneLetterApart(head, form.toUpperCase());
      if (head !== form.toUpperCase() && !near) continue;
      const tail = upper.slice(form.length);
      if (row.legislature && tail !== '') {
        const digits = tail.replace(/[IL]/g, '1').replace(/O/g, '0').replace(/^K/, '');
        if (/^\d{1,3}$/.test(digits)) {
          const fits = year === null ? [] : lexicon.agencies.legislaturesOf(year).map(String);
          const kept =
            /^\d+$/.test(tail) && (fits.length === 0 || fits.includes(digits) || digits.length < 3) ? tail : null;
          const mended = kept ?? fits.find((n) => n === digits) ?? fits.find((n) => oneLetterApart(n, digits)) ?? null;
          const written = tail.startsWith('K') ? tail : mended;
          if (written !== null) return { row, form: row.suffix + written };
        }
      }
      if (/^\d$/.test(tail) && !near) return { row, form: row.suffix + tail };
    }
  }
  return null;
};

/** Types that a part of a number stands for; "QD" and "Đ" for "QĐ" are mended only where the type word says so. */
const typeSymbolOf = (part: string, type: DocumentTypeRow | null, lexicon: Lexicon): string | null => {
  const upper = part.toUpperCase();
  const own = type ? [...type.party, ...type.state] : [];
  for (const symbol of own) if (symbol.toUpperCase() === upper) return symbol;
  const known = lexicon.documentTypes.symbolForms.get(upper);
  if (known) return known;
  for (const symbol of own) {
    const plain = symbol.toUpperCase();
    if (plain.includes('Đ') && (plain.replaceAll('Đ', 'D') === upper || (upper === 'Đ' && plain.length === 2)))
      return symbol;
  }
  return null;
};

const isHyphen = (sign: string | undefined): boolean => sign !== undefined && /[-\u2010-\u2014]/.test(sign);
const isSlash = (sign: string | undefined): boolean => sign !== undefined && /[/\u2044\u2215]/.test(sign);

/** The parts of a number, each behind its sign; another sign than hyphen or slash becomes `otherwise`. */
const joined = (parts: readonly string[], signs: readonly string[], otherwise: string): string =>
  parts
    .map((part, i) => (i === 0 ? part : (isSlash(signs[i]) ? '/' : isHyphen(signs[i]) ? '-' : otherwise) + part))
    .join('');

/** Writes a number properly. `type` is the type the word before it names, if any. */
export const properCode = (raw: RawCode, type: DocumentTypeRow | null, lexicon: Lexicon): ProperCode => {
  const first = raw.parts[0];
  const last = raw.parts.at(-1);
  const agency = last === undefined ? null : agencyOf(last, raw.year, lexicon);
  const alone = raw.parts.length === 1;
  const party = agency?.row.system === 'party' || (isHyphen(raw.signs[0]) && isSlash(raw.signs[1]));
  const written =
    first === undefined || (alone && agency) || (type?.agencyFirst && !party)
      ? null
      : typeSymbolOf(first, type, lexicon);
  const parts = raw.parts.map((part, i) =>
    i === 0 && written ? written : (agencyOf(part, raw.year, lexicon)?.form ?? part),
  );
  const system =
    agency?.row.system ??
    (isHyphen(raw.signs[0]) && isSlash(raw.signs[1]) ? 'party' : isSlash(raw.signs[0]) ? 'state' : null);
  const form = formOf();
  const plain = `${raw.number}${raw.year === null || raw.yearLast ? '' : `/${raw.year}`}${raw.parts.map((part, i) => raw.signs[i]! + part).join('')}${raw.yearLast ? `/${raw.year}` : ''}`;
  return {
    ...form,
    number: raw.number,
    agencies: form.typeSymbol && parts[0] === form.typeSymbol ? parts.slice(1) : parts,
    year: raw.year,
    system,
    level: agency?.row.level ?? null,
    repaired: raw.parts.length > 0 && plain !== form.code,
  };

  function formOf(): Pick<ProperCode, 'code' | 'typeSymbol' | 'symbol'> {
    const year = raw.year === null ? '' : `/${raw.year}`;
    if (raw.yearLast) {
      const symbol = joined(parts, raw.signs, '-');
      return { code: `${raw.number}${isSlash(raw.signs[0]) ? '/' : '-'}${symbol}${year}`, typeSymbol: written, symbol };
    }
    if (agency?.row.system === 'party' && raw.year === null) {
      // "37/TW" behind "Kết luận": the word gives the symbol.
      const symbolOfType = written ?? (alone ? (type?.party[0] ?? null) : null);
      const agencies = (written ? parts.slice(1) : parts).join('-');
      return symbolOfType
        ? {
            code: `${raw.number}-${symbolOfType}/${agencies}`,
            typeSymbol: symbolOfType,
            symbol: `${symbolOfType}/${agencies}`,
          }
        : { code: `${raw.number}/${parts.join('/')}`, typeSymbol: null, symbol: parts.join('/') };
    }
    if (parts.length === 0) {
      // "Nghị định 95/2024": only one agency issues documents of the type.
      const issuer = type ? lexicon.agencies.rows.find((row) => row.issues === type.id) : undefined;
      const typeSymbol = issuer ? (type?.state[0] ?? null) : null;
      const symbol = typeSymbol ? `${typeSymbol}-${issuer!.suffix}` : '';
      return { code: `${raw.number}${year}${symbol === '' ? '' : `/${symbol}`}`, typeSymbol, symbol };
    }
    if ((agency?.row.historic || agency?.row.system !== 'state') && !isSlash(raw.signs[0])) {
      // An agency that is not in the table, or of old: signs are kept, blanks and dashes are mended.
      const symbol = joined(parts, raw.signs, '/');
      return { code: `${raw.number}${raw.year === null ? '-' : `${year}/`}${symbol}`, typeSymbol: written, symbol };
    }
    // "829/UBTVQH14", "06/2009/UBND": the form cannot go without a symbol there, and the word gives it.
    const bare = alone && agency !== null && type !== null && type.state.length > 0 && !type.law;
    if (
      bare &&
      ((agency.row.legislature && raw.year === null) || (raw.year !== null && agency.row.level === 'local'))
    ) {
      const symbol = `${type.state[0]}-${parts[0]}`;
      return { code: `${raw.number}${year}/${symbol}`, typeSymbol: type.state[0]!, symbol };
    }
    // Joint documents are cited with a slash or a hyphen before the agencies: both are in use, so the sign is kept.
    const joint =
      written !== null && (lexicon.documentTypes.bySymbol.get(written.toUpperCase()) ?? []).some((t) => t.joint);
    const historic = alone && isHyphen(raw.signs[0]) && raw.year === null;
    const symbol = joint ? joined(parts, raw.signs, '-') : parts.join('-');
    return { code: `${raw.number}${year}${historic ? '-' : '/'}${symbol}`, typeSymbol: written, symbol };
  }
};
