/** Points to review: conflicts, doubtful readings and names that could be several things, each with the places that differ. */

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { labelOf, plain } from '../model/model.ts';
import { withoutMarkup } from '../model/quote.ts';
import { useViewer } from '../state/context.ts';
import { type IssueKind, KINDS } from '../state/state.ts';
import { toCsv } from '../table/csv.ts';
import { saveText } from '../ui/copy.ts';
import { Decisions } from './decisions.tsx';
import { EntryItem, entryTitle } from './entry.tsx';
import { chosen, type Entry, isRead, reviewOf } from './review.ts';

/** Entries drawn at first, and how many more a press draws. */
const STEP = 100;

const KindSwitch = ({ kind, tally }: { kind: IssueKind; tally: number }): JSX.Element => {
  const { state, dispatch, t, number } = useViewer();
  const { off } = state.issues;
  const isOn = !off.includes(kind);
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isOn}
      onClick={() => {
        const others = off.filter((one) => one !== kind);
        dispatch({ type: 'issues', change: { off: isOn ? [...others, kind] : others } });
      }}
    >
      {t(`issues.${kind}`)} {number(tally)}
    </button>
  );
};

export const IssuesView = (): JSX.Element => {
  const viewer = useViewer();
  const { model, state, dispatch, t, count, language } = viewer;
  const all = useMemo(() => reviewOf(model), [model]);
  const entries = useMemo(
    () => chosen(all, state.issues, model, (entry) => entryTitle(entry, viewer)),
    [all, state.issues, model, language],
  );
  const isOpen = (entry: Entry): boolean => entry.places.some((place) => isRead(state, place));
  const [drawn, setDrawn] = useState(() => Math.max(STEP, entries.findIndex(isOpen) + 1));
  const tallies = KINDS.map((kind) => ({ kind, tally: all.filter((entry) => entry.kind === kind).length })).filter(
    ({ tally }) => tally > 0,
  );
  if (all.length === 0 && model.file.decisions.length === 0) return <p class="empty">{t('issues.none')}</p>;
  const exportCsv = (): void => {
    const heads = ['issues.kind', 'issues.what', 'issues.things', 'filter.text', 'table.sentence'].map((key) => t(key));
    const rows = entries.flatMap((entry) => {
      const shared = [
        t(`issues.${entry.kind}`),
        entryTitle(entry, viewer),
        entry.things.map((id) => labelOf(model, id)).join('; '),
      ];
      if (entry.places.length === 0) return [[...shared, '', '']];
      return entry.places.map(({ text, start, end }) => {
        const report = model.texts.get(text);
        return [...shared, report ? plain(report.name) : '', withoutMarkup(report?.text.slice(start, end) ?? '')];
      });
    });
    saveText(document, 'vanban-issues.csv', 'text/csv', toCsv([heads, ...rows]));
  };
  return (
    <section class="issues-view" aria-label={t('view.issues')}>
      <div class="view-bar">
        {tallies.length > 1 && (
          <div class="kinds" role="group" aria-label={t('issues.kind')}>
            {tallies.map(({ kind, tally }) => (
              <KindSwitch key={kind} kind={kind} tally={tally} />
            ))}
          </div>
        )}
        <input
          type="search"
          class="table-words"
          aria-label={t('issues.find')}
          placeholder={t('issues.find')}
          value={state.issues.words}
          onInput={(event) => {
            setDrawn(STEP);
            dispatch({ type: 'issues', change: { words: event.currentTarget.value } });
          }}
        />
        <p class="view-note" aria-live="polite">
          {count('issues.count', entries.length)}
        </p>
        <div class="view-tools">
          <button type="button" class="button" onClick={exportCsv}>
            CSV
          </button>
        </div>
      </div>
      <div class="issues-list">
        {KINDS.map((kind) => {
          const ofKind = entries.slice(0, drawn).filter((entry) => entry.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <section key={kind}>
              <h2>{t(`issues.${kind}`)}</h2>
              {kind === 'unresolved' && <p class="view-note">{t('issues.unresolvedNote')}</p>}
              <ul>
                {ofKind.map((entry) => (
                  <EntryItem key={entry.key} entry={entry} />
                ))}
              </ul>
            </section>
          );
        })}
        {entries.length === 0 && all.length > 0 && <p class="empty">{t('issues.nothing')}</p>}
        {entries.length > drawn && (
          <button type="button" class="button more-rows" onClick={() => setDrawn(drawn + STEP)}>
            {count('issues.more', entries.length - drawn)}
          </button>
        )}
        <Decisions />
      </div>
    </section>
  );
};
