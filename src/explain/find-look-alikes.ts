/**
 * What looks like the number of a document and was not taken for one: "35/40 chi bộ", "mẫu số 05", "Đoàn kiểm tra số 542".
 * Only what stands there is said: which shape it has and which words stand before it.
 */

import { dateAt } from '../3-mentions/grammar/date.ts';
import type { View } from '../3-mentions/view.ts';
import type { Span } from '../base/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { RejectionCode } from './explanation.ts';
import type { SentenceRef } from './find-sentences.ts';
import type { TracedReading } from './traced-reading.ts';

export interface LookAlike {
  readonly code: RejectionCode & `lookAlike.${string}`;
  /** Offsets of the passage's text. */
  readonly span: Span;
}

/** "35/40", "12-KH/BCĐ", "05/CVĐN/TXNK": a number and up to six parts; each part has at most twelve signs. */
const SHAPE = /\d{1,6}[a-zđ]?(?:\s?[-\u2013/\u2044.]\s?[\p{L}\d&]{1,12}){1,6}/uy;
const SHARE = /^[\d.]+\s?[/\u2044]\s?[\d.]+$/;
/** A sign, then letters with two capitals: no decimal, no range, no "đồng/người", no dash before a sentence. */
const LETTERED = /[-\u2013/\u2044]\s?\p{Lu}\p{Ll}?\p{Lu}/u;

export const findLookAlikes = (reading: TracedReading, ref: SentenceRef): LookAlike[] => {
  const entry = reading.mentions.byPassage[ref.passage.id];
  if (!entry) return [];
  const { view } = entry;
  const { lexicon } = reading;
  const taken = new Uint8Array(view.text.length);
  for (const index of entry.mentions) {
    const mention = reading.mentions.all[index];
    if (mention) taken.fill(1, mention.span.start, mention.class === 'Document' ? mention.tailEnd : mention.span.end);
  }
  const found: LookAlike[] = [];
  let past = ref.span.start;
  view.tokens.forEach((token, i) => {
    if (token.kind !== 'number' || token.start < past || token.start >= ref.span.end) return;
    if (isGlued(view, i) || taken[token.start] === 1) return;
    const date = dateAt(view, lexicon, i) ?? (i > 0 ? dateAt(view, lexicon, i - 1) : null);
    if (date && date.end > i) {
      past = view.tokens[date.end - 1]?.end ?? past;
      return;
    }
    const alike = lookAlikeAt(view, lexicon, i);
    if (!alike) return;
    found.push(alike);
    past = alike.span.end;
  });
  return found;
};

/** Behind a letter or a decimal sign it is the rest of something else ("H5N1", "10.000"). */
const isGlued = (view: View, i: number): boolean => {
  const start = view.tokens[i]?.start ?? 0;
  return start > 0 && /[\p{L}.,/-]/u.test(view.text[start - 1] ?? '');
};

/** How many tokens the words before a number may have ("Đoàn kiểm tra số"). */
const MAX_WORDS = 6;

const lookAlikeAt = (view: View, lexicon: Lexicon, i: number): LookAlike | null => {
  const start = view.tokens[i]?.start ?? 0;
  SHAPE.lastIndex = start;
  const shape = SHAPE.exec(view.text)?.[0] ?? '';
  const isCode = LETTERED.test(shape);
  const isShare = SHARE.test(shape);
  const end = isCode || isShare ? start + shape.length : (view.tokens[i]?.end ?? start);
  for (let from = Math.max(0, i - MAX_WORDS); from < i; from++) {
    if (lexicon.notNumbers.longest(view.tokens, from)?.end === i)
      return { code: 'lookAlike.numberOfOther', span: { start: view.tokens[from]?.start ?? start, end } };
  }
  if (isShare) return { code: 'lookAlike.share', span: { start, end } };
  const said = i > 0 && lexicon.numberWords.longest(view.tokens, i - 1)?.end === i;
  if (isCode)
    return { code: knows(lexicon, shape) ? 'lookAlike.noType' : 'lookAlike.unknownSymbol', span: { start, end } };
  return said ? { code: 'lookAlike.noType', span: { start: view.tokens[i - 1]?.start ?? start, end } } : null;
};

const knows = (lexicon: Lexicon, shape: string): boolean =>
  shape
    .split(/[-\u2013/\u2044.\s]+/)
    .slice(1)
    .some((part) => {
      const form = part.toUpperCase();
      return lexicon.agencies.byForm.has(form) || lexicon.documentTypes.symbolForms.has(form);
    });
