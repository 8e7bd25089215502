/** The page's own words. Data is never among them, so parameters are put in as plain text. */

import type { GraphFileWord } from '../../../src/6-graph/graph-file.ts';

export type Language = 'vi' | 'en';
export type Messages = Readonly<Record<string, string>>;
export type Parameters = Readonly<Record<string, string | number>>;

export interface Words {
  readonly language: Language;
  /** The text of a key with its `{name}` places filled; the key itself where there is no text, so that a gap is seen. */
  readonly t: (key: string, parameters?: Parameters) => string;
  /** Like `t`, by number: `key.one` for exactly one thing where the language has it. */
  readonly count: (key: string, n: number) => string;
  readonly has: (key: string) => boolean;
  /** A word of the graph file in this language; the bare name where the file has none. */
  readonly word: (words: Readonly<Record<string, GraphFileWord>> | undefined, name: string) => string;
  readonly number: (n: number) => string;
}

export const fill = (text: string, parameters: Parameters): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : whole,
  );

export const wordsOf = (language: Language, messages: Messages): Words => {
  const numbers = new Intl.NumberFormat(language);
  const find = (key: string): string | undefined => (Object.hasOwn(messages, key) ? messages[key] : undefined);
  const t = (key: string, parameters: Parameters = {}): string => fill(find(key) ?? key, parameters);
  return {
    language,
    t,
    count: (key, n) => t(n === 1 && find(`${key}.one`) !== undefined ? `${key}.one` : key, { n: numbers.format(n) }),
    has: (key) => find(key) !== undefined,
    word: (words, name) => (words && Object.hasOwn(words, name) ? (words[name]?.[language] ?? name) : name),
    number: (n) => numbers.format(n),
  };
};
