import { describe, expect, it } from 'vitest';
import { applyCuration } from '../../src/6-graph/curation/apply-curation.ts';
import { graphOf, mergeCurated } from '../../src/6-graph/merge-readings.ts';
import { checkShapes } from '../../src/7-rdf/check-shapes.ts';
import { toNamedGraphs, toQuads } from '../../src/7-rdf/to-quads.ts';
import { reviewId } from '../../src/base/stable-id.ts';
import { readShapes } from '../../src/ontology/read-turtle.ts';
import { confirm, different, reject, rename, same } from '../6-graph/curation/decisions.ts';
import { about, line, ontology, root } from './rdf-samples.ts';
import { BOTH, directive, district, FIRST, FIRST_READING, provincial, SECOND_READING } from './small-graph.ts';

/** What people decided, as triples. */

const READINGS = [FIRST_READING, SECOND_READING];
const idOf = (predicate: string, status = 'done', text = FIRST.id): string => {
  const found = BOTH.claims.find((one) => one.predicate === predicate && one.status === status && one.text === text);
  if (!found) throw new Error(`no ${predicate} ${status}`);
  return found.id;
};
const otherDistrict = BOTH.entities.find(({ label }) => label === 'Huyện ủy Hồng Ngự')?.id ?? '';

const DECISIONS = [
  reject(idOf('disseminates')),
  confirm(idOf('supervises')),
  reject(idOf('issued')),
  same(district.id, otherDistrict),
  rename(provincial.id, 'Tỉnh ủy tỉnh Đồng Tháp'),
  different(provincial.id, directive.id),
];
const { graph, plan } = mergeCurated(READINGS, DECISIONS, []);
const quads = toQuads(graph, ontology);
const lines = quads.map(line);

describe('a rejected claim', () => {
  it('is there with who rejected it and why', () => {
    const claim = idOf('disseminates');
    const review = reviewId(claim, 'rejected', 'Lò Văn Pánh', '2021-03-04', 'theo hồ sơ');
    expect(about(quads, claim)).toContain(`vb:hasReview id:${review}`);
    expect(about(quads, claim)).toContain('vb:status vbt:done');
    expect(about(quads, review)).toEqual([
      'rdf:type prov:Entity',
      'rdf:type vb:Review',
      'vb:reviewedBy "Lò Văn Pánh"',
      'vb:reviewedOn "2021-03-04"^^xsd:date',
      'vb:verdict vbt:rejected',
      'vb:why "theo hồ sơ"',
    ]);
  });

  it('asserts nothing: no relation, nothing derived from it, no date', () => {
    const ends = `id:${district.id} vb:disseminates id:${directive.id}`;
    expect(toQuads(BOTH, ontology).map(line)).toContain(ends);
    expect(lines).not.toContain(ends);
    expect(about(quads, directive.id).filter((one) => one.startsWith('dcterms:issued'))).toEqual([
      'dcterms:issued "2019-05-31"^^xsd:date',
    ]);
  });

  it('leaves what another claim asserts', () => {
    expect(lines).toContain(`id:${district.id} vb:carriesOut id:${directive.id}`);
    const none = mergeCurated([FIRST_READING], [reject(idOf('disseminates'))], []).graph;
    expect(toQuads(none, ontology).map(line)).not.toContain(`id:${district.id} vb:carriesOut id:${directive.id}`);
  });

  it('asserts nothing in the graph of its own text either', () => {
    const [first] = READINGS.map((reading) => applyCuration(graphOf(reading), plan));
    const named = first ? toNamedGraphs([first], ontology) : [];
    expect(named.map(line)).not.toContain(`id:${district.id} vb:disseminates id:${directive.id}`);
    expect(named.map(line)).toContain(`id:${idOf('disseminates')} vb:status vbt:done`);
  });

  it('is no part of a conflict', () => {
    expect(BOTH.issues.map(({ code }) => code)).toContain('conflict.twoDates');
    expect(graph.issues.map(({ code }) => code)).not.toContain('conflict.twoDates');
  });
});

describe('what else people decided', () => {
  it('confirmed claims keep what they assert', () => {
    expect(about(quads, idOf('supervises')).filter((one) => one.startsWith('vb:hasReview'))).toHaveLength(1);
    expect(lines).toContain(`id:${provincial.id} vb:supervises id:${district.id}`);
  });

  it('a joined thing is the same as the one that stays, which has all its claims', () => {
    expect(about(quads, district.id)).toContain(`owl:sameAs id:${otherDistrict}`);
    expect(about(quads, otherDistrict)).toEqual([]);
    expect(about(quads, idOf('implements', 'notDone'))).toContain(`rdf:subject id:${district.id}`);
  });

  it('a renamed thing has one preferred name and keeps the other, with the decision', () => {
    const said = about(quads, provincial.id);
    expect(said.filter((one) => one.startsWith('skos:prefLabel'))).toEqual([
      'skos:prefLabel "Tỉnh ủy tỉnh Đồng Tháp"@vi',
    ]);
    expect(said).toContain('skos:altLabel "Tỉnh ủy Đồng Tháp"@vi');
    expect(said).toContain('vb:decision "curation-rename: Lò Văn Pánh, 2021-03-04: theo hồ sơ"');
  });

  it('fits the shapes', async () => {
    const shapes = readShapes(root);
    expect(await checkShapes(toQuads(graph, ontology, { mentions: true }), shapes)).toEqual([]);
    const parts = READINGS.map((reading) => applyCuration(graphOf(reading), plan));
    for (const part of parts) expect(await checkShapes(toNamedGraphs([part], ontology), shapes)).toEqual([]);
  });
});
