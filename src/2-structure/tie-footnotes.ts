/** Footnotes and the marks in the body that bear their numbers. */
import type { SourceText } from '../1-read/source-text.ts';
import { firstIndex } from '../base/halving.ts';
import type { Issue } from '../base/issue.ts';
import type { FootnoteHost } from './outline.ts';
import { type Passage, sentenceAt } from './passage.ts';

export interface TiedFootnotes {
  readonly hosts: ReadonlyMap<number, FootnoteHost>;
  readonly issues: readonly Issue[];
}

interface PlacedMark {
  readonly passage: Passage;
  readonly at: number;
  readonly number: string;
  /** Offset in the report text. */
  readonly source: number;
}

/**
 * A mark belongs to the next footnote of its number after it, because numbers may begin anew on each page; a footnote that
 * no mark found so takes one of its number that was left. What finds no partner is an issue.
 */
export const tieFootnotes = (source: SourceText, passages: readonly Passage[]): TiedFootnotes => {
  const notes = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.number === null) continue;
    const same = notes.get(passage.number);
    if (same) same.push(passage);
    else notes.set(passage.number, [passage]);
  }
  const hosts = new Map<number, FootnoteHost>();
  const left: PlacedMark[] = [];
  for (const mark of marksInOrder(passages)) {
    const note = nextAfter(notes.get(mark.number) ?? [], mark.source);
    if (!note) left.push(mark);
    else if (!hosts.has(note.id)) hosts.set(note.id, hostOf(mark));
  }
  const issues: Issue[] = [];
  for (const mark of left) {
    const note = notes.get(mark.number)?.find(({ id }) => !hosts.has(id));
    if (note) hosts.set(note.id, hostOf(mark));
    else issues.push(issue(source, 'structure.markWithoutFootnote', mark.number, mark.source, mark.source + 1));
  }
  for (const same of notes.values()) {
    for (const { id, number, fragments } of same) {
      const [first] = fragments;
      if (hosts.has(id) || number === null || !first) continue;
      issues.push(issue(source, 'structure.footnoteWithoutMark', number, first.start, first.end));
    }
  }
  return { hosts, issues };
};

const marksInOrder = (passages: readonly Passage[]): PlacedMark[] => {
  const marks: PlacedMark[] = [];
  for (const passage of passages) {
    for (const { at, number } of passage.marks) {
      marks.push({ passage, at, number, source: passage.toSource[Math.max(0, at - 1)]! });
    }
  }
  // A paragraph that was cut goes on behind passages that began after it.
  return marks.sort((a, b) => a.source - b.source);
};

/** `notes` are in order of the report. */
const nextAfter = (notes: readonly Passage[], source: number): Passage | undefined => {
  return notes[firstIndex(notes.length, (i) => notes[i]!.toSource[0]! > source)];
};

const hostOf = ({ passage, at }: PlacedMark): FootnoteHost => ({
  passage: passage.id,
  at,
  sentence: sentenceAt(passage, Math.max(0, at - 1)),
});

const issue = (source: SourceText, code: string, number: string, start: number, end: number): Issue => ({
  code,
  severity: 'warning',
  params: { number },
  places: [{ text: source.id, span: { start, end } }],
});
