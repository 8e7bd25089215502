import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenText } from '../../src/1-read/even-text.ts';

/** What the text as sent says once BOM, line ends and accents are made even. */
const even = (sent: string): string =>
  sent
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');

const syllable = fc.constantFrom(
  'Ủy',
  'ban',
  'nhân',
  'dân',
  'huyện',
  'Đắk',
  'Mil',
  'quyết',
  'nghị',
  'số',
  '12-NQ/TU',
  'ngoài',
  'ấy',
  '“',
  '…',
);
const vietnamese = fc
  .array(fc.tuple(syllable, fc.constantFrom(' ', '\n', '\r\n', '\r', ', ')), { maxLength: 40 })
  .map((words) => words.flat().join(''));
/** Letters and marks as they come, some sent apart, some in one. */
const mixed = fc
  .array(
    fc.oneof(
      syllable,
      syllable.map((word) => word.normalize('NFD')),
      fc.constantFrom(
        '\u0301',
        '\u0323',
        'q\u0323\u0307',
        '\u0958',
        '\u212b',
        '가',
        '\u1100\u1161',
        '😀',
        '\r\n',
        '\n',
        '\r',
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
const sent = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      vietnamese,
      vietnamese.map((text) => text.normalize('NFD')),
      mixed,
    ),
  )
  .map(([bom, text]) => (bom ? '\ufeff' : '') + text);

/** Offsets where a letter with its marks begins, and the end. */
const clusterBounds = (text: string): number[] => {
  const bounds = [...text.matchAll(/[^\p{M}\u1160-\u11ff]/gu)].map(({ index }) => index);
  return [...bounds, text.length];
};

describe('evenText', () => {
  it.each([
    ['a BOM', '\ufeffSơn La', 'Sơn La', [1, 2, 3, 4, 5, 6, 7]],
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n', [0, 1, 3, 4, 6]],
    ['letters sent apart', 'u\u0309y ba\u0323n', 'ủy bạn', [0, 2, 3, 4, 5, 7, 8]],
    ['a letter that becomes longer', '\u0958a', '\u0915\u093ca', [0, 1, 1, 2]],
    ['a CR alone', 'a\rb', 'a\rb', [0, 1, 2, 3]],
  ])('maps %s', (_, given, text, offsets) => {
    const result = evenText(given);
    expect(result.text).toBe(text);
    expect(Array.from({ length: text.length + 1 }, (_unused, at) => result.toInput(at))).toEqual(offsets);
  });

  it('makes any text even', () => {
    fc.assert(
      fc.property(sent, (given) => {
        expect(evenText(given).text).toBe(even(given));
      }),
    );
  });

  it('maps in order and in bounds', () => {
    fc.assert(
      fc.property(sent, (given) => {
        const { text, toInput } = evenText(given);
        let before = 0;
        for (let at = 0; at <= text.length; at++) {
          const offset = toInput(at);
          expect(offset).toBeGreaterThanOrEqual(before);
          expect(offset).toBeLessThanOrEqual(given.length);
          before = offset;
        }
        expect(toInput(text.length)).toBe(given.length);
      }),
    );
  });

  it('finds any stretch of letters again in what was sent', () => {
    fc.assert(
      fc.property(sent, fc.nat(), fc.nat(), (given, a, b) => {
        const { text, toInput } = evenText(given);
        const bounds = clusterBounds(text);
        const [start = 0, end = 0] = [bounds[a % bounds.length]!, bounds[b % bounds.length]!].sort((x, y) => x - y);
        expect(even(given.slice(toInput(start), toInput(end)))).toBe(text.slice(start, end));
      }),
    );
  });

  it('costs nothing where nothing changes', () => {
    const text = 'Tỉnh ủy Sơn La\n';
    const { text: same, toInput } = evenText(text);
    expect(same).toBe(text);
    expect(toInput(123_456)).toBe(123_456);
  });

  it('takes a hostile run of marks in pieces', () => {
    const given = `a${'\u0301\u0323'.repeat(200_000)}b`;
    const { text, toInput } = evenText(given);
    expect(text.endsWith('b')).toBe(true);
    expect(toInput(text.length)).toBe(given.length);
    expect(given[toInput(text.length - 1)]).toBe('b');
  });
});
