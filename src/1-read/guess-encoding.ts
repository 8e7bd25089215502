/**
 * Which of the encodings used before Unicode a Vietnamese text seems to be in, by how often each byte above ASCII stands in it.
 * Each list holds the twenty commonest bytes of official prose in that encoding: they are 70 (TCVN3, VISCII) to 100 per cent
 * (VNI, windows-1258, which write tones apart) of its high bytes, and never more than 64 in a text of another.
 */
import { firstBadByte } from './first-bad-byte.ts';

const COMMON: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  [
    'TCVN3',
    [
      0xae, 0xb8, 0xb5, 0xd6, 0xb9, 0xad, 0xb6, 0xe9, 0xd5, 0xde, 0xf9, 0xab, 0xe8, 0xf1, 0xa9, 0xd8, 0xd3, 0xca, 0xaa,
      0xa8,
    ],
  ],
  [
    'VNI',
    [
      0xf9, 0xef, 0xe4, 0xf1, 0xf6, 0xfb, 0xe1, 0xf8, 0xe2, 0xf4, 0xe0, 0xe5, 0xf2, 0xe6, 0xf5, 0xea, 0xed, 0xd1, 0xec,
      0xe9,
    ],
  ],
  [
    'VISCII',
    [
      0xf0, 0xe1, 0xe0, 0xae, 0xd5, 0xdf, 0xe4, 0xb5, 0xaa, 0xb8, 0xf1, 0xf4, 0xaf, 0xfc, 0xe2, 0xef, 0xac, 0xa4, 0xea,
      0xe5,
    ],
  ],
  [
    'windows-1258',
    [
      0xf2, 0xd2, 0xea, 0xec, 0xf4, 0xf0, 0xfd, 0xcc, 0xe2, 0xe1, 0xf5, 0xe0, 0xe3, 0xde, 0xed, 0xd0, 0xf3, 0xfa, 0xf9,
      0xc1,
    ],
  ],
];

/** Share of the high bytes that the best list must hold, and by how much it must beat the next. */
const ENOUGH = 0.55;
const CLEARLY = 0.1;
/** Bytes looked at. */
const SAMPLE = 200_000;
/** High bytes below which their kinds tell nothing: a few words of French have some. */
const FEWEST = 12;
/** Share of the high bytes that stand in whole UTF-8 letters in a UTF-8 file that was cut or damaged; by chance it is a few per cent. */
const DAMAGED = 0.9;

/** "TCVN3", "VNI", "VISCII", "windows-1258", "brokenUtf8" for UTF-8 with wrong bytes in it, or "unknown". */
export const guessEncoding = (bytes: Uint8Array): string => {
  const counts = new Uint32Array(256);
  for (const byte of bytes.subarray(0, SAMPLE)) counts[byte] = (counts[byte] ?? 0) + 1;
  let high = 0;
  for (let byte = 0x80; byte < 0x100; byte++) high += counts[byte] ?? 0;
  if (high < FEWEST) return 'unknown';
  if (highInLetters(bytes.subarray(0, SAMPLE)) >= high * DAMAGED) return 'brokenUtf8';
  const shares = COMMON.map(([encoding, common]) => ({
    encoding,
    share: common.reduce((sum, byte) => sum + (counts[byte] ?? 0), 0) / high,
  })).sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (!best || !next || best.share < ENOUGH || best.share - next.share < CLEARLY) return 'unknown';
  return best.encoding;
};

/** How many high bytes stand in whole UTF-8 letters. */
const highInLetters = (bytes: Uint8Array): number => {
  let count = 0;
  let from = 0;
  while (from < bytes.length) {
    const rest = bytes.subarray(from);
    const end = firstBadByte(rest);
    for (let i = 0; i < end; i++) if ((rest[i] ?? 0) >= 0x80) count += 1;
    from += end + 1;
  }
  return count;
};
