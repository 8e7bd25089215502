/** The tree of headings: levels come from numbers, because the marks of scanned headings are not to be trusted. */
import { level } from '../base/fold.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';
import { type Draft, draftText, isEmphasised } from './draft.ts';
import type { Section } from './outline.ts';

export interface Sections {
  readonly sections: readonly Section[];
  /** Section of each draft, in their order. */
  readonly of: readonly number[];
}

/** Weight of a heading without a number, like the count of its `#`. */
const CAPITALS_MARK = 3;
const EMPHASIS_MARK = 7;
/** Below every number: a heading that only emphasis makes ends at the next number. */
const LOWEST_RANK = 9.5;

interface Open {
  readonly id: number;
  readonly rank: number;
  readonly mark: number;
  /** It, or one above it, tells results. */
  readonly results: boolean;
}

/** `title`: of the report, for the section that holds all others; it never makes the report a plan. */
export const buildSections = (drafts: readonly Draft[], title: string, words: StructureWords): Sections => {
  const sections: Section[] = [{ id: 0, level: 0, number: '', title, parent: null, plans: false }];
  const of: number[] = [];
  let open: Open[] = [{ id: 0, rank: 0, mark: 0, results: false }];
  for (const draft of drafts) {
    const heading = headingOf(draft);
    if (heading) {
      const { number, title: words_, rank, mark } = heading;
      open = rank === null ? closeByMark(open, mark) : open.filter((section) => section.rank < rank);
      const parent = open[open.length - 1]!;
      const above = sections[parent.id]!;
      const leveled = level(words_);
      const id = sections.length;
      const plans = above.plans || announcesTasks(leveled, parent.results, words);
      sections.push({ id, level: above.level + 1, number, title: words_, parent: parent.id, plans });
      const results = !plans && (parent.results || words.result.test(leveled));
      open.push({ id, rank: rank ?? (mark >= EMPHASIS_MARK ? LOWEST_RANK : parent.rank + 0.25), mark, results });
    }
    of.push(
      draft.kind === 'heading' || draft.kind === 'paragraph' || draft.kind === 'listItem'
        ? open[open.length - 1]!.id
        : 0,
    );
  }
  return { sections, of };
};

/**
 * True for a leveled heading that announces tasks to come. `underResults`: a heading above it tells results, so that
 * "Nhiệm vụ quốc phòng" names a field of work there, not a task.
 */
export const announcesTasks = (title: string, underResults: boolean, words: StructureWords): boolean => {
  if (words.result.test(title)) return false;
  if (words.plan.test(title) || words.planIn.test(title)) return true;
  return !underResults && words.planSoft.test(title);
};

/** A heading without a number ends those of its own weight and below, down to the first number that stands above it. */
const closeByMark = (open: readonly Open[], mark: number): Open[] => {
  let end = open.length;
  while (end > 1 && open[end - 1]!.mark >= mark) end -= 1;
  return open.slice(0, end);
};

interface Heading {
  readonly number: string;
  readonly title: string;
  readonly rank: number | null;
  readonly mark: number;
}

/** What a draft opens: headings do, and paragraphs with a number and a title ("1. Công tác dân vận: ..."). */
const headingOf = (draft: Draft): Heading | null => {
  const { numbering, kind, lines } = draft;
  const first = lines[0]!;
  if (kind === 'heading') {
    const text = draftText(draft);
    const mark = first.hashes > 0 ? first.hashes : isEmphasised(first) ? EMPHASIS_MARK : CAPITALS_MARK;
    const title = text.slice(numbering?.end ?? 0).replace(/\s*[:.]$/, '');
    return { number: numbering?.number ?? '', title, rank: numbering?.rank ?? null, mark };
  }
  if (!numbering || kind !== 'paragraph') return null;
  const title = draftText(draft)
    .slice(numbering.end, draft.label)
    .replace(/\s*[:.]$/, '');
  if (title === '' && !numbering.grand) return null;
  return { number: numbering.number, title, rank: numbering.rank, mark: EMPHASIS_MARK };
};
