/** What every panel gets: the state, the one way to change it, the graph, what the filter leaves of it, and the words. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GivenDecision } from '../curation/decisions.ts';
import type { Remainder } from '../model/filter.ts';
import type { Model } from '../model/model.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Words } from '../text/language.ts';
import type { Action } from './reduce.ts';
import type { ViewerState } from './state.ts';

export interface Viewer extends Words {
  readonly state: ViewerState;
  readonly dispatch: (action: Action) => void;
  readonly model: Model;
  readonly left: Remainder;
  readonly index: SearchIndex;
  /** The decisions the graph was built with. */
  readonly given: readonly GivenDecision[];
  /** False where the browser keeps nothing of what is decided here. */
  readonly keeps: boolean;
  /** Says something in the live region, for those who do not see the page change. */
  readonly say: (text: string) => void;
}

export const ViewerContext = createContext<Viewer | null>(null);

export const useViewer = (): Viewer => {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('used outside the page');
  return viewer;
};
