/**
 * Offset of the first byte that is not UTF-8 (where a sequence is broken, its first byte); the length where all is well.
 * After the table of well-formed sequences of the Unicode Standard (3-7).
 */
export const firstBadByte = (bytes: Uint8Array): number => {
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || i + length > bytes.length) return i;
    for (let k = 1; k < length; k++) {
      const [low, high] = k === 1 ? secondByte(lead) : [0x80, 0xbf];
      const byte = bytes[i + k] ?? 0;
      if (byte < low || byte > high) return i;
    }
    i += length;
  }
  return bytes.length;
};

/** Range of the byte after a lead byte: no over-long forms, no surrogates, nothing above U+10FFFF. */
const secondByte = (lead: number): readonly [number, number] => {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
};

/** Offset of the first byte of UTF-16 that is half a surrogate pair, or of the last byte where their number is odd. */
export const firstBadUnit = (bytes: Uint8Array, littleEndian: boolean): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unit = (at: number): number => (at + 1 < bytes.length ? view.getUint16(at, littleEndian) : 0);
  let at = 0;
  while (at + 1 < bytes.length) {
    const first = unit(at);
    const high = first >= 0xd800 && first < 0xdc00;
    const low = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
    if (low(first) || (high && !low(unit(at + 2)))) return at;
    at += high ? 4 : 2;
  }
  return at;
};
