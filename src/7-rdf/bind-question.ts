import { Failure } from '../base/failure.ts';
import { parameterPlace, type Question, type QuestionParameter } from '../ontology/question.ts';
import { isAbsoluteIri } from './iri.ts';

/** Parameter -> one value or several: IRIs of things, or words and numbers, as the parameter's type asks. */
export type QuestionValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * The query of a question with its parameters filled in. Values become whole terms: nothing in them can be read as SPARQL.
 * A parameter without a value asks about everything. Throws Failure `question.parameter` for one the question does not have or a
 * value that is no term of its type.
 */
export const bindQuestion = (question: Question, values: QuestionValues): string => {
  const known = new Set(question.parameters.map((parameter) => parameter.name));
  for (const name of Object.keys(values)) if (!known.has(name)) throw misfit(question, name, '');
  return question.parameters.reduce((sparql, parameter) => {
    const given = values[parameter.name];
    if (given === undefined) return sparql;
    const terms = (typeof given === 'string' ? [given] : given).map((value) => termOf(question, parameter, value));
    // A function, because a replacement string would give $ in a value a meaning.
    return sparql.replace(parameterPlace(parameter.name), () => `VALUES ?${parameter.name} { ${terms.join(' ')} }`);
  }, question.sparql);
};

const termOf = (question: Question, { name, type }: QuestionParameter, value: string): string => {
  if (type === 'text') return quoted(value);
  if (type === 'number') {
    if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw misfit(question, name, value);
    return value;
  }
  if (!isAbsoluteIri(value)) throw misfit(question, name, value);
  return `<${value}>`;
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

/** A string of SPARQL: quotes, backslashes and line ends are the only characters that could end it or change it. */
const quoted = (value: string): string => `"${value.replace(/["\\\n\r]/g, (character) => ESCAPES[character] ?? '')}"`;

const misfit = (question: Question, parameter: string, value: string): Failure =>
  new Failure('question.parameter', { question: question.name, parameter, value });
