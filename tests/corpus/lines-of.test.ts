import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/corpus/lines-of.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const linesIn = async (text: string, size = 3): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(cut(new TextEncoder().encode(text), size)))
    lines.push(new TextDecoder().decode(line));
  return lines;
};

describe('linesOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\n', ['', '']],
    ['Đ\u2028ư\nỦ', ['Đ\u2028ư', 'Ủ']],
  ])('%j', async (text, lines) => {
    expect(await linesIn(text)).toEqual(lines);
  });

  it('does not depend on how the stream was cut', async () => {
    const anyText = fc.array(fc.constantFrom('a', 'ư', '\n', '\r', '\u2028')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 7 }), async (text, size) => {
        expect(await linesIn(text, size)).toEqual(await linesIn(text, 1000));
      }),
    );
  });
});
