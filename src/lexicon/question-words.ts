import { z } from 'zod';
import { readRows } from './read-rows.ts';

const words = z.strictObject({ name: z.string(), forms: z.array(z.string()).min(1) });
const question = z.strictObject({
  question: z.string(),
  patterns: z.array(z.string()).min(1),
  examples: z.record(z.string(), z.record(z.string(), z.string())),
});

export type QuestionRow = z.infer<typeof question>;

/** How questions are put in plain language. */
export interface QuestionWords {
  /** Name of a group of words -> its forms. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly QuestionRow[];
}

/** Throws Failure `data.row`. */
export const loadQuestionWords = (root: string): QuestionWords => ({
  groups: new Map(readRows(root, 'data/grammar/question-words.yaml', words).map(({ name, forms }) => [name, forms])),
  rows: readRows(root, 'data/grammar/questions.yaml', question),
});
