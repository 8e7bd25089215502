import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chosenLanguage, fill, LANGUAGES, loadMessages, placesOf } from '../src/cli/messages.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const textsOf = (language: string): Record<string, string> =>
  parse(readFileSync(path.join(ROOT, 'data', 'messages', `${language}.yaml`), 'utf8'));
const [vi, en] = [textsOf('vi'), textsOf('en')];

describe.each([
  ['the texts of both languages', vi, en],
  ['the texts of explanations in both languages', textsOf('explain-vi'), textsOf('explain-en')],
])('%s', (_name, vi, en) => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });

  it('have the same places', () => {
    const places = (texts: Record<string, string>) => Object.entries(texts).map(([key, text]) => [key, placesOf(text)]);
    expect(places(en)).toEqual(places(vi));
  });

  it('are texts, none of them empty', () => {
    for (const texts of [vi, en])
      expect(Object.entries(texts).filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });
});

/** Why a mention was left open is told by the viewer alone, among its own texts. */
const all = { ...vi, ...textsOf('viewer-vi') };
const isText = (key: string): boolean => Object.hasOwn(all, key);

/** "structure.noLetterhead", wherever it is written; its family is the word before the dot. */
const CODE = /^[a-z]+\.[a-z][A-Za-z]+$/;
const FAMILIES = new Set(
  Object.keys(all)
    .filter((key) => /^(?:issue|unresolved)\./.test(key))
    .map((key) => key.split('.')[1] ?? ''),
);

/** Every code a Failure or an Issue is made with in src/, and the names of the parameters given where they are written out. */
const codesIn = (file: string): { code: string; params: string[] | null }[] => {
  const found: { code: string; params: string[] | null }[] = [];
  const add = (prefix: string, code: ts.Node | undefined, params: ts.Node | undefined): void => {
    if (code && ts.isStringLiteralLike(code)) found.push({ code: prefix + code.text, params: namesIn(params) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Failure')
      add('failure.', node.arguments?.[0], node.arguments?.[1]);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'wrongUse')
      add('failure.use.', node.arguments[0], node.arguments[1]);
    if (ts.isObjectLiteralExpression(node) && property(node, 'severity')) {
      const shared = node.properties.some(ts.isSpreadAssignment) ? node : undefined;
      add('issue.', property(node, 'code'), property(node, 'params') ?? shared);
    }
    if (ts.isStringLiteralLike(node) && CODE.test(node.text) && FAMILIES.has(node.text.split('.')[0] ?? '')) {
      const key = ['issue', 'unresolved', 'failure'].map((kind) => `${kind}.${node.text}`).find(isText);
      found.push({ code: key ?? `issue.${node.text}`, params: null });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(ROOT, 'src', file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
};

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined => {
  const found = node.properties.find((one) => one.name && ts.isIdentifier(one.name) && one.name.text === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : found;
};

/** Null where the object is not written out on the spot. */
const namesIn = (params: ts.Node | undefined): string[] | null => {
  if (params === undefined) return [];
  if (!ts.isObjectLiteralExpression(params) || params.properties.some(ts.isSpreadAssignment)) return null;
  return params.properties.flatMap((one) => (one.name && ts.isIdentifier(one.name) ? [one.name.text] : []));
};

const codes = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => codesIn(file).map((one) => ({ file, ...one })));

describe('every failure and every issue', () => {
  it('is looked for where there are many', () => {
    expect(codes.length).toBeGreaterThan(40);
  });

  it('has a text', () => {
    expect(codes.filter(({ code }) => !isText(code))).toEqual([]);
  });

  it('fills every place of its text', () => {
    const short = codes.filter(
      ({ code, params }) => params && placesOf(vi[code] ?? '').some((place) => !params.includes(place)),
    );
    expect(short).toEqual([]);
  });
});

describe('loadMessages', () => {
  it.each(LANGUAGES)('speaks %s', (language) => {
    const messages = loadMessages(ROOT, language);
    expect(messages.text('cli.title.usage')).toBe({ vi: 'Cách dùng:', en: 'Usage:' }[language]);
    expect(messages.text('no.such.text')).toBe('no.such.text');
  });

  it.each([
    ['{a} và {b}', { a: 1, b: '{a}' }, '1 và {a}'],
    ['{a} {a}', { a: 'x$&' }, 'x$& x$&'],
    ['{thiếu} {lack}', {}, '{thiếu} {lack}'],
  ])('fills %s', (text, params, filled) => {
    expect(fill(text, params)).toBe(filled);
  });

  it.each([
    [['build', 'x', '--lang', 'en'], undefined, 'en'],
    [['--lang=en', 'build'], 'vi', 'en'],
    [['build'], 'en', 'en'],
    [['build'], 'fr', 'vi'],
    [['build', '--lang'], undefined, 'vi'],
    [['build', '--lang', 'fr'], 'en', 'en'],
  ] as const)('chooses the language of %s (environment: %s)', (argv, environment, language) => {
    expect(chosenLanguage(argv, environment)).toBe(language);
  });
});
