/** Every row of words proves itself: its forms are found in its examples, syllable by syllable, and in no counter-example. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Mention } from '../../src/3-mentions/mention.ts';
import { level } from '../../src/base/fold.ts';
import { tokenize } from '../../src/base/tokens.ts';
import { PhraseTrie } from '../../src/lexicon/phrase-trie.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { mentionsIn } from '../notation.ts';

interface Row {
  readonly id?: string;
  readonly forms?: readonly string[];
  readonly words?: readonly string[];
  readonly examples?: readonly string[];
  readonly counterExamples?: readonly string[];
}

const FOLDERS = ['data/grammar', 'data/relations'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(projectRoot(), folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(folder, name)),
);

/** The row does not show in the mention: any of its class counts. */
const ANY = '*';

/** Files whose words are heads of names -> id of the row that a mention was read with. */
const NAMED: Readonly<Record<string, (mention: Mention) => string | undefined>> = {
  'data/grammar/body-heads.yaml': (mention) =>
    mention.class === 'Body' && !mention.collective ? mention.shape.head?.head.id : undefined,
  'data/grammar/document-types.yaml': (mention) => (mention.class === 'Document' ? mention.type?.id : undefined),
  'data/grammar/event-heads.yaml': (mention) => (mention.class === 'Event' ? mention.head.id : undefined),
  'data/grammar/project-heads.yaml': (mention) => (mention.class === 'Project' ? mention.head.id : undefined),
  'data/grammar/place-heads.yaml': (mention) => (mention.class === 'Place' ? ANY : undefined),
  'data/grammar/persons.yaml': (mention) => (mention.class === 'Person' ? ANY : undefined),
};

const rowsOf = (file: string): Row[] => {
  const content: unknown = parse(readFileSync(path.join(projectRoot(), file), 'utf8'));
  return Array.isArray(content) ? (content as Row[]).filter((row) => (row.forms ?? row.words)?.length) : [];
};

const holds = (forms: readonly string[], text: string): boolean => {
  const trie = new PhraseTrie<true>();
  for (const form of forms) trie.add(form, true);
  const tokens = tokenize(text, level(text));
  return tokens.some((_, at) => trie.longest(tokens, at) !== null);
};

describe.each(files.filter((file) => rowsOf(file).length > 0))('%s', (file) => {
  it('finds the words of each row in its examples', () => {
    const missed = rowsOf(file).flatMap(({ forms, words, examples = [] }) =>
      examples.filter((example) => !holds(forms ?? words ?? [], example)),
    );
    expect(missed).toEqual([]);
  });

  it.skipIf(file in NAMED)('finds them in no counter-example', () => {
    const taken = rowsOf(file).flatMap(({ forms, words, counterExamples = [] }) =>
      counterExamples.filter((example) => holds(forms ?? words ?? [], example)),
    );
    expect(taken).toEqual([]);
  });

  // The head of a name may stand in other words ("phòng học"): what counts is that they name nothing with this head.
  it.runIf(file in NAMED)('names nothing with its head in a counter-example', () => {
    const taken = rowsOf(file).flatMap(({ id, counterExamples = [] }) =>
      counterExamples.filter((example) =>
        mentionsIn(example).all.some((mention) =>
          [id, ANY].some((one) => one !== undefined && NAMED[file]?.(mention) === one),
        ),
      ),
    );
    expect(taken).toEqual([]);
  });
});
