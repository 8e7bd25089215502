import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, runVanban } from './run-vanban.ts';
import { smallReport } from './small-report.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
const vanban = (args: string[], input?: string): Promise<Run> =>
  runVanban(args, { cwd: folder, ...(input === undefined ? {} : { input }) });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanban-sparql-'));
  await writeFile(path.join(folder, 'bao-cao.md'), smallReport());
  await writeFile(
    path.join(folder, 'bodies.rq'),
    'SELECT ?label { ?x a vb:Body ; skos:prefLabel ?label } ORDER BY ?label',
  );
  await vanban(['build', 'bao-cao.md', '--out', 'out']);
});
afterAll(() => rm(folder, { recursive: true }));

describe('vanban sparql', () => {
  it('answers a query, a file and standard input alike, over a folder or a file', async () => {
    const query = 'SELECT ?label { ?x a vb:Body ; skos:prefLabel ?label } ORDER BY ?label';
    const [typed, file, piped] = await Promise.all([
      vanban(['sparql', query, '--format', 'csv']),
      vanban(['sparql', 'bodies.rq', '--format', 'csv', '--out', 'out/graph.ttl']),
      vanban(['sparql', '-', '--format', 'csv', '--out', 'out/graph.trig'], query),
    ]);
    expect(typed.code).toBe(0);
    expect(typed.stdout.split('\r\n')).toContain('Huyện ủy Bát Xát');
    expect([file.stdout, piped.stdout]).toEqual([typed.stdout, typed.stdout]);
  });

  it('answers the questions of ontology/queries as they stand', async () => {
    const { code, stdout } = await vanban([
      'sparql',
      path.join(ROOT, 'ontology/queries/supervision.rq'),
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const { results } = JSON.parse(stdout);
    expect(results.bindings[0].supervisedLabel).toEqual({
      type: 'literal',
      value: 'Huyện ủy Bát Xát',
      'xml:lang': 'vi',
    });
  });

  it('answers CONSTRUCT in Turtle', async () => {
    const { stdout } = await vanban(['sparql', 'CONSTRUCT { ?a vb:implements ?b } { ?a vb:implements ?b }']);
    expect(new Parser().parse(stdout).length).toBeGreaterThan(0);
    expect(stdout).toContain('vb:implements');
  });

  it('keeps to the row limit and says so', async () => {
    const { code, stdout, stderr } = await vanban([
      'sparql',
      'SELECT ?s { ?s ?p ?o }',
      '--limit',
      '2',
      '--format',
      'tsv',
    ]);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain('first 2 rows');
  });

  it.each([
    ['a slip', 'SELECT ?a\nWHERE { ?a ?b }', 2, /line 2, column 16.*\n {2}WHERE \{ \?a \?b \}\n {17}\^/],
    ['a slip behind prefixes that are put before it', 'ASK { ?a vb:x }', 2, /line 1, column 15\b/],
    ['a prefix that nobody declared', 'ASK { ?a abc:x ?b }', 2, /abc: at line 1, column 10/],
    ['SERVICE', 'ASK { SERVICE <https://example.org/> { ?a ?b ?c } }', 2, /SERVICE/],
    ['an update', 'DELETE WHERE { ?a ?b ?c }', 2, /line 1/],
    ['a function that is not there', 'SELECT (<https://example.org/f>(1) AS ?x) {}', 2, /example\.org\/f/],
  ])('refuses %s, with its place', async (_, query, exit, told) => {
    const { code, stdout, stderr } = await vanban(['sparql', query]);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(told);
  });

  it.each([
    [['ASK {}', '--format', 'turtle'], 2, /"turtle"/],
    [['ASK {}', '--timeout', 'lâu'], 2, /--timeout/],
    [['ASK {}', '--limit', '0'], 2, /--limit/],
    [['khong-co.rq'], 1, /khong-co\.rq/],
    [['ASK {}', '--out', 'khong-co'], 1, /khong-co/],
    [['SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }', '--timeout', '0.1'], 1, /0\.1 seconds/],
  ])('%j is told of', async (args, exit, told) => {
    const { code, stderr } = await vanban(['sparql', ...args]);
    expect(code).toBe(exit);
    expect(stderr).toMatch(told);
  });
});
