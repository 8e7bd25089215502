import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHANGES } from '../../viewer/src/compare/compare.ts';
import { FACETS } from '../../viewer/src/model/filter.ts';
import { RELATION_GROUPS } from '../../viewer/src/model/relations.ts';
import { KINDS, QUESTIONS, VIEWS } from '../../viewer/src/state/state.ts';
import { fill, wordsOf } from '../../viewer/src/text/language.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): Record<string, string> =>
  parse(readFileSync(path.join(root, 'data/messages', file), 'utf8'));
const vi = read('viewer-vi.yaml');
const en = read('viewer-en.yaml');

/** Keys the source spells out, and the beginnings of those it puts together. */
const used = new Set<string>();
for (const file of readdirSync(path.join(root, 'viewer/src'), { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(file)) continue;
  const source = readFileSync(path.join(root, 'viewer/src', file), 'utf8');
  for (const [, key] of source.matchAll(/'([a-z]+(?:\.[\w-]+)+)'/gi)) if (key) used.add(key);
}
const composed = [
  ...VIEWS.map((view) => `view.${view}`),
  ...QUESTIONS.map((id) => `question.${id}`),
  ...RELATION_GROUPS.map((group) => `group.${group}`),
  ...['gaps', 'conflicts'].map((id) => `question.${id}.count`),
  ...['Body', 'Document'].map((name) => `question.about.${name}`),
  ...['result', 'toCome', 'not', 'supervisedBy', 'supervises', 'empty'].map((name) => `answer.${name}`),
  ...['none', 'lost'].map((reason) => `graph.failed.${reason}`),
  ...KINDS.map((kind) => `issues.${kind}`),
  ...['none', 'broken', 'version'].flatMap((code) => [`load.${code}.title`, `load.${code}.text`]),
  ...['things', 'claims'].map((kind) => `table.kind.${kind}`),
  ...['nobody', 'noIssuer', 'noDate', 'noResult', 'unanswered'].map((kind) => `gap.${kind}`),
  ...['from', 'to'].map((end) => `path.${end}`),
  ...CHANGES.map((change) => `compare.${change}`),
  ...['before', 'after'].map((end) => `compare.${end}`),
  ...['confirm', 'reject'].map((kind) => `curation.${kind}`),
  ...FACETS.map((facet) => `filter.${facet}`),
];
const isComposed = (key: string): boolean => composed.includes(key) || /^(inverse|table|unresolved)\./.test(key);
const base = (key: string): string => key.replace(/\.one$/, '');

describe('texts of the viewer', () => {
  it('are there in both languages', () =>
    expect(Object.keys(vi).sort()).toEqual([...new Set(Object.keys(en).map(base))].sort()));

  it.each(composed)('%s is there', (key) => expect(vi).toHaveProperty([key]));

  it('have a text for each key the source names', () => {
    const prefixes = new Set(Object.keys(vi).map((key) => key.split('.')[0] ?? ''));
    const missing = [...used].filter((key) => prefixes.has(key.split('.')[0] ?? '') && !Object.hasOwn(vi, key));
    expect(missing.filter((key) => !/\.(ts|tsx|css|yaml)$/.test(key))).toEqual([]);
  });

  it('are all used', () => expect(Object.keys(vi).filter((key) => !used.has(key) && !isComposed(key))).toEqual([]));

  it('have the same places', () => {
    const places = (text: string | undefined): string[] =>
      [...(text ?? '').matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, text] of Object.entries(en)) expect([key, places(text)]).toEqual([key, places(vi[base(key)])]);
  });
});

describe('words', () => {
  const words = wordsOf('en', { 'a.n': '{n} things', 'a.n.one': '{n} thing' });
  it.each([
    [1, '1 thing'],
    [0, '0 things'],
    [1234, '1,234 things'],
  ])('%i is "%s"', (n, text) => expect(words.count('a.n', n)).toBe(text));
  it('show the key where there is no text', () => expect(words.t('no.such.key')).toBe('no.such.key'));
  it('fill only the places they know, with data as plain text', () =>
    expect(fill('{a} {b} {toString}', { a: '{b}' })).toBe('{b} {b} {toString}'));
});
