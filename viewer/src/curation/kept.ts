/** What was decided on the page outlives it: kept by the browser under the texts it is about, and the same in every tab. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GraphFile } from '../../../src/6-graph/graph-file.ts';
import type { Action } from '../state/reduce.ts';
import { readCurationState } from './decision-shape.ts';
import { type CurationState, givenDecisions, NO_CURATION, notYetBuilt } from './decisions.ts';

/** The ids of texts tell graphs apart, and a graph that is built again from the same texts finds what was decided on it. */
const keyOf = ({ texts }: Pick<GraphFile, 'texts'>): string =>
  `vanban-curation ${texts
    .map(({ id }) => id)
    .sort()
    .join(' ')}`;

const parsed = (written: string | null): CurationState | null => {
  try {
    return readCurationState(JSON.parse(written ?? 'null'));
  } catch {
    return null;
  }
};

/** What the browser kept of an earlier visit; nothing where it keeps nothing. */
export const recall = (file: GraphFile): CurationState => {
  try {
    const state = parsed(localStorage.getItem(keyOf(file)));
    return state ? notYetBuilt(state, givenDecisions(file)) : NO_CURATION;
  } catch {
    return NO_CURATION;
  }
};

const keep = (key: string, state: CurationState): boolean => {
  try {
    const written = JSON.stringify(state);
    const isNothing = state.made.length === 0 && state.leftOut.length === 0 && state.by === '';
    if (isNothing) localStorage.removeItem(key);
    else if (localStorage.getItem(key) !== written) localStorage.setItem(key, written);
    return true;
  } catch {
    return false;
  }
};

/** False where the browser keeps nothing, so that a person knows to download the file before leaving. */
export const useKept = (file: GraphFile, state: CurationState, dispatch: (action: Action) => void): boolean => {
  const key = useMemo(() => keyOf(file), [file]);
  const [isKept, setKept] = useState(true);
  useEffect(() => setKept(keep(key, state)), [key, state]);
  useEffect(() => {
    const onStorage = (event: StorageEvent): void => {
      if (event.key === key) dispatch({ type: 'curated', curation: parsed(event.newValue) ?? NO_CURATION });
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [key, dispatch]);
  return isKept;
};
