import { describe, expect, it } from 'vitest';
import { mergeGraphs } from '../../src/6-graph/merge-graphs.ts';
import { graphOf } from '../../src/6-graph/merge-readings.ts';
import { toNamedGraphs, toQuads } from '../../src/7-rdf/to-quads.ts';
import { body, claim, document, graph, source } from '../6-graph/sample-readings.ts';
import { about, canonical, line, ontology, short } from './rdf-samples.ts';
import {
  BOTH,
  directive,
  district,
  FIRST,
  FIRST_GRAPH,
  FIRST_READING,
  provincial,
  SECOND,
  SECOND_READING,
} from './small-graph.ts';

const quads = toQuads(BOTH, ontology);
const lines = quads.map(line);
const idOf = (label: string): string => {
  const found = BOTH.entities.find((entity) => entity.label === label);
  if (!found) throw new Error(`no ${label}`);
  return found.id;
};
const claimOf = (predicate: string, status: string, text = FIRST.id): string => {
  const found = BOTH.claims.find((one) => one.predicate === predicate && one.status === status && one.text === text);
  if (!found) throw new Error(`no ${predicate} ${status}`);
  return found.id;
};

describe('things', () => {
  it('tells all that is known of a document, two dates where two texts differ', () => {
    expect(about(quads, directive.id)).toEqual(
      [
        'dcterms:issued "2019-05-30"^^xsd:date',
        'dcterms:issued "2019-05-31"^^xsd:date',
        'dcterms:title "về đại hội đảng bộ các cấp"@vi',
        'dcterms:type vbt:directive',
        'rdf:type foaf:Document',
        'rdf:type vb:Document',
        'skos:altLabel "Chỉ thị 35"@vi',
        'skos:altLabel "Chỉ thị số 35-CT/TW"@vi',
        'skos:prefLabel "Chỉ thị 35-CT/TW (khóa XII)"@vi',
        'vb:code "35-CT/TW"',
        'vb:decision "term-of-date: 30/5/2019 là khóa XII"',
        'vb:identity vbt:numbered',
        `vb:issuedBy id:${idOf('Bộ Chính trị')}`,
        `vb:mentionedIn id:${FIRST.id}`,
        `vb:mentionedIn id:${SECOND.id}`,
        'vb:number "35"',
        'vb:symbol "CT/TW"',
        'vb:term "XII"',
      ].sort(),
    );
  });

  it('types an administrative unit as a place too, and keeps its days, its parent and its successor', () => {
    expect(about(quads, idOf('Huyện Tháp Mười'))).toEqual([
      'rdf:type vb:AdministrativeUnit',
      'rdf:type vb:Place',
      'skos:prefLabel "Huyện Tháp Mười"@vi',
      'vb:gsoCode "872"',
      'vb:level vbt:district',
      `vb:mentionedIn id:${FIRST.id}`,
      `vb:succeededBy id:${idOf('Xã Tháp Mười')}`,
      'vb:unitType vbt:ruralDistrictUnit',
      'vb:validFrom "1981-01-05"^^xsd:date',
      'vb:validTo "2025-06-30"^^xsd:date',
      `vb:within id:${idOf('Tỉnh Đồng Tháp')}`,
    ]);
  });

  it('leaves context that no text names without mentionedIn', () => {
    for (const label of ['Tỉnh Đồng Tháp', 'Xã Tháp Mười'])
      expect(about(quads, idOf(label)).filter((one) => one.startsWith('vb:mentionedIn'))).toEqual([]);
  });

  it('types the report as report and document, and ties its text to it', () => {
    const report = idOf('Báo cáo 215-BC/TU ngày 12/6/2020');
    expect(about(quads, report).filter((one) => one.startsWith('rdf:type'))).toEqual([
      'rdf:type foaf:Document',
      'rdf:type vb:Document',
      'rdf:type vb:Report',
    ]);
    expect(about(quads, FIRST.id)).toEqual([
      'rdf:type prov:Entity',
      'rdf:type vb:SourceText',
      'vb:fileName "dong-thap-2020.md"',
      `vb:textOf id:${report}`,
      `vb:textSha256 "${FIRST.sha256}"`,
    ]);
  });

  it.each([
    ['2019-05-30', '"2019-05-30"^^xsd:date'],
    ['2019-05', '"2019-05"^^xsd:gYearMonth'],
    ['2019', '"2019"^^xsd:gYear'],
    ['2020-02-29', '"2020-02-29"^^xsd:date'],
    ['2019-02-29', '"2019-02-29"'],
    ['2019-13', '"2019-13"'],
    ['30/5/2019', '"30/5/2019"'],
  ])('writes the date %s as %s', (date, wanted) => {
    const one = document('Chỉ thị 7-CT/TU', { dates: [date] });
    const issued = toQuads(graph({ entities: [one] }), ontology).filter(
      ({ predicate }) => short(predicate) === 'dcterms:issued',
    );
    expect(issued.map(({ object }) => short(object))).toEqual([wanted]);
  });

  it('marks a local body as local', () => {
    const local = body('Ban Chỉ đạo', { local: true });
    expect(about(toQuads(graph({ entities: [local] }), ontology), local.id)).toContain('vb:identity vbt:local');
  });

  it.each([
    ['a body kind', body('Hội quán', { body: { kind: 'club', level: null } }), { list: 'kind', name: 'club' }],
    ['a document type', document('Thư ngỏ', { type: 'letter' }), { list: 'type', name: 'letter' }],
  ])('refuses %s that the ontology does not list', (_, entity, params) => {
    expect(() => toQuads(graph({ entities: [entity] }), ontology)).toThrow(
      expect.objectContaining({ code: 'ontology.concept', params }),
    );
  });
});

describe('claims', () => {
  it('are written with status, basis, rule and evidence in pieces', () => {
    const id = claimOf('disseminates', 'done');
    expect(about(quads, id)).toEqual([
      `prov:wasDerivedFrom id:${id}-0`,
      `prov:wasDerivedFrom id:${id}-1`,
      'prov:wasGeneratedBy id:rule-sample',
      `rdf:object id:${directive.id}`,
      'rdf:predicate vb:disseminates',
      `rdf:subject id:${district.id}`,
      'rdf:type prov:Entity',
      'rdf:type rdf:Statement',
      'rdf:type vb:Claim',
      'vb:basis vbt:stated',
      'vb:confidence "0.9"^^xsd:decimal',
      'vb:section "1 Công tác xây dựng Đảng"@vi',
      'vb:status vbt:done',
    ]);
    expect(about(quads, `${id}-1`)).toEqual([
      `oa:hasSelector id:${FIRST.id}-127-208-position`,
      `oa:hasSelector id:${FIRST.id}-127-208-quote`,
      `oa:hasSource id:${FIRST.id}`,
      'rdf:type oa:SpecificResource',
      'vb:evidenceRole vbt:statement',
      'vb:part "1"^^xsd:integer',
    ]);
    expect(about(quads, `${FIRST.id}-127-208-quote`)).toEqual([
      'oa:exact "việc thực hiện trong quý IV; riêng Huyện ủy Hồng Ngự chưa triển khai Chỉ thị này."',
      `oa:prefix "${FIRST.text.slice(127 - 32, 127)}"`,
      `oa:suffix "${FIRST.text.slice(208, 208 + 32)}"`,
      'rdf:type oa:TextQuoteSelector',
    ]);
  });

  it('name the host of a footnote', () => {
    const id = claimOf('concerns', 'done');
    expect(
      [0, 1].flatMap((n) => about(quads, `${id}-${n}`).filter((one) => one.startsWith('vb:evidenceRole'))),
    ).toEqual(['vb:evidenceRole vbt:statement', 'vb:evidenceRole vbt:host']);
  });

  it.each([
    ['done', 'disseminates', ['vb:disseminates', 'vb:carriesOut']],
    ['ongoing', 'implements', ['vb:implements', 'vb:carriesOut']],
    ['planned', 'reviews', ['vb:reviews', 'vb:isToCarryOut']],
    ['requested', 'amends', ['vb:amends', 'vb:isToCarryOut']],
    ['notDone', 'implements', []],
    ['stopped', 'reviews', []],
    ['done', 'supervises', ['vb:supervises']],
  ] as const)('that are %s assert of %s: %j', (status, predicate, wanted) => {
    const text = source('Huyện ủy Cao Lãnh và Chỉ thị 9-CT/TU.');
    const [from, to] = [body('Huyện ủy Cao Lãnh'), document('Chỉ thị 9-CT/TU')];
    const said = toQuads(
      graph({
        texts: [{ source: text, report: to.id }],
        claims: [claim(text, 'Huyện ủy', from, predicate, to, { status })],
      }),
      ontology,
    );
    const direct = said.filter(
      (quad) => short(quad.subject) === `id:${from.id}` && short(quad.object) === `id:${to.id}`,
    );
    expect(direct.map(({ predicate: edge }) => short(edge))).toEqual(wanted);
  });

  it('assert the relation beside its sub-relation, and name both', () => {
    const [from, to] = [`id:${idOf('Kế hoạch 18-KH/HU')}`, `id:${directive.id}`];
    expect(lines).toContain(`${from} vb:guides ${to}`);
    expect(lines).toContain(`${from} vb:continues ${to}`);
    const said = about(quads, claimOf('continues', 'done'));
    expect(said).toContain('rdf:predicate vb:continues');
    expect(said).toContain('vb:subPredicate vb:guides');
  });

  it('carry what the act regards and the role', () => {
    expect(about(quads, claimOf('supervises', 'done'))).toContain(`vb:regarding id:${directive.id}`);
    expect(about(quads, claimOf('holdsRole', 'done'))).toContain('vb:role "Bí thư"@vi');
  });

  it('name their rule by an IRI, whatever its name', () => {
    expect(about(quads, 'rule-role%2Fapposition')).toEqual([
      'rdf:type prov:Activity',
      'rdf:type vb:Rule',
      'rdfs:label "role/apposition"',
    ]);
  });

  it('of a term that contradicts the document leave the document its one term', () => {
    const text = source('Chỉ thị 9-CT/TU khóa XI.');
    const one = document('Chỉ thị 9-CT/TU', { term: 'XII' });
    const said = toQuads(
      graph({
        texts: [{ source: text, report: one.id }],
        entities: [one],
        claims: [claim(text, 'khóa XI', one, 'term', 'XI')],
      }),
      ontology,
    );
    expect(about(said, one.id).filter((triple) => triple.startsWith('vb:term'))).toEqual(['vb:term "XII"']);
    expect(said.map(line).filter((triple) => triple.includes('rdf:object'))).toHaveLength(1);
  });

  it('of a text that is not in the graph are refused', () => {
    expect(() => toQuads({ ...FIRST_GRAPH, texts: [] }, ontology)).toThrow(
      expect.objectContaining({ code: 'rdf.text' }),
    );
  });

  it('never cut a surrogate pair around a quote', () => {
    const text = source(`${'a'.repeat(5)}😀${'b'.repeat(31)}Huyện ủy Lấp Vò${'c'.repeat(31)}😀`);
    const [from, to] = [body('Huyện ủy Lấp Vò'), document('Chỉ thị 9-CT/TU')];
    const said = toQuads(
      graph({ texts: [{ source: text, report: to.id }], claims: [claim(text, from.label, from, 'implements', to)] }),
      ontology,
    );
    const around = said.filter(({ predicate }) => ['oa:prefix', 'oa:suffix'].includes(short(predicate)));
    expect(around.map(({ object }) => object.value)).toEqual(['b'.repeat(31), 'c'.repeat(31)]);
  });
});

describe('mentions', () => {
  it('left open are no things: they name candidates and a reason', () => {
    const id = `${FIRST.id}-u1`;
    expect(about(quads, id)).toEqual(
      [
        `oa:hasTarget id:${id}-0`,
        'rdf:type vb:UnresolvedMention',
        'vb:ofClass vb:Body',
        `vb:possibly id:${district.id}`,
        `vb:possibly id:${provincial.id}`,
        'vb:reason "không có tên đầy đủ trong văn bản"',
        'vb:surface "Ban Chỉ đạo"@vi',
      ].sort(),
    );
  });

  it('are written only where asked for', () => {
    const typed = (with_: boolean): number =>
      toQuads(BOTH, ontology, { mentions: with_ }).filter(({ object }) => short(object) === 'vb:Mention').length;
    expect([typed(false), typed(true)]).toEqual([0, 1]);
    expect(about(toQuads(BOTH, ontology, { mentions: true }), `${FIRST.id}-m1`)).toEqual([
      `oa:hasBody id:${directive.id}`,
      `oa:hasTarget id:${FIRST.id}-m1-0`,
      'rdf:type oa:Annotation',
      'rdf:type vb:Mention',
      'vb:surface "Chỉ thị số 35-CT/TW"@vi',
    ]);
  });
});

describe('the whole', () => {
  it('has no blank node and each triple once', () => {
    expect(
      quads.filter(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode'),
    ).toEqual([]);
    expect(new Set(canonical(quads)).size).toBe(quads.length);
  });

  it('uses no name of ours that the vocabulary does not declare', () => {
    const known = new Set([
      ...Object.values(ontology.classes).flat(),
      ...Object.values(ontology.relations),
      ...Object.values(ontology.subRelations).map(({ iri }) => iri),
      ...Object.values(ontology.literals),
      ...ontology.derived.map(({ iri }) => iri),
      ...Object.values(ontology.facts),
      ...Object.values(ontology.fields),
      ...Object.values(ontology.structure),
    ]);
    expect([...new Set(quads.map(({ predicate }) => predicate.value))].filter((iri) => !known.has(iri))).toEqual([]);
  });

  it('moves with its base', () => {
    const moved = toQuads(BOTH, ontology, { base: 'https://example.org/so/' });
    expect(moved.filter(({ subject }) => !subject.value.startsWith('https://example.org/so/'))).toEqual([]);
    expect(moved).toHaveLength(quads.length);
  });

  it.each(['https://example.org/so', 'so/', 'https://example.org/a b/', 'https://example.org/<x>/'])(
    'refuses the base %s',
    (base) => {
      expect(() => toQuads(BOTH, ontology, { base })).toThrow(expect.objectContaining({ code: 'rdf.base' }));
    },
  );

  it('is the union of its texts: named graphs put together, mentions left out, are the graph', () => {
    const named = toNamedGraphs([graphOf(FIRST_READING), graphOf(SECOND_READING)], ontology, { mentions: false });
    expect([...new Set(named.map((quad) => short(quad.graph)))].sort()).toEqual(
      [`id:${FIRST.id}`, `id:${SECOND.id}`].sort(),
    );
    expect([...new Set(named.map(line))].sort()).toEqual([...lines].sort());
    const merged = mergeGraphs([graphOf(SECOND_READING), graphOf(FIRST_READING)]);
    expect(canonical(toQuads(merged, ontology))).toEqual(canonical(quads));
  });
});
