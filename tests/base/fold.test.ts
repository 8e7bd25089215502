import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/base/fold.ts';

/** What folding is, said of a text as a whole. */
const byDefinition = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

describe('folding', () => {
  it.each([
    ['Ủy ban Kiểm tra', 'uy ban kiem tra'],
    ['ĐẢNG BỘ XÃ ĐÔNG Á', 'dang bo xa dong a'],
    ['“35-CT/TW”, ngày 30/5', '35 ct tw ngay 30 5'],
    ['Ủy ban'.normalize('NFD'), 'uy ban'],
    [' … ', ''],
    ['', ''],
  ])('"%s" is "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same character by character as for the whole text', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ặĐđ̣ʼİΣﬁ한🌾\ud83c\udf3e -9Z') }),
    );
    fc.assert(
      fc.property(units, (text) => {
        expect(fold(text)).toBe(byDefinition(text));
      }),
      { numRuns: 1000 },
    );
  });
});
