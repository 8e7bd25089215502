import type { Entity } from '../4-entities/entity.ts';
import type { BodyHead } from '../lexicon/body-words.ts';

/** A phrase and what people write for it ("Ủy ban nhân dân" and "UBND"): a row of the lexicon. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/u;

/** Names of fewer syllables are short enough as they are. */
const LONG = 3;

/**
 * The abbreviations among the head words of bodies: for the form labels use, the shortest form with a run of capitals (of equal ones
 * the first of its row).
 */
export const abbreviationsOf = (heads: readonly Pick<BodyHead, 'words' | 'ownLabel'>[]): Abbreviation[] =>
  heads.flatMap(({ words: [long = '', ...others], ownLabel }) => {
    const [short] = others
      .filter((word) => CAPITALS.test(word) && word.length < long.length)
      .sort((a, b) => a.length - b.length);
    return short === undefined || ownLabel || long.split(' ').length < LONG ? [] : [{ short, long }];
  });

/** From a thing to the form that fits into a drawing: a document's code, a name with its phrases abbreviated. */
export type Shorten = (entity: Entity) => string;

/** Longer phrases go first, so that a phrase inside another does not spoil it; case is ignored, words stay whole. */
export const shortenBy = (abbreviations: readonly Abbreviation[]): Shorten => {
  const ordered = abbreviations
    .map(({ short, long }) => ({ short, long: long.normalize('NFC').toLowerCase() }))
    .filter(({ short, long }) => long.length > short.length)
    .sort((a, b) => b.long.length - a.long.length || (a.long < b.long ? -1 : 1));
  return (entity) => {
    if (entity.document?.code) return entity.document.code;
    let name = entity.label;
    for (const { short, long } of ordered) name = replaceWords(name, long, short);
    return name;
  };
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;

const replaceWords = (text: string, long: string, short: string): string => {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  let out = '';
  let from = 0;
  for (let at = lower.indexOf(long); at >= 0; at = lower.indexOf(long, at + 1)) {
    const end = at + long.length;
    if (at < from || LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '')) continue;
    out += text.slice(from, at) + short;
    from = end;
  }
  return out + text.slice(from);
};
