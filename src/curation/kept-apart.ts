import { getOrMake } from '../base/get-or-make.ts';
import { type CurationDecision, decisionsOf } from './decision.ts';

/** Id of a thing -> ids of those that people told from it. `staying`: the thing that one was joined into. */
export const keptApart = (
  decisions: readonly CurationDecision[],
  staying: (id: string) => string = (id) => id,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const apart = new Map<string, Set<string>>();
  for (const { things } of decisionsOf(decisions, 'different'))
    for (const a of things)
      for (const b of things) if (a !== b) getOrMake(apart, staying(a), () => new Set<string>()).add(staying(b));
  return apart;
};
