import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOCK_LIMIT,
  blockAt,
  blocksOf,
  headingLevel,
  markupIn,
  runsOf,
  windowsAround,
} from '../../viewer/src/reader/blocks.ts';

const texts = fc.array(
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('\n'), fc.constant('<sup>3</sup>**đậm**')),
  { maxLength: 40 },
);

describe('blocksOf', () => {
  it('leaves out blank lines only, and keeps every other letter once', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const blocks = blocksOf(text);
        expect(
          blocks
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const [i, { start }] of blocks.entries()) expect(start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
      }),
    );
  });

  it('cuts a line of 100,000 letters, never inside a letter', () => {
    const text = '😀'.repeat(50_000);
    const blocks = blocksOf(text);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(BLOCK_LIMIT);
    for (const { start, end } of blocks) expect(() => encodeURIComponent(text.slice(start, end))).not.toThrow();
  });
});

describe('blockAt', () => {
  const blocks = blocksOf('một\n\nhai\nba');
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [9, 2],
    [99, 2],
  ])('offset %i stands in block %i', (offset, block) => expect(blockAt(blocks, offset)).toBe(block));
  it('has no block in a text without words', () => expect(blockAt(blocksOf('\n \n'), 0)).toBe(-1));
});

describe('windowsAround', () => {
  const blocks = blocksOf(Array.from({ length: 40 }, (_, i) => `đoạn ${i}`).join('\n'));
  const at = (i: number) => blocks[i] ?? { start: 0, end: 0 };
  it('joins windows that touch and keeps those apart that do not', () => {
    expect(windowsAround(blocks, [at(5), at(8)], 2)).toEqual([{ from: 3, to: 11 }]);
    expect(windowsAround(blocks, [at(30), at(5)], 1)).toEqual([
      { from: 4, to: 7 },
      { from: 29, to: 32 },
    ]);
  });
  it('stays inside the text', () =>
    expect(windowsAround(blocks, [at(0), at(39)], 3)).toEqual([
      { from: 0, to: 4 },
      { from: 36, to: 40 },
    ]));
});

describe('runsOf', () => {
  it('puts the block together again, whatever is marked', () => {
    const range = fc.record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), fc.nat(20), (marks, start) => {
        const block = { start, end: start + 40 };
        const ranges = marks.map((mark) => ({ start: mark.start, end: mark.start + mark.length, kind: mark.kind }));
        const runs = runsOf(block, ranges);
        expect(runs[0]?.start).toBe(block.start);
        expect(runs.at(-1)?.end).toBe(block.end);
        runs.forEach((run, i) => {
          expect(run.start).toBe(runs[i - 1]?.end ?? block.start);
          expect(run.kinds).toEqual(
            ranges
              .filter((one) => one.start <= run.start && run.end <= one.end && one.start < block.end)
              .map(({ kind }) => kind),
          );
        });
      }),
    );
  });
});

describe('markup', () => {
  const text = '## I. Công tác **Đảng**<sup>12</sup> a<b';
  const block = { start: 0, end: text.length };
  it('finds marks and footnote numbers at their places', () =>
    expect(markupIn(text, block).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['## ', 'markup'],
      ['**', 'markup'],
      ['**', 'markup'],
      ['<sup>', 'markup'],
      ['</sup>', 'markup'],
      ['12', 'number'],
    ]));
  it.each([
    ['# a', 1],
    ['###### a', 6],
    ['#a', 0],
    ['a # b', 0],
  ])('heading level of "%s" is %i', (line, level) =>
    expect(headingLevel(line, { start: 0, end: line.length })).toBe(level),
  );
});
