/** Bytes to text: UTF-8, or UTF-16 that says so with a BOM. The BOM stays in the answer: it is part of what was sent. */
import { Failure } from '../base/failure.ts';
import { binaryKind } from './binary-kind.ts';
import { firstBadByte } from './first-bad-byte.ts';
import { guessEncoding } from './guess-encoding.ts';

const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

const utf16 = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/**
 * Throws Failure `read.binary` (what the bytes look like) or `read.notUtf8` (`offset` of the first byte that is not
 * UTF-8, and the `encoding` they look like).
 */
export const decode = (name: string, bytes: Uint8Array): string => {
  const wide = utf16(bytes);
  if (wide !== null) {
    try {
      return decodeAs(wide, bytes);
    } catch (cause) {
      throw new Failure('read.notUtf8', { name, offset: 0, encoding: 'UTF-16' }, { cause });
    }
  }
  const kind = binaryKind(bytes);
  if (kind !== null) throw new Failure('read.binary', { name, kind });
  try {
    return decodeAs('utf-8', bytes);
  } catch (cause) {
    const offset = firstBadByte(bytes);
    throw new Failure('read.notUtf8', { name, offset, encoding: guessEncoding(bytes) }, { cause });
  }
};
