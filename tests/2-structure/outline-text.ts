/** An outline as lines a person can check: `kind text`, with `¦` where a passage was cut, and where its notes hang. */
import path from 'node:path';
import { readText } from '../../src/1-read/read-source.ts';
import type { Outline } from '../../src/2-structure/outline.ts';
import type { Passage } from '../../src/2-structure/passage.ts';
import { readStructure } from '../../src/2-structure/read-structure.ts';
import type { Span } from '../../src/base/span.ts';
import { loadStructureWords } from '../../src/lexicon/structure-words.ts';

export const words = loadStructureWords(path.resolve(import.meta.dirname, '../..'));

export const outlineOf = (text: string): Outline => readStructure(readText('test', text), words);

/** "paragraph Huyện ủy ¦ Sa Pa", "footnote[1] ...", "heading ...". */
export const passageLine = ({ kind, number, text, toSource, fragments }: Passage): string => {
  let cut = text;
  for (const { start } of fragments.slice(1).reverse()) {
    const at = toSource.indexOf(start);
    cut = `${cut.slice(0, at).trimEnd()} ¦ ${cut.slice(at)}`;
  }
  return `${kind}${number === null ? '' : `[${number}]`} ${cut}`;
};

export const passageLines = (text: string): string[] => outlineOf(text).passages.map(passageLine);

/** Two blanks a level, "[number] title", "=> plan". */
export const sectionLines = (text: string): string[] =>
  outlineOf(text)
    .sections.slice(1)
    .map(
      ({ level, number, title, plans }) => `${'  '.repeat(level - 1)}[${number}] ${title}${plans ? ' => plan' : ''}`,
    );

export const spanText = (passage: Passage, { start, end }: Span): string => passage.text.slice(start, end);

/** "[1] the sentence up to the mark|and what follows". */
export const hostLines = (text: string): string[] => {
  const { passages, hosts } = outlineOf(text);
  return [...hosts].map(([note, { passage, at, sentence }]) => {
    const host = passages[passage]!;
    const { start, end } = host.sentences[sentence]!;
    return `[${passages[note]!.number}] ${host.text.slice(start, at)}|${host.text.slice(at, end)}`;
  });
};
