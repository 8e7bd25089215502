/**
 * The series that a number belongs to: its symbol in one form however it is written ("QĐi", "QĐ-UB", "TTLT/BTC-BTNMT"), and the
 * agency that says at which level it is counted.
 */
import type { DocumentMention } from '../3-mentions/mention.ts';
import type { AgencyRow } from '../lexicon/agencies.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

export interface Series {
  /** "QĐ-UBND", "CT/TW": number and year apart. */
  readonly symbol: string;
  /** "15/2009/QĐ-UBND": the number with that symbol, two digits at least; '' where the text gives no number. */
  readonly code: string;
}

const agencyRow = (form: string, lexicon: Lexicon): AgencyRow | undefined =>
  lexicon.agencies.byForm.get(form.toUpperCase()) ??
  lexicon.agencies.byForm.get(form.toUpperCase().replace(/\d+$/, ''));

/** The agency that counts the series: of joint documents one of the centre, else the last that is known ("326/UBND-KGVX"). */
export const countingAgency = ({ type, agencies }: DocumentMention, lexicon: Lexicon): AgencyRow | null => {
  const known = agencies.flatMap((form) => agencyRow(form, lexicon) ?? []);
  return (type?.joint ? known.find((row) => row.level === 'central') : undefined) ?? known.at(-1) ?? null;
};

export const seriesOf = (mention: DocumentMention, lexicon: Lexicon): Series => {
  const { type, typeSymbol, system } = mention;
  const symbol = mention.symbol ?? '';
  const parts = symbol === '' ? [] : symbol.split(/[-/]/);
  const proper = parts.map((part, i) => {
    if (i === 0 && typeSymbol === part) return type?.variants.includes(part) ? (type.party[0] ?? part) : part;
    return agencyRow(part, lexicon)?.sameAs ?? part;
  });
  const [first = '', ...others] = proper;
  const joined =
    others.length === 0 ? first : `${first}${system === 'party' && typeSymbol ? '/' : '-'}${others.join('-')}`;
  const code = (mention.code ?? '').replace(/^0*(\d+)/, (_, digits: string) => digits.padStart(2, '0'));
  const changed = type?.joint || proper.some((part, i) => part !== parts[i]);
  const rendered = changed && code.endsWith(symbol) ? code.slice(0, code.length - symbol.length) + joined : code;
  return { symbol: joined, code: rendered };
};
