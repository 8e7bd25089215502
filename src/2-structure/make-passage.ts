/** A complete draft to a passage: one text, and for each of its characters the place in the report. */
import { level } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';
import { type Draft, draftText, joint } from './draft.ts';
import { type Line, lineEnd, lineStart } from './line.ts';
import type { FootnoteMark, Passage } from './passage.ts';
import { splitSentences } from './sentences.ts';

/** `section` is filled in by sections.ts. */
export const makePassage = (draft: Draft, id: number, words: StructureWords): Passage => {
  const text = draftText(draft);
  const { lines, kind } = draft;
  const whole = kind === 'letterhead' || kind === 'recipient' || kind === 'signature';
  return {
    id,
    kind,
    text,
    leveled: level(text),
    toSource: joinMaps(lines, text.length),
    fragments: fragments(draft),
    sentences: whole ? [{ start: 0, end: text.length }] : splitSentences(text, words, draft.numbering?.end ?? 0),
    marks: joinMarks(lines),
    section: 0,
    number: kind === 'footnote' ? (lines[0]?.note ?? null) : null,
    label: draft.label > 0 ? { start: 0, end: draft.label } : null,
  };
};

const joinMaps = (lines: readonly Line[], length: number): Int32Array => {
  const map = new Int32Array(length + 1);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above) {
      // What stands between two lines is in neither: it points right behind the first.
      const end = lineEnd(above);
      for (let left = joint(above, line).length; left > 0; left--) map[at++] = end;
    }
    map.set(line.map, at);
    at += line.map.length;
  }
  map[length] = lineEnd(lines[lines.length - 1]!);
  return map;
};

const fragments = ({ lines, cuts }: Draft): Span[] => {
  const found: Span[] = [];
  let start = lineStart(lines[0]!);
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !cuts.has(i)) continue;
    found.push({ start, end: lineEnd(lines[i - 1]!) });
    if (i < lines.length) start = lineStart(lines[i]!);
  }
  return found;
};

const joinMarks = (lines: readonly Line[]): FootnoteMark[] => {
  const [first] = lines;
  if (lines.length === 1 && first) return [...first.marks];
  const marks: FootnoteMark[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const between = above ? joint(above, line).length : 0;
    // A mark that a line opens with belongs to the last letter above it.
    for (const mark of line.marks) marks.push({ ...mark, at: mark.at === 0 ? at : at + between + mark.at });
    at += between + line.text.length;
  }
  return marks;
};
