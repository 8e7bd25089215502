/** Front door of stage 2: a text to its outline. Letterhead and closing are taken off first, the rest is the body. */
import type { SourceText } from '../1-read/source-text.ts';
import type { Issue } from '../base/issue.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';
import { findClosing } from './closing.ts';
import { type Draft, draftText } from './draft.ts';
import { groupLines } from './group-lines.ts';
import { findLetterhead } from './letterhead.ts';
import { lineStart } from './line.ts';
import { makePassage } from './make-passage.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passage.ts';
import { readLines } from './read-lines.ts';
import { buildSections } from './sections.ts';
import { tieFootnotes } from './tie-footnotes.ts';

/** Never throws; time is linear in the text. */
export const readStructure = (source: SourceText, words: StructureWords): Outline => {
  const lines = readLines(source.text, words.units);
  const head = findLetterhead(lines, words);
  const closing = findClosing(head?.rest ?? lines, words);
  const body = groupLines(closing?.before ?? head?.rest ?? lines, words);
  const behind = closing ? groupLines(closing.after, words) : [];
  const drafts = [...(head?.drafts ?? []), ...body, ...(closing?.drafts ?? []), ...behind];
  drafts.sort((a, b) => lineStart(a.lines[0]!) - lineStart(b.lines[0]!));

  const ids = new Map(drafts.map((draft, id) => [draft, id]));
  const idOf = (draft: Draft | null | undefined): number | null => (draft ? (ids.get(draft) ?? null) : null);
  const { sections, of } = buildSections(drafts, head?.title ? draftText(head.title) : '', words);
  const placed = drafts.map((draft, id): Passage => ({ ...makePassage(draft, id, words), section: of[id] ?? 0 }));
  const { hosts, issues } = tieFootnotes(source, placed);
  // A footnote stands where its mark does, though it may be printed under the next heading.
  const passages = placed.map((passage): Passage => {
    if (passage.kind !== 'footnote') return passage;
    const host = hosts.get(passage.id);
    return { ...passage, section: (host && placed[host.passage]?.section) ?? 0 };
  });
  return {
    source,
    passages,
    sections,
    letterhead: head && {
      bodies: head.bodies.map((draft) => idOf(draft) ?? 0),
      code: idOf(head.code),
      dateline: idOf(head.dateline),
      type: idOf(head.type),
      title: idOf(head.title),
    },
    signature:
      closing && (closing.onBehalfOf || closing.role || closing.name)
        ? { onBehalfOf: idOf(closing.onBehalfOf), role: idOf(closing.role), name: idOf(closing.name) }
        : null,
    hosts,
    issues: head && head.bodies.length > 0 ? issues : [noLetterhead(source), ...issues],
  };
};

/** The report does not say who wrote it. */
const noLetterhead = (source: SourceText): Issue => ({
  code: 'structure.noLetterhead',
  severity: 'info',
  params: { name: source.name },
  places: [{ text: source.id, span: { start: 0, end: 0 } }],
});
