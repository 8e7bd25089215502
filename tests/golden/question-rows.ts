import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GraphFile } from '../../src/6-graph/graph-file.ts';
import { bindQuestion, type QuestionValues } from '../../src/7-rdf/bind-question.ts';
import { prefixesFor } from '../../src/7-rdf/terms.ts';
import { rdfFormat } from '../../src/7-rdf/writers.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { makeGraph } from '../../src/corpus/make-outputs.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { loadQuestions, questionNamed } from '../../src/ontology/load-questions.ts';
import { graphFileOf } from '../../src/store/load-graph-folder.ts';
import { openSparql, type SparqlRow, type SparqlTerm } from '../../src/store/sparql.ts';

/** The questions of ontology/queries, asked of the two sample reports. */

const ROOT = projectRoot();
export const QUESTIONS = loadQuestions(ROOT);

export interface SampleQuestions {
  readonly file: GraphFile;
  /** `values`: parameter -> the official name of a thing, or words and numbers. */
  readonly ask: (name: string, values: Readonly<Record<string, string>>) => Promise<readonly SparqlRow[]>;
  readonly close: () => Promise<void>;
}

export const openSamples = async (): Promise<SampleQuestions> => {
  const corpus = await readCorpus([path.join(ROOT, 'data/reports')], { root: ROOT });
  const { quads, graphFile: file } = makeGraph(corpus);
  const folder = mkdtempSync(path.join(tmpdir(), 'vanban-questions-'));
  writeFileSync(path.join(folder, 'graph.ttl'), rdfFormat('turtle').write(quads, prefixesFor(corpus.ontology)));
  const store = openSparql([graphFileOf(folder)]);
  const iris = new Map(file.things.map(({ label, id }) => [label, file.base + encodeURIComponent(id)]));
  return {
    file,
    ask: async (name, values) => {
      const question = questionNamed(QUESTIONS, name);
      const bound: QuestionValues = Object.fromEntries(
        Object.entries(values).map(([parameter, value]) => {
          const type = question.parameters.find((one) => one.name === parameter)?.type;
          if (type === 'text' || type === 'number') return [parameter, value];
          const iri = iris.get(value);
          if (iri === undefined) throw new Error(`nothing is called ${value}`);
          return [parameter, iri];
        }),
      );
      const answer = await store.query(bindQuestion(question, bound));
      return answer.kind === 'rows' ? answer.rows : [];
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Letters of a sentence that tell it from the others. */
const BEGINNING = 48;

/** A row as its shown columns, IRIs as the name behind the last sign, the sentence by its first letters. */
export const lineOf = (name: string, row: SparqlRow): string =>
  questionNamed(QUESTIONS, name)
    .columns.map(({ name: column }) => {
      const text = shownAs(row[column]);
      return /sentence$/i.test(column) ? text.slice(0, BEGINNING).trim() : text;
    })
    .join(' | ');

const shownAs = (term: SparqlTerm | undefined): string => {
  if (!term) return '-';
  return term.type === 'uri' ? term.value.replace(/^.*[#/]/, '') : term.value.replace(/\s+/g, ' ').trim();
};
