import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { bindQuestion } from '../../src/7-rdf/bind-question.ts';
import { parseQuestion } from '../../src/ontology/question.ts';

const question = parseQuestion(
  'q.rq',
  `# vi: Hỏi
# en: Ask
# parameter body Body: Cơ quan | Body
# parameter words text: Chữ | Words
# parameter below number: Dưới | Below
SELECT ?body ?words ?below WHERE {
  VALUES ?body { UNDEF }
  VALUES ?words { UNDEF }
  VALUES ?below { UNDEF }
}
`,
);
const answer = (sparql: string): Record<string, string>[] =>
  (new Store().query(sparql) as Map<string, { value: string }>[]).map((row) =>
    Object.fromEntries([...row].map(([name, term]) => [name, term.value])),
  );

describe('bindQuestion', () => {
  it('asks about everything where nothing is filled in', () => {
    expect(bindQuestion(question, {})).toBe(question.sparql);
    expect(answer(question.sparql)).toEqual([{}]);
  });

  it('fills in one value, or several', () => {
    const values = { body: ['https://example.org/a', 'https://example.org/b'], below: '0.5' };
    expect(answer(bindQuestion(question, values))).toEqual([
      { body: 'https://example.org/a', below: '0.5' },
      { body: 'https://example.org/b', below: '0.5' },
    ]);
  });

  it.each(['"} SELECT * WHERE { ?s ?p ?o } #', 'a\\', '\\" } #', 'một\nhai\r', "$& $1 $' $$", '?x { UNDEF }', ''])(
    'takes %j for words, whatever they are',
    (words) => {
      expect(answer(bindQuestion(question, { words }))).toEqual([{ words }]);
    },
  );

  it('takes any words for words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(answer(bindQuestion(question, { words }))).toEqual([{ words }]);
      }),
    );
  });

  it.each([
    ['body', 'https://example.org/> } #'],
    ['body', 'Huyện ủy'],
    ['body', ''],
    ['below', '1 } #'],
    ['below', ''],
    ['nobody', 'x'],
  ])('refuses for %s the value %j', (parameter, value) => {
    expect(() => bindQuestion(question, { [parameter]: value })).toThrow(
      expect.objectContaining({
        code: 'question.parameter',
        params: expect.objectContaining({ question: 'q', parameter }),
      }),
    );
  });
});
