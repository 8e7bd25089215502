import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/1-read/read-source.ts';
import { Failure } from '../../src/base/failure.ts';
import { findSentences, nearestLines, sentencesOf, type Where } from '../../src/explain/find-sentences.ts';
import { readTraced } from '../../src/explain/traced-reading.ts';
import { smallReport } from '../cli/small-report.ts';
import { lexicon } from '../notation.ts';

const REPORT = smallReport();
const reading = readTraced(readText('bao-cao.md', REPORT), lexicon);
const LINES = REPORT.trimEnd().split('\n').length;

const textsAt = (where: Where): string[] =>
  findSentences(reading, where).map(({ passage, span }) => passage.text.slice(span.start, span.end));

const lineOf = (words: string): number => REPORT.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('findSentences', () => {
  it('finds the sentences on a line', () => {
    expect(textsAt({ line: lineOf('UBND huyện') })).toEqual([
      'UBND huyện Bát Xát đã triển khai thực hiện Kế hoạch số 25-KH/TU ngày 20/01/2021 của Ban Thường vụ Tỉnh ủy.',
    ]);
  });

  it('finds no sentence on a blank line, and the lines around it', () => {
    const line = lineOf('UBND huyện') + 1;
    expect(textsAt({ line })).toEqual([]);
    expect(nearestLines(reading, { line })).toEqual([line - 1, line + 1]);
  });

  it('finds the sentence of every claim', () => {
    expect(reading.claims.length).toBeGreaterThan(5);
    for (const { id, evidence } of reading.claims) {
      const [found] = findSentences(reading, { claim: id });
      expect(found?.spans[0]).toMatchObject({ start: evidence[0]?.start, end: evidence[0]?.end });
    }
  });

  it('finds at every offset of a sentence that sentence, and it on its line', () => {
    const all = sentencesOf(reading);
    fc.assert(
      fc.property(fc.nat(REPORT.length - 1), (at) => {
        const holds = all.filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));
        expect(findSentences(reading, { at })).toEqual(holds);
        for (const one of holds) expect(findSentences(reading, { line: reading.line(at) })).toContainEqual(one);
      }),
    );
  });

  it.each<[where: Where, code: string, params: object]>([
    [{ line: 0 }, 'use.line', { name: 'bao-cao.md', lines: LINES }],
    [{ line: LINES + 1 }, 'use.line', { name: 'bao-cao.md', lines: LINES }],
    [{ line: 1.5 }, 'use.line', { name: 'bao-cao.md', lines: LINES }],
    [{ line: Number.NaN }, 'use.line', { name: 'bao-cao.md', lines: LINES }],
    [{ at: -1 }, 'use.offset', { name: 'bao-cao.md', last: REPORT.length - 1 }],
    [{ at: REPORT.length }, 'use.offset', { name: 'bao-cao.md', last: REPORT.length - 1 }],
    [{ at: Number.NaN }, 'use.offset', { name: 'bao-cao.md', last: REPORT.length - 1 }],
    [{ claim: 'claim-0' }, 'use.unknownClaim', { name: 'bao-cao.md', claim: 'claim-0' }],
  ])('%j is not in the report', (where, code, params) => {
    expect(() => findSentences(reading, where)).toThrow(Failure);
    expect(() => findSentences(reading, where)).toThrow(expect.objectContaining({ code, params }));
  });

  it('takes the last line with or without a line break behind it', () => {
    for (const text of ['Tỉnh ủy họp.\nHuyện ủy họp.', 'Tỉnh ủy họp.\nHuyện ủy họp.\n']) {
      const two = readTraced(readText('hai.md', text), lexicon);
      expect(findSentences(two, { line: 2 }).length).toBeGreaterThan(0);
      expect(() => findSentences(two, { line: 3 })).toThrow(Failure);
    }
  });
});
