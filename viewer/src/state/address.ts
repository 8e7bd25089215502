/** Keeps the address and the state in step: what a person would go back to makes an entry, a camera or a page turn does not. */

import { useEffect, useRef } from 'preact/hooks';
import { readHash, writeHash } from './hash.ts';
import type { Action } from './reduce.ts';
import type { ViewerState } from './state.ts';

const isStep = (before: ViewerState, after: ViewerState): boolean =>
  before.view !== after.view ||
  before.thing !== after.thing ||
  before.reading !== after.reading ||
  before.question !== after.question ||
  before.path !== after.path ||
  before.focus.centre !== after.focus.centre;

export const useAddress = (state: ViewerState, dispatch: (action: Action) => void): void => {
  const shown = useRef(state);
  useEffect(() => {
    const hash = writeHash(state);
    if (hash !== location.hash) {
      if (isStep(shown.current, state)) history.pushState(null, '', hash);
      else history.replaceState(null, '', hash);
    }
    shown.current = state;
  }, [state]);
  useEffect(() => {
    const restore = (): void => {
      const { state: wanted } = readHash(location.hash);
      if (writeHash(shown.current) === writeHash(wanted)) return;
      shown.current = wanted;
      dispatch({ type: 'restore', state: wanted });
    };
    addEventListener('popstate', restore);
    addEventListener('hashchange', restore);
    return () => {
      removeEventListener('popstate', restore);
      removeEventListener('hashchange', restore);
    };
  }, [dispatch]);
};
