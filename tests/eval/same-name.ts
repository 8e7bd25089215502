/** When two names mean one thing: case, accents, punctuation and the usual abbreviations set aside, numerals never. */
import { fold } from '../../src/base/fold.ts';

/** Written in full and in short; the longer forms first, where one begins with another. */
const ABBREVIATIONS = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'MTTQ'],
  ['Mặt trận Tổ quốc Việt Nam', 'MTTQ'],
  ['Mặt trận Tổ quốc', 'MTTQ'],
  ['MTTQ Việt Nam', 'MTTQ'],
  ['Ban Thường vụ', 'BTV'],
  ['Ban Chấp hành', 'BCH'],
  ['Ban Chỉ đạo', 'BCĐ'],
  ['Ủy ban Kiểm tra', 'UBKT'],
  ['Liên đoàn Lao động', 'LĐLĐ'],
  ['Hội Liên hiệp Phụ nữ', 'Hội Phụ nữ'],
  ['Cựu chiến binh', 'CCB'],
  ['Bảo hiểm xã hội', 'BHXH'],
  ['Khu công nghiệp', 'KCN'],
  ['Trung ương', 'TW'],
].map(([long = '', short = '']) => [` ${fold(long)} `, ` ${fold(short)} `] as const);

/** A name taken apart. */
export interface Name {
  /** Without case, accents and punctuation, abbreviations written short. */
  readonly words: readonly string[];
  /** Digits and Roman numerals, zeros before them dropped. */
  readonly numerals: ReadonlySet<string>;
}

/** Roman numerals stand in capitals: "vì" folded looks like one. */
const NUMERAL = /(?<![\p{L}\p{M}\d])(?:\d+|[IVXLC]+)(?![\p{L}\p{M}\d])/gu;

export const readName = (name: string): Name => {
  let folded = ` ${fold(name)} `;
  for (const [long, short] of ABBREVIATIONS) folded = folded.replaceAll(long, short);
  const numerals = name.normalize('NFC').match(NUMERAL) ?? [];
  return {
    words: folded.split(' ').filter((word) => word !== ''),
    numerals: new Set(numerals.map((numeral) => numeral.replace(/^0+(?=\d)/, ''))),
  };
};

/** Two sets of numerals contradict each other where neither holds the other. */
const contradict = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].some((numeral) => !many.has(numeral));
};

/**
 * How alike two names are, 0..1. 1: the same words in the same order. Else what they share, of the shorter one and of both together:
 * a name and the same name with a few words more are alike, two names that share their head are not.
 */
const likeness = (a: Name, b: Name): number => {
  if (a.words.join(' ') === b.words.join(' ')) return 1;
  if (contradict(a.numerals, b.numerals)) return 0;
  const [left, right] = [new Set(a.words), new Set(b.words)];
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared === 0) return 0;
  const ofShorter = shared / Math.min(left.size, right.size);
  const ofBoth = shared / (left.size + right.size - shared);
  return 0.95 * (0.6 * ofShorter + 0.4 * ofBoth);
};

/** The best likeness between any name of one list and any of the other. */
export const alike = (some: readonly Name[], others: readonly Name[]): number => {
  let best = 0;
  for (const a of some) for (const b of others) best = Math.max(best, likeness(a, b));
  return best;
};
