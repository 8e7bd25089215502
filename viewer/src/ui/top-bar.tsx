/** The head of the page: its name, the search, the language, the link, and how much there is. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SearchBox } from '../search/search-box.tsx';
import { useViewer } from '../state/context.ts';
import { copyText } from './copy.ts';
import { Segmented } from './segmented.tsx';

export const SEARCH_FIELD = 'search';

const LANGUAGES = [
  { value: 'vi', label: 'VI', lang: 'vi' },
  { value: 'en', label: 'EN', lang: 'en' },
] as const;

const Share = (): JSX.Element => {
  const { t, say, state } = useViewer();
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [state]);
  const share = async (): Promise<void> => {
    const done = await copyText(document, location.href);
    setCopied(done);
    say(t(done ? 'top.linkCopied' : 'reader.notCopied'));
  };
  return (
    <button type="button" class="button" title={t('top.shareNote')} onClick={share}>
      {t(copied ? 'top.linkCopied' : 'top.share')}
    </button>
  );
};

export const TopBar = ({ onHelp }: { onHelp: () => void }): JSX.Element => {
  const { model, left, state, dispatch, t, number, language } = useViewer();
  const stays = state.view === 'graph' || state.view === 'dossier';
  return (
    <header class="top">
      <h1 class="brand-box">
        <button type="button" class="brand" onClick={() => dispatch({ type: 'show', view: 'start' })}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M8 10l8 14 8-14" fill="none" />
            <circle cx="8" cy="10" r="3.5" />
            <circle cx="24" cy="10" r="3.5" />
            <circle cx="16" cy="24" r="3.5" />
          </svg>
          Vanban
        </button>
      </h1>
      <SearchBox
        id={SEARCH_FIELD}
        class="top-search"
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        onPick={(thing) =>
          dispatch({ type: 'choose', thing: thing.id, centre: true, view: stays ? state.view : 'graph' })
        }
      />
      <p class="top-count">
        {left.things.size === model.things.size
          ? t('top.count', { things: number(model.things.size), claims: number(model.claims.size) })
          : t('top.countLeft', {
              things: number(left.things.size),
              all: number(model.things.size),
              claims: number(left.claims.length),
            })}
      </p>
      <Segmented
        class="languages"
        label={t('top.language')}
        options={LANGUAGES}
        value={language}
        onChoose={(chosen) => dispatch({ type: 'language', language: chosen })}
      />
      <Share />
      <button
        type="button"
        class="button icon"
        aria-label={t('help.title')}
        title={`${t('help.title')} (?)`}
        onClick={onHelp}
      >
        ?
      </button>
    </header>
  );
};
