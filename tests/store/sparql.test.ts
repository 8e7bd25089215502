import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mergeCurated } from '../../src/6-graph/merge-readings.ts';
import { bindQuestion } from '../../src/7-rdf/bind-question.ts';
import { prefixesFor } from '../../src/7-rdf/terms.ts';
import { toNamedGraphs, toQuads } from '../../src/7-rdf/to-quads.ts';
import { rdfFormat } from '../../src/7-rdf/writers.ts';
import { loadQuestions, questionNamed } from '../../src/ontology/load-questions.ts';
import { graphFileOf } from '../../src/store/load-graph-folder.ts';
import { callsService, formOf } from '../../src/store/query-form.ts';
import { openSparql, type SparqlStore } from '../../src/store/sparql.ts';
import { reject } from '../6-graph/curation/decisions.ts';
import { ontology, root, short } from '../7-rdf/rdf-samples.ts';
import {
  BOTH,
  directive,
  district,
  FIRST_GRAPH,
  FIRST_READING,
  provincial,
  SECOND_READING,
} from '../7-rdf/small-graph.ts';

const prefixes = prefixesFor(ontology);
const folder = mkdtempSync(path.join(tmpdir(), 'vanban-sparql-'));
const opened: SparqlStore[] = [];
const open = (...files: string[]): SparqlStore => {
  const store = openSparql(files.map(graphFileOf));
  opened.push(store);
  return store;
};

beforeAll(() => {
  writeFileSync(path.join(folder, 'graph.ttl'), rdfFormat('turtle').write(toQuads(BOTH, ontology), prefixes));
  writeFileSync(
    path.join(folder, 'graph.trig'),
    rdfFormat('trig').write(toNamedGraphs([FIRST_GRAPH], ontology), prefixes),
  );
  writeFileSync(path.join(folder, 'broken.ttl'), '<a> <b> .');
  writeFileSync(path.join(folder, 'notes.txt'), 'x');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the questions, asked of the small graph', () => {
  const iri = (id: string): string => `${ontology.prefixes.id}${id}`;
  /** Rows as the shown columns, IRIs short and sentences by their first words. */
  const rows = async (name: string, values: Record<string, string>): Promise<string[]> => {
    const question = questionNamed(loadQuestions(root), name);
    const answer = await open(folder).query(bindQuestion(question, values));
    if (answer.kind !== 'rows') throw new Error('no rows');
    return answer.rows.map((row) =>
      question.columns
        .map(({ name: column }) => {
          const { type = 'literal', value = '' } = row[column] ?? {};
          return type === 'uri' ? short({ termType: 'NamedNode', value } as never) : value.slice(0, 48);
        })
        .join(' | '),
    );
  };

  it.each([
    [
      'carries-out',
      { body: iri(district.id) },
      [
        'Chỉ thị 35-CT/TW (khóa XII) | vb:disseminates | vbt:done | Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-C | dong-thap-2020.md',
        'Chỉ thị 35-CT/TW (khóa XII) | vb:implements | vbt:ongoing | Huyện ủy Tháp Mười đang triển khai Chỉ thị số 35 | dong-thap-2021.md',
        'Chỉ thị 35-CT/TW (khóa XII) | vb:reviews | vbt:planned | Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-C | dong-thap-2020.md',
      ],
    ],
    [
      'carried-out-by',
      { document: iri(directive.id) },
      [
        'Huyện ủy Hồng Ngự | vb:implements | vbt:notDone | Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-C | dong-thap-2020.md',
        'Huyện ủy Tháp Mười | vb:disseminates | vbt:done | Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-C | dong-thap-2020.md',
        'Huyện ủy Tháp Mười | vb:implements | vbt:ongoing | Huyện ủy Tháp Mười đang triển khai Chỉ thị số 35 | dong-thap-2021.md',
        'Huyện ủy Tháp Mười | vb:reviews | vbt:planned | Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-C | dong-thap-2020.md',
      ],
    ],
    [
      'issued-by',
      { body: iri(district.id) },
      ['Kế hoạch 18-KH/HU |  | vbt:done | Kế hoạch số 18-KH/HU của Huyện ủy Tháp Mười hướn | dong-thap-2020.md'],
    ],
    [
      'supervised-by',
      { body: iri(provincial.id) },
      [
        'Huyện ủy Tháp Mười | Chỉ thị 35-CT/TW (khóa XII) | vbt:done | Tỉnh ủy giám sát Huyện ủy Tháp Mười về thực hiện | dong-thap-2020.md',
      ],
    ],
    ['supervised-by', { body: iri(district.id) }, []],
    [
      'conflicts',
      {},
      [
        'Chỉ thị 35-CT/TW (khóa XII) | dcterms:issued | 2019-05-30 | Huyện ủy Tháp Mười đã quán triệt Chỉ thị số 35-C | dong-thap-2020.md | 2019-05-31 | Huyện ủy Tháp Mười đang triển khai Chỉ thị số 35 | dong-thap-2021.md',
      ],
    ],
  ])('%s of %j', async (name, values, wanted) => {
    expect(await rows(name, values as Record<string, string>)).toEqual(wanted);
  });

  it('leave out what people rejected', async () => {
    const [said] = BOTH.claims.filter(({ predicate }) => predicate === 'disseminates');
    const { graph } = mergeCurated([FIRST_READING, SECOND_READING], [reject(said?.id ?? '')], []);
    const file = path.join(folder, 'rejected.ttl');
    writeFileSync(file, rdfFormat('turtle').write(toQuads(graph, ontology), prefixes));
    const count = async (name: string, values: Record<string, string>, from: string): Promise<number> => {
      const answer = await open(from).query(bindQuestion(questionNamed(loadQuestions(root), name), values));
      return answer.kind === 'rows' ? answer.rows.length : -1;
    };
    for (const [name, values] of [
      ['carries-out', { body: iri(district.id) }],
      ['carried-out-by', { document: iri(directive.id) }],
    ] as const)
      expect(await count(name, values, file)).toBe((await count(name, values, folder)) - 1);
  });

  it.each(loadQuestions(root).map(({ name }) => name))(
    '%s has no answer where people rejected every claim',
    async (name) => {
      const all = BOTH.claims.map(({ id }) => reject(id));
      const { graph } = mergeCurated([FIRST_READING, SECOND_READING], all, []);
      const file = path.join(folder, 'all-rejected.ttl');
      writeFileSync(file, rdfFormat('turtle').write(toQuads(graph, ontology), prefixes));
      const answer = await open(file).query(questionNamed(loadQuestions(root), name).sparql);
      expect(answer).toMatchObject({ kind: 'rows', rows: [] });
    },
  );

  it('show two dates of a document in one row', async () => {
    const both = await rows('issued-by', {});
    expect(both.filter((row) => row.includes('2019-05-30 / 2019-05-31'))).toHaveLength(2);
    expect(both).toHaveLength(3);
  });

  it('quote a sentence in pieces in the order of the pieces', async () => {
    const question = questionNamed(loadQuestions(root), 'carries-out');
    const answer = await open(folder).query(bindQuestion(question, { body: iri(district.id) }));
    const [first] = answer.kind === 'rows' ? answer.rows : [];
    expect(first?.sentence?.value).toMatch(
      /^Huyện ủy Tháp Mười đã .* dự kiến tổng kết … việc thực hiện .* Chỉ thị này\.$/,
    );
  });
});

describe('openSparql', () => {
  it('answers SELECT with columns and rows, also where there are none', async () => {
    const store = open(folder);
    expect(await store.query('SELECT ?a ?b WHERE { VALUES (?a ?b) { ("x"@vi 1) } }')).toEqual({
      kind: 'rows',
      columns: ['a', 'b'],
      rows: [
        {
          a: { type: 'literal', value: 'x', 'xml:lang': 'vi' },
          b: { type: 'literal', value: '1', datatype: 'http://www.w3.org/2001/XMLSchema#integer' },
        },
      ],
      truncated: false,
    });
    expect(await store.query('SELECT ?a WHERE { ?a <https://example.org/none> ?b }')).toEqual({
      kind: 'rows',
      columns: ['a'],
      rows: [],
      truncated: false,
    });
  });

  it('answers ASK and CONSTRUCT', async () => {
    const store = open(folder);
    expect(await store.query('ASK { ?s ?p ?o }')).toEqual({ kind: 'boolean', value: true });
    expect(await store.query('CONSTRUCT { <https://a.org/> <https://b.org/> 1 } WHERE {}')).toEqual({
      kind: 'triples',
      ntriples: '<https://a.org/> <https://b.org/> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .\n',
    });
  });

  it('keeps to the row limit and says so', async () => {
    const answer = await open(folder).query('SELECT * WHERE { ?s ?p ?o }', { maxRows: 3 });
    expect(answer).toMatchObject({ kind: 'rows', truncated: true });
    expect(answer.kind === 'rows' && answer.rows.length).toBe(3);
  });

  it('sees named graphs as one graph', async () => {
    const store = open(path.join(folder, 'graph.trig'));
    expect(await store.query(`ASK { ?m a <${ontology.classes.Mention[0]}> }`)).toEqual({
      kind: 'boolean',
      value: true,
    });
  });

  it('ends a query that takes too long, and answers the next one', async () => {
    const store = open(folder);
    const endless = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';
    await expect(store.query(endless, { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'sparql.timeout',
      params: { seconds: 0.05 },
    });
    expect(await store.query('ASK {}')).toEqual({ kind: 'boolean', value: true });
  });

  it('answers queries put at the same time each with its own answer', async () => {
    const store = open(folder);
    const answers = await Promise.all([1, 2, 3].map((n) => store.query(`SELECT (${n} AS ?n) {}`)));
    expect(answers.map((answer) => (answer.kind === 'rows' ? answer.rows[0]?.n?.value : ''))).toEqual(['1', '2', '3']);
  });

  it('says where a query is broken', async () => {
    await expect(open(folder).query('SELECT ?a\nWHERE { ?a ?b }')).rejects.toMatchObject({
      code: 'sparql.syntax',
      params: expect.objectContaining({ line: 2 }),
    });
  });

  it('does not write', async () => {
    await expect(open(folder).query('DROP ALL')).rejects.toMatchObject({ code: 'sparql.syntax' });
  });

  it('names a file that is no RDF', async () => {
    await expect(open(path.join(folder, 'broken.ttl')).query('ASK {}')).rejects.toMatchObject({
      code: 'sparql.load',
      params: expect.objectContaining({ files: path.join(folder, 'broken.ttl') }),
    });
  });

  it('calls no other server', async () => {
    const query = 'SELECT * WHERE { SERVICE <https://example.org/sparql> { ?s ?p ?o } }';
    await expect(open(folder).query(query)).rejects.toMatchObject({ code: 'sparql.service' });
  });
});

describe('a query is told by its words', () => {
  it.each([
    ['SELECT * {}', 'SELECT'],
    ['# SELECT\nASK {}', 'ASK'],
    ['PREFIX select: <https://example.org/ASK> construct { } where { }', 'CONSTRUCT'],
    ['describe <https://example.org/select>', 'DESCRIBE'],
    ['INSERT DATA { }', null],
  ])('%j asks for %s', (query, form) => {
    expect(formOf(query)).toBe(form);
  });

  it.each([
    ['SELECT * { SERVICE <x> {} }', true],
    ['SELECT * { service silent ?where {} }', true],
    ['SELECT * { ?s ?p ?o.SERVICE<x> {} }', true],
    ['SELECT * { ?a <b> "x" . #c\nSERVICE <x> {} }', true],
    ['SELECT * { ?service ?p "SERVICE" }', false],
    ["SELECT * { ?s ?p '''a\nSERVICE''' }", false],
    ['SELECT * { ?s <https://example.org/SERVICE> ?o # SERVICE\n }', false],
    ['PREFIX service: <x> SELECT * { ?s service:x ?o ; vb:service ?p ; ex:public-service 1 }', false],
    ['SELECT * { FILTER(?a < 3 && ?b > 2) SERVICE <x> {} }', true],
  ])('%j calls a service: %s', (query, calls) => {
    expect(callsService(query)).toBe(calls);
  });
});

describe('graphFileOf', () => {
  it.each([
    ['a folder', '', 'graph.ttl', 'text/turtle'],
    ['a TriG file', 'graph.trig', 'graph.trig', 'application/trig'],
  ])('finds the RDF of %s', (_, asked, file, mediaType) => {
    expect(graphFileOf(path.join(folder, asked))).toEqual({ path: path.join(folder, file), mediaType });
  });

  it('says what is missing or not known', () => {
    const nowhere = path.join(folder, 'nowhere');
    expect(() => graphFileOf(nowhere)).toThrow(
      expect.objectContaining({ code: 'out.missing', params: { file: nowhere } }),
    );
    expect(() => graphFileOf(path.join(folder, 'notes.txt'))).toThrow(expect.objectContaining({ code: 'rdf.format' }));
  });
});
