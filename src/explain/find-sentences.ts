/** Which sentences are asked about: those on a line, at an offset, or behind a claim. */

import { type Passage, sourceSpans } from '../2-structure/passage.ts';
import { Failure } from '../base/failure.ts';
import type { Span } from '../base/span.ts';
import type { TracedReading } from './traced-reading.ts';

/** A sentence of a passage; of a passage without sentences its whole text. */
export interface SentenceRef {
  readonly passage: Passage;
  /** Index in the passage; 0 where it has none. */
  readonly sentence: number;
  /** Offsets of the passage's text. */
  readonly span: Span;
  /** Stretches of the report text, in order, at least one. */
  readonly spans: readonly Span[];
}

export type Where =
  /** From 1. */
  | { readonly line: number }
  /** Offset of the report text. */
  | { readonly at: number }
  | { readonly claim: string };

export const sentencesOf = (reading: TracedReading): SentenceRef[] =>
  reading.outline.passages.flatMap((passage) => {
    const whole = [{ start: 0, end: passage.text.length }];
    return (passage.sentences.length > 0 ? passage.sentences : whole).flatMap((span, sentence): SentenceRef[] => {
      const spans = sourceSpans(passage, span);
      return spans.length > 0 ? [{ passage, sentence, span, spans }] : [];
    });
  });

/**
 * In order of place; empty where the place bears markup or blanks only.
 * Throws Failure `use.line`, `use.offset` or `use.unknownClaim` for a place that is not in the report.
 */
export const findSentences = (reading: TracedReading, where: Where): SentenceRef[] => {
  const { text, name } = reading.outline.source;
  const all = sentencesOf(reading);
  if ('claim' in where) {
    const claim = reading.claims.find(({ id }) => id === where.claim);
    const first = claim?.evidence[0];
    if (!first) throw new Failure('use.unknownClaim', { name, claim: where.claim });
    return all.filter(({ spans }) => spans[0]?.start === first.start);
  }
  if ('at' in where) {
    if (!(Number.isInteger(where.at) && where.at >= 0 && where.at < text.length))
      throw new Failure('use.offset', { name, last: text.length - 1 });
    return all.filter(({ spans }) => spans.some(({ start, end }) => start <= where.at && where.at < end));
  }
  const lines = reading.line(text.length - (text.endsWith('\n') ? 1 : 0));
  if (!(Number.isInteger(where.line) && where.line >= 1 && where.line <= lines))
    throw new Failure('use.line', { name, lines });
  return all
    .filter(({ spans }) =>
      spans.some(({ start, end }) => reading.line(start) <= where.line && where.line <= reading.line(end - 1)),
    )
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
};

/** The last line with a sentence before a place, and the first one behind it. */
export const nearestLines = (reading: TracedReading, where: Where): number[] => {
  const here = 'line' in where ? where.line : 'at' in where ? reading.line(where.at) : 0;
  const lines = sentencesOf(reading).flatMap(({ spans }) =>
    spans.flatMap(({ start, end }) => [reading.line(start), reading.line(end - 1)]),
  );
  const before = lines.filter((line) => line < here);
  const behind = lines.filter((line) => line > here);
  return [
    ...(before.length > 0 ? [before.reduce((a, b) => Math.max(a, b))] : []),
    ...(behind.length > 0 ? [behind.reduce((a, b) => Math.min(a, b))] : []),
  ];
};
