/** A passage in the making: the lines it is put together from. */
import type { Line } from './line.ts';
import type { Numbering } from './numbering.ts';
import type { PassageKind } from './passage.ts';

export interface Draft {
  kind: PassageKind;
  readonly lines: Line[];
  /** Indices into `lines` where a new stretch of the report begins, because footnotes or blank lines stand before. */
  readonly cuts: Set<number>;
  /** Set when the draft is complete. */
  numbering: Numbering | null;
  /** Length of the run-in heading or number a paragraph opens with; 0 where it has none. */
  label: number;
  /** A heading without `#`, emphasis or capitals: only its number and its brevity speak for it. */
  plain: boolean;
}

export const newDraft = (kind: PassageKind, line: Line): Draft => ({
  kind,
  lines: [line],
  cuts: new Set(),
  numbering: null,
  label: 0,
  plain: false,
});

export const lastLine = (draft: Draft): Line => draft.lines[draft.lines.length - 1]!;

const HYPHEN_END = /[\p{L}\p{N}][-/]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** What stands between two lines of a passage: nothing where a code or number was broken at its hyphen or slash. */
export const joint = (above: Line, below: Line): string => {
  if (below.cell === 'next') return '; ';
  return HYPHEN_END.test(above.text) && WORD_START.test(below.text) ? '' : ' ';
};

export const draftText = (draft: Draft): string => {
  let text = draft.lines[0]!.text;
  for (let i = 1; i < draft.lines.length; i++)
    text += joint(draft.lines[i - 1]!, draft.lines[i]!) + draft.lines[i]!.text;
  return text;
};

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/gu;
const IN_BRACKETS = /\([^()]*\)/g;
/** Letters that make a line of capitals more than an abbreviation. */
const ENOUGH_CAPITALS = 6;

/** A line of capitals, what stands in brackets aside. */
export const isCapitals = (text: string): boolean => {
  if (LOWER.test(text.slice(0, 12)) && !text.startsWith('(')) return false;
  const bare = text.includes('(') ? text.replace(IN_BRACKETS, '') : text;
  if (LOWER.test(bare)) return false;
  return (bare.match(UPPER)?.length ?? 0) >= ENOUGH_CAPITALS;
};

/** All letters of the line are emphasised; a sign may follow. */
export const isEmphasised = (line: Line): boolean =>
  line.emphasised > 0 && !/[\p{L}\p{N}]/u.test(line.text.slice(line.emphasised));
