import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildMatrix, cellKey } from '../../viewer/src/matrix/matrix.ts';
import { applyFilter, NO_FILTER } from '../../viewer/src/model/filter.ts';
import { buildModel } from '../../viewer/src/model/model.ts';
import { answer, examples } from '../../viewer/src/questions/questions.ts';
import { START } from '../../viewer/src/state/state.ts';
import { toCsv } from '../../viewer/src/table/csv.ts';
import { arrange, buildTable } from '../../viewer/src/table/table.ts';
import { wordsOf } from '../../viewer/src/text/language.ts';
import { madeGraph } from '../browser/fixture.ts';

const model = buildModel(madeGraph());
const left = applyFilter(model, NO_FILTER);
const messages = parse(readFileSync(new URL('../../data/messages/viewer-vi.yaml', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const words = wordsOf('vi', messages);

describe('buildMatrix', () => {
  const matrix = buildMatrix(left, START.matrix);

  it('has the latest document first and the undated ones last', () => {
    const names = matrix.documents.map(({ thing }) => thing.short);
    expect(names[0]).toBe('19-NQ/TW');
    expect(names.at(-1)).toBe('96-KH/HU');
  });

  it('has bodies from the outermost level inwards', () => {
    const levels = matrix.bodies.map(({ thing }) => thing.facts.level?.[0] ?? '');
    expect(levels).toEqual(
      [...levels].sort(
        (a, b) => ['central', 'province', 'district'].indexOf(a) - ['central', 'province', 'district'].indexOf(b),
      ),
    );
  });

  it('counts claims in a cell and shows the strongest status', () => {
    const cell = matrix.cells.get(cellKey('hu-cam-khe-b00001', 'nq18-d00001'));
    expect([cell?.claims.length, cell?.status]).toEqual([2, 'done']);
    expect(matrix.cells.get(cellKey('ubnd-ha-hoa-b00001', 'kh1250-d00001'))?.status).toBe('notDone');
  });

  it('keeps documents nobody carries out as findings, those no text names aside', () => {
    const gaps = matrix.documents.filter(({ filled }) => filled === 0).map(({ thing }) => thing.short);
    expect(gaps).toEqual(['17-HD/BTGTU', '45-KH/TU', '96-KH/HU']);
    expect(matrix.emptyDocuments).toBe(3);
    expect(matrix.documents.some(({ thing }) => thing.short === '20-CT/TW')).toBe(false);
    expect(buildMatrix(left, { ...START.matrix, empty: false }).documents.every(({ filled }) => filled > 0)).toBe(true);
  });

  it('sorts by number of claims and by name', () => {
    const sums = buildMatrix(left, { ...START.matrix, documents: 'claims' }).documents.map(({ claims }) => claims);
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(buildMatrix(left, { ...START.matrix, documents: 'name' }).documents[0]?.thing.short).toBe('01-KL/TW');
  });
});

describe('answer', () => {
  it('keeps results, things to come and things not done apart', () => {
    const groups = answer(left, 'carries-out', 'hu-cam-khe-b00001');
    expect(groups.map(({ name }) => name)).toEqual(['result', 'toCome']);
    expect(groups[0]?.rows.map(({ thing }) => thing.short).sort()).toEqual(['01-KL/TW', '05-CT/TW', '18-NQ/TW']);
    expect(answer(left, 'carried-out-by', 'kh1250-d00001').map(({ name }) => name)).toEqual(['not']);
  });

  it.each([
    ['issued-by', 'ttg-b00001', ['06/QĐ-TTg', '1719/QĐ-TTg']],
    ['carried-out-by', 'ct13-d00001', ['Sở NN và PTNT', 'Tỉnh ủy', 'UBND huyện Thanh Ba']],
    ['gaps', null, ['17-HD/BTGTU', '45-KH/TU', '96-KH/HU']],
    ['carries-out', 'no-such-body', []],
  ] as const)('%s %s', (id, about, expected) => {
    const found = answer(left, id, about).flatMap(({ rows }) => rows.map(({ thing }) => thing.short));
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('tells who supervises a body from whom it supervises', () => {
    expect(answer(left, 'supervised-by', 'ubkt-b00001').map(({ name }) => name)).toEqual(['supervises']);
    expect(answer(left, 'supervised-by', 'hu-cam-khe-b00001').map(({ name }) => name)).toEqual(['supervisedBy']);
  });

  it('offers examples that have an answer', () => {
    for (const id of ['carries-out', 'carried-out-by', 'issued-by', 'supervised-by'] as const) {
      for (const thing of examples(left, id, 3)) expect(answer(left, id, thing.id)).not.toEqual([]);
    }
  });
});

describe('table', () => {
  const table = buildTable('claims', left, model, words);
  const choose = (change: Partial<typeof START.table>) => arrange(table, { ...START.table, ...change }, model);

  it('finds rows without accents, by every word', () => {
    expect(choose({ words: 'cam khe giam sat' }).length).toBeGreaterThan(0);
    for (const { claim } of choose({ words: 'quan triet 18-nq' }))
      expect(claim?.o === 'nq18-d00001' || claim?.s === 'nq18-d00001').toBe(true);
    expect(choose({ words: 'khong co' })).toEqual([]);
  });

  it('sorts numbers as numbers and in both directions', () => {
    const up = choose({ sort: 'confidence' }).map(({ claim }) => claim?.confidence ?? 0);
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(choose({ sort: 'confidence', descending: true }).map(({ claim }) => claim?.confidence ?? 0)[0]).toBe(
      Math.max(...up),
    );
  });

  it('has a text for each of its columns', () => {
    for (const kind of ['things', 'claims'] as const) {
      for (const column of buildTable(kind, left, model, words).columns)
        expect(words.has(`table.${column}`)).toBe(true);
    }
  });
});

describe('toCsv', () => {
  it('quotes what needs it and disarms formulas', () =>
    expect(toCsv([['a"b', 'c,d', '=1+1', '@x', -3], ['x\ny']])).toBe(
      '\ufeff"a""b","c,d",\'=1+1,\'@x,-3\r\n"x\ny"\r\n',
    ));
});
