/** One difference: the relation, and what each report says of it, the earlier one on the left. */

import type { JSX } from 'preact';
import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { bySentence } from '../model/quote.ts';
import { RelationName } from '../reader/claim-card.tsx';
import { Sentence } from '../reader/sentence.tsx';
import { useViewer } from '../state/context.ts';
import { ThingLink } from '../ui/thing-link.tsx';
import type { Difference } from './compare.ts';

/** Sentences of one report shown; the reader leafs through all. */
const SHOWN = 3;

const Side = ({ claims, name }: { claims: readonly GraphFileClaim[]; name: string }): JSX.Element => {
  const { t, count } = useViewer();
  const sentences = bySentence(claims);
  return (
    <div class="difference-side">
      <p class="unseen">{name}</p>
      {sentences.length === 0 && <p class="muted">{t('compare.silent')}</p>}
      <ul>
        {sentences.slice(0, SHOWN).map((one) => (
          <Sentence key={one[0]?.id} claims={one} />
        ))}
      </ul>
      {sentences.length > SHOWN && <p class="note">{count('path.more', sentences.length - SHOWN)}</p>}
    </div>
  );
};

export const DifferenceCard = ({
  difference,
  names,
}: {
  difference: Difference;
  /** Of the two reports. */
  names: readonly [string, string];
}): JSX.Element => {
  const { s, p, o, before, after } = difference;
  const status = (after[0] ?? before[0])?.status ?? '';
  return (
    <li class="difference" data-change={difference.change}>
      <p class="difference-head">
        <ThingLink id={s} /> <RelationName claim={{ p, status }} /> <ThingLink id={o} />
      </p>
      <div class="difference-sides">
        <Side claims={before} name={names[0]} />
        <Side claims={after} name={names[1]} />
      </div>
    </li>
  );
};
