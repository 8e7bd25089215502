import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Quad } from 'n3';
import { afterEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../src/base/failure.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadOntology } from '../../src/ontology/load-ontology.ts';
import { readShapes, readTurtle } from '../../src/ontology/read-turtle.ts';

const root = projectRoot();
const ontology = loadOntology(root);
const vocabulary = [...readTurtle(root, 'ontology/vanban.ttl'), ...readTurtle(root, 'ontology/types.ttl')];
const { prefixes } = ontology;
const of = (subject: string, property: string): Quad[] =>
  vocabulary.filter((quad) => quad.subject.value === subject && quad.predicate.value === property);
const own = [...new Set(vocabulary.map((quad) => quad.subject.value))].filter((iri) =>
  iri.startsWith(prefixes.vb ?? '?'),
);

describe('the vocabulary', () => {
  it.each(own)('%s has a label and a comment in both languages', (iri) => {
    for (const property of ['label', 'comment']) {
      const languages = of(iri, `${prefixes.rdfs}${property}`).map(({ object }) =>
        object.termType === 'Literal' ? object.language : '',
      );
      expect(languages.sort()).toEqual(['en', 'vi']);
    }
  });

  it('speaks of no name of ours that it does not declare', () => {
    const used = vocabulary.flatMap(({ predicate, object }) => [predicate.value, object.value]);
    const declared = new Set(vocabulary.map((quad) => quad.subject.value));
    const ours = used.filter((iri) => iri.startsWith(prefixes.vb ?? '?') || iri.startsWith(prefixes.vbt ?? '?'));
    expect(ours.filter((iri) => !declared.has(iri))).toEqual([]);
  });

  it('types each thing with every class above its own', () => {
    const above = (iri: string): string[] =>
      of(iri, `${prefixes.rdfs}subClassOf`).flatMap(({ object }) => [object.value, ...above(object.value)]);
    for (const [name, [first, ...more]] of Object.entries(ontology.classes)) {
      const wanted = above(first).filter((iri) => iri !== `${prefixes.vb}Thing`);
      expect([name, more.slice().sort()]).toEqual([name, wanted.sort()]);
    }
  });

  it('gives each relation a domain and a range', () => {
    for (const iri of Object.values(ontology.relations)) {
      expect(of(iri, `${prefixes.rdfs}domain`)).toHaveLength(1);
      expect(of(iri, `${prefixes.rdfs}range`)).toHaveLength(1);
    }
  });

  it('says of other vocabularies nothing but a label', () => {
    const foreign = vocabulary.filter(({ subject }) => !subject.value.startsWith('https://w3id.org/vanban/'));
    expect(new Set(foreign.map(({ predicate }) => predicate.value))).toEqual(new Set([`${prefixes.rdfs}label`]));
  });

  it('tells of each document type when its numbers restart, where it has a symbol', () => {
    const rules = new Set(
      vocabulary.map((quad) => quad.object.value).filter((iri) => iri.startsWith(`${prefixes.vbt}each`)),
    );
    expect([...rules].map((iri) => iri.slice((prefixes.vbt ?? '').length)).sort()).toEqual(['eachTerm', 'eachYear']);
    const numbered = [...ontology.concepts.type.values()].filter(
      ({ iri }) => of(iri, `${prefixes.skos}notation`).length > 0,
    );
    const restarts = (iri: string): number =>
      of(iri, `${prefixes.vb}partySeries`).length + of(iri, `${prefixes.vb}stateSeries`).length;
    expect(numbered.filter(({ iri }) => restarts(iri) === 0)).toEqual([]);
  });
});

describe('loadOntology', () => {
  it.each([
    ['directive', 'Chỉ thị', 'Directive'],
    ['conclusionNotice', 'Thông báo Kết luận', 'Notice of Conclusion'],
    ['partyCircular', 'Thông tri', 'Party Circular'],
    ['otherDocument', 'Văn bản', 'Document'],
  ])('knows the document type %s', (name, vi, en) => {
    expect(ontology.concepts.type.get(name)).toEqual({ iri: `${prefixes.vbt}${name}`, word: { vi, en } });
  });

  it.each([
    ['status', ['done', 'ongoing', 'planned', 'requested', 'notDone', 'stopped']],
    ['basis', ['stated', 'elidedSubject', 'enumeration', 'footnote', 'byName']],
    ['identity', ['numbered', 'named', 'local']],
    ['evidenceRole', ['statement', 'host']],
    ['level', ['central', 'province', 'district', 'commune']],
  ] as const)('closes the list %s', (list, names) => {
    expect([...ontology.concepts[list].keys()]).toEqual(names);
  });

  it('keeps the province as a unit apart from the province as a level', () => {
    expect(ontology.concepts.unitType.get('province')?.iri).not.toBe(ontology.concepts.level.get('province')?.iri);
  });

  it('has a word in both languages for every class, relation, status, basis and fact', () => {
    for (const words of Object.values(ontology.words)) {
      for (const [name, { vi, en }] of Object.entries(words))
        expect([name, vi !== '', en !== '']).toEqual([name, true, true]);
    }
    expect(Object.keys(ontology.words.relations)).toEqual(
      expect.arrayContaining([
        'issuedBy',
        'undertakes',
        'guides',
        'issued',
        'title',
        'term',
        'carriesOut',
        'isToCarryOut',
      ]),
    );
  });

  it('puts each sub-relation under continues', () => {
    expect(Object.values(ontology.subRelations).map(({ of: above }) => above)).toEqual(
      Array(3).fill(ontology.relations.continues),
    );
  });
});

describe('the lists of the shapes', () => {
  const shapes = readShapes(root);
  const next = (node: Quad['object'], property: string): Quad['object'] | undefined =>
    shapes.find((quad) => quad.subject.equals(node) && quad.predicate.value === property)?.object;
  const members = (list: Quad['object'] | undefined): string[] => {
    if (!list || list.value === `${prefixes.rdf}nil`) return [];
    return [next(list, `${prefixes.rdf}first`)?.value ?? '', ...members(next(list, `${prefixes.rdf}rest`))];
  };
  /** Every sh:in list under a property, sorted, each once. */
  const listsOf = (property: string): string[][] => {
    const places = shapes.filter(
      (quad) => quad.predicate.value === 'http://www.w3.org/ns/shacl#path' && quad.object.value === property,
    );
    const lists = places.flatMap(({ subject }) => {
      const list = next(subject, 'http://www.w3.org/ns/shacl#in');
      return list ? [members(list).sort()] : [];
    });
    return [...new Map(lists.map((list) => [list.join(' '), list])).values()];
  };

  it.each([
    ['type', ontology.facts.type],
    ['kind', ontology.facts.kind],
    ['level', ontology.facts.level],
    ['unitType', ontology.facts.unitType],
    ['status', ontology.fields.status],
    ['basis', ontology.fields.basis],
    ['evidenceRole', ontology.fields.evidenceRole],
  ] as const)('name the same %s concepts as the vocabulary', (list, property) => {
    expect(listsOf(property)).toEqual([[...ontology.concepts[list].values()].map(({ iri }) => iri).sort()]);
  });

  it('name the same relations', () => {
    const wanted = [...Object.values(ontology.relations), ...Object.values(ontology.literals)];
    expect(listsOf(ontology.structure.predicate)).toEqual([wanted.sort()]);
    expect(listsOf(ontology.fields.subPredicate)).toEqual([
      Object.values(ontology.subRelations)
        .map(({ iri }) => iri)
        .sort(),
    ]);
  });

  it('give every constraint its words in both languages', () => {
    const places = shapes.filter((quad) => quad.predicate.value === 'http://www.w3.org/ns/shacl#path');
    const messages = (node: Quad['subject']): string[] =>
      shapes
        .filter((quad) => quad.subject.equals(node) && quad.predicate.value === 'http://www.w3.org/ns/shacl#message')
        .map(({ object }) => (object.termType === 'Literal' ? object.language : ''));
    // The two halves of a choice are explained by the shape around them.
    const inner = new Set(['code', 'number', 'identity'].map((name) => `${prefixes.vb}${name}`));
    const silent = places.filter(({ subject }) => messages(subject).length === 0);
    expect(silent.filter(({ object }) => !inner.has(object.value))).toEqual([]);
    expect(silent).toHaveLength(3);
    for (const { subject } of places)
      if (messages(subject).length > 0) expect(messages(subject).sort()).toEqual(['en', 'vi']);
  });

  it('are about classes the vocabulary has', () => {
    const targets = shapes.filter((quad) => quad.predicate.value === 'http://www.w3.org/ns/shacl#targetClass');
    const classes = new Set(Object.values(ontology.classes).map(([first]) => first));
    expect(targets.map(({ object }) => object.value).filter((iri) => !classes.has(iri))).toEqual([]);
    const covered = new Set(targets.map(({ object }) => object.value));
    expect([...classes].filter((iri) => !covered.has(iri))).toEqual([]);
  });
});

describe('a slip in the files', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });
  const withSlip = (file: string, from: string, to: string): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vanban-ontology-'));
    made.push(folder);
    cpSync(path.join(root, 'ontology'), path.join(folder, 'ontology'), { recursive: true });
    const full = path.join(folder, 'ontology', file);
    const text = readFileSync(full, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(full, text.replace(from, to));
    return folder;
  };
  const failureOf = (folder: string): Failure => {
    try {
      loadOntology(folder);
    } catch (error) {
      return error as Failure;
    }
    throw new Error('nothing was found wrong');
  };

  it.each([
    [
      'a name nobody declares',
      'mapping.json',
      '"vb:reviews"',
      '"vb:review"',
      'ontology.reference',
      { name: 'vb:review' },
    ],
    [
      'a prefix nobody declares',
      'mapping.json',
      '"org:Organization"',
      '"orgs:Organization"',
      'ontology.reference',
      { name: 'orgs:Organization' },
    ],
    [
      'a name the program needs left out',
      'mapping.json',
      '"suffix": "oa:suffix",',
      '',
      'ontology.file',
      { file: 'ontology/mapping.json' },
    ],
    ['broken JSON', 'mapping.json', '{', '', 'ontology.file', { file: 'ontology/mapping.json' }],
    [
      'broken Turtle',
      'types.ttl',
      'vbt:directive a skos:Concept ;',
      'vbt:directive a',
      'ontology.file',
      { file: 'ontology/types.ttl' },
    ],
    [
      'a label in one language only',
      'types.ttl',
      '"Chỉ thị"@vi, "Directive"@en',
      '"Chỉ thị"@vi',
      'ontology.reference',
      { name: 'directive' },
    ],
    [
      'a derived property of no relation',
      'mapping.json',
      '["implements", "disseminates"',
      '["implement", "disseminates"',
      'ontology.reference',
      { name: 'implement' },
    ],
    [
      'a sub-relation under no relation',
      'vanban.ttl',
      'rdfs:subPropertyOf vb:continues, dcterms:replaces',
      'rdfs:subPropertyOf dcterms:replaces',
      'ontology.reference',
      { name: `${prefixes.vb}replaces` },
    ],
  ])('%s is named', (_, file, from, to, code, params) => {
    expect(failureOf(withSlip(file, from, to))).toMatchObject({ code, params });
  });
});
