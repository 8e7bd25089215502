import { Failure } from '../base/failure.ts';
import type { Word } from './ontology.ts';

/** What a question has to be told before it is asked. */
export interface QuestionParameter {
  /** Variable of the query, without the question mark. */
  readonly name: string;
  /** The class of thing it names, or `text` for words and `number` for a figure. */
  readonly type: string;
  readonly word: Word;
}

/** A variable of the answer that is shown to people; the others are ids. */
export interface QuestionColumn {
  readonly name: string;
  readonly word: Word;
}

/** A question that can be asked of a graph: a SPARQL query that says in its first lines what it asks. */
export interface Question {
  /** File name without its ending: "carries-out". */
  readonly name: string;
  readonly title: Word;
  readonly parameters: readonly QuestionParameter[];
  readonly columns: readonly QuestionColumn[];
  /** Parameter -> a value to show how it is asked; only those that the file gives. */
  readonly examples: Readonly<Record<string, string>>;
  /** The whole file, a valid query as it stands: a parameter nobody filled in asks about everything. */
  readonly sparql: string;
}

/** Where a parameter goes: `VALUES ?body { UNDEF }`, once in the query. */
export const parameterPlace = (name: string): string => `VALUES ?${name} { UNDEF }`;

const TITLE = /^# (vi|en): (.+)$/;
const PARAMETER = /^# parameter (\w+) (\w+): ([^|]+) \| ([^|]+)$/;
const EXAMPLE = /^# example (\w+): (.+)$/;
const COLUMN = /^# column (\w+): ([^|]+) \| ([^|]+)$/;

/**
 * Reads the first comment lines of a query:
 *
 *     # vi: Cơ quan này đã ban hành những văn bản nào?
 *     # en: Which documents has this body issued?
 *     # parameter body Body: Cơ quan | Body
 *     # example body: Bộ Chính trị
 *     # column documentLabel: Văn bản | Document
 *
 * Throws Failure `ontology.question` with file, line and what is wrong.
 */
export const parseQuestion = (file: string, sparql: string): Question => {
  const fail = (line: number, reason: string): Failure => new Failure('ontology.question', { file, line, reason });
  const title: { vi?: string; en?: string } = {};
  const parameters: QuestionParameter[] = [];
  const columns: QuestionColumn[] = [];
  const examples: Record<string, string> = {};
  const lines = sparql.split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  for (const [index, line] of head.entries()) {
    const [, language, words] = TITLE.exec(line) ?? [];
    const [, parameter, type, parameterVi, parameterEn] = PARAMETER.exec(line) ?? [];
    const [, exampleOf, example] = EXAMPLE.exec(line) ?? [];
    const [, column, columnVi, columnEn] = COLUMN.exec(line) ?? [];
    if (language === 'vi' || language === 'en') title[language] = words ?? '';
    else if (parameter && type && parameterVi && parameterEn)
      parameters.push({ name: parameter, type, word: { vi: parameterVi, en: parameterEn } });
    else if (exampleOf && example && parameters.some((one) => one.name === exampleOf)) examples[exampleOf] = example;
    else if (column && columnVi && columnEn) columns.push({ name: column, word: { vi: columnVi, en: columnEn } });
    else throw fail(index + 1, 'neither a title, a parameter, an example of one nor a column');
  }
  if (!title.vi || !title.en) throw fail(1, 'no title in both languages');
  for (const { name } of parameters) {
    if (sparql.split(parameterPlace(name)).length !== 2) throw fail(head.length, `not once: ${parameterPlace(name)}`);
  }
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.rq$/, '');
  return { name, title: { vi: title.vi, en: title.en }, parameters, columns, examples, sparql };
};
