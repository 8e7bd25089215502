/**
 * The dossier of one thing: what it is, what nobody tells of it, and every claim by relation and status with its sentence,
 * its report and its section. Made to be printed and filed; it says where the filter left something out.
 */

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { labelOf, plain } from '../model/model.ts';
import { Facts } from '../reader/facts.tsx';
import { Rejected } from '../reader/rejected.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { useViewer } from '../state/context.ts';
import { linkTo } from '../state/link.ts';
import { claimCells, claimHeads } from '../table/claim-cells.ts';
import { toCsv } from '../table/csv.ts';
import { saveText } from '../ui/copy.ts';
import { ClassMark } from '../ui/marks.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import { dossierOf } from './dossier.ts';
import { gapsOf } from './gaps.ts';
import { Contents, Findings, Periods, Sources } from './overview.tsx';
import { Part, partTitle } from './part.tsx';

/** Things offered to one who has chosen none. */
const OFFERED = 12;
/** Other names shown. */
const ALIASES = 20;

const headingId = (i: number): string => `dossier-part-${i}`;

const Choose = (): JSX.Element => {
  const { left, dispatch, t } = useViewer();
  const offered = useMemo(
    () =>
      [...left.things.values()]
        .filter((thing) => thing.class === 'Document' || thing.class === 'Body')
        .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
        .slice(0, OFFERED),
    [left],
  );
  return (
    <section class="dossier" aria-labelledby="dossier-choose">
      <h2 id="dossier-choose">{t('dossier.choose')}</h2>
      <SearchBox
        class="answer-about"
        label={t('dossier.choose')}
        placeholder={t('search.placeholder')}
        suggestions={offered}
        onPick={({ id }) => dispatch({ type: 'choose', thing: id, centre: true })}
      />
      <ul class="offered">
        {offered.map(({ id }) => (
          <li key={id}>
            <ThingLink id={id} full />
          </li>
        ))}
      </ul>
    </section>
  );
};

const DossierOf = ({ thing }: { thing: GraphFileThing }): JSX.Element => {
  const viewer = useViewer();
  const { model, left, dispatch, t, count, word, language } = viewer;
  const dossier = useMemo(() => dossierOf(model, left, thing.id), [model, left, thing]);
  const gaps = useMemo(() => gapsOf(left, thing), [left, thing]);
  const issues = useMemo(
    () => model.file.issues.flatMap((issue, index) => (issue.things?.includes(thing.id) ? [index] : [])),
    [model, thing],
  );
  // On paper every row stands, so they are drawn before the page is handed to the printer.
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    print();
    setPrinting(false);
  }, [printing]);
  const exportCsv = (): void => {
    const rows = dossier.parts.flatMap((part) =>
      part.groups.flatMap(({ rows: list }) =>
        list.flatMap((row) =>
          row.claims.map((claim) => [partTitle(viewer, part), ...claimCells(claim, model, viewer)]),
        ),
      ),
    );
    saveText(document, `vanban-${thing.id}.csv`, 'text/csv', toCsv([['', ...claimHeads(viewer)], ...rows]));
  };
  const claims = dossier.parts.reduce((sum, part) => sum + part.claims, 0);
  return (
    <article class="dossier">
      <header>
        <p class="details-class">
          <ClassMark name={thing.class} /> {word(model.file.words.classes, thing.class)}
        </p>
        <h2 class="dossier-title">
          <bdi>{plain(thing.label)}</bdi>
        </h2>
        <p class="muted">
          {count('dossier.claims', claims)} · {count('dossier.reports', dossier.sources.length)}
          {dossier.leftOut > 0 && <strong class="left-out"> · {count('dossier.leftOut', dossier.leftOut)}</strong>}
        </p>
        <Facts thing={thing} />
        {thing.aliases.length > 0 && (
          <p class="muted">
            {count('details.aliases', thing.aliases.length)}:{' '}
            <bdi>{thing.aliases.slice(0, ALIASES).map(plain).join('; ')}</bdi>
            {thing.aliases.length > ALIASES && '…'}
          </p>
        )}
        <div class="actions">
          <button type="button" class="button primary" onClick={() => setPrinting(true)}>
            {t('dossier.print')}
          </button>
          <button type="button" class="button" onClick={exportCsv}>
            CSV
          </button>
          <button
            type="button"
            class="button"
            onClick={() => dispatch({ type: 'choose', thing: thing.id, centre: true, view: 'graph' })}
          >
            {t('details.centre')}
          </button>
        </div>
      </header>
      {dossier.parts.length > 0 ? (
        <Contents dossier={dossier} idOf={headingId} />
      ) : (
        <p class="empty">{t('dossier.nothing', { name: labelOf(model, thing.id) })}</p>
      )}
      {gaps.length + issues.length > 0 && <Findings gaps={gaps} issues={issues} />}
      {dossier.sources.length > 0 && <Sources sources={dossier.sources} />}
      {dossier.periods.length > 0 && <Periods periods={dossier.periods} />}
      {dossier.parts.map((part, i) => (
        <Part key={`${part.side} ${part.relation}`} part={part} id={headingId(i)} whole={printing} />
      ))}
      <Rejected thing={thing.id} />
      <p class="print-only dossier-foot">{linkTo(location.href, { language, view: 'dossier', thing: thing.id })}</p>
    </article>
  );
};

export const DossierView = (): JSX.Element => {
  const { state, model } = useViewer();
  const thing = state.thing === null ? undefined : model.things.get(state.thing);
  return thing ? <DossierOf key={thing.id} thing={thing} /> : <Choose />;
};
