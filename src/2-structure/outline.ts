import type { SourceText } from '../1-read/source-text.ts';
import type { Issue } from '../base/issue.ts';
import type { Passage } from './passage.ts';

/** A part or heading of the report, and what it is under. */
export interface Section {
  readonly id: number;
  /** Depth in the tree: 0 for the report itself, then for instance 1 for PHẦN THỨ NHẤT, 2 for I., 3 for 1., 4 for 1.1. */
  readonly level: number;
  /** As printed, without the signs around it: "PHẦN THỨ NHẤT", "I", "1.1"; "" where the heading has no number. */
  readonly number: string;
  /** Without the number and the colon at its end; "" where a paragraph has a number only. */
  readonly title: string;
  readonly parent: number | null;
  /** True where the heading (or one above it) announces tasks to come, not results. */
  readonly plans: boolean;
}

/** Indices into `passages` of the parts of the letterhead; absent where the report has none. */
export interface Letterhead {
  /** The issuer, then what it is part of ("SỞ Y TẾ", "UBND TỈNH LẠNG SƠN"); the State's or Party's motto left out. */
  readonly bodies: readonly number[];
  /** "Số 77 -BC/TU". */
  readonly code: number | null;
  /** "Yên Bái, ngày 07 tháng 7 năm 2020". */
  readonly dateline: number | null;
  /** "BÁO CÁO". */
  readonly type: number | null;
  /** The lines of the title under the type, as one; of a letter, "V/v ...". */
  readonly title: number | null;
}

/** The signature block. */
export interface Signature {
  /** "T/M TỈNH ỦY", "BÍ THƯ", the name: each a passage. Lines such as "K/T BÍ THƯ" or "(Đã ký)" between are passages too. */
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
