/**
 * What the register of known documents of the centre adds to a citation that has no day: which of them it is, if one alone
 * remains on the report's day. A wrong document is worse than none, so a number by itself is enough only for the newest term
 * that has given it; for older documents the term, the year in the code or the subject must speak as well.
 */

import type { DocumentMention } from '../3-mentions/mention.ts';
import { dayAfter } from '../base/day.ts';
import { numberingAgency } from '../lexicon/agencies.ts';
import type { DocumentTypeRow } from '../lexicon/document-types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RegisteredDocument } from '../lexicon/register.ts';
import type { Decision } from './entity.ts';
import { overlap, type TitleWords, titleWords } from './titles.ts';

/** A citation, or all citations of one document in a text, as far as the register can be asked about them. */
export interface Citation {
  readonly type: DocumentTypeRow | null;
  /** Without leading zeros. */
  readonly number: string | null;
  readonly symbol: string | null;
  /** Year in the code. */
  readonly year: number | null;
  readonly term: string | null;
  /** Subjects as worded; none where the text gives none. */
  readonly subjects: readonly string[];
  /** Labels of the bodies that are said to have issued it. */
  readonly issuers: readonly string[];
}

export interface RegisterAnswer {
  /** The document it is; null where that is not certain. */
  readonly document: RegisteredDocument | null;
  /** All that it can be, in the order of their days; at least one. */
  readonly candidates: readonly RegisteredDocument[];
  /** How certain the best of them is, 0..1. */
  readonly score: number;
  /** `register` where it is one of them, `register-open` where that is not certain; the reason names each with its source. */
  readonly decision: Decision;
}

/** What speaks for a document besides type, number and symbol -> how certain that makes it. */
const SCORE = { series: 0.95, subject: 0.9, newestAndIssuer: 0.8, newest: 0.75, issuer: 0.6, number: 0.5 } as const;
/** From here on the document is taken. */
const SURE = 0.7;
/** Share of the shorter subject's words that the other has, from which on both say the same. */
const SAME = 0.55;
/** How much better one subject must fit than the next, where several do. */
const CLEAR = 0.3;
/** A subject of fewer words says nothing. */
const FEWEST = 2;

/** Asks the register about a citation. `asOf`: the report's day, or null. Answers null where no document fits. */
export const askRegister = (citation: Citation, asOf: string | null, lexicon: Lexicon): RegisterAnswer | null => {
  if (citation.number === null) return null;
  const subjects = citation.subjects
    .map((text) => ({ words: wordsOf(text, lexicon), ordinals: ordinalsOf(text) }))
    .filter(({ words }) => words.words.size >= FEWEST);
  const fits = lexicon.register
    .find(citation.number, null, asOf)
    .filter((document) => sameSeries(citation, document, lexicon) && !contradicts(citation, document))
    .map((document) => ({ document, fit: subjectFit(subjects, document, lexicon) }))
    .filter(({ document, fit }) => (fit === null ? !otherSymbol(citation, document) : fit >= SAME))
    .sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0));
  const [best, next] = fits;
  if (!best) return null;
  const alone = !next || (best.fit ?? 0) - (next.fit ?? 0) >= CLEAR;
  const score = SCORE[evidence(citation, best.document, best.fit, asOf, lexicon)];
  const document = alone && score >= SURE ? best.document : null;
  const candidates = (alone ? [best] : fits).map((one) => one.document).sort((a, b) => (a.date < b.date ? -1 : 1));
  const reason = candidates.map((one) => told(one, lexicon)).join('; ');
  return {
    document,
    candidates,
    score,
    decision: document ? { rule: 'register', reason } : { rule: 'register-open', reason },
  };
};

/** The citation with the symbol that it leaves out ("Chỉ thị 35 của Bộ Chính trị"); what it writes itself stays as written. */
export const withSymbol = (
  mention: DocumentMention,
  document: RegisteredDocument,
  lexicon: Lexicon,
): DocumentMention => {
  if (mention.symbol) return mention;
  const parts = document.symbol.split(SIGN);
  const typeSymbol = parts.length > 1 ? (parts[0] ?? null) : null;
  const agencies = typeSymbol === null ? parts : parts.slice(1);
  const { code, symbol, year } = document;
  const system = numberingAgency(lexicon, { agencies })?.system ?? 'state';
  return { ...mention, code, symbol, typeSymbol, agencies, year, system };
};

const SIGN = /[-/]/;

const sameSeries = (citation: Citation, document: RegisteredDocument, lexicon: Lexicon): boolean => {
  const { type, symbol } = citation;
  const known = lexicon.documentTypes.byId.get(document.type);
  if (type && (type.series ?? type.id) !== (known?.series ?? document.type)) return false;
  // A number without a symbol may be anybody's: only its issuer tells that it is the centre's.
  if (!symbol) return citation.issuers.some((issuer) => document.issuers.includes(issuer));
  return symbolKey(symbol, known) === symbolKey(document.symbol, known);
};

/** "QĐ/TW" is often written for "QĐi/TW": each symbol of a type stands for its first. */
const symbolKey = (symbol: string, type: DocumentTypeRow | undefined): string => {
  const [first = '', ...agencies] = symbol.toUpperCase().split(SIGN);
  const own = [...(type?.party ?? []), ...(type?.state ?? [])].map((one) => one.toUpperCase());
  return [own.includes(first) ? own[0] : first, ...agencies].join('/');
};

/** Where symbols of one type are mixed up, only the subject tells that the same document is meant. */
const otherSymbol = ({ symbol }: Citation, document: RegisteredDocument): boolean =>
  Boolean(symbol) && symbol?.toUpperCase() !== document.symbol.toUpperCase();

const contradicts = ({ year, term, issuers }: Citation, document: RegisteredDocument): boolean =>
  // A code with its year and one without are of two series of their issuer.
  year !== document.year ||
  (term !== null && document.term !== null && term !== document.term) ||
  (issuers.length > 0 && !issuers.some((issuer) => document.issuers.includes(issuer)));

interface Subject {
  readonly words: TitleWords;
  readonly ordinals: readonly string[];
}

/** How well the best of the subjects fits, 0..1; null where none is given. */
const subjectFit = (subjects: readonly Subject[], document: RegisteredDocument, lexicon: Lexicon): number | null => {
  if (subjects.length === 0) return null;
  const words = wordsOf(document.title, lexicon);
  const ordinals = ordinalsOf(document.title);
  const fits = subjects.map((subject) =>
    // Another congress, another year: another document on the same matter.
    disjoint(subject.ordinals, ordinals) || disjoint([...subject.words.numbers], [...words.numbers])
      ? 0
      : overlap(subject.words, words),
  );
  return Math.max(...fits);
};

const wordsOf = (text: string, lexicon: Lexicon): TitleWords => titleWords(text, lexicon.labels.light);

/** "XIII" in "Đại hội lần thứ XIII": Roman numbers, which folded words no longer show. */
const ordinalsOf = (text: string): string[] => text.match(/(?<![\p{L}\d])[IVXL]+(?![\p{L}\d])/gu) ?? [];

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

const evidence = (
  citation: Citation,
  document: RegisteredDocument,
  fit: number | null,
  asOf: string | null,
  lexicon: Lexicon,
): keyof typeof SCORE => {
  if ((citation.term !== null && citation.term === document.term) || citation.year !== null) return 'series';
  if (fit !== null) return 'subject';
  const newest = document.term !== null && asOf !== null && isNewest(document, document.term, asOf, lexicon);
  if (newest) return citation.issuers.length > 0 ? 'newestAndIssuer' : 'newest';
  return citation.issuers.length > 0 ? 'issuer' : 'number';
};

/** Of the term that runs on a day, or of the one before where the running term has not come to its number. */
const isNewest = (document: RegisteredDocument, term: string, asOf: string, lexicon: Lexicon): boolean => {
  const running = lexicon.terms.at(asOf);
  if (running === null || running === term) return running === term;
  const last = lexicon.terms.span(term)?.to;
  if (!last || lexicon.terms.at(dayAfter(last)) !== running) return false;
  return lexicon.register.notYet(document, running, asOf);
};

/** "Chỉ thị 35-CT/TW, 2019-05-30, Bộ Chính trị (https://...)" */
const told = ({ type, code, date, issuers, sources }: RegisteredDocument, lexicon: Lexicon): string =>
  `${lexicon.documentTypes.byId.get(type)?.words[0] ?? ''} ${code}, ${date}, ${issuers.join(', ')} (${sources[0]})`;
