import { describe, expect, it } from 'vitest';
import { checkShapes, type ShapeFinding } from '../../src/7-rdf/check-shapes.ts';
import { prefixesFor } from '../../src/7-rdf/terms.ts';
import { toNamedGraphs, toQuads } from '../../src/7-rdf/to-quads.ts';
import { readShapes } from '../../src/ontology/read-turtle.ts';
import { ontology, readWithN3, root, short } from './rdf-samples.ts';
import { BOTH, FIRST_GRAPH } from './small-graph.ts';

const shapes = readShapes(root);
const PREFIXES = Object.entries(prefixesFor(ontology))
  .map(([name, iri]) => `@prefix ${name}: <${iri}> .`)
  .join('\n');

const check = (turtle: string): Promise<ShapeFinding[]> =>
  checkShapes(readWithN3(`${PREFIXES}\n${turtle}`, 'text/turtle'), shapes);

const shortIri = (iri: string): string => (iri === '' ? '' : short({ termType: 'NamedNode', value: iri } as never));
/** "id:x vb:kind": which thing, by which property. */
const places = (findings: readonly ShapeFinding[]): string[] => [
  ...new Set(
    findings.map(({ focus, path }) => `${focus.includes(':') ? shortIri(focus) : '_:b'} ${shortIri(path)}`.trim()),
  ),
];

const HASH = '0a'.repeat(32);

/** A small graph that fits, on one line; each row of the tests below spoils it in one place. */
const GOOD = `
id:report a vb:Report, vb:Document, foaf:Document ; skos:prefLabel "Báo cáo 12-BC/HU"@vi ; dcterms:type vbt:report ;
  vb:identity vbt:numbered ; vb:code "12-BC/HU" ; vb:number "12" ; vb:symbol "BC/HU" ; vb:mentionedIn id:text .
id:directive a vb:Document, foaf:Document ; skos:prefLabel "Chỉ thị 5-CT/TU"@vi ; skos:altLabel "Chỉ thị 5"@vi ;
  dcterms:type vbt:directive ; vb:identity vbt:numbered ; vb:code "05-CT/TU" ; vb:number "5" ; vb:symbol "CT/TU" ; vb:term "XII" ;
  vb:year "2019"^^xsd:gYear ; dcterms:issued "2019-05-30"^^xsd:date, "2019-05"^^xsd:gYearMonth ; dcterms:title "về trồng rừng"@vi ;
  vb:issuedBy id:body ; vb:continues id:report ; vb:concerns id:place ; vb:mentionedIn id:text .
id:body a vb:Body, org:Organization ; skos:prefLabel "Huyện ủy Sa Pa"@vi ; vb:kind vbt:party ; vb:level vbt:district ;
  vb:implements id:directive ; vb:carriesOut id:directive ; vb:supervises id:body ; vb:partOf id:body ; vb:governs id:unit ;
  vb:holds id:event ; vb:undertakes id:project ; vb:mentionedIn id:text .
id:place a vb:Place ; skos:prefLabel "Đèo Ô Quy Hồ"@vi ; vb:locatedIn id:unit .
id:unit a vb:AdministrativeUnit, vb:Place ; skos:prefLabel "Thị xã Sa Pa"@vi ; vb:unitType vbt:districtTownUnit ; vb:level vbt:district ;
  vb:gsoCode "088" ; vb:validFrom "2020-01-01"^^xsd:date ; vb:validTo "2025-06-30"^^xsd:date ; vb:within id:place ; vb:succeededBy id:unit .
id:project a vb:Project ; skos:prefLabel "Khu du lịch Hàm Rồng"@vi ; vb:locatedIn id:unit .
id:event a vb:Event ; skos:prefLabel "Lễ hội Gầu Tào năm 2020"@vi ; vb:locatedIn id:unit .
id:person a vb:Person, foaf:Person ; skos:prefLabel "Lý Thị Mẩy"@vi ; vb:holdsRole id:body .
id:text a vb:SourceText, prov:Entity ; vb:textSha256 "${HASH}" ; vb:fileName "bao-cao.md" ; vb:textOf id:report .
id:claim a vb:Claim, rdf:Statement, prov:Entity ; rdf:subject id:body ; rdf:predicate vb:implements ; rdf:object id:directive ;
  vb:status vbt:done ; vb:basis vbt:stated ; vb:confidence 0.8 ; vb:regarding id:directive ; vb:hasReview id:review ;
  prov:wasGeneratedBy id:rule ; prov:wasDerivedFrom id:claim-0 .
id:review a vb:Review, prov:Entity ; vb:verdict vbt:rejected ; vb:reviewedBy "Vàng A Sử" ; vb:reviewedOn "2021-02-03"^^xsd:date ;
  vb:why "nhầm đơn vị" .
id:rule a vb:Rule, prov:Activity ; rdfs:label "frame" .
id:claim-0 a oa:SpecificResource ; oa:hasSource id:text ; vb:evidenceRole vbt:statement ; vb:part 0 ; oa:hasSelector id:quote, id:position .
id:quote a oa:TextQuoteSelector ; oa:exact "Huyện ủy triển khai" ; oa:prefix "" ; oa:suffix "." .
id:position a oa:TextPositionSelector ; oa:start 4 ; oa:end 23 .
id:mention a vb:Mention, oa:Annotation ; vb:surface "Huyện ủy"@vi ; oa:hasBody id:body ; oa:hasTarget id:mention-0 .
id:mention-0 a oa:SpecificResource ; oa:hasSource id:text ; oa:hasSelector id:quote, id:position .
id:open a vb:UnresolvedMention ; vb:surface "Ban Chỉ đạo"@vi ; vb:ofClass vb:Body ; vb:reason "hai khả năng" ; vb:possibly id:body ;
  oa:hasTarget id:mention-0 .
`.replace(/\s+/g, ' ');

const spoiled = (from: string, to: string): string => {
  if (!GOOD.includes(from)) throw new Error(`not in the good graph: ${from}`);
  return GOOD.replace(from, to);
};

it('finds nothing wrong with a graph that fits', async () => {
  expect(await check(GOOD)).toEqual([]);
});

it.each([
  ['the graph', toQuads(BOTH, ontology, { mentions: true })],
  ['the named graphs', toNamedGraphs([FIRST_GRAPH], ontology)],
])('finds nothing wrong with %s the program writes', async (_, quads) => {
  expect(await checkShapes(quads, shapes)).toEqual([]);
});

/**
 * The name of a shape, and below it how a graph breaks it: "what is wrong: text taken out => text put in @ where it must be
 * found", several places parted by commas.
 */
const ROWS = `
Thing
  no name: skos:prefLabel "Huyện ủy Sa Pa"@vi ; => @ id:body skos:prefLabel
  two names: skos:prefLabel "Huyện ủy Sa Pa"@vi => skos:prefLabel "Huyện ủy Sa Pa"@vi, "Sa Pa"@vi @ id:body skos:prefLabel
  an English name: skos:prefLabel "Lý Thị Mẩy"@vi => skos:prefLabel "Ly Thi May"@en @ id:person skos:prefLabel
  another name without a language: skos:altLabel "Chỉ thị 5"@vi => skos:altLabel "Chỉ thị 5" @ id:directive skos:altLabel
  a name given by no text: vb:governs id:unit ; vb:holds => vb:mentionedIn id:rule ; vb:holds @ id:body vb:mentionedIn
  no IRI: id:event a vb:Event => _:b a vb:Event ; skos:prefLabel "Hội xuân"@vi . id:event a vb:Event @ _:b

Document
  no type: dcterms:type vbt:directive ; => @ id:directive dcterms:type
  a type of another list: dcterms:type vbt:directive => dcterms:type vbt:party @ id:directive dcterms:type
  an unknown identity: vb:identity vbt:numbered ; vb:code "05-CT/TU" => vb:identity vbt:unknown ; vb:code "05-CT/TU" @ id:directive vb:identity
  a day that is not written as one: "2019-05-30"^^xsd:date => "2019-5-30"^^xsd:date @ id:directive dcterms:issued
  a date that is words: "2019-05-30"^^xsd:date => "30/5/2019" @ id:directive dcterms:issued
  two terms: vb:term "XII" => vb:term "XII", "XI" @ id:directive vb:term
  a term that is no term: vb:term "XII" => vb:term "khóa này" @ id:directive vb:term
  a number with its zero: vb:number "5" => vb:number "05" @ id:directive vb:number
  two codes: vb:code "05-CT/TU" => vb:code "05-CT/TU", "5-CT/TU" @ id:directive vb:code
  two symbols: vb:symbol "CT/TU" => vb:symbol "CT/TU", "CT" @ id:directive vb:symbol
  a year that is no year: "2019"^^xsd:gYear => "2019" @ id:directive vb:year
  an English title: "về trồng rừng"@vi => "on forests"@en @ id:directive dcterms:title
  a place for an issuer: vb:issuedBy id:body => vb:issuedBy id:place @ id:directive vb:issuedBy
  a body it continues: vb:continues id:report => vb:continues id:body @ id:directive vb:continues
  a concern that is no thing: vb:concerns id:place => vb:concerns id:rule @ id:directive vb:concerns
  a document that carries out: vb:continues id:report => vb:carriesOut id:report @ id:directive vb:carriesOut

NumberedDocument
  a number without a code: vb:code "05-CT/TU" ; => @ id:directive

Report
  a report without a text: vb:textOf id:report => vb:textOf id:report2 @ id:report, id:text vb:textOf

Body
  no kind: vb:kind vbt:party ; => @ id:body vb:kind
  a level of no list: vb:level vbt:district ; vb:implements => vb:level vbt:ward ; vb:implements @ id:body vb:level
  a body implemented: vb:implements id:directive => vb:implements id:body @ id:body vb:implements
  a body carried out: vb:carriesOut id:directive => vb:carriesOut id:body @ id:body vb:carriesOut
  a document supervised: vb:supervises id:body => vb:supervises id:directive @ id:body vb:supervises
  a part of a place: vb:partOf id:body => vb:partOf id:place @ id:body vb:partOf
  a body governed: vb:governs id:unit => vb:governs id:body @ id:body vb:governs
  a project held: vb:holds id:event => vb:holds id:project @ id:body vb:holds
  an event undertaken: vb:undertakes id:project => vb:undertakes id:event @ id:body vb:undertakes

Place
  a place in a body: id:place a vb:Place ; skos:prefLabel "Đèo Ô Quy Hồ"@vi ; vb:locatedIn id:unit => id:place a vb:Place ; skos:prefLabel "Đèo Ô Quy Hồ"@vi ; vb:locatedIn id:body @ id:place vb:locatedIn
  two units above: vb:within id:place => vb:within id:place, id:unit @ id:unit vb:within

AdministrativeUnit
  a unit that is no place: vb:AdministrativeUnit, vb:Place => vb:AdministrativeUnit @ id:body vb:governs, id:event vb:locatedIn, id:place vb:locatedIn, id:project vb:locatedIn, id:unit
  no type: vb:unitType vbt:districtTownUnit ; => @ id:unit vb:unitType
  a level for a type: vb:unitType vbt:districtTownUnit => vb:unitType vbt:district @ id:unit vb:unitType
  a code with letters: vb:gsoCode "088" => vb:gsoCode "SP" @ id:unit vb:gsoCode
  a beginning that is no day: "2020-01-01"^^xsd:date => "2020"^^xsd:gYear @ id:unit vb:validFrom
  two ends: "2025-06-30"^^xsd:date => "2025-06-30"^^xsd:date, "2025-07-01"^^xsd:date @ id:unit vb:validTo
  a body for a successor: vb:succeededBy id:unit => vb:succeededBy id:body @ id:unit vb:succeededBy

Project
  a project in an event: "Khu du lịch Hàm Rồng"@vi ; vb:locatedIn id:unit => "Khu du lịch Hàm Rồng"@vi ; vb:locatedIn id:event @ id:project vb:locatedIn

Event
  an event in a body: "Lễ hội Gầu Tào năm 2020"@vi ; vb:locatedIn id:unit => "Lễ hội Gầu Tào năm 2020"@vi ; vb:locatedIn id:body @ id:event vb:locatedIn

Person
  a role in a place: vb:holdsRole id:body => vb:holdsRole id:place @ id:person vb:holdsRole

SourceText
  a hash cut short: "${HASH}" => "0a0a" @ id:text vb:textSha256
  no file name: vb:fileName "bao-cao.md" ; => @ id:text vb:fileName
  the text of no report: vb:textOf id:report => vb:textOf id:directive @ id:report, id:text vb:textOf

Claim
  no subject: rdf:subject id:body ; => @ id:claim rdf:subject
  two objects: rdf:object id:directive ; => rdf:object id:directive, id:report ; @ id:claim rdf:object
  a relation of no list: rdf:predicate vb:implements => rdf:predicate vb:carriesOut @ id:claim rdf:predicate
  a sub-relation of no list: vb:status vbt:done => vb:subPredicate vb:implements ; vb:status vbt:done @ id:claim vb:subPredicate
  no status: vb:status vbt:done ; => @ id:claim vb:status
  two statuses: vb:status vbt:done => vb:status vbt:done, vbt:planned @ id:claim vb:status
  a basis of no list: vb:basis vbt:stated => vb:basis vbt:done @ id:claim vb:basis
  a confidence above one: vb:confidence 0.8 => vb:confidence 1.5 @ id:claim vb:confidence
  a confidence in words: vb:confidence 0.8 => vb:confidence "cao" @ id:claim vb:confidence
  a rule that is none: prov:wasGeneratedBy id:rule => prov:wasGeneratedBy id:body @ id:claim prov:wasGeneratedBy
  a regard that is no thing: vb:regarding id:directive => vb:regarding id:rule @ id:claim vb:regarding
  no evidence: prov:wasDerivedFrom id:claim-0 . => . @ id:claim prov:wasDerivedFrom

Review
  no verdict: vb:verdict vbt:rejected ; => @ id:review vb:verdict
  another verdict: vbt:rejected => vbt:done @ id:review vb:verdict
  nobody: vb:reviewedBy "Vàng A Sử" ; => @ id:review vb:reviewedBy
  no day: "2021-02-03"^^xsd:date => "2021" @ id:review vb:reviewedOn
  no reason: "nhầm đơn vị" => "" @ id:review vb:why
  no review: vb:hasReview id:review => vb:hasReview id:rule @ id:claim vb:hasReview
  two verdicts: vb:hasReview id:review ; => vb:hasReview id:review, [ a vb:Review ; vb:verdict vbt:confirmed ] ; @ id:claim, _:b, _:b vb:reviewedBy, _:b vb:reviewedOn, _:b vb:why

Evidence
  no role: vb:evidenceRole vbt:statement ; => @ id:claim prov:wasDerivedFrom
  a role of no list: vb:evidenceRole vbt:statement => vb:evidenceRole vbt:stated @ id:claim prov:wasDerivedFrom
  no order: vb:part 0 ; => @ id:claim prov:wasDerivedFrom

Fragment
  no words: vb:part 0 ; oa:hasSelector id:quote, id:position => vb:part 0 ; oa:hasSelector id:position @ id:claim-0 oa:hasSelector
  no place: vb:part 0 ; oa:hasSelector id:quote, id:position => vb:part 0 ; oa:hasSelector id:quote @ id:claim-0 oa:hasSelector
  no source: id:mention-0 a oa:SpecificResource ; oa:hasSource id:text ; => id:mention-0 a oa:SpecificResource ; @ id:mention-0 oa:hasSource

QuoteSelector
  an empty quotation: "Huyện ủy triển khai" => "" @ id:quote oa:exact
  too long a prefix: oa:prefix "" => oa:prefix "${'a'.repeat(33)}" @ id:quote oa:prefix
  two suffixes: oa:suffix "." => oa:suffix ".", "," @ id:quote oa:suffix

PositionSelector
  an end before its start: oa:end 23 => oa:end 3 @ id:position oa:start
  a start below zero: oa:start 4 => oa:start -4 @ id:position oa:start
  no end: oa:start 4 ; oa:end 23 => oa:start 4 @ id:position oa:end

Rule
  no name: ; rdfs:label "frame" => @ id:rule rdfs:label

Mention
  no thing: oa:hasBody id:body ; => @ id:mention oa:hasBody
  no surface form: vb:surface "Huyện ủy"@vi ; => @ id:mention vb:surface
  no place: oa:hasBody id:body ; oa:hasTarget id:mention-0 => oa:hasBody id:body @ id:mention oa:hasTarget

UnresolvedMention
  no reason: vb:reason "hai khả năng" ; => @ id:open vb:reason
  a class of no list: vb:ofClass vb:Body => vb:ofClass vb:Claim @ id:open vb:ofClass
  a thing as well: id:open a vb:UnresolvedMention => id:open skos:prefLabel "Ban Chỉ đạo"@vi ; vb:kind vbt:party ; a vb:UnresolvedMention, vb:Body @ id:open rdf:type
`;

interface Row {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly at: readonly string[];
}

const ROW = /^(?<what>[^:]+): (?<from>.+?) =>(?<to>.*) @ (?<at>.+)$/;

const rowOf = (line: string): Row => {
  const { what, from, to, at } = ROW.exec(line.trim())?.groups ?? {};
  if (!what || !from || to === undefined || !at) throw new Error(`no row: "${line}"`);
  return { what, from, to: to.trim(), at: at.split(', ') };
};

const SHAPES = ROWS.trim()
  .split('\n\n')
  .map((block) => {
    const [name = '', ...lines] = block.split('\n');
    return { name, rows: lines.map(rowOf) };
  });

describe.each(SHAPES)('$name', ({ rows }) => {
  it.each(rows)('finds $what', async ({ from, to, at }) => {
    const findings = await check(spoiled(from, to));
    expect(places(findings)).toEqual(at);
    for (const { messages, severity } of findings) {
      expect(Object.keys(messages).sort()).toEqual(['en', 'vi']);
      expect(severity).toBe('error');
    }
  });
});

it('lists its findings in one order and tells the value at fault', async () => {
  const findings = await check(
    spoiled('vb:term "XII"', 'vb:term "khóa này"').replace('vb:confidence 0.8', 'vb:confidence 2.0'),
  );
  expect(findings.map(({ focus, path, value }) => [shortIri(focus), shortIri(path), value])).toEqual([
    ['id:claim', 'vb:confidence', '2.0'],
    ['id:directive', 'vb:term', 'khóa này'],
  ]);
});
