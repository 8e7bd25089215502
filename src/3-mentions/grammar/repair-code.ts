/**
 * How a document's number is written properly. Party: number, hyphen, symbol, slash, agency ("35-CT/TW"); State: number,
 * slash, (year, slash), symbol, hyphen, agency ("49/2015/QĐ-TTg"). Slips that the agency decides are mended; what is not
 * certain stays as written. Rules: Hướng dẫn 36-HD/VPTW (2018) and Nghị định 30/2020/NĐ-CP.
 */
import type { AgencyRow } from '../../lexicon/agencies.ts';
import type { DocumentTypeRow } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { agencyOf, type KnownAgency } from './agency-suffix.ts';
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

/** What decides how a number is written. */
interface Reading {
  readonly raw: RawCode;
  /** The type that the word before the number names, if any. */
  readonly type: DocumentTypeRow | null;
  readonly lexicon: Lexicon;
  /** The agency at the end, where it is one we know. */
  readonly agency: KnownAgency | null;
  /** The type symbol that stands in the number. */
  readonly symbol: string | null;
  /** The parts as properly written. */
  readonly parts: readonly string[];
}

type Form = Pick<ProperCode, 'code' | 'typeSymbol' | 'symbol'>;

/** Writes a number properly. `type` is the type the word before it names, if any. */
export const properCode = (raw: RawCode, type: DocumentTypeRow | null, lexicon: Lexicon): ProperCode => {
  const reading = readingOf(raw, type, lexicon);
  const { agency, parts } = reading;
  const form = formOf(reading);
  return {
    ...form,
    number: raw.number,
    agencies: form.typeSymbol && parts[0] === form.typeSymbol ? parts.slice(1) : parts,
    year: raw.year,
    system: agency?.row.system ?? (hasPartySigns(raw) ? 'party' : isSlash(raw.signs[0]) ? 'state' : null),
    level: agency?.row.level ?? null,
    repaired: raw.parts.length > 0 && (raw.mended || asWritten(raw) !== form.code),
  };
};

const readingOf = (raw: RawCode, type: DocumentTypeRow | null, lexicon: Lexicon): Reading => {
  const [first] = raw.parts;
  const last = raw.parts.at(-1);
  const agency = last === undefined ? null : agencyOf(last, raw.year, lexicon);
  const party = agency?.row.system === 'party' || hasPartySigns(raw);
  const agencyFirst = (raw.parts.length === 1 && agency !== null) || (type?.agencyFirst === true && !party);
  const symbol = first === undefined || agencyFirst ? null : typeSymbolOf(first, type, lexicon);
  const parts = raw.parts.map((part, i) =>
    i === 0 && symbol ? symbol : (agencyOf(part, raw.year, lexicon)?.form ?? part),
  );
  return { raw, type, lexicon, agency, symbol, parts };
};

/** "35-CT/TW" */
const hasPartySigns = ({ signs }: RawCode): boolean => isHyphen(signs[0]) && isSlash(signs[1]);

const asWritten = ({ number, year, yearLast, parts, signs }: RawCode): string => {
  const behind = parts.map((part, i) => (signs[i] ?? '') + part).join('');
  if (year === null) return number + behind;
  return yearLast ? `${number}${behind}/${year}` : `${number}/${year}${behind}`;
};

const formOf = (reading: Reading): Form => {
  const { raw, agency, parts } = reading;
  if (raw.yearLast) {
    const symbol = joined(parts, raw.signs, '-');
    const sign = isSlash(raw.signs[0]) ? '/' : '-';
    return { code: `${raw.number}${sign}${symbol}/${raw.year}`, typeSymbol: reading.symbol, symbol };
  }
  if (agency?.row.system === 'party' && raw.year === null) return partyForm(reading);
  if (parts.length === 0) return formOfYear(reading);
  const isOld = agency === null || agency.row.historic || agency.row.system !== 'state';
  return isOld && !isSlash(raw.signs[0]) ? keptForm(reading) : stateForm(reading);
};

/** "35-CT/TW"; "37/TW" behind "Kết luận", whose word gives the symbol. */
const partyForm = ({ raw, type, symbol, parts }: Reading): Form => {
  const typeSymbol = symbol ?? (parts.length === 1 ? (type?.party[0] ?? null) : null);
  if (!typeSymbol) return { code: `${raw.number}/${parts.join('/')}`, typeSymbol: null, symbol: parts.join('/') };
  const proper = `${typeSymbol}/${(symbol ? parts.slice(1) : parts).join('-')}`;
  return { code: `${raw.number}-${proper}`, typeSymbol, symbol: proper };
};

/** "Nghị định 95/2024": only one agency issues documents of the type. */
const formOfYear = ({ raw, type, lexicon }: Reading): Form => {
  const issuer = type ? lexicon.agencies.rows.find((row) => row.issues === type.id) : undefined;
  const typeSymbol = issuer ? (type?.state[0] ?? null) : null;
  const symbol = issuer && typeSymbol ? `${typeSymbol}-${issuer.suffix}` : '';
  return { code: `${raw.number}${yearOf(raw)}${symbol === '' ? '' : `/${symbol}`}`, typeSymbol, symbol };
};

const yearOf = ({ year }: RawCode): string => (year === null ? '' : `/${year}`);

/** An agency that is not in the table, or of old: signs are kept, blanks and dashes are mended. */
const keptForm = ({ raw, symbol: typeSymbol, parts }: Reading): Form => {
  const symbol = joined(parts, raw.signs, '/');
  return { code: `${raw.number}${raw.year === null ? '-' : `${yearOf(raw)}/`}${symbol}`, typeSymbol, symbol };
};

/** "49/2015/QĐ-TTg" */
const stateForm = (reading: Reading): Form => {
  const { raw, symbol: typeSymbol, parts } = reading;
  const given = symbolOfWord(reading);
  if (given) {
    const symbol = `${given}-${parts[0]}`;
    return { code: `${raw.number}${yearOf(raw)}/${symbol}`, typeSymbol: given, symbol };
  }
  const symbol = isJoint(reading) ? joined(parts, raw.signs, '-') : parts.join('-');
  const historic = parts.length === 1 && isHyphen(raw.signs[0]) && raw.year === null;
  return { code: `${raw.number}${yearOf(raw)}${historic ? '-' : '/'}${symbol}`, typeSymbol, symbol };
};

/** "829/UBTVQH14", "06/2009/UBND": the form cannot go without a symbol there, and the word gives it. */
const symbolOfWord = ({ raw, type, agency, parts }: Reading): string | null => {
  if (parts.length !== 1 || !agency || !type || type.law) return null;
  const { legislature, level } = agency.row;
  const lacksSymbol = raw.year === null ? legislature : level === 'local';
  return lacksSymbol ? (type.state[0] ?? null) : null;
};

/** Joint documents are cited with a slash or a hyphen before the agencies: both are in use, so the sign is kept. */
const isJoint = ({ symbol, lexicon }: Reading): boolean =>
  symbol !== null && (lexicon.documentTypes.bySymbol.get(symbol.toUpperCase()) ?? []).some((type) => type.joint);
