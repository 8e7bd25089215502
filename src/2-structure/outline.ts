import type { SourceText } from '../1-read/source-text.ts';
import type { Issue } from '../base/issue.ts';
import type { Passage } from './passage.ts';

/** A part or heading of the report, and what it is under. */
export interface Section {
  readonly id: number;
  /** 0 for the report itself, 1 for a part (PHẦN THỨ NHẤT), then I., 1., 1.1., a). */
  readonly level: number;
  /** "I", "1.1", "" where the heading has no number. */
  readonly number: string;
  readonly title: string;
  readonly parent: number | null;
  /** True where the heading (or one above it) announces tasks to come, not results. */
  readonly plans: boolean;
}

/** Indices into `passages` of the parts of the letterhead; absent where the report has none. */
export interface Letterhead {
  /** The issuing bodies as printed, outermost last ("TỈNH ỦY HÀ NAM"); the State's or Party's motto left out. */
  readonly bodies: readonly number[];
  /** "Số 408 -BC/TU". */
  readonly code: number | null;
  /** "Hà Nam, ngày 07 tháng 7 năm 2020". */
  readonly dateline: number | null;
  /** "BÁO CÁO". */
  readonly type: number | null;
  /** The lines of the title under the type. */
  readonly title: number | null;
}

/** The signature block. */
export interface Signature {
  /** "T/M TỈNH ỦY", "BÍ THƯ", "Lê Thị Thủy", each a passage. */
  readonly onBehalfOf: number | null;
  readonly role: number | null;
  readonly name: number | null;
}

/** Where a footnote hangs: the body passage that bears its number, and the place of the mark in that passage's text. */
export interface FootnoteHost {
  readonly passage: number;
  readonly at: number;
  /** Index into that passage's sentences. */
  readonly sentence: number;
}

export interface Outline {
  readonly source: SourceText;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly letterhead: Letterhead | null;
  readonly signature: Signature | null;
  /** Passage index of a footnote -> its host; a footnote without a mark is not in it, and is an issue. */
  readonly hosts: ReadonlyMap<number, FootnoteHost>;
  readonly issues: readonly Issue[];
}
