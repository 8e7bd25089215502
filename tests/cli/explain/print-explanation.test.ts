import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/1-read/read-source.ts';
import { createCli } from '../../../src/cli/cli.ts';
import { printExplanation } from '../../../src/cli/explain/print-explanation.ts';
import { explainWords } from '../../../src/cli/explain/words.ts';
import { LANGUAGES, loadMessages } from '../../../src/cli/messages.ts';
import { explainSentence } from '../../../src/explain/explain-sentence.ts';
import { sentencesOf } from '../../../src/explain/find-sentences.ts';
import { readTraced } from '../../../src/explain/traced-reading.ts';
import { projectRoot } from '../../../src/lexicon/project-root.ts';
import { lexicon } from '../../notation.ts';

const ROOT = projectRoot();
const SAMPLES = path.join(ROOT, 'data/reports');

/** Every sentence of the sample reports, explained. */
const sentences = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const source = readSource(name, readFileSync(path.join(SAMPLES, name)));
    const reading = readTraced(source, lexicon);
    return sentencesOf(reading).map((ref) => ({
      name,
      text: source.text,
      sentence: explainSentence(reading, ref, null),
    }));
  });

const cliIn = (language: (typeof LANGUAGES)[number]) =>
  createCli(loadMessages(ROOT, language), ROOT, {
    stdout: new PassThrough() as unknown as NodeJS.WriteStream & { fd: 1 },
    stderr: new PassThrough() as unknown as NodeJS.WriteStream & { fd: 2 },
    exitCode: undefined,
  });

describe('every sentence of the sample reports', () => {
  it('is explained in words alone', { timeout: 60_000 }, () => {
    expect(sentences.length).toBeGreaterThan(100);
    for (const language of LANGUAGES) {
      const cli = cliIn(language);
      const words = explainWords(cli);
      for (const { name, sentence } of sentences) {
        const shown = printExplanation(cli, words, { file: name, text: '', sentences: [sentence], nearest: [] });
        const left = /\{\w+\}|undefined|\b(?:reason|rule|decision|role|kind|drop|verb|particle|lookAlike)\.\w+/.exec(
          shown,
        );
        expect(left?.[0] ?? null).toBeNull();
        expect(shown).toContain(`${name}, `);
      }
    }
  });

  it('is placed where it stands', () => {
    for (const { text, sentence } of sentences) {
      const places = [
        ...sentence.fragments,
        ...sentence.mentions.flatMap((mention) => mention.places),
        ...sentence.claims.flatMap(({ evidence }) => evidence),
      ];
      for (const { start, end, text: own } of places) expect(text.slice(start, end)).toBe(own);
    }
  });

  it('has all its acts in its claims or among what was dropped', () => {
    for (const { sentence } of sentences) {
      const ids = new Set(sentence.claims.map(({ claim }) => claim.id));
      for (const act of [...sentence.acts, ...sentence.links]) {
        expect(act.claims.length + act.dropped.length).toBeGreaterThan(0);
        for (const id of act.claims) expect(ids).toContain(id);
      }
    }
  });
});
