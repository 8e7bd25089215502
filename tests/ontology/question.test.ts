import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadOntology } from '../../src/ontology/load-ontology.ts';
import { loadQuestions, questionNamed } from '../../src/ontology/load-questions.ts';
import { parseQuestion } from '../../src/ontology/question.ts';

const root = projectRoot();
const questions = loadQuestions(root);
const ontology = loadOntology(root);

const GOOD = `# vi: Có những cơ quan nào?
# en: Which bodies are there?
# parameter place Place: Địa bàn | Place
# example place: huyện Bát Xát
# column body: Cơ quan | Body
SELECT ?body WHERE { VALUES ?place { UNDEF } ?body <https://example.org/governs> ?place }
`;

describe('the questions of the project', () => {
  it.each(questions.map(({ name }) => name))(
    '%s can be asked: its parameters are known, its columns are answered',
    (name) => {
      const { parameters, columns, sparql } = questionNamed(questions, name);
      const types = new Set([...Object.keys(ontology.classes), 'text', 'number']);
      expect(parameters.filter(({ type }) => !types.has(type))).toEqual([]);
      const answered = sparql.slice(sparql.indexOf('SELECT'), sparql.indexOf('WHERE'));
      expect(columns.filter((column) => !new RegExp(`\\?${column.name}\\b`).test(answered))).toEqual([]);
      expect(columns.map((column) => column.name)).toContain('sentence');
    },
  );

  it('are the ones everybody asks, and at least sixteen', () => {
    expect(questions.length).toBeGreaterThanOrEqual(16);
    expect(questions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['carries-out', 'carried-out-by', 'issued-by', 'supervised-by', 'conflicts']),
    );
  });

  it('are listed where another is asked', () => {
    expect(() => questionNamed(questions, 'why')).toThrow(
      expect.objectContaining({ code: 'question.unknown', params: expect.objectContaining({ name: 'why' }) }),
    );
  });
});

describe('parseQuestion', () => {
  it('reads title, parameters and columns', () => {
    expect(parseQuestion('ontology/queries/bodies.rq', GOOD)).toEqual({
      name: 'bodies',
      title: { vi: 'Có những cơ quan nào?', en: 'Which bodies are there?' },
      parameters: [{ name: 'place', type: 'Place', word: { vi: 'Địa bàn', en: 'Place' } }],
      columns: [{ name: 'body', word: { vi: 'Cơ quan', en: 'Body' } }],
      examples: { place: 'huyện Bát Xát' },
      sparql: GOOD,
    });
  });

  it.each([
    ['no title in Vietnamese', '# vi: Có những cơ quan nào?\n', '', 1],
    ['a line it cannot read', '# column body: Cơ quan | Body', '# column body: Cơ quan', 5],
    ['an example of no parameter', '# example place:', '# example body:', 4],
    ['a parameter without a place', 'VALUES ?place { UNDEF }', '', 5],
    ['a parameter with two places', 'VALUES ?place { UNDEF }', 'VALUES ?place { UNDEF } VALUES ?place { UNDEF }', 5],
  ])('refuses %s, with the line', (_, from, to, line) => {
    expect(() => parseQuestion('bodies.rq', GOOD.replace(from, to))).toThrow(
      expect.objectContaining({
        code: 'ontology.question',
        params: expect.objectContaining({ file: 'bodies.rq', line }),
      }),
    );
  });
});
