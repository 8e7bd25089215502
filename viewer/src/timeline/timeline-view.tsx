/** When the documents were issued, and which of them no one carries out: a chart of the years, and the documents of those chosen. */

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { issuedOf, titleOf, writtenDate } from '../model/facts.ts';
import { applyFilter } from '../model/filter.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import { toCsv } from '../table/csv.ts';
import { saveText } from '../ui/copy.ts';
import { ThingLink } from '../ui/thing-link.tsx';
import { YearHandles } from '../ui/year-handles.tsx';
import { Chart } from './chart.tsx';
import { type Dated, OUTCOMES, timelineOf } from './timeline.ts';

/** Documents drawn at first, and how many more a press draws. */
const STEP = 200;

const Document = ({ document: { thing, outcome, bodies } }: { document: Dated }): JSX.Element => {
  const { t, count } = useViewer();
  const issued = issuedOf(thing);
  const title = titleOf(thing);
  return (
    <li class="dated">
      <span class="dated-day">{issued === undefined ? '' : writtenDate(issued)}</span>
      <span class="dated-name">
        <ThingLink id={thing.id} full />
        {title !== undefined && <bdi class="answer-title">{plain(title)}</bdi>}
      </span>
      <span class="dated-outcome">
        <i class={`outcome-${outcome}`} aria-hidden="true" />
        {bodies === 0 ? t('timeline.nobody') : `${t(`answer.${outcome}`)} · ${count('timeline.bodies', bodies)}`}
      </span>
    </li>
  );
};

export const TimelineView = (): JSX.Element => {
  const { model, state, dispatch, t, count, number } = useViewer();
  const { filter } = state;
  // The chart shows the years outside the range too, so that one can go back to them.
  const timeline = useMemo(
    () => timelineOf(applyFilter(model, { ...filter, from: null, to: null })),
    [model, filter.off, filter.confidence],
  );
  const [drawn, setDrawn] = useState(STEP);
  const { years, undated } = timeline;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const range = { from: filter.from ?? first, to: filter.to ?? last };
  const set = (from: number, to: number): void =>
    dispatch({ type: 'years', from: from <= first ? null : from, to: to >= last ? null : to });
  const onYear = (year: number): void => {
    if (range.from === year && range.to === year) dispatch({ type: 'years', from: null, to: null });
    else dispatch({ type: 'years', from: year, to: year });
  };
  if (years.length + undated.length === 0) return <p class="empty">{t('timeline.nothing')}</p>;
  const chosen = years.filter(({ year }) => range.from <= year && year <= range.to).reverse();
  const dated = chosen.reduce((sum, { documents }) => sum + documents.length, 0);
  const exportCsv = (): void => {
    const heads = ['table.issued', 'table.label', 'table.title', 'table.status', 'timeline.carriers', 'table.id'];
    const rows = [...chosen.flatMap(({ documents }) => documents), ...undated].map(({ thing, outcome, bodies }) => [
      issuedOf(thing) ?? '',
      plain(thing.label),
      plain(titleOf(thing) ?? ''),
      t(`answer.${outcome}`),
      bodies,
      thing.id,
    ]);
    saveText(document, 'vanban-timeline.csv', 'text/csv', toCsv([heads.map((key) => t(key)), ...rows]));
  };
  let room = drawn;
  return (
    <section class="timeline-view" aria-labelledby="timeline-title">
      <div class="timeline-head">
        <h2 id="timeline-title">{t('timeline.title')}</h2>
        <p class="view-note">
          {range.from === range.to ? range.from : `${range.from}–${range.to}`} · {count('timeline.dated', dated)} ·{' '}
          {count('timeline.undated', undated.length)}
        </p>
        <button type="button" class="button" onClick={exportCsv}>
          CSV
        </button>
      </div>
      {years.length > 0 && <Chart timeline={timeline} range={range} onYear={onYear} />}
      {last > first && <YearHandles first={first} last={last} {...range} onChange={set} />}
      <p class="outcomes">
        {OUTCOMES.map((outcome) => (
          <span key={outcome}>
            <i class={`outcome-${outcome}`} aria-hidden="true" /> {t(`answer.${outcome}`)}
          </span>
        ))}
      </p>
      {chosen.map(({ year, documents }) => {
        const shown = documents.slice(0, Math.max(room, 0));
        room -= shown.length;
        if (shown.length === 0) return null;
        return (
          <section key={year}>
            <h3>
              {year} <span class="tally">{number(documents.length)}</span>
            </h3>
            <ul>
              {shown.map((one) => (
                <Document key={one.thing.id} document={one} />
              ))}
            </ul>
          </section>
        );
      })}
      {dated > drawn && (
        <button type="button" class="button more-rows" onClick={() => setDrawn(drawn + STEP)}>
          {count('dossier.more', dated - drawn)}
        </button>
      )}
      {undated.length > 0 && (
        <details class="undated">
          <summary>{count('timeline.undated', undated.length)}</summary>
          <ul>
            {undated.slice(0, drawn).map((one) => (
              <Document key={one.thing.id} document={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
