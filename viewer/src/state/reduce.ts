/** The one place where the page's state changes: state and action in, state out. */

import type { SignedDecision } from '../../../src/curation/decision.ts';
import { type CurationState, decide, leaveOut, takeBack } from '../curation/decisions.ts';
import { type Facet, NO_FILTER } from '../model/filter.ts';
import {
  type Camera,
  type CompareChoice,
  type Focus,
  type IssuesChoice,
  type MatrixChoice,
  type PathChoice,
  type QuestionId,
  type Reading,
  START,
  type TableChoice,
  type View,
  type ViewerState,
} from './state.ts';

export type Action =
  | { readonly type: 'show'; readonly view: View }
  /** Select a thing; `centre` makes it the middle of the drawing too. */
  | { readonly type: 'choose'; readonly thing: string | null; readonly centre?: boolean; readonly view?: View }
  | { readonly type: 'read'; readonly reading: Reading | null; readonly at?: number }
  /** Next or previous of `count` claims; stops at the ends. */
  | { readonly type: 'turn'; readonly by: 1 | -1; readonly count: number }
  | { readonly type: 'close' }
  | { readonly type: 'focus'; readonly change: Partial<Focus> }
  | { readonly type: 'undo' }
  | { readonly type: 'switch'; readonly facet: Facet; readonly value: string; readonly on: boolean }
  | { readonly type: 'only'; readonly facet: Facet; readonly off: readonly string[] }
  | { readonly type: 'confidence'; readonly least: number }
  | { readonly type: 'years'; readonly from: number | null; readonly to: number | null }
  | { readonly type: 'unfilter' }
  | { readonly type: 'ask'; readonly id: QuestionId; readonly about: string | null }
  | { readonly type: 'table'; readonly change: Partial<TableChoice> }
  | { readonly type: 'matrix'; readonly change: Partial<MatrixChoice> }
  | { readonly type: 'issues'; readonly change: Partial<IssuesChoice> }
  | { readonly type: 'path'; readonly change: Partial<PathChoice> }
  | { readonly type: 'compare'; readonly change: Partial<CompareChoice> }
  | { readonly type: 'camera'; readonly camera: Camera | null }
  | { readonly type: 'language'; readonly language: ViewerState['language'] }
  /** `leaveOut`: words of decisions of the graph that this one takes the place of. */
  | { readonly type: 'decide'; readonly decision: SignedDecision; readonly leaveOut?: readonly string[] }
  | { readonly type: 'takeBack'; readonly words: string }
  | { readonly type: 'leaveOut'; readonly words: string; readonly isOut: boolean }
  /** What was decided elsewhere: in another tab. */
  | { readonly type: 'curated'; readonly curation: CurationState }
  | { readonly type: 'restore'; readonly state: ViewerState };

/** More steps than anyone takes back; keeps the list from growing without end. */
const UNDO_LIMIT = 50;

const withFocus = (state: ViewerState, focus: Focus): ViewerState => ({
  ...state,
  focus,
  camera: null,
  past: [...state.past, state.focus].slice(-UNDO_LIMIT),
});

const without = (list: readonly string[], value: string): string[] => list.filter((one) => one !== value);

export const reduce = (state: ViewerState, action: Action): ViewerState => {
  switch (action.type) {
    case 'show':
      return { ...state, view: action.view };
    case 'choose': {
      const chosen = { ...state, thing: action.thing, reading: null, at: 0, view: action.view ?? state.view };
      if (!action.centre || action.thing === state.focus.centre) return chosen;
      return withFocus(chosen, { ...state.focus, centre: action.thing, expanded: [], all: false });
    }
    case 'read':
      return { ...state, reading: action.reading, at: action.at ?? 0 };
    case 'turn': {
      const at = Math.min(Math.max(state.at + action.by, 0), Math.max(action.count - 1, 0));
      return at === state.at ? state : { ...state, at };
    }
    case 'close':
      return state.reading && state.thing
        ? { ...state, reading: null, at: 0 }
        : { ...state, thing: null, reading: null, at: 0 };
    case 'focus':
      return withFocus(state, { ...state.focus, ...action.change });
    case 'undo': {
      const focus = state.past.at(-1);
      return focus ? { ...state, focus, camera: null, past: state.past.slice(0, -1) } : state;
    }
    case 'switch': {
      const others = without(state.filter.off[action.facet], action.value);
      const off = { ...state.filter.off, [action.facet]: action.on ? others : [...others, action.value].sort() };
      return { ...state, filter: { ...state.filter, off } };
    }
    case 'only': {
      const off = { ...state.filter.off, [action.facet]: [...action.off].sort() };
      return { ...state, filter: { ...state.filter, off } };
    }
    case 'confidence':
      return { ...state, filter: { ...state.filter, confidence: Math.min(Math.max(action.least, 0), 100) } };
    case 'years':
      return { ...state, filter: { ...state.filter, from: action.from, to: action.to } };
    case 'unfilter':
      return { ...state, filter: NO_FILTER };
    case 'ask':
      return { ...state, view: 'answer', question: { id: action.id, about: action.about }, reading: null, at: 0 };
    case 'table':
      return { ...state, table: { ...state.table, ...action.change } };
    case 'matrix':
      return { ...state, matrix: { ...state.matrix, ...action.change } };
    case 'issues':
      return { ...state, issues: { ...state.issues, ...action.change } };
    case 'path':
      return { ...state, path: { ...state.path, ...action.change } };
    case 'compare':
      return { ...state, compare: { ...state.compare, ...action.change } };
    case 'camera':
      return { ...state, camera: action.camera };
    case 'language':
      return { ...state, language: action.language };
    case 'decide':
      return { ...state, curation: decide(state.curation, action.decision, action.leaveOut) };
    case 'takeBack':
      return { ...state, curation: takeBack(state.curation, action.words) };
    case 'leaveOut':
      return { ...state, curation: leaveOut(state.curation, action.words, action.isOut) };
    case 'curated':
      return { ...state, curation: action.curation };
    case 'restore':
      return { ...START, ...action.state, past: [], curation: state.curation };
  }
};
