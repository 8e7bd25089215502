/** What a file that is no text looks like, by its first bytes. */

const KINDS: readonly (readonly [kind: string, magic: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['webp', [0x52, 0x49, 0x46, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  // Word, Excel and PowerPoint before 2007.
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
];

/**
 * "zip", "pdf", "png" ...; "UTF-32" by its BOM; "UTF-16" where every second byte is NUL and no BOM says so; "binary" for other bytes
 * with a NUL;
 * null for what may be text.
 */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const known = KINDS.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  if (!bytes.includes(0)) return null;
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  // ASCII letters, digits and blanks, about half of a Vietnamese text, have a NUL on one side only.
  const most = Math.max(even, odd);
  return most > sample.length / 8 && Math.min(even, odd) * 20 < most ? 'UTF-16' : 'binary';
};
