import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { prefixesFor } from '../../src/7-rdf/terms.ts';
import { toQuads } from '../../src/7-rdf/to-quads.ts';
import { rdfFormat } from '../../src/7-rdf/writers.ts';
import { checkGraph, checkGraphFolder } from '../../src/store/check-graph.ts';
import { ontology, root } from '../7-rdf/rdf-samples.ts';
import { BOTH, FIRST_GRAPH } from '../7-rdf/small-graph.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vanban-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);

it('finds nothing in a graph that fits, in memory and in its folder', async () => {
  const quads = toQuads(BOTH, ontology);
  write('graph.ttl', rdfFormat('turtle').write(quads, prefixesFor(ontology)));
  expect(await checkGraph(root, quads)).toEqual([]);
  expect(await checkGraphFolder(root, folder)).toEqual([]);
});

it('finds the claim whose evidence is lost', async () => {
  const [first, ...others] = FIRST_GRAPH.claims;
  if (!first) throw new Error('no claim');
  const quads = toQuads({ ...FIRST_GRAPH, claims: [{ ...first, evidence: [] }, ...others] }, ontology);
  const findings = await checkGraph(root, quads);
  expect(findings.map(({ focus, path: property }) => [focus, property])).toEqual([
    [`${ontology.prefixes.id}${first.id}`, ontology.structure.derivedFrom],
  ]);
});

it.each([
  ['is no RDF', 'không phải RDF'],
  ['lost all it said', ''],
])('says that a file %s', async (_what, content) => {
  write('broken.ttl', content);
  const file = path.join(folder, 'broken.ttl');
  await expect(checkGraphFolder(root, file)).rejects.toMatchObject({ code: 'out.broken', params: { file } });
});
