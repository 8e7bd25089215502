/** The questions of ontology/queries over HTTP: their list, and the answer to one, as SPARQL results in JSON. */
import { bindQuestion } from '../7-rdf/bind-question.ts';
import { Failure } from '../base/failure.ts';
import { questionNamed } from '../ontology/load-questions.ts';
import type { Question } from '../ontology/question.ts';
import { RESULT_FORMATS } from '../store/result-formats.ts';
import type { SparqlStore } from '../store/sparql.ts';

export interface DeskAnswer {
  readonly body: string;
  readonly mediaType: string;
}

export interface QuestionDesk {
  /** Names, titles, parameters, columns and examples, as JSON. */
  readonly list: () => DeskAnswer;
  /**
   * `values`: parameter -> IRIs of things, words or numbers; a name given more than once asks about several. Throws Failure
   * `question.unknown`, `question.parameter`, `sparql.*`.
   */
  readonly answer: (name: string, values: URLSearchParams) => Promise<DeskAnswer>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export const createDesk = (questions: readonly Question[], store: SparqlStore): QuestionDesk => ({
  list: () => ({
    body: `${JSON.stringify(questions.map(({ sparql: _, ...told }) => told))}\n`,
    mediaType: JSON_TYPE,
  }),
  answer: async (name, values) => {
    const question = questionNamed(questions, name);
    const names = [...new Set(values.keys())];
    const bound = bindQuestion(question, Object.fromEntries(names.map((key) => [key, values.getAll(key)])));
    const answer = await store.query(bound);
    const format = RESULT_FORMATS.find((one) => one.name === 'json');
    if (!format || answer.kind === 'triples') throw new Failure('sparql.refused', { reason: answer.kind });
    return { body: format.write(answer), mediaType: format.mediaType };
  },
});

/** What went wrong in terms of HTTP. */
export const statusOf = (code: string): 400 | 404 | 500 | 503 => {
  if (code === 'question.unknown') return 404;
  if (code === 'question.parameter') return 400;
  return code === 'sparql.timeout' ? 503 : 500;
};
