import type { Agencies } from '../lexicon/agencies.ts';
import type { PartyTerms } from '../lexicon/party-terms.ts';
import type { TermOf } from './conflicts/conflict-context.ts';

/** The term a date lies in, for the documents whose symbol ends in a central body of the Party: those count by terms of the Central Committee. */
export const centralTermOf =
  (agencies: Agencies, terms: PartyTerms): TermOf =>
  (document, date) => {
    const symbol = document.document?.symbol ?? '';
    const agency = agencies.byForm.get(symbol.slice(symbol.lastIndexOf('/') + 1).toUpperCase());
    return agency?.system === 'party' && agency.level === 'central' ? terms.at(date) : null;
  };
