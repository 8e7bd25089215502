import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex, lastStarting } from '../../src/base/halving.ts';

const ordered = fc.array(fc.nat(50)).map((starts) => starts.sort((a, b) => a - b));

describe('places in a list that is in order', () => {
  it('the first that fits is the one a walk from the front finds', () => {
    fc.assert(
      fc.property(ordered, fc.nat(60), (starts, wanted) => {
        const walked = starts.findIndex((start) => start >= wanted);
        const found = firstIndex(starts.length, (i) => (starts[i] ?? 0) >= wanted);
        expect(found).toBe(walked < 0 ? starts.length : walked);
      }),
    );
  });

  it('the last that starts is the one a walk from the end finds', () => {
    fc.assert(
      fc.property(ordered, fc.nat(60), (starts, offset) => {
        const spans = starts.map((start) => ({ start }));
        expect(lastStarting(spans, offset)).toBe(
          Math.max(
            0,
            starts.findLastIndex((start) => start <= offset),
          ),
        );
      }),
    );
  });
});
