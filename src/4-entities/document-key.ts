/**
 * Keys of documents. Party numbers restart for each type each term of the committee, State numbers each year, so a key is
 * type, number, symbol, place of the issuer, and term or year; where one of these lacks, the document stays local to its text.
 * Rules: Hướng dẫn 36-HD/VPTW (2018); Nghị định 30/2020/NĐ-CP, Art. 15.
 */

import type { DocumentMention } from '../3-mentions/mention.ts';
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

const padded = (number: string): string => (/^\d$/.test(number) ? `0${number}` : number);

export const documentKey = (facts: KeyFacts, lexicon: Lexicon): DocumentKey => {
  const { mention, date, place, textId } = facts;
  const type = mention.type;
  const series = type?.series ?? type?.id ?? 'otherDocument';
  const word = lexicon.documentTypes.byId.get(series)?.words[0] ?? type?.words[0] ?? '';
  const number = mention.number ?? '';
  const symbol = mention.symbol ?? '';
  const code = mention.code === null ? '' : mention.code.replace(/^0*(\d+)/, (_, digits: string) => padded(digits));
  const agency = mention.agencies.at(-1) ?? '';
  const level =
    lexicon.agencies.byForm.get(agency.toUpperCase())?.level ??
    lexicon.agencies.byForm.get(agency.toUpperCase().replace(/\d+$/, ''))?.level ??
    null;
  const label = (pattern: string, values: Record<string, string>): string =>
    lexicon.labels.fill(pattern, { type: word, code, ...values });
  // An older form of an agency's suffix is the same series ("QĐ-UB", "QĐ-UBND").
  const same = lexicon.agencies.byForm.get(agency.toUpperCase())?.sameAs;
  const plain = same ? symbol.slice(0, symbol.length - agency.length) + same : symbol;
  const base = `document|${series}|${number.toLowerCase()}|${plain.toUpperCase()}`;
  const local = (): DocumentKey => ({
    key: `${base}|${textId}`,
    label: label('plain', {}),
    complete: false,
    term: facts.term,
    year: mention.year,
    decisions: [],
  });

  if (mention.system === 'party') {
    if (level === 'central') {
      const byDate = date ? lexicon.terms.at(date) : null;
      const term = byDate ?? facts.term;
      if (!term) return local();
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
    if (!date || !place) return local();
    const term = date.length >= 7 || localTerm(date) ? localTerm(date) : null;
    if (term) {
      return {
        key: `${base}|${place.key}|${term}`,
        label: label('localParty', { place: place.label, term }),
        complete: place.unit !== null,
        term,
        year: null,
        decisions: [{ rule: 'five-year-term', reason: `${date} -> ${term}` }],
      };
    }
    return {
      key: `${base}|${place.key}|${date}`,
      label: label('localPartyDay', { place: place.label, day: date }),
      complete: place.unit !== null && date.length === 10,
      term: null,
      year: null,
      decisions: [{ rule: 'congress-year', reason: date }],
    };
  }
  const year = mention.year ?? (date ? Number(date.slice(0, 4)) : null);
  if (year === null || (symbol === '' && mention.agencies.length === 0 && !place)) return local();
  const central = level === 'central' || (level === null && mention.agencies.length > 0 && !place);
  if (central)
    return {
      key: `${base}|${year}`,
      label: label(mention.year ? 'plain' : 'stateYear', { year: String(year) }),
      complete: true,
      term: null,
      year,
      decisions: [],
    };
  if (!place) return { ...local(), year };
  return {
    key: `${base}|${place.key}|${year}`,
    label: label('statePlaceYear', { place: place.label, year: String(year) }),
    complete: place.unit !== null,
    term: null,
    year,
    decisions: [],
  };
};
