import { lastStarting } from '../base/halving.ts';
import type { Span } from '../base/span.ts';

export type PassageKind = 'heading' | 'paragraph' | 'listItem' | 'footnote' | 'letterhead' | 'recipient' | 'signature';

/** A footnote's number where the body bears it. */
export interface FootnoteMark {
  /** Offset in the passage's text, right after the last letter before the mark. */
  readonly at: number;
  readonly number: string;
}

/**
 * A run of prose that reads as one: a paragraph rejoined across the footnotes and page breaks that cut it, a footnote, a heading.
 * `text` is what a person reads: no markup, no bullets, no footnote numbers, blanks and line breaks as single blanks; the cells of
 * a row of a table stand apart by "; ". Numbers ("1.", "a)") stay.
 */
export interface Passage {
  /** Index in the outline. */
  readonly id: number;
  readonly kind: PassageKind;
  readonly text: string;
  /** `level(text)`: same length, for matching. */
  readonly leveled: string;
  /** For each offset of `text` (and one past the end) the offset in the report text; what joins two lines points behind the first. */
  readonly toSource: Int32Array;
  /** The stretches of the report text this passage was put together from, in order: more than one where it was cut. */
  readonly fragments: readonly Span[];
  /** Offsets of `text`. */
  readonly sentences: readonly Span[];
  readonly marks: readonly FootnoteMark[];
  /** Index of the section it stands in; of a footnote, that of its mark; 0 for letterhead, recipients and signature. */
  readonly section: number;
  /** The footnote's own number, for a footnote. */
  readonly number: string | null;
  /** What a paragraph or list item opens with: a run-in heading with its colon ("1. Công tác tuyên truyền:"), or its number ("I."). */
  readonly label: Span | null;
}

/** A stretch of the passage's text as stretches of the report text, one for each fragment it touches, blank ends cut off. */
export const sourceSpans = (passage: Passage, span: Span): Span[] => {
  if (span.end <= span.start) return [];
  const start = passage.toSource[span.start]!;
  const end = passage.toSource[span.end - 1]! + 1;
  const found: Span[] = [];
  for (const fragment of passage.fragments) {
    const from = Math.max(start, fragment.start);
    const to = Math.min(end, fragment.end);
    if (from < to) found.push({ start: from, end: to });
  }
  return found;
};

/** Index of the sentence that holds an offset of the passage's text. */
export const sentenceAt = (passage: Passage, offset: number): number => lastStarting(passage.sentences, offset);
