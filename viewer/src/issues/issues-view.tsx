/** Conflicts, doubtful readings and names that could be several things, each with the places where they stand. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { GraphFileIssue } from '../../../src/6-graph/graph-file.ts';
import { plain } from '../model/model.ts';
import { withoutMarkup } from '../model/quote.ts';
import { useViewer } from '../state/context.ts';
import { ThingLink } from '../ui/thing-link.tsx';
import { issueTitle } from './issue-title.ts';

interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;
const GLYPHS = { error: '×', warning: '!', info: 'i' } as const;
/** Letters of the text shown on each side of a place. */
const AROUND = 90;
/** Letters of a place itself shown where nothing in it is named. */
const LONGEST = 160;
/** More of one kind than this are shown in part, and the rest counted. */
const SHOWN = 200;

/** A place in a text with the words around it; within a long one, the words that name what it is about. */
const Place = ({ text, start, end, about = [] }: TextSpan & { about?: readonly string[] }): JSX.Element => {
  const { model } = useViewer();
  const whole = model.texts.get(text)?.text ?? '';
  const named = about
    .flatMap((id) => model.mentionsOf.get(id) ?? [])
    .flatMap((mention) => (mention.text === text ? mention.spans : []))
    .find(([from, to]) => start <= from && to <= end);
  const [from, to] = named ?? [start, Math.min(end, start + LONGEST)];
  return (
    <bdi class="place">
      …{withoutMarkup(whole.slice(Math.max(0, from - AROUND), from))}{' '}
      <strong>{withoutMarkup(whole.slice(from, to))}</strong> {withoutMarkup(whole.slice(to, to + AROUND))}…
    </bdi>
  );
};

const IssueRow = ({ issue, index }: { issue: GraphFileIssue; index: number }): JSX.Element => {
  const { dispatch, t, state, ...words } = useViewer();
  const count = Math.max(issue.claims?.length ?? 0, issue.places.length);
  const open = (at: number): void => dispatch({ type: 'read', reading: { kind: 'issue', index }, at });
  const isOpen = state.reading?.kind === 'issue' && state.reading.index === index;
  return (
    <li class={`issue issue-${issue.severity} ${isOpen ? 'open' : ''}`}>
      <span class="issue-glyph" role="img" aria-label={t(`issues.${issue.severity}`)}>
        {GLYPHS[issue.severity]}
      </span>
      <div>
        <p class="issue-title">
          <bdi>{plain(issueTitle(issue, { ...words, t }))}</bdi>
        </p>
        {issue.things && issue.things.length > 0 && (
          <p class="candidates">
            {issue.things.slice(0, 8).map((id) => (
              <ThingLink key={id} id={id} />
            ))}
          </p>
        )}
        {issue.places.slice(0, 6).map((place, i) => (
          <button
            key={`${place.text} ${place.start}`}
            type="button"
            class="place-button"
            onClick={() => open(Math.min(i, count - 1))}
          >
            <Place {...place} about={issue.things ?? []} />
          </button>
        ))}
        {issue.places.length === 0 && count > 0 && (
          <button type="button" class="evidence-button" onClick={() => open(0)}>
            {t('issues.read')}
          </button>
        )}
      </div>
    </li>
  );
};

export const IssuesView = (): JSX.Element => {
  const { model, dispatch, t, count, has, word, state } = useViewer();
  const { issues, unresolved, words } = model.file;
  const indexed = useMemo(() => issues.map((issue, index) => ({ issue, index })), [issues]);
  return (
    <section class="issues-view" aria-label={t('view.issues')}>
      {issues.length === 0 && unresolved.length === 0 && <p class="empty">{t('issues.none')}</p>}
      {SEVERITIES.map((severity) => {
        const list = indexed.filter(({ issue }) => issue.severity === severity);
        if (list.length === 0) return null;
        return (
          <section key={severity}>
            <h2>
              {t(`issues.${severity}`)} <span class="tally">{list.length}</span>
            </h2>
            <ul>
              {list.slice(0, SHOWN).map(({ issue, index }) => (
                <IssueRow key={index} issue={issue} index={index} />
              ))}
            </ul>
            {list.length > SHOWN && <p class="note">{count('issues.more', list.length - SHOWN)}</p>}
          </section>
        );
      })}
      {unresolved.length > 0 && (
        <section>
          <h2>
            {t('issues.unresolved')} <span class="tally">{unresolved.length}</span>
          </h2>
          <p class="view-note">{t('issues.unresolvedNote')}</p>
          <ul>
            {unresolved.slice(0, SHOWN).map((one) => (
              <li
                key={one.id}
                class={`issue ${state.reading?.kind === 'unresolved' && state.reading.id === one.id ? 'open' : ''}`}
              >
                <span class="issue-glyph" aria-hidden="true">
                  ?
                </span>
                <div>
                  <p class="issue-title">
                    “<bdi>{plain(one.surface)}</bdi>” <span class="muted">· {word(words.classes, one.class)}</span>
                  </p>
                  <p>{has(`unresolved.${one.reason}`) ? t(`unresolved.${one.reason}`) : plain(one.reason)}</p>
                  <p class="candidates">
                    {one.candidates.slice(0, 8).map((id) => (
                      <ThingLink key={id} id={id} full />
                    ))}
                  </p>
                  {one.spans[0] && (
                    <button
                      type="button"
                      class="place-button"
                      onClick={() => dispatch({ type: 'read', reading: { kind: 'unresolved', id: one.id } })}
                    >
                      <Place text={one.text} start={one.spans[0][0]} end={one.spans[0][1]} />
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
          {unresolved.length > SHOWN && <p class="note">{count('issues.more', unresolved.length - SHOWN)}</p>}
        </section>
      )}
    </section>
  );
};
