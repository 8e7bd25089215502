/** A number without a type word before it: "... và số 113/2011/NĐ-CP", "193/KH-UBND, 2024-11-01: ...", "326/UBND-KGVX". */
import { numberingAgency } from '../../lexicon/agencies.ts';
import type { DocumentTypeRow } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { startsSentence } from '../view.ts';
import { draftOf } from './document-draft.ts';
import { numberAt } from './document-number.ts';
import type { DocumentReading } from './document-reading.ts';
import { tailAt } from './document-tail.ts';
import { titleAt } from './document-title.ts';
import { isListGap } from './draft-list.ts';
import type { ProperCode } from './repair-code.ts';
import { typeOfSymbol } from './symbol-type.ts';

/** Reads the document whose number starts at a token, and gives the token where reading goes on. */
export const untypedAt = (reading: DocumentReading, at: number): number | null => {
  const { view, lexicon, bodies, drafts } = reading;
  const said = at > 0 && lexicon.numberWords.longest(view.tokens, at - 1) !== null;
  const last = drafts.last;
  const previous = last && isListGap(view, last.end, said ? at - 1 : at) ? last : null;
  const match = numberAt(view, lexicon, at, previous?.type ?? null, said && previous !== null);
  if (!match?.proper) return null;
  const { proper } = match;
  const symbolType = typeOfSymbol(lexicon, proper);
  const inList = previous?.proper?.symbol === proper.symbol;
  if (!inList && !standsAlone(lexicon, proper, symbolType)) return null;
  // A number that no word leads to begins a line of its own.
  if (!previous && !said) drafts.leaveSubjects();
  const { date, term, issuers, end } = tailAt(view, lexicon, bodies, match.end, {
    joint: symbolType?.joint ?? false,
    agency: numberingAgency(lexicon, proper),
  });
  const title = titleAt(reading, end, startsSentence(view, at));
  const type = (inList ? previous?.type : null) ?? symbolType ?? letterType(lexicon, proper);
  const typeWord = inList ? (previous?.typeWord ?? null) : null;
  drafts.add({ ...draftOf(at, null), type, typeWord, coreEnd: match.end, end, proper, date, term, issuers, title });
  return title?.from ?? end;
};

/** A number that can be nothing else than a document's: with a type's symbol, or with agencies that we know. */
const standsAlone = (lexicon: Lexicon, proper: ProperCode, symbolType: DocumentTypeRow | null): boolean => {
  const [agency] = proper.agencies;
  if (agency === undefined) return false;
  if (symbolType) return proper.system !== null || proper.year !== null;
  return isAgencyOnly(lexicon, proper) && (proper.agencies.length > 1 || proper.year !== null);
};

const isAgencyOnly = (lexicon: Lexicon, { typeSymbol, agencies: [agency] }: ProperCode): boolean =>
  typeSymbol === null && agency !== undefined && lexicon.agencies.byForm.has(agency.toUpperCase().replace(/\d+$/, ''));

/** "326/UBND-KGVX": an official letter, numbered by agency and unit. */
const letterType = (lexicon: Lexicon, proper: ProperCode): DocumentTypeRow | null =>
  isAgencyOnly(lexicon, proper) && proper.agencies.length > 1 && proper.year === null
    ? (lexicon.documentTypes.rows.find((row) => row.agencyFirst) ?? null)
    : null;
