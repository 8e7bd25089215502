/** Half-open range of UTF-16 units; which text it counts in is said by the type that holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
