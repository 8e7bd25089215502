import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/6-graph/graph-file.ts';
import { graphWords } from '../../src/6-graph/graph-words.ts';
import type { KnowledgeGraph } from '../../src/6-graph/knowledge-graph.ts';
import { toGraphFile } from '../../src/6-graph/to-graph-file.ts';
import { EXPORT_FORMATS, exportFormat } from '../../src/7-rdf/export-formats.ts';
import { FORMAT_NAMES } from '../../src/7-rdf/format-names.ts';
import { CSV_CLAIMS } from '../../src/7-rdf/formats/csv-claims.ts';
import { CSV_MATRIX } from '../../src/7-rdf/formats/csv-matrix.ts';
import { CSV_THINGS } from '../../src/7-rdf/formats/csv-things.ts';
import { GEXF } from '../../src/7-rdf/formats/gexf.ts';
import type { GraphExport } from '../../src/7-rdf/formats/graph-format.ts';
import { GRAPHML } from '../../src/7-rdf/formats/graphml.ts';
import { NEO4J } from '../../src/7-rdf/formats/neo4j.ts';
import { loadMessages } from '../../src/cli/messages.ts';
import { body, claim, document, graph, source } from '../6-graph/sample-readings.ts';
import { ontology, root } from './rdf-samples.ts';
import { allOf, readXml } from './read-xml.ts';
import { BOTH } from './small-graph.ts';

const { text, language } = loadMessages(root, 'en');
const exportOf = (from: KnowledgeGraph): GraphExport => ({
  file: toGraphFile(from, graphWords(ontology), 'https://w3id.org/vanban/id/'),
  ontology,
  language,
  text,
});

const BOTH_EXPORT = exportOf(BOTH);
const EMPTY = exportOf(graph({}));

/** The cells of a CSV file: commas, quotes doubled inside quotes, lines ended by CRLF or LF. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const column = (csv: string, name: string): string[] => {
  const [head = [], ...rows] = cellsOf(csv);
  return rows.map((row) => row[head.indexOf(name)] ?? '');
};

const SAID = source('Huyện ủy Lai Vung chưa thực hiện Chỉ thị số 7-CT/TU; Huyện ủy Lấp Vò đã thực hiện.');
const lazy = body('Huyện ủy Lai Vung');
const active = body('Huyện ủy Lấp Vò');
const directive = document('Chỉ thị 7-CT/TU', { code: '7-CT/TU' }, { mentionedIn: [SAID.id] });
const unread = document('Chỉ thị 8-CT/TU', { code: '8-CT/TU' }, { mentionedIn: [SAID.id] });
const hidden = document('Chỉ thị 9-CT/TU', { code: '9-CT/TU' });
const review = { by: 'Nguyễn Thị Hạnh', on: '2020-12-01', why: 'đọc lại câu', verdict: 'rejected' } as const;
const MIXED = exportOf(
  graph({
    texts: [{ source: SAID, report: directive.id }],
    entities: [lazy, active, directive, unread, hidden],
    claims: [
      claim(SAID, 'Huyện ủy Lai Vung', lazy, 'implements', directive, { status: 'notDone' }),
      claim(SAID, 'Huyện ủy Lấp Vò', active, 'implements', directive),
      claim(SAID, 'Huyện ủy Lấp Vò', active, 'reviews', directive, { status: 'planned' }),
      claim(SAID, 'Huyện ủy Lấp Vò', active, 'implements', unread, { reviews: [review] }),
    ],
  }),
);

describe('the table of formats', () => {
  it('has each name once, in the order of the help', () => {
    expect(EXPORT_FORMATS.map(({ name }) => name)).toEqual([...FORMAT_NAMES]);
  });

  it.each([
    ['graph.ttl', 'turtle'],
    ['ĐỒ THỊ.GEXF', 'gexf'],
    ['a.b.jsonld', 'jsonld'],
    ['graph.rdf', 'rdfxml'],
    ['x.csv', undefined],
    ['x.xlsx', undefined],
    ['ttl', undefined],
  ])('%s is of %s', (file, name) => {
    expect(exportFormat('', file)?.name).toBe(name);
  });
});

describe.each([GRAPHML, GEXF])('$name', ({ name, write }) => {
  const labelOf = (node: ReturnType<typeof readXml>): string =>
    name === 'gexf'
      ? (node.attributes.label ?? '')
      : (node.children.find(({ attributes }) => attributes.key === 'node-label')?.text ?? '');

  it('has a node for each thing and an edge for each relation that stands, with its weight', () => {
    const xml = readXml(write(MIXED));
    expect(allOf(xml, 'node').map(labelOf).sort()).toEqual(MIXED.file.things.map(({ label }) => label).sort());
    const edges = allOf(xml, 'edge').map(({ attributes: { source: from, target } }) => [from, target]);
    expect(edges).toEqual([
      [active.id, directive.id],
      [active.id, directive.id],
    ]);
  });

  it('names no end of an edge that is no node', () => {
    const xml = readXml(write(BOTH_EXPORT));
    const ids = new Set(allOf(xml, 'node').map(({ attributes }) => attributes.id));
    const edges = allOf(xml, 'edge');
    expect(edges.length).toBeGreaterThan(8);
    for (const { attributes } of edges)
      expect([ids.has(attributes.source), ids.has(attributes.target)]).toEqual([true, true]);
  });

  it('declares what it uses', () => {
    const xml = readXml(write(BOTH_EXPORT));
    const declared = new Set(allOf(xml, name === 'gexf' ? 'attribute' : 'key').map(({ attributes }) => attributes.id));
    const used = [...allOf(xml, 'attvalue'), ...allOf(xml, 'data')].map(
      ({ attributes: { for: of, key } }) => of ?? key,
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((one) => !declared.has(one))).toEqual([]);
  });

  it.each([
    ['quotes', 'Chỉ thị "35" và \'36\''],
    ['line ends and tabs', 'một\nhai\r\nba\tbốn'],
    ['markup', '<script>alert(1)</script> & ]]> &amp;'],
    ['bidi controls', '\u202eKết luận\u202c \u2066x\u2069'],
    ['letters beyond the first plane', '😀𠮷'],
  ])('keeps labels with %s', (_what, label) => {
    const xml = readXml(write(exportOf(graph({ entities: [body(label)] }))));
    expect(allOf(xml, 'node').map(labelOf)).toEqual([label]);
  });

  it('shows a mark for what XML cannot hold', () => {
    const xml = readXml(write(exportOf(graph({ entities: [body('a\u0000b\u000cc\ud800d\uffffe')] }))));
    expect(allOf(xml, 'node').map(labelOf)).toEqual(['a\ufffdb\ufffdc\ufffdd\ufffde']);
  });

  it('writes an empty graph', () => {
    const xml = readXml(write(EMPTY));
    expect([allOf(xml, 'node'), allOf(xml, 'edge')]).toEqual([[], []]);
  });
});

it('GEXF tells relations between the same things apart, and where each thing lies', () => {
  const xml = readXml(GEXF.write(MIXED));
  expect(allOf(xml, 'edge').map(({ attributes: { kind, weight } }) => [kind, weight])).toEqual([
    ['implements', '1'],
    ['reviews', '1'],
  ]);
  const { x, y } = MIXED.file.things[0] ?? { x: 0, y: 0 };
  expect(allOf(xml, 'viz:position')[0]?.attributes).toEqual({ x: String(x), y: String(y), z: '0' });
});

describe('csv-things', () => {
  it('has a line for each thing, with words for names of the program', () => {
    const csv = CSV_THINGS.write(BOTH_EXPORT);
    expect(column(csv, 'Id')).toEqual(BOTH_EXPORT.file.things.map(({ id }) => id));
    const at = column(csv, 'Name').indexOf('Chỉ thị 35-CT/TW (khóa XII)');
    expect(['Class', 'Number and symbol', 'Issued', 'Term'].map((name) => column(csv, name)[at])).toEqual([
      'Document',
      '35-CT/TW',
      '2019-05-30 | 2019-05-31',
      'XII',
    ]);
  });

  it.each(['=1+1', '+84', '-5', '@x', '\tx', '\rx'])('a name that begins like a formula is none: %j', (label) => {
    expect(column(CSV_THINGS.write(exportOf(graph({ entities: [body(label)] }))), 'Name')).toEqual([`'${label}`]);
  });

  it.each(['a,b', 'nói "được"', 'hai\r\ndòng', '\u202ex', '😀', ';'])('keeps a name as it is: %j', (label) => {
    expect(column(CSV_THINGS.write(exportOf(graph({ entities: [body(label)] }))), 'Name')).toEqual([label]);
  });
});

describe('csv-claims', () => {
  it('lists every claim with its sentence and place, those refused or rejected too', () => {
    const csv = CSV_CLAIMS.write(MIXED);
    const order = MIXED.file.claims;
    expect(column(csv, 'Id')).toEqual(order.map(({ id }) => id));
    expect(column(csv, 'Status').sort()).toEqual(['Done', 'Done', 'Not done', 'Planned']);
    expect(new Set(column(csv, 'Line'))).toEqual(new Set(['1']));
    for (const [at, sentence] of column(csv, 'Sentence').entries()) {
      const [evidence] = order[at]?.evidence ?? [];
      expect(sentence).toBe(SAID.text.slice(evidence?.start, evidence?.end));
    }
    expect(column(csv, 'Judged by people').filter((said) => said !== '')).toEqual([
      'Rejected by Nguyễn Thị Hạnh, 2020-12-01: đọc lại câu',
    ]);
  });

  it('joins the pieces of a sentence and shows the one that bears a footnote', () => {
    const csv = CSV_CLAIMS.write(BOTH_EXPORT);
    expect(column(csv, 'Sentence').filter((said) => said.includes('tổng kết … việc thực hiện')).length).toBeGreaterThan(
      0,
    );
    expect(column(csv, 'Sentence that bears the footnote').filter((said) => said !== '').length).toBeGreaterThan(0);
  });
});

describe('csv-matrix', () => {
  const [head = [], ...rows] = cellsOf(CSV_MATRIX.write(MIXED));

  it('shows the strongest status with the number of claims; what was not done shows too', () => {
    expect(head).toEqual(['Document', 'Issued', 'Id', 'Huyện ủy Lai Vung', 'Huyện ủy Lấp Vò']);
    expect(rows[0]).toEqual(['Chỉ thị 7-CT/TU', '', directive.id, 'Not done (1)', 'Done (2)']);
  });

  it('keeps the empty line of a document that a text names; a rejected claim fills no cell', () => {
    expect(rows.slice(1)).toEqual([['Chỉ thị 8-CT/TU', '', unread.id, '', '']]);
  });
});

describe('neo4j', () => {
  const files = NEO4J.write(MIXED);
  const [nodeHead = [], ...nodes] = cellsOf(files.get('nodes.csv') ?? '');
  const [head = [], ...relationships] = cellsOf(files.get('relationships.csv') ?? '');

  it('has the headers the importer knows', () => {
    expect(nodeHead).toEqual(expect.arrayContaining(['id:ID', ':LABEL', 'aliases:string[]', 'claims:int']));
    expect(head.slice(0, 3)).toEqual([':START_ID', ':END_ID', ':TYPE']);
  });

  it('has a relationship for each claim that stands, between nodes of the other file', () => {
    expect(relationships.map((row) => row.slice(0, 3)).sort()).toEqual([
      [active.id, directive.id, 'implements'],
      [active.id, directive.id, 'reviews'],
    ]);
    expect(nodes.map(([id]) => id)).toEqual(MIXED.file.things.map(({ id }) => id));
  });

  it('has one line a row and no formula marks, whatever names hold', () => {
    const odd = body('-a\nb "c"', { aliases: ['d;e', 'f\r\ng'] });
    const csv = NEO4J.write(exportOf(graph({ entities: [odd] }))).get('nodes.csv') ?? '';
    expect(csv.split('\n')).toHaveLength(3);
    expect(column(csv, 'label')).toEqual(['-a b "c"']);
    expect(column(csv, 'aliases:string[]')).toEqual(['d,e;f g']);
  });
});

it.each([CSV_THINGS, CSV_CLAIMS, CSV_MATRIX])('$name of an empty graph is a head alone', ({ write }) => {
  expect(cellsOf(write(EMPTY))).toHaveLength(1);
});

it('speaks the language of the program', () => {
  const vi = { ...MIXED, language: 'vi' as const, text: loadMessages(root, 'vi').text };
  const csv = CSV_CLAIMS.write(vi);
  expect(column(csv, 'Tình trạng')).toContain('Chưa làm');
  const same: GraphFile = vi.file;
  expect(same).toBe(MIXED.file);
});
