/** The number of one document at a token: a whole one ("35-CT/TW"), or the number alone where the words around say that it is one ("Chỉ thị 35 của Bộ Chính trị"). */
import type { DocumentTypeRow } from '../../lexicon/document-types.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Particle } from '../../lexicon/relation-words.ts';
import { isGlued, isNumber, particle, sentenceEndAt, type View, word, wordsAt } from '../view.ts';
import { codeAtToken } from './code-tokens.ts';
import type { RawCode } from './document-code.ts';
import { type ProperCode, properCode } from './repair-code.ts';

export interface NumberMatch {
  readonly proper: ProperCode | null;
  /** The number alone, where there is no more. */
  readonly bare: string | null;
  /** Token number one past it. */
  readonly end: number;
}

/** Longest number of a document, in digits. */
const MAX_DIGITS = 5;
/** A year behind a bare number is no page or quantity. */
const FIRST_YEAR = 1900;

/** Words that go on after a citation, so that the number before them is the document's. */
const GOES_ON: ReadonlySet<Particle | null> = new Set([
  'of',
  'by',
  'about',
  'and',
  'passive',
  'this',
  'to',
  'together',
  'at',
  'according',
  'clauseStart',
  'with',
  'like',
  'asTo',
  'toward',
  'plural',
]);

/** `type`: of the word before it, if any. `said`: the word "số" stands before it. */
export const numberAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
  type: DocumentTypeRow | null,
  said: boolean,
): NumberMatch | null => {
  const code = codeAtToken(view, lexicon, at, said && type !== null);
  if (code && isPeriod(code.raw)) return null;
  if (code && (code.raw.parts.length > 0 || type))
    return { proper: properCode(code.raw, type, lexicon), bare: null, end: code.end };
  return type && isNumber(view, at) && isBareNumber(view, lexicon, at, type, said)
    ? { proper: null, bare: word(view, at), end: at + 1 }
    : null;
};

/** "Kế hoạch 2021-2025": two years, no number with its year. */
const isPeriod = ({ number, year, parts }: RawCode): boolean =>
  parts.length === 0 && year !== null && number.length === 4 && Number(number) > FIRST_YEAR && Number(number) < year;

const isBareNumber = (view: View, lexicon: Lexicon, at: number, type: DocumentTypeRow, said: boolean): boolean => {
  if (word(view, at).length > MAX_DIGITS || isPartOfNumber(view, at)) return false;
  if (!said && (type.law || type.numberIsName || type.party.length + type.state.length === 0)) return false;
  const next = at + 1;
  if (next >= sentenceEndAt(view, at)) return true;
  return said ? !isNumber(view, next) : goesOn(view, lexicon, next);
};

/** "1.200", "3/4", "5,7%": another number follows its sign. */
const isPartOfNumber = (view: View, at: number): boolean =>
  isGlued(view, at + 1) && /[/%.,]/.test(word(view, at + 1)) && isNumber(view, at + 2) && isGlued(view, at + 2);

/** True where the words behind a number are not what it counts. */
const goesOn = (view: View, lexicon: Lexicon, next: number): boolean => {
  const { verb, link, modality, type } = wordsAt(view, next);
  if (verb || link || modality || type || GOES_ON.has(particle(view, next))) return true;
  const token = view.tokens[next];
  if (token?.kind === 'sign' && token.text !== '%' && token.text !== '/') return true;
  const calendar = lexicon.calendar.words.longest(view.tokens, next)?.value.means;
  const dated = calendar === 'year' && isNumber(view, next + 1) && Number(word(view, next + 1)) > FIRST_YEAR;
  return dated || calendar === 'day' || calendar === 'term';
};
