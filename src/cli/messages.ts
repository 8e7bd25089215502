import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * The texts the program speaks to people in, one language at a time: data/messages/<language>.yaml, flat dotted keys; texts that one
 * part alone needs stand apart in <part>-<language>.yaml.
 */

export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Params = Readonly<Record<string, string | number>>;

export interface Messages {
  readonly language: Language;
  readonly has: (key: string) => boolean;
  /** The text of a key with its `{name}` places filled; the key itself where there is no such text. */
  readonly text: (key: string, params?: Params) => string;
}

export const isLanguage = (value: string | undefined): value is Language =>
  LANGUAGES.some((language) => language === value);

export const loadMessages = (root: string, language: Language, part?: 'explain' | 'viewer'): Messages => {
  const name = part === undefined ? language : `${part}-${language}`;
  const file = path.join(root, 'data', 'messages', `${name}.yaml`);
  const texts = new Map(Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, string>));
  return {
    language,
    has: (key) => texts.has(key),
    text: (key, params = {}) => fill(texts.get(key) ?? key, named(params, texts)),
  };
};

/** Values that are names of the program ("zip") as people say them, where there is a text `value.<parameter>.<value>`. */
const named = (params: Params, texts: ReadonlyMap<string, string>): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, texts.get(`value.${name}.${value}`) ?? value]),
  );

/** A place without a parameter stays as it is written, so that a slip is seen. */
export const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : place));

/** The places of a text, sorted. */
export const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** The language asked for: `--lang en` before anything else, then VANBAN_LANG, then Vietnamese. */
export const chosenLanguage = (argv: readonly string[], environment: string | undefined): Language => {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at] ?? '';
  const asked = word.includes('=') ? word.slice(word.indexOf('=') + 1) : at < 0 ? undefined : argv[at + 1];
  if (isLanguage(asked)) return asked;
  return isLanguage(environment) ? environment : 'vi';
};
