import { thingId } from '../base/stable-id.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnownThing } from './known-thing.ts';

type Named = Pick<KnownThing, 'label' | 'key'>;

/** True where people said that two things are two, though their names are much alike. */
export const areToldApart = ({ decided: { apart } }: Lexicon, a: Named, b: Named): boolean =>
  // Ids are hashes: none is made where nobody told anything apart.
  apart.size > 0 && (apart.get(thingId(a.label, a.key))?.has(thingId(b.label, b.key)) ?? false);
