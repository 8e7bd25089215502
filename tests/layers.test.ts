import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The floors of the program: a file imports from its own folder and from lower floors, and never in a circle. */

const ROOT = path.resolve(import.meta.dirname, '..');

/** Lower first; folders of one floor know nothing of each other, but for the ground floor. */
const FLOORS = [
  ['src/base', 'src/curation', 'src/lexicon', 'src/ontology'],
  ...['1-read', '2-structure', '3-mentions', '4-entities', '5-relations', '6-graph', '7-rdf'].map((stage) => [
    `src/${stage}`,
  ]),
  ['src/pipeline.ts'],
  ['src/corpus', 'src/store', 'src/explain'],
  ['src/server'],
  ['src/cli', 'src/index.ts'],
];

/** All of the program that the viewer may know. */
const FOR_THE_VIEWER = [
  'src/6-graph/graph-file.ts',
  'src/6-graph/graph-file-shape.ts',
  'src/6-graph/paths.ts',
  'src/base/fold.ts',
  'src/base/place-id.ts',
  // What people decide on the page becomes a curation.yaml.
  'src/curation/decision.ts',
  'src/curation/write-curation.ts',
];

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));

const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(textOf(file), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName));

const source = filesUnder('src');
const imports = new Map(source.map((file) => [file, importsOf(file)]));

const floorOf = (file: string): number =>
  FLOORS.findIndex((folders) => folders.some((folder) => file === folder || file.startsWith(`${folder}/`)));
const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');

const mayImport = (from: string, to: string): boolean =>
  folderOf(from) === folderOf(to) || floorOf(to) < floorOf(from) || (floorOf(from) === 0 && floorOf(to) === 0);

describe('layers', () => {
  it('has a floor for every file', () => {
    expect(source.filter((file) => floorOf(file) < 0)).toEqual([]);
    expect(source.length).toBeGreaterThan(50);
  });

  it('imports from its own folder and from lower floors only', () => {
    const upward = source.flatMap((file) =>
      (imports.get(file) ?? []).filter((to) => !mayImport(file, to)).map((to) => `${file} -> ${to}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no circles', () => {
    const done = new Set<string>();
    const circleFrom = (file: string, way: string[]): string[] => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (done.has(file)) return [];
      const found = (imports.get(file) ?? [])
        .map((to) => circleFrom(to, [...way, file]))
        .find((circle) => circle.length > 0);
      done.add(file);
      return found ?? [];
    };
    expect(source.map((file) => circleFrom(file, [])).find((circle) => circle.length > 0)).toBeUndefined();
  });

  it('shows the viewer its contract and nothing else', () => {
    const known = filesUnder('viewer').flatMap((file) => importsOf(file).filter((to) => to.startsWith('src/')));
    expect(known.filter((to) => !FOR_THE_VIEWER.includes(to))).toEqual([]);
  });
});

describe('words stand in data/, not in src/', () => {
  /** A run of letters with one that is not English; sets of letters in an expression ("[A-ZĐƯ]") are an alphabet, no word. */
  const WORD = /\p{L}+(?=[^\p{ASCII}])\p{L}+|[^\p{ASCII}\P{L}]\p{L}+/u;
  const SET = /\[(?:\\.|[^\]\\])*\]/g;
  /** Here letters are the subject, not words. */
  const ABOUT_LETTERS = ['src/base/fold.ts', 'src/2-structure/numbering.ts'];

  const literalsOf = (file: string): string[] => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (
        ts.isStringLiteralLike(node) ||
        ts.isRegularExpressionLiteral(node) ||
        ts.isTemplateLiteralToken(node) ||
        ts.isJsxText(node)
      )
        found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest));
    return found;
  };

  it.each(source.filter((file) => !ABOUT_LETTERS.includes(file)))('%s', (file) => {
    expect(literalsOf(file).filter((text) => WORD.test(text.normalize('NFC').replace(SET, ' ')))).toEqual([]);
  });
});
