/** What a complete draft of the body is: heading, paragraph or list item, and where its label ends. */
import type { StructureWords } from '../lexicon/structure-words.ts';
import { type Draft, draftText, isCapitals, isEmphasised } from './draft.ts';
import { readNumbering } from './numbering.ts';
import { isOneSentence } from './sentences.ts';

/** Units. Longer is prose, whatever marks it bears. */
const LONGEST_HEADING = 200;
const LONGEST_PLAIN_HEADING = 150;
const LONGEST_LABEL = 120;
const UNFINISHED = /[;,]$/;
const SIGN_END = /[.;,!?…]["”)]?$/;
const LABEL_SIGN = /^ ?[:.–-]/;
/** The first colon, before the end of a sentence or clause. */
const PLAIN_LABEL = /^[^:;!?…]*?:(?= |$)/;
const TWO_WORDS = /\p{L}[^\p{L}]+\p{L}/u;

export const classify = (draft: Draft, words: StructureWords): void => {
  if (draft.kind === 'footnote') return;
  const first = draft.lines[0]!;
  if (first.cell !== 'none') return;
  const text = draftText(draft);
  const numbering = first.bullet === '-' || first.bullet === '+' ? null : readNumbering(text, words);
  draft.numbering = numbering;
  const start = numbering?.end ?? 0;
  const marked = draft.lines.every(isEmphasised);
  if (isHeading(draft, text, start, marked, words)) {
    draft.kind = 'heading';
    draft.plain = first.hashes === 0 && !marked && !isCapitals(text.slice(start)) && !numbering?.grand;
    return;
  }
  draft.label = labelEnd(text, start, first.emphasised);
  if (first.bullet !== '' || (numbering && !numbering.grand && draft.label <= start)) draft.kind = 'listItem';
};

const isHeading = (draft: Draft, text: string, start: number, marked: boolean, words: StructureWords): boolean => {
  const first = draft.lines[0]!;
  if (first.bullet === '-' || first.bullet === '+' || text.length > LONGEST_HEADING) return false;
  if (draft.cuts.size > 0 && first.hashes === 0) return false;
  if (!isOneSentence(text, words, start)) return false;
  if (first.hashes > 0) return true;
  const { numbering } = draft;
  const capitals = isCapitals(text.slice(start));
  if (numbering) {
    if (start >= text.length || capitals) return true;
    if (marked) return !UNFINISHED.test(text);
    if (SIGN_END.test(text) || text.length > LONGEST_PLAIN_HEADING) return false;
    // "1. Công tác dân vận: ..." is a label and its text.
    return !PLAIN_LABEL.test(text.slice(0, -1));
  }
  if (capitals) return TWO_WORDS.test(text) && !UNFINISHED.test(text);
  return marked && !SIGN_END.test(text) && (first.bullet === '' || first.bullet === '*');
};

/** `start`: where the words after the number begin; `emphasised`: length of the emphasised run the draft opens with. */
const labelEnd = (text: string, start: number, emphasised: number): number => {
  if (emphasised > start && emphasised < text.length && emphasised <= LONGEST_HEADING) {
    if (/[:.]$/.test(text.slice(0, emphasised))) return emphasised;
    const sign = LABEL_SIGN.exec(text.slice(emphasised, emphasised + 3));
    if (sign && text[emphasised + sign[0].length - 1] === ':') return emphasised + sign[0].length;
  }
  if (start === 0) return 0;
  const plain = PLAIN_LABEL.exec(text.slice(0, LONGEST_LABEL));
  if (plain && !/\. /.test(text.slice(start, plain[0].length))) return plain[0].length;
  return text.slice(0, start).trimEnd().length;
};
