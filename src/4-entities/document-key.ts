/**
 * Keys of documents. Party numbers restart for each type each term of the committee, State numbers each year, so a key is
 * type, number, symbol, place of the issuer, and term or year; where one of these lacks, the document stays local to its text.
 * Rules: Hướng dẫn 36-HD/VPTW (2018); Nghị định 30/2020/NĐ-CP, Art. 15.
 */

import type { DocumentMention } from '../3-mentions/mention.ts';
import { type AgencyRow, numberingAgency } from '../lexicon/agencies.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Decision } from './entity.ts';
import type { KnownUnit } from './units.ts';

export interface DocumentKey {
  readonly key: string;
  readonly label: string;
  readonly complete: boolean;
  readonly term: string | null;
  readonly year: number | null;
  readonly decisions: readonly Decision[];
}

export interface KeyFacts {
  readonly mention: DocumentMention;
  readonly date: string | null;
  readonly term: string | null;
  /** Unit of the issuer, or of the author where the suffix is one of its level. */
  readonly place: KnownUnit | null;
  readonly textId: string;
}

/** Congress years of committees below the centre, every five years; from May to November of one the congress may be past or to come. */
const FIRST_CYCLE = 1985;
const CYCLE = 5;
const BOUNDARY = { from: '05-01', to: '11-30' };

/** Five-year term of a committee below the centre on a day: "2015-2020"; null for a day on the boundary. */
export const localTerm = (date: string): string | null => {
  const year = Number(date.slice(0, 4));
  const day = date.slice(5);
  const cycle = year - ((year - FIRST_CYCLE) % CYCLE);
  if (year === cycle) {
    if (day === '' || (day >= BOUNDARY.from && day <= BOUNDARY.to)) return null;
    return day < BOUNDARY.from ? `${cycle - CYCLE}-${cycle}` : `${cycle}-${cycle + CYCLE}`;
  }
  return `${cycle}-${cycle + CYCLE}`;
};

export const documentKey = (facts: KeyFacts, lexicon: Lexicon): DocumentKey => {
  const series = seriesOf(facts, lexicon);
  return facts.mention.system === 'party' ? partyKey(facts, series, lexicon) : stateKey(facts, series);
};

/** The series in which a document is numbered, as far as its number shows it. */
interface Series {
  /** Type, number and symbol: how the key begins. */
  readonly base: string;
  /** Level of the agency that numbers; null where it is not known. */
  readonly level: AgencyRow['level'] | null;
  /** A label by its pattern in the data, with the type's word and the code put in. */
  readonly label: (pattern: string, values?: Readonly<Record<string, string>>) => string;
}

const seriesOf = ({ mention }: KeyFacts, lexicon: Lexicon): Series => {
  const { type } = mention;
  const series = type?.series ?? type?.id ?? 'otherDocument';
  const word = lexicon.documentTypes.byId.get(series)?.words[0] ?? type?.words[0] ?? '';
  const code = mention.code === null ? '' : mention.code.replace(/^0*(\d+)/, (_, digits: string) => padded(digits));
  const written = mention.agencies.at(-1) ?? '';
  const agency = numberingAgency(lexicon, mention);
  const level = agency?.level ?? lexicon.agencies.byForm.get(written.toUpperCase().replace(/\d+$/, ''))?.level ?? null;
  // An older form of an agency's suffix is the same series ("QĐ-UB", "QĐ-UBND").
  const symbol = mention.symbol ?? '';
  const today = agency?.sameAs ? symbol.slice(0, symbol.length - written.length) + agency.sameAs : symbol;
  return {
    base: `document|${series}|${(mention.number ?? '').toLowerCase()}|${today.toUpperCase()}`,
    level,
    label: (pattern, values = {}) => lexicon.labels.fill(pattern, { type: word, code, ...values }),
  };
};

const padded = (number: string): string => (/^\d$/.test(number) ? `0${number}` : number);

const localKey = ({ mention, term, textId }: KeyFacts, { base, label }: Series): DocumentKey => ({
  key: `${base}|${textId}`,
  label: label('plain'),
  complete: false,
  term,
  year: mention.year,
  decisions: [],
});

const partyKey = (facts: KeyFacts, series: Series, lexicon: Lexicon): DocumentKey => {
  const { date, place } = facts;
  const { base, level, label } = series;
  if (level === 'central') {
    const byDate = date ? lexicon.terms.at(date) : null;
    const term = byDate ?? facts.term;
    if (!term) return localKey(facts, series);
    const reason = byDate
      ? { rule: 'term-by-date', reason: `${date} -> ${term}` }
      : { rule: 'term-stated', reason: term };
    return {
      key: `${base}|${term}`,
      label: label('centralParty', { term }),
      complete: true,
      term,
      year: null,
      decisions: [reason],
    };
  }
  if (!date || !place) return localKey(facts, series);
  const term = localTerm(date);
  if (term)
    return {
      key: `${base}|${place.key}|${term}`,
      label: label('localParty', { place: place.label, term }),
      complete: place.unit !== null,
      term,
      year: null,
      decisions: [{ rule: 'five-year-term', reason: `${date} -> ${term}` }],
    };
  return {
    key: `${base}|${place.key}|${date}`,
    label: label('localPartyDay', { place: place.label, day: date }),
    complete: place.unit !== null && date.length === 10,
    term: null,
    year: null,
    decisions: [{ rule: 'congress-year', reason: date }],
  };
};

const stateKey = (facts: KeyFacts, series: Series): DocumentKey => {
  const { mention, date, place } = facts;
  const { base, level, label } = series;
  const year = mention.year ?? (date ? Number(date.slice(0, 4)) : null);
  const numberedByNobody = !mention.symbol && mention.agencies.length === 0 && !place;
  if (year === null || numberedByNobody) return localKey(facts, series);
  const known = { term: null, year, decisions: [] };
  if (level === 'central' || (level === null && mention.agencies.length > 0 && !place))
    return {
      key: `${base}|${year}`,
      label: label(mention.year ? 'plain' : 'stateYear', { year: String(year) }),
      complete: true,
      ...known,
    };
  if (!place) return { ...localKey(facts, series), year };
  return {
    key: `${base}|${place.key}|${year}`,
    label: label('statePlaceYear', { place: place.label, year: String(year) }),
    complete: place.unit !== null,
    ...known,
  };
};
