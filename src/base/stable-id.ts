import { hash } from 'node:crypto';
import { fold } from './fold.ts';

const hex = (text: string): string => hash('sha256', text, 'hex');

/** SHA-256 of the UTF-8 bytes of a text, 64 hex digits. */
export const sha256 = hex;

/**
 * The local part of an IRI: a readable ASCII slug of `name` and six hex digits of a hash of `key` (NFC).
 * The hash is always there, because slugs merge what must stay apart (ĐA and DA, HĐ and HD, tones).
 */
export const thingId = (name: string, key: string): string => {
  const slug = fold(name).replaceAll(' ', '-').slice(0, 60).replace(/-+$/, '');
  return `${slug === '' ? 'x' : slug}-${hex(key.normalize('NFC')).slice(0, 6)}`;
};

/** "text-" and 16 hex digits of the text's SHA-256. */
export const textId = (textSha256: string): string => `text-${textSha256.slice(0, 16)}`;

/** "claim-" and 16 hex digits of a hash of what makes the claim one: statement, source text, sentence, status. */
export const claimId = (...parts: readonly string[]): string => `claim-${hex(parts.join('\u001f')).slice(0, 16)}`;

/** The claim's id, "-review-" and 8 hex digits of a hash of what was found, by whom, when and why. */
export const reviewId = (claim: string, ...parts: readonly string[]): string =>
  `${claim}-review-${hex(parts.join('\u001f')).slice(0, 8)}`;
