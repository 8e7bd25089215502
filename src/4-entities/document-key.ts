/**
 * Keys of documents. Party numbers restart for each type each term of the committee, State numbers each year, so a key is
 * type, number, symbol, place of the issuer, and term or year; where one of these lacks, the document stays local to its text.
 * Rules: Hướng dẫn 36-HD/VPTW (2018); Nghị định 30/2020/NĐ-CP, Art. 15.
 */

import type { DocumentMention } from '../3-mentions/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { countingAgency, seriesOf } from './document-series.ts';
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

/** Since the law of 1996 numbers of normative documents bear their year. */
const YEAR_IN_CODE = 1997;

/** What each way to make a key needs. */
interface KeyBase {
  readonly facts: KeyFacts;
  /** Type, number and symbol: what all documents of one number share. */
  readonly base: string;
  /** Fills a label's pattern with type, number and `values`. */
  readonly label: (pattern: string, values?: Readonly<Record<string, string>>) => string;
}

export const documentKey = (facts: KeyFacts, lexicon: Lexicon): DocumentKey => {
  const { mention } = facts;
  const { type } = mention;
  const kind = type?.series ?? type?.id ?? 'otherDocument';
  const word = lexicon.documentTypes.byId.get(kind)?.words[0] ?? type?.words[0] ?? '';
  const { symbol, code } = seriesOf(mention, lexicon);
  const of: KeyBase = {
    facts,
    base: `document|${kind}|${(mention.number ?? '').toLowerCase()}|${symbol.toUpperCase()}`,
    label: (pattern, values = {}) => lexicon.labels.fill(pattern, { type: word, code, ...values }),
  };
  const agency = countingAgency(mention, lexicon);
  const central = agency?.level === 'central' || type?.centralOnly === true;
  if (mention.system === 'party') return central ? centralParty(of, lexicon) : localParty(of);
  // "1674/NQ-UBTVQH15": numbered through the legislature that the symbol names.
  if (agency?.legislature && mention.year === null && /\d$/.test(symbol))
    return { ...incomplete(of), key: of.base, complete: true };
  return stateKey(of, symbol, central);
};

const incomplete = ({ facts, base, label }: KeyBase): DocumentKey => ({
  key: `${base}|${facts.textId}`,
  label: label('plain'),
  complete: false,
  term: facts.term,
  year: facts.mention.year,
  decisions: [],
});

const centralParty = (of: KeyBase, lexicon: Lexicon): DocumentKey => {
  const { date, term: stated } = of.facts;
  const byDate = date ? lexicon.terms.at(date) : null;
  const term = byDate ?? stated;
  if (!term) return incomplete(of);
  const decision = byDate
    ? { rule: 'term-by-date', reason: `${date} -> ${term}` }
    : { rule: 'term-stated', reason: term };
  return {
    key: `${of.base}|${term}`,
    label: of.label('centralParty', { term }),
    complete: true,
    term,
    year: null,
    decisions: [decision],
  };
};

const localParty = (of: KeyBase): DocumentKey => {
  const { date, place } = of.facts;
  if (!date || !place) return incomplete(of);
  const term = localTerm(date);
  return {
    key: `${of.base}|${place.key}|${term ?? date}`,
    label: term
      ? of.label('localParty', { place: place.label, term })
      : of.label('localPartyDay', { place: place.label, day: date }),
    complete: place.unit !== null && (term !== null || date.length === 10),
    term,
    year: null,
    decisions: [
      term ? { rule: 'five-year-term', reason: `${date} -> ${term}` } : { rule: 'congress-year', reason: date },
    ],
  };
};

const stateKey = (of: KeyBase, symbol: string, central: boolean): DocumentKey => {
  const { mention, date, place } = of.facts;
  const year = mention.year ?? (date ? Number(date.slice(0, 4)) : null);
  // "04/2002/TTLT": any of the agencies that issue such documents may have numbered it.
  const numberedByNobody = symbol === '' ? !place : mention.type?.joint === true && mention.agencies.length === 0;
  if (year === null || numberedByNobody) return incomplete(of);
  const short = mention.year === null && mention.type?.centralOnly === true && year >= YEAR_IN_CODE;
  // "15/2018/QĐ-UBND" and "15/QĐ-UBND" of 2018 are numbers of two series: normative documents have their own.
  const counted = mention.year !== null || short ? `${year}` : `in ${year}`;
  const known = { term: null, year, decisions: [] };
  if (central) {
    const code = `${mention.number?.padStart(2, '0')}/${year}/${symbol}`;
    const label = short
      ? of.label('plain', { code })
      : of.label(mention.year ? 'plain' : 'stateYear', { year: `${year}` });
    return { key: `${of.base}|${counted}`, label, complete: true, ...known };
  }
  if (!place) return { ...incomplete(of), year };
  return {
    key: `${of.base}|${place.key}|${counted}`,
    label: of.label('statePlaceYear', { place: place.label, year: `${year}` }),
    complete: place.unit !== null,
    ...known,
  };
};
