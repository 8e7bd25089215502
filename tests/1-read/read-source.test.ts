import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSource, readText } from '../../src/1-read/read-source.ts';
import { Failure } from '../../src/base/failure.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'));

const failureOf = (act: () => unknown): { code: string; params: unknown } => {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** One sentence of official prose in the encodings used before Unicode. */
const SENTENCE = {
  TCVN3:
    '42616e205468adea6e672076f420487579d66e20f17920aeb72062616e2068b56e68203035206368d8207468de2076d22074a86e672063adea6e67207175b66e206cfd20aeca7420ae61692c2062b66f2076d6206dab69207472adea6e673b2063b8632078b72c207468de207472ca6e20aeadee63206b69d36d2074726120aed275207468f963206869d66e206e676869aa6d2074f363206e68f76e67206ee9692064756e6720aeb720aed22072612e',
  VNI: '42616e205468f6f4f86e67207675ef2048757965e46e2075fb7920f161f52062616e206861f86e68203035206368e6207468f2207665e0207461ea6e672063f6f4f86e6720717561fb6e206c79f920f161e17420f161692c206261fb6f207665e4206d6fe269207472f6f4f86e673b206361f963207861f52c207468f220747261e16e20f1f6f4ef63206b6965e56d2074726120f165e075207468f6ef6320686965e46e206e67686965e26d207475f963206e68f6f56e67206e6fe4692064756e6720f161f520f165e02072612e',
  VISCII:
    '42616e205468dfb66e672076f820487579ae6e20fc7920f0e32062616e2068e06e68203035206368ef207468b82076ab2074e56e672063dfb66e67207175e46e206cfd20f0a47420f061692c2062e46f2076ae206df469207472dfb66e673b2063e1632078e32c207468b8207472a46e20f0dffe63206b69ac6d2074726120f0ab75207468f163206869ae6e206e676869ea6d2074fa63206e68e66e67206eb5692064756e6720f0e320f0ab2072612e',
  'windows-1258':
    '42616e205468fdf5cc6e67207675f220487579eaf26e2075d27920f061de2062616e2068e06e6820303520636869d220746869f22076eacc2074e36e672063fdf5cc6e6720717561d26e206c79ec20f0e2ec7420f061692c206261d26f2076eaf2206df469207472fdf5cc6e673b2063e163207861de2c20746869f2207472e2ec6e20f0fdf5f263206b69ead26d2074726120f0eacc75207468fdf263206869eaf26e206e676869ea6d2074fa63206e68fdde6e67206ef4f2692064756e6720f061de20f0eacc2072612e',
} as const;

const SENTENCES = 'Tỉnh ủy Sơn La đã chỉ đạo các cấp ủy triển khai đồng bộ nhiều giải pháp. ';

describe('readSource', () => {
  it('gives the text, its hash and its id', () => {
    const text = 'Tỉnh ủy Sơn La ban hành Chỉ thị số 12-CT/TU.\n';
    const source = readSource('reports/son-la.md', bytes(text));
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    expect(source).toMatchObject({
      name: 'son-la.md',
      format: 'markdown',
      text,
      sha256,
      id: `text-${sha256.slice(0, 16)}`,
    });
    expect(source.toInput(7)).toBe(7);
  });

  it.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['C:\\bao cao\\a.txt', 'text'],
    ['./thang.6/a.txt', 'text'],
  ])('knows the format of %s', (name, format) => {
    expect(readSource(name, bytes('Báo cáo')).format).toBe(format);
  });

  it.each([
    ['a.xlsx', '.xlsx'],
    ['a', ''],
    ['thang.6/a', ''],
  ])('refuses the ending of %s', (name, ending) => {
    const params = { name, ending, known: '.md, .markdown, .txt' };
    expect(failureOf(() => readSource(name, bytes('Báo cáo')))).toEqual({ code: 'read.format', params });
  });

  it.each([
    ['no byte', ''],
    ['blanks', ' \n\t\n'],
    ['a BOM', '\ufeff\n'],
  ])('refuses a file of %s', (_, text) => {
    expect(failureOf(() => readSource('a.md', bytes(text)))).toEqual({ code: 'read.empty', params: { name: 'a.md' } });
  });

  it.each([
    ['pdf', bytes('%PDF-1.7\nxyz')],
    ['zip', hex('504b030414000600')],
    ['png', hex('89504e470d0a1a0a0000')],
    ['jpeg', hex('ffd8ffe000104a46')],
    ['ole', hex('d0cf11e0a1b11ae1')],
    ['rtf', bytes('{\\rtf1\\ansi}')],
    ['binary', bytes('Báo cáo\0kết quả\0\0')],
    ['UTF-16', hex('4200c300610020006300a1006f00200071007500a1002000')],
    ['UTF-32', hex('fffe0000420000006100000063000000')],
    ['UTF-32', hex('0000feff000000420000006100000063')],
    // A BOM by chance.
    ['binary', hex('fffe4100000012f7003100009a00')],
  ])('refuses bytes that look like %s', (kind, content) => {
    expect(failureOf(() => readSource('a.txt', content))).toEqual({
      code: 'read.binary',
      params: { name: 'a.txt', kind },
    });
  });

  it.each(Object.entries(SENTENCE))('says that a text looks like %s', (encoding, digits) => {
    // 0xdf 0xb6, the first two high bytes of the VISCII text, are UTF-8 by chance.
    const offset = { TCVN3: 6, VNI: 6, VISCII: 12, 'windows-1258': 6 }[encoding];
    expect(failureOf(() => readSource('a.txt', hex(digits)))).toEqual({
      code: 'read.notUtf8',
      params: { name: 'a.txt', offset, encoding },
    });
  });

  it.each([
    ['a byte that begins nothing', [...bytes('ủy '), 0xff, 0x41], 5],
    ['a sequence cut short', [...bytes('ủy'), 0xe1, 0xbb], 4],
    ['an over-long form', [0x41, 0xc0, 0xaf], 1],
    ['half a surrogate pair', [0x41, 0xed, 0xa0, 0x80], 1],
    ['a letter above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a broken sequence of four', [0x41, 0xf0, 0x9f, 0x98, 0x41], 1],
  ])('names the place of %s', (_, content, offset) => {
    expect(failureOf(() => readSource('a.md', Uint8Array.from(content)))).toEqual({
      code: 'read.notUtf8',
      params: { name: 'a.md', offset, encoding: 'unknown' },
    });
  });

  it.each([
    ['was cut in the middle of a letter', [...bytes(SENTENCES), 0xe1, 0xbb], 'brokenUtf8', bytes(SENTENCES).length],
    ['was joined with a line of another encoding', [0xd5, 0x20, ...bytes(SENTENCES)], 'brokenUtf8', 0],
    ['has a few words of French', [...bytes('Caf'), 0xe9, ...bytes(' r'), 0xe9, ...bytes('sum'), 0xe9], 'unknown', 3],
    ['is UTF-16 without its last byte', [0xff, 0xfe, 0x42, 0x00, 0x61], 'brokenUtf16', 4],
    ['is UTF-16 with half a pair', [0xfe, 0xff, 0x00, 0x42, 0xdc, 0x00, 0x00, 0x61], 'brokenUtf16', 4],
    ['is UTF-16 with half a pair at its end', [0xff, 0xfe, 0x3d, 0xd8, 0x00, 0xde, 0x3d, 0xd8], 'brokenUtf16', 6],
  ])('says of a file that %s what is wrong with it, and where', (_what, content, encoding, offset) => {
    const params = { name: 'a.md', offset, encoding };
    expect(failureOf(() => readSource('a.md', Uint8Array.from(content)))).toEqual({ code: 'read.notUtf8', params });
  });

  it('refuses a file above the limit', () => {
    expect(failureOf(() => readSource('a.md', bytes('x'.repeat(11)), { limit: 10 }))).toEqual({
      code: 'read.tooLarge',
      params: { name: 'a.md', bytes: 11, limit: 10 },
    });
  });

  it.each([
    ['little-endian', [0xff, 0xfe], false],
    ['big-endian', [0xfe, 0xff], true],
  ])('reads UTF-16 with a %s BOM', (_, bom, swap) => {
    const content = Buffer.from('Huyện ủy\r\nSa Pa', 'utf16le');
    const source = readSource('a.txt', Uint8Array.from([...bom, ...(swap ? content.swap16() : content)]));
    expect(source.text).toBe('Huyện ủy\nSa Pa');
    // The BOM and the CR are units of what was sent.
    expect(source.toInput(source.text.indexOf('Sa Pa'))).toBe(11);
  });
});

describe('readText', () => {
  it('keeps the id of an NDJSON line as the name', () => {
    expect(readText('line/7.x', 'Báo cáo')).toMatchObject({ name: 'line/7.x', format: 'markdown', text: 'Báo cáo' });
  });

  it('reads an empty line', () => {
    expect(readText('1', '').text).toBe('');
  });

  it('gives the same id to the same text, however it was sent', () => {
    const text = 'Ủy ban nhân dân huyện Đắk Mil\nbáo cáo';
    const ids = [text, `\ufeff${text}`, text.replace('\n', '\r\n'), text.normalize('NFD')].map(
      (sent) => readText('1', sent).id,
    );
    expect(new Set(ids)).toEqual(new Set([readText('2', text).id]));
  });
});
