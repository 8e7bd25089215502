/** Ids of places. They hold no hash, so that a page in a browser can name a place as the program does. */
import type { Span } from './span.ts';

/** A place of a text, whatever is read there: "text-0123456789abcdef-120-131", from its first to its last offset. */
export const placeId = (text: string, spans: readonly Span[]): string =>
  `${text}-${spans[0]?.start ?? 0}-${spans.at(-1)?.end ?? 0}`;
