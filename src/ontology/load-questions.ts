import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../base/failure.ts';
import { parseQuestion, type Question } from './question.ts';

const FOLDER = 'ontology/queries';

/** All questions of the project, by name. Throws Failure `ontology.question` for a file whose first lines cannot be read. */
export const loadQuestions = (root: string): Question[] =>
  readdirSync(path.join(root, FOLDER))
    .filter((file) => file.endsWith('.rq'))
    .sort()
    .map((file) => parseQuestion(`${FOLDER}/${file}`, readFileSync(path.join(root, FOLDER, file), 'utf8')));

/** Throws Failure `question.unknown`, naming the known ones. */
export const questionNamed = (questions: readonly Question[], name: string): Question => {
  const found = questions.find((question) => question.name === name);
  if (!found) throw new Failure('question.unknown', { name, known: questions.map((one) => one.name).join(', ') });
  return found;
};
