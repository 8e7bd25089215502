/** Bytes to text: UTF-8, or UTF-16 that says so with a BOM. The BOM stays in the answer: it is part of what was sent. */
import { Failure } from '../base/failure.ts';
import { binaryKind } from './binary-kind.ts';
import { firstBadByte, firstBadUnit } from './first-bad-byte.ts';
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
  const kind = wide === null || isUtf32(bytes) ? binaryKind(bytes) : null;
  if (kind !== null) throw new Failure('read.binary', { name, kind });
  return wide === null ? decodeUtf8(name, bytes) : decodeUtf16(name, wide, bytes);
};

/** UTF-32 begins as UTF-16 does, with a NUL behind its BOM. */
const isUtf32 = (bytes: Uint8Array): boolean => bytes[2] === 0 && bytes[3] === 0;

const decodeUtf8 = (name: string, bytes: Uint8Array): string => {
  try {
    return decodeAs('utf-8', bytes);
  } catch (cause) {
    const offset = firstBadByte(bytes);
    throw new Failure('read.notUtf8', { name, offset, encoding: guessEncoding(bytes) }, { cause });
  }
};

const decodeUtf16 = (name: string, encoding: string, bytes: Uint8Array): string => {
  let text: string;
  try {
    text = decodeAs(encoding, bytes);
  } catch (cause) {
    const offset = firstBadUnit(bytes, encoding === 'utf-16le');
    throw new Failure('read.notUtf8', { name, offset, encoding: 'brokenUtf16' }, { cause });
  }
  // No text has NULs: the two bytes looked like a BOM by chance.
  if (text.includes('\0')) throw new Failure('read.binary', { name, kind: 'binary' });
  return text;
};
