/** One way from a thing to another, step by step. */

import type { JSX } from 'preact';
import { bySentence } from '../model/quote.ts';
import { Sentence } from '../reader/sentence.tsx';
import { useViewer } from '../state/context.ts';
import { relationTitle } from '../text/relation-title.ts';
import { LineMark, StatusChip } from '../ui/marks.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import type { Bond, Route, Step } from './routes.ts';

/** Sentences of one relation shown at once; all of them are one press away, in the reader. */
const SENTENCES = 2;

const BondItem = ({ bond, step }: { bond: Bond; step: Step }): JSX.Element => {
  const viewer = useViewer();
  const { dispatch, count } = viewer;
  const sentences = bySentence(bond.claims);
  const hidden = sentences.length - SENTENCES;
  const [s, o] = bond.onward ? [step.from, step.to] : [step.to, step.from];
  const statuses = [...new Set(bond.claims.map(({ status }) => status))];
  return (
    <li>
      <p class="bond-head">
        <LineMark relation={bond.relation} />
        <span class="relation">{relationTitle(viewer, bond.relation, bond.onward)}</span>
        {statuses.map((status) => (
          <StatusChip key={status} status={status} />
        ))}
      </p>
      <ul class="sentences">
        {sentences.slice(0, SENTENCES).map((claims) => (
          <Sentence key={claims[0]?.id} claims={claims} named={false} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="evidence-button"
          onClick={() => dispatch({ type: 'read', reading: { kind: 'edge', key: `${s} ${bond.relation} ${o}` } })}
        >
          {count('path.more', hidden)}
        </button>
      )}
    </li>
  );
};

export const RouteCard = ({ route, number: place }: { route: Route; number: number }): JSX.Element => {
  const { dispatch, t, count, number } = useViewer();
  const id = `route-${place}`;
  const [first] = route;
  const draw = (): void => {
    if (!first) return;
    const things = [first.from, ...route.map(({ to }) => to)];
    dispatch({ type: 'focus', change: { centre: first.from, hops: 1, pinned: things, expanded: [], hidden: [] } });
    dispatch({ type: 'show', view: 'graph' });
  };
  return (
    <section class="route" aria-labelledby={id}>
      <div class="route-head">
        <h3 id={id}>
          {t('path.route', { k: number(place) })} <span class="muted">· {count('graph.hop', route.length)}</span>
        </h3>
        <button type="button" class="button" onClick={draw}>
          {t('path.draw')}
        </button>
      </div>
      {first && (
        <p class="route-stop">
          <ThingLink id={first.from} full />
        </p>
      )}
      <ol>
        {route.map((step) => (
          <li key={step.to}>
            <ul class="bonds">
              {step.bonds.map((bond) => (
                <BondItem key={`${bond.relation} ${bond.onward}`} bond={bond} step={step} />
              ))}
            </ul>
            <p class="route-stop">
              <ThingLink id={step.to} full />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
