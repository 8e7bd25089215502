import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indexGraph } from '../../src/cli/graph-index.ts';
import { QUESTIONS as DIRECT } from '../../src/cli/questions/questions.ts';
import { lineOf, openSamples, QUESTIONS, type SampleQuestions } from './question-rows.ts';

interface Golden {
  readonly question: string;
  readonly ask: Readonly<Record<string, string>>;
  readonly among?: boolean;
  readonly rows: readonly string[];
  readonly wrong?: Readonly<Record<string, readonly string[]>>;
  readonly missing?: Readonly<Record<string, readonly string[]>>;
}

const GOLDEN = parse(readFileSync(path.join(import.meta.dirname, 'questions.yaml'), 'utf8')) as Golden[];
const all = (rows: Golden['wrong']): string[] => Object.values(rows ?? {}).flat();

let samples: SampleQuestions;
beforeAll(async () => {
  samples = await openSamples();
}, 60_000);
afterAll(() => samples.close());

describe('the questions, asked of the sample reports', () => {
  it('are all here', () => {
    expect([...new Set(GOLDEN.map(({ question }) => question))].sort()).toEqual(QUESTIONS.map(({ name }) => name));
  });

  it.each(GOLDEN)('$question of $ask', async ({ question, ask, among, rows, wrong, missing }) => {
    const answer = (await samples.ask(question, ask)).map((row) => lineOf(question, row));
    const wanted = [...rows, ...all(wrong)];
    if (among) expect(answer).toEqual(expect.arrayContaining(wanted));
    else expect([...answer].sort()).toEqual(wanted.sort());
    expect(answer.filter((row) => all(missing).includes(row))).toEqual([]);
  });

  it('put the documents that most sentences speak of first', async () => {
    const counts = (await samples.ask('most-cited', {})).map((row) => Number(row.sentences?.value));
    expect(counts.length).toBe(20);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it.each(['carries-out', 'carried-out-by', 'issued-by', 'supervised-by'])(
    '%s rests on the same claims whether graph.json answers or SPARQL',
    async (name) => {
      const graph = indexGraph(samples.file);
      const direct = DIRECT.find((question) => question.name === name);
      const [parameter] = QUESTIONS.find((question) => question.name === name)?.parameters ?? [];
      const asked = direct?.options[0];
      if (!direct || !parameter || !asked) throw new Error(`no question ${name}`);
      const things = samples.file.things.filter((thing) => asked.classes.includes(thing.class)).slice(0, 25);
      for (const thing of things) {
        const rows = await samples.ask(name, { [parameter.name]: thing.label });
        const standing = rows.filter((row) => !/#(?:notDone|stopped)$/.test(row.status?.value ?? ''));
        const ids = new Set(standing.map((row) => row.claim?.value.slice(samples.file.base.length)));
        const answer = direct.answer(graph, [thing]);
        expect([...ids].sort()).toEqual(answer.rows.flatMap(({ claims }) => claims).sort());
      }
    },
  );
});
