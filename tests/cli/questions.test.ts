import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/4-entities/entity.ts';
import { createCli } from '../../src/cli/cli.ts';
import { indexGraph } from '../../src/cli/graph-index.ts';
import { loadMessages } from '../../src/cli/messages.ts';
import type { Answer } from '../../src/cli/questions/answer.ts';
import { printAnswer } from '../../src/cli/questions/print-answer.ts';
import { QUESTIONS } from '../../src/cli/questions/questions.ts';
import { tour } from '../../src/cli/tour.ts';
import { committee, district, FILE, inspection, ofXi, ofXii, resolution, secretariat } from './sample-graph.ts';

const graph = indexGraph(FILE);
const cliIn = (language: 'vi' | 'en') =>
  createCli(loadMessages(path.resolve(import.meta.dirname, '../..'), language), '', process);

const ask = (name: string, ...about: Entity[]): Answer => {
  const question = QUESTIONS.find((one) => one.name === name);
  if (!question) throw new Error(`no question ${name}`);
  return question.answer(
    graph,
    about.map(({ id }) => graph.things.get(id)).filter((thing) => thing !== undefined),
  );
};

/** The cells of an answer as they would be read, ids of things for things. */
const cells = ({ columns, rows }: Answer): string[][] =>
  rows.map((row) =>
    columns.map((name) => {
      const cell = row.cells[name];
      if (!cell) return '';
      return 'thing' in cell ? cell.thing : 'word' in cell ? cell.name : 'issue' in cell ? cell.issue : cell.value;
    }),
  );

describe('carries-out', () => {
  it('lists documents with relation, status and sentence', () => {
    const answer = ask('carries-out', committee);
    expect(cells(answer)).toEqual([
      [ofXii.id, '2019-03-04', 'implements', 'done'],
      [resolution.id, '2020-01-15', 'implements', 'done'],
    ]);
    expect(answer.rows[0]?.quotes).toEqual([
      expect.objectContaining({ file: 'bao-cao-mau.md', line: 1, section: 'I.1 Công tác xây dựng Đảng' }),
    ]);
  });

  it('puts plans after results and leaves refusals out, counted', () => {
    const answer = ask('carries-out', district);
    expect(cells(answer).map(([document, , , status]) => [document, status])).toEqual([
      [ofXi.id, 'ongoing'],
      [resolution.id, 'planned'],
    ]);
    expect(answer.refused).toBe(1);
  });

  it('shows the statement in its pieces, then the sentence that bears the footnote, markup left out', () => {
    expect(ask('carries-out', district).rows[0]?.quotes.map(({ role, text, line }) => [role, text, line])).toEqual([
      ['statement', 'Kế hoạch … số 9-KH/HU.', 7],
      ['host', 'Huyện ủy Bát Xát tiếp tục quán triệt Chỉ thị số 12-CT/TW (khóa XI).', 2],
    ]);
  });
});

describe('the other questions', () => {
  it('carried-out-by', () => {
    expect(cells(ask('carried-out-by', resolution))).toEqual([
      [committee.id, 'implements', 'done'],
      [district.id, 'reviews', 'planned'],
    ]);
  });

  it('issued-by', () => {
    expect(cells(ask('issued-by', secretariat))).toEqual([[ofXii.id, '2019-03-04', 'done']]);
  });

  it('supervised-by', () => {
    expect(cells(ask('supervised-by', inspection))).toEqual([[committee.id, resolution.label, 'done']]);
  });

  it('conflicts, each with both sentences', () => {
    const answer = ask('conflicts');
    expect(cells(answer)).toEqual([['conflict.twoDates']]);
    expect(answer.rows[0]?.quotes.map(({ text }) => text)).toEqual([
      'Chỉ thị số 12-CT/TW ngày 04/3/2019',
      'Chỉ thị số 12-CT/TW ngày 05/3/2019.',
    ]);
  });

  it('path, hop by hop, whichever way the claims point', () => {
    expect(cells(ask('path', inspection, ofXii))).toEqual([
      ['1', inspection.id, 'supervises', committee.id, 'done'],
      ['1', committee.id, 'implements', ofXii.id, 'done'],
    ]);
  });

  it('have no answer about what nothing is said of', () => {
    expect(ask('issued-by', district).rows).toEqual([]);
  });
});

describe('the forms of an answer', () => {
  it('a table in the language of the reader, with sentence and place', () => {
    const table = printAnswer(cliIn('en'), graph, ask('carried-out-by', resolution), 'table');
    expect(table).toContain('Who carries out Nghị quyết 05-NQ/TU (2)');
    expect(table).toContain('implements');
    expect(table.replace(/[│\s]+/g, ' ')).toContain('bao-cao-mau.md, line 5');
    expect(printAnswer(cliIn('vi'), graph, ask('carries-out', district), 'table')).toContain('Không tính 1 câu');
  });

  it('JSON with ids, claims and exact pieces', () => {
    const json = JSON.parse(printAnswer(cliIn('vi'), graph, ask('carries-out', district), 'json'));
    expect(json).toMatchObject({ question: 'carries-out', about: [{ id: district.id }], refused: 1 });
    expect(json.rows[1]).toMatchObject({ document: { id: resolution.id }, relation: 'reviews', status: 'planned' });
    expect(json.rows[0].sentences[0].exact).toEqual(['Kế hoạch', 'số 9-KH/HU.']);
    for (const { sentences } of json.rows)
      for (const { exact } of sentences) for (const piece of exact) expect(FILE.texts[0]?.text).toContain(piece);
  });

  it('CSV with a head line, quoted where needed', () => {
    const lines = printAnswer(cliIn('en'), graph, ask('conflicts'), 'csv').split('\r\n');
    expect(lines[0]).toBe('conflict,sentence,file,line,section,more_sentences,claims,reviews');
    expect(lines).toHaveLength(2);
    expect(printAnswer(cliIn('en'), graph, ask('supervised-by', inspection), 'csv').split('\r\n')[0]).toBe(
      'body,regarding,status,body_id,sentence,file,line,section,more_sentences,claims,reviews',
    );
  });

  it('never lets a report move the cursor or start a formula', () => {
    const answer: Answer = {
      question: 'issued-by',
      about: [],
      columns: ['document'],
      rows: [{ cells: { document: { value: '=1+1\u001b[2J\u202e' } }, claims: [], quotes: [], reviews: [] }],
      more: 0,
      refused: 0,
      rejected: 0,
    };
    expect(printAnswer(cliIn('en'), graph, answer, 'csv')).toContain("\r\n'=1+1");
    const table = printAnswer(cliIn('en'), graph, answer, 'table');
    expect(table).not.toContain('\u001b[2J');
    expect(table).not.toContain('\u202e');
  });
});

describe('the tour', () => {
  it('asks each question about the thing that has most to tell of', () => {
    expect(tour(graph).map(({ question, about }) => [question, about.map(({ id }) => id)])).toEqual([
      ['carries-out', [district.id]],
      ['carried-out-by', [resolution.id]],
      ['supervised-by', [inspection.id]],
      ['conflicts', []],
    ]);
  });
});
