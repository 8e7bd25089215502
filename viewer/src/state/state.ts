/** All that the page remembers. One value, changed only by `reduce`; what belongs in a link stands in the hash (hash.ts). */

import type { Change } from '../compare/compare.ts';
import { type CurationState, NO_CURATION } from '../curation/decisions.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';

export const VIEWS = [
  'start',
  'graph',
  'matrix',
  'compare',
  'table',
  'timeline',
  'paths',
  'issues',
  'answer',
  'dossier',
  'curation',
] as const;
export type View = (typeof VIEWS)[number];

export const QUESTIONS = ['carries-out', 'carried-out-by', 'issued-by', 'supervised-by', 'gaps', 'conflicts'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** What the evidence reader reads: a list of claims, or places in a text. */
export type Reading =
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'cell'; readonly body: string; readonly document: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'mentions'; readonly thing: string }
  | { readonly kind: 'issue'; readonly index: number }
  | { readonly kind: 'unresolved'; readonly id: string };

export interface Focus {
  /** The thing the drawing is about; null draws the best connected things. */
  readonly centre: string | null;
  readonly hops: 1 | 2 | 3;
  /** Things whose neighbours are drawn too. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** Things drawn whatever the centre is. */
  readonly pinned: readonly string[];
  /** True where all may be drawn, however many. */
  readonly all: boolean;
  readonly layout: 'rings' | 'map';
}

export interface TableChoice {
  readonly kind: 'things' | 'claims';
  readonly sort: string;
  readonly descending: boolean;
  readonly words: string;
}

export interface MatrixChoice {
  readonly transposed: boolean;
  readonly documents: 'date' | 'claims' | 'name';
  readonly bodies: 'level' | 'claims' | 'name';
  /** Lines without any claim are findings, and shown unless this is false. */
  readonly empty: boolean;
}

/** Kinds of points to review, gravest first. */
export const KINDS = ['error', 'warning', 'unresolved', 'info'] as const;
export type IssueKind = (typeof KINDS)[number];

export interface IssuesChoice {
  /** Kinds that are switched off. */
  readonly off: readonly IssueKind[];
  readonly words: string;
}

/** The two things whose connection is asked for. */
export interface PathChoice {
  readonly from: string | null;
  readonly to: string | null;
}

/** Two texts to compare; the last two where none are named. */
export interface CompareChoice {
  readonly before: string | null;
  readonly after: string | null;
  readonly as: 'list' | 'matrix';
  /** Kinds of change that are switched off. */
  readonly off: readonly Change[];
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface ViewerState {
  readonly language: 'vi' | 'en';
  readonly view: View;
  /** The selected thing: the same in every view. */
  readonly thing: string | null;
  readonly reading: Reading | null;
  /** Which claim or place of the reading, from 0. */
  readonly at: number;
  readonly focus: Focus;
  readonly filter: Filter;
  readonly question: { readonly id: QuestionId; readonly about: string | null } | null;
  readonly table: TableChoice;
  readonly matrix: MatrixChoice;
  readonly issues: IssuesChoice;
  readonly path: PathChoice;
  readonly compare: CompareChoice;
  readonly camera: Camera | null;
  /** Earlier drawings, latest last, for undo; no part of a link. */
  readonly past: readonly Focus[];
  /** What people decided; kept by the browser, no part of a link. */
  readonly curation: CurationState;
}

export const START: ViewerState = {
  language: 'vi',
  view: 'start',
  thing: null,
  reading: null,
  at: 0,
  focus: { centre: null, hops: 1, expanded: [], hidden: [], pinned: [], all: false, layout: 'rings' },
  filter: NO_FILTER,
  question: null,
  table: { kind: 'claims', sort: '', descending: false, words: '' },
  matrix: { transposed: false, documents: 'date', bodies: 'level', empty: true },
  issues: { off: [], words: '' },
  path: { from: null, to: null },
  compare: { before: null, after: null, as: 'list', off: [] },
  camera: null,
  past: [],
  curation: NO_CURATION,
};
