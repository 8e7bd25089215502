import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/base/fold.ts';
import { matchPattern, parsePattern, splitQuestion } from '../../../src/cli/ask/pattern.ts';
import { createQuestionReader } from '../../../src/cli/ask/read-question.ts';
import { QUESTIONS } from '../../../src/cli/questions/questions.ts';
import { projectRoot } from '../../../src/lexicon/project-root.ts';
import { loadQuestionWords } from '../../../src/lexicon/question-words.ts';
import { loadQuestions } from '../../../src/ontology/load-questions.ts';

const ROOT = projectRoot();
const words = loadQuestionWords(ROOT);
const reader = createQuestionReader(words);
const parametersOf = new Map([
  ...QUESTIONS.map(({ name, options }) => [name, options.map(({ option }) => String(option))] as const),
  ...loadQuestions(ROOT).map(({ name, parameters }) => [name, parameters.map((one) => one.name)] as const),
]);
const examples = words.rows.flatMap(({ question, examples: rows }) =>
  Object.entries(rows).map(([asked, slots]) => ({ asked, question, slots })),
);

describe('the patterns of questions', () => {
  it('are there for every question', () => {
    expect(words.rows.map(({ question }) => question).sort()).toEqual([...parametersOf.keys()].sort());
  });

  it.each(words.rows)('of $question fill its parameters and no others', ({ question, patterns }) => {
    const places = patterns
      .flatMap((pattern) => parsePattern(pattern, words.groups))
      .flatMap((part) => (part.kind === 'slot' ? [part.name] : []));
    expect(places.filter((name) => !parametersOf.get(question)?.includes(name))).toEqual([]);
    expect(new Set(places).size).toBe(parametersOf.get(question)?.length);
  });

  it.each(examples)('$asked', ({ asked, question, slots }) => {
    const [first, second] = reader.read(asked);
    expect(first).toMatchObject({ question, slots });
    expect(first?.open).not.toBe(second?.open);
  });

  it.each(examples)('without accents: $asked', ({ asked, question, slots }) => {
    const [first] = reader.read(fold(asked).replace('0 7', '0,7'));
    expect(first?.question).toBe(question);
    expect(Object.values(first?.slots ?? {}).map(fold)).toEqual(Object.values(slots).map(fold));
  });

  it.each(['Thời tiết ở Lào Cai hôm nay ra sao?', 'UBND huyện Bát Xát', 'thực hiện những văn bản nào', '', '???'])(
    'fit no such thing as %j',
    (asked) => {
      expect(reader.read(asked)).toEqual([]);
    },
  );

  it('show what is near where nothing fits', () => {
    expect(reader.nearest('dự án nào vốn lớn nhất ở Lào Cai')[0]).toBe('projects-in');
    expect(reader.nearest('vì sao lại mâu thuẫn đến thế')[0]).toBe('conflicts');
    expect(reader.nearest('')).toHaveLength(4);
  });

  it('are read in any text, and what stands in places is of the text', () => {
    const piece = fc.constantFrom(
      'ai',
      'thực hiện',
      'văn bản',
      'nào',
      'ban hành',
      'Chỉ thị 5',
      'who',
      '{body}',
      '\u0301',
      'x-y',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const asked = pieces.join(' ');
        for (const { slots } of reader.read(asked))
          for (const text of Object.values(slots)) expect(asked).toContain(text);
      }),
    );
  });
});

describe('matchPattern', () => {
  const groups = new Map([['see', ['nhìn thấy', 'thấy']]]);
  const found = (pattern: string, asked: string) => {
    const list = splitQuestion(asked);
    const match = matchPattern(
      parsePattern(pattern, groups),
      list.map(({ text }) => text),
    );
    return (
      match &&
      Object.fromEntries(
        [...match.slots].map(([name, [from, to]]) => [
          name,
          list
            .slice(from, to)
            .map(({ text }) => text)
            .join(' '),
        ]),
      )
    );
  };

  it.each([
    ['{a} thấy {b}', 'Bát Xát thấy Bảo Yên', { a: 'bat xat', b: 'bao yen' }],
    ['{a} <see> {b}', 'Bát Xát nhìn thấy Bảo Yên', { a: 'bat xat', b: 'bao yen' }],
    ['{a} [đã] <see> (gì|những gì)', 'Bát Xát đã thấy những gì', { a: 'bat xat' }],
    ['[đã] <see> {b}', 'thay ai', { b: 'ai' }],
    ['{a} <see>', 'thấy', null],
    ['{a} <see>', 'Bát Xát thấy gì', null],
    ['<see>', 'nhìn thấy', {}],
  ])('%s of "%s"', (pattern, asked, slots) => {
    expect(found(pattern, asked)).toEqual(slots);
  });

  it('refuses words that are not there', () => {
    expect(() => parsePattern('<hear> {b}', groups)).toThrow(expect.objectContaining({ code: 'data.row' }));
  });
});
