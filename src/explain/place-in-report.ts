/** From mentions and spans of a passage to stretches of the report text, which people can look up. */

import { sourceSpans } from '../2-structure/passage.ts';
import type { Span } from '../base/span.ts';
import type { Named, Placed } from './explanation.ts';
import type { TracedReading } from './traced-reading.ts';

export const placed = (reading: TracedReading, { start, end }: Span): Placed => ({
  start,
  end,
  line: reading.line(start),
  text: reading.outline.source.text.slice(start, end),
});

/** A stretch of a passage's text, one place for each fragment it touches. */
export const placesIn = (reading: TracedReading, passage: number, span: Span): Placed[] => {
  const own = reading.outline.passages[passage];
  return own ? sourceSpans(own, span).map((one) => placed(reading, one)) : [];
};

/** Where a mention stands: its first fragment, with its words as a person reads them. */
export const placeOf = (reading: TracedReading, index: number): Placed => {
  const mention = reading.mentions.all[index];
  const first = mention ? placesIn(reading, mention.passage, mention.span)[0] : undefined;
  return { start: first?.start ?? 0, end: first?.end ?? 0, line: first?.line ?? 0, text: mention?.surface ?? '' };
};

export const named = (reading: TracedReading, id: string): Named => ({
  id,
  label: reading.entities.get(id)?.label ?? id,
});

/** One of several things of a name: units with the province they lie in, for their names are the same. */
export const candidate = (reading: TracedReading, id: string): Named => {
  const { units } = reading.lexicon;
  const unit = units.unit(id);
  const province = unit ? units.provinceOf(unit, reading.resolution.context.asOf) : undefined;
  const own = named(reading, id);
  return province && province.id !== id ? { id, label: `${own.label}, ${province.label}` } : own;
};

/** The thing a mention means, made on demand for a collective body; null where it stays open. */
export const thingOf = (reading: TracedReading, index: number): Named | null => {
  const { entityOf, onDemand } = reading.resolution;
  const id = entityOf.get(index) ?? onDemand.get(index);
  return id === undefined ? null : named(reading, id);
};
