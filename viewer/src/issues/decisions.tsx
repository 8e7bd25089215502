/** What people decided about the graph, by whom and why, and which of it found nothing to change. */

import type { JSX } from 'preact';
import { writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { ThingLink } from '../ui/thing-link.tsx';

/** Decisions shown; a longer list is for `vanban check`. */
const SHOWN = 500;

export const Decisions = (): JSX.Element | null => {
  const { model, t, count } = useViewer();
  const { decisions } = model.file;
  if (decisions.length === 0) return null;
  return (
    <section class="decisions">
      <h2>
        {t('decisions.title')} <span class="tally">{decisions.length}</span>
      </h2>
      <ul>
        {decisions.slice(0, SHOWN).map(({ kind, subject, by, on, why, applied, things }, index) => {
          const known = things.filter((id) => model.things.has(id));
          return (
            <li key={index} class="issue">
              <span class="issue-glyph" aria-hidden="true">
                {applied ? '✓' : '!'}
              </span>
              <div>
                <p class="issue-title">
                  {t(`decision.${kind}`)}{' '}
                  {known.length > 0 ? (
                    known.map((id) => <ThingLink key={id} id={id} full />)
                  ) : (
                    <bdi>{plain(subject)}</bdi>
                  )}
                </p>
                <p>
                  {t(applied ? 'decisions.applied' : 'decisions.refused')} <bdi>{plain(by)}</bdi>, {writtenDate(on)}:{' '}
                  <bdi>{plain(why)}</bdi>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {decisions.length > SHOWN && <p class="note">{count('issues.more', decisions.length - SHOWN)}</p>}
    </section>
  );
};
