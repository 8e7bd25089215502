/** What makes a value read from graph.json a graph file: checked entry by entry, because the file may have been cut or edited. */

import type { GraphFile } from './graph-file.ts';

type Kind = 'string' | 'number' | 'object' | 'strings' | 'objects' | 'pairs';

type ListName = 'texts' | 'things' | 'claims' | 'mentions' | 'unresolved' | 'issues' | 'decisions';

/** The fields that readers rely on without asking, by what they hold; the others are optional, or harmless where they are missing. */
const ENTRIES: Readonly<Record<ListName, Readonly<Partial<Record<Kind, readonly string[]>>>>> = {
  texts: { string: ['id', 'name', 'report', 'text'] },
  things: {
    string: ['id', 'class', 'label', 'short'],
    strings: ['aliases', 'mentionedIn'],
    object: ['facts'],
    number: ['weight'],
  },
  claims: { string: ['id', 'text', 's', 'p', 'o', 'status', 'basis'], objects: ['evidence'] },
  mentions: { string: ['id', 'thing', 'text'], pairs: ['spans'] },
  unresolved: { string: ['id', 'surface', 'text'], strings: ['candidates'], pairs: ['spans'] },
  issues: { string: ['code', 'severity'], object: ['params'], objects: ['places'] },
  decisions: { string: ['kind', 'subject', 'by', 'on', 'why'], strings: ['things'], object: ['row'] },
};

const WORDS = ['classes', 'relations', 'statuses', 'bases', 'facts'] as const;

/** Name of the first part that is not as `GraphFile` says ("claims"); null where all are. The version is not looked at. */
export const misshapenPart = (file: Partial<Record<keyof GraphFile, unknown>>): string | null => {
  for (const [list, fields] of Object.entries(ENTRIES)) {
    const entries = file[list as ListName];
    if (!Array.isArray(entries) || !entries.every((entry) => fits(entry, fields))) return list;
  }
  const { words } = file;
  return isObject(words) && WORDS.every((name) => isObject(words[name])) ? null : 'words';
};

const fits = (entry: unknown, fields: Readonly<Partial<Record<Kind, readonly string[]>>>): boolean =>
  isObject(entry) &&
  Object.entries(fields).every(([kind, names]) => names.every((name) => IS[kind as Kind](entry[name])));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): boolean => typeof value === 'string';
const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
const listOf =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(is);

const IS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  string: isString,
  number: Number.isFinite,
  object: isObject,
  strings: listOf(isString),
  objects: listOf(isObject),
  pairs: listOf(isPair),
};
