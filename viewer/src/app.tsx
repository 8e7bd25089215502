/** The page: head, tabs, filters, the chosen view, and beside it the thing or sentence that is read. */

import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { GraphFile } from '../../src/6-graph/graph-file.ts';
import { CompareView } from './compare/compare-view.tsx';
import { CurationView } from './curation/curation-view.tsx';
import { givenDecisions } from './curation/decisions.ts';
import { recall, useKept } from './curation/kept.ts';
import { DossierView } from './dossier/dossier-view.tsx';
import { GraphView } from './graph/graph-view.tsx';
import { IssuesView } from './issues/issues-view.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';
import { applyFilter, isFiltering } from './model/filter.ts';
import { buildModel, labelOf } from './model/model.ts';
import { PathsView } from './paths/paths-view.tsx';
import { AnswerView } from './questions/answer-view.tsx';
import { Cards } from './questions/cards.tsx';
import { openReading } from './reader/reading.ts';
import { SidePanel } from './reader/side-panel.tsx';
import { buildSearchIndex } from './search/search-index.ts';
import { useAddress } from './state/address.ts';
import { type Viewer, ViewerContext } from './state/context.ts';
import { readHash } from './state/hash.ts';
import { reduce } from './state/reduce.ts';
import type { View } from './state/state.ts';
import { TableView } from './table/table-view.tsx';
import { wordsOf } from './text/language.ts';
import { MESSAGES } from './text/messages.ts';
import { TimelineView } from './timeline/timeline-view.tsx';
import { Filters } from './ui/filters.tsx';
import { Help } from './ui/help.tsx';
import { Icon } from './ui/icons.tsx';
import { SEARCH_FIELD, TopBar } from './ui/top-bar.tsx';

const TABS: readonly View[] = [
  'start',
  'graph',
  'matrix',
  'compare',
  'table',
  'timeline',
  'paths',
  'dossier',
  'issues',
  'curation',
];

/** What a list shows as being read: brought into sight where a link opens it. */
const OPEN = '.sentence.open, .place-card.open';

const StartView = (): JSX.Element => (
  <div class="start-view">
    <Cards />
    <MatrixView />
  </div>
);

const VIEW_OF: Readonly<Record<View, () => JSX.Element>> = {
  start: StartView,
  graph: GraphView,
  matrix: MatrixView,
  compare: CompareView,
  table: TableView,
  timeline: TimelineView,
  paths: PathsView,
  issues: IssuesView,
  answer: AnswerView,
  dossier: DossierView,
  curation: CurationView,
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog[open]') !== null;

export const App = ({ file }: { file: GraphFile }): JSX.Element => {
  const opened = useMemo(() => readHash(location.hash), []);
  const [state, dispatch] = useReducer(reduce, opened.state, (start) => ({ ...start, curation: recall(file) }));
  const [foreign, setForeign] = useState(opened.foreign);
  const [spoken, setSpoken] = useState('');
  const [helping, setHelping] = useState(false);
  const [filtering, setFiltering] = useState(() => matchMedia('(min-width: 1100px)').matches);
  useAddress(state, dispatch);
  const keeps = useKept(file, state.curation, dispatch);
  const given = useMemo(() => givenDecisions(file), [file]);
  const model = useMemo(() => buildModel(file), [file]);
  const index = useMemo(() => buildSearchIndex(model.file.things), [model]);
  const left = useMemo(() => applyFilter(model, state.filter), [model, state.filter]);
  const words = useMemo(() => wordsOf(state.language, MESSAGES[state.language]), [state.language]);
  const say = useCallback((text: string) => setSpoken(text), []);
  const viewer: Viewer = { ...words, state, dispatch, model, left, index, given, keeps, say };
  const { t } = words;
  const main = useRef<HTMLElement>(null);

  const title = state.thing === null ? t(`view.${state.view}`) : labelOf(model, state.thing);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${title} · Vanban`;
  }, [state.language, title]);
  useEffect(() => {
    if (!main.current) return;
    main.current.scrollTop = 0;
    document.querySelector('.tab[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    main.current.querySelector(OPEN)?.scrollIntoView({ block: 'center' });
  }, [state.view, state.question]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) dispatch({ type: 'close' });
      if (isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById(SEARCH_FIELD)?.focus();
      } else if (event.key === '?') setHelping(true);
      else if ((event.key === '[' || event.key === ']') && state.reading) {
        const count = openReading(model, state.reading).pages.length;
        dispatch({ type: 'turn', by: event.key === ']' ? 1 : -1, count });
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [model, state.reading]);

  const Shown = VIEW_OF[state.view];
  const tallies: Partial<Record<View, number>> = {
    issues: file.issues.length + file.unresolved.length,
    curation: state.curation.made.length,
  };
  return (
    <ViewerContext.Provider value={viewer}>
      <div class={`page view-${state.view}`}>
        <a
          class="skip"
          href={`#${SEARCH_FIELD}`}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {t('top.skip')}
        </a>
        <TopBar onHelp={() => setHelping(true)} />
        <nav class="tabs" aria-label={t('top.views')}>
          <button
            type="button"
            class="button filter-toggle"
            aria-label={t('filter.title')}
            aria-expanded={filtering}
            onClick={() => setFiltering(!filtering)}
          >
            <Icon name="funnel" />
            <span class="filter-word">{t('filter.title')}</span>
            {isFiltering(state.filter) && <span class="filter-dot" />}
          </button>
          {TABS.filter((view) => view !== 'compare' || file.texts.length > 1).map((view) => (
            <button
              key={view}
              type="button"
              class="tab"
              aria-current={state.view === view ? 'page' : undefined}
              onClick={() => dispatch({ type: 'show', view })}
            >
              {t(`view.${view}`)}
              {(tallies[view] ?? 0) > 0 && <span class="tally">{tallies[view]}</span>}
            </button>
          ))}
        </nav>
        {foreign && (
          <p class="foreign" role="alert">
            {t('load.foreignLink')}
            <button type="button" class="link" onClick={() => setForeign(false)}>
              {t('side.close')}
            </button>
          </p>
        )}
        <div class="columns">
          {filtering && (
            <section class="left" aria-label={t('filter.title')}>
              <Filters />
              <button type="button" class="button filters-close" onClick={() => setFiltering(false)}>
                {t('filter.done')}
              </button>
            </section>
          )}
          <main ref={main} tabIndex={-1}>
            <Shown />
          </main>
          <SidePanel />
        </div>
        <Help open={helping} onClose={() => setHelping(false)} />
        <p class="unseen" role="status" aria-live="polite">
          {spoken}
        </p>
      </div>
    </ViewerContext.Provider>
  );
};
