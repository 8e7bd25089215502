/** Addresses that open the page anew in a chosen state. */

import { writeHash } from './hash.ts';
import { START, type ViewerState } from './state.ts';

/** The page at `address`, whatever its hash, in the starting state but for what is given. */
export const linkTo = (address: string, state: Partial<ViewerState>): string =>
  address.replace(/#.*$/s, '') + writeHash({ ...START, ...state });
