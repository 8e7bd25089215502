/** The evidence reader: leafs through the claims or places of a reading, each opened in the text of its report. */

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ClaimVerdict } from '../curation/claim-verdict.tsx';
import { PlaceDecision } from '../curation/place-decision.tsx';
import { issueTitle } from '../issues/issue-title.ts';
import { plain } from '../model/model.ts';
import { fragmentsOf } from '../model/quote.ts';
import { useViewer } from '../state/context.ts';
import type { Reading } from '../state/state.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import type { Range } from './blocks.ts';
import { ClaimCard } from './claim-card.tsx';
import { CopyCitation } from './copy-citation.tsx';
import { Excerpt, type MarkKind } from './excerpt.tsx';
import { openReading, type Page } from './reading.ts';

interface OpenPage {
  readonly text: string | null;
  readonly marks: readonly Range<MarkKind>[];
  /** Fragments whose place lies outside the text. */
  readonly lost: number;
  readonly hasHost: boolean;
}

const NOTHING: OpenPage = { text: null, marks: [], lost: 0, hasHost: false };

const usePage = (page: Page | undefined): OpenPage => {
  const { model } = useViewer();
  return useMemo(() => {
    if (!page) return NOTHING;
    if (page.kind === 'place') {
      const length = model.texts.get(page.place.text)?.text.length ?? 0;
      const inside = page.place.spans.filter(({ start, end }) => 0 <= start && start < end && end <= length);
      const marks = inside.map((span): Range<MarkKind> => ({ ...span, kind: 'place' }));
      return { text: page.place.text, marks, lost: page.place.spans.length - inside.length, hasHost: false };
    }
    const { claim } = page;
    const text = model.texts.get(claim.text);
    if (!text) return NOTHING;
    const fragments = fragmentsOf(text, claim);
    const marks: Range<MarkKind>[] = fragments
      .filter((fragment) => fragment.exact !== null)
      .map(({ start, end, role }) => ({ start, end, kind: role }));
    const proofs = [...marks];
    for (const id of [claim.s, ...(claim.literal ? [] : [claim.o])]) {
      for (const mention of model.mentionsOf.get(id) ?? []) {
        if (mention.text !== claim.text) continue;
        for (const [start, end] of mention.spans) {
          if (proofs.some((proof) => proof.start <= start && end <= proof.end))
            marks.push({ start, end, kind: 'name' });
        }
      }
    }
    return {
      text: claim.text,
      marks,
      lost: fragments.filter((fragment) => fragment.exact === null).length,
      hasHost: fragments.some((fragment) => fragment.role === 'host'),
    };
  }, [model, page]);
};

export const Reader = ({ reading }: { reading: Reading }): JSX.Element => {
  const { model, state, dispatch, t, has, count, say } = useViewer();
  const { pages, issue, unresolved } = useMemo(() => openReading(model, reading), [model, reading]);
  const at = Math.min(state.at, Math.max(pages.length - 1, 0));
  const page = pages[at];
  const { text: textId, marks, lost, hasHost } = usePage(page);
  const text = textId === null ? undefined : model.texts.get(textId);
  const pageName = t(page?.kind === 'place' ? 'reader.place' : 'reader.claim', { k: at + 1, n: pages.length });
  useEffect(() => {
    if (pages.length > 0) say(pageName);
  }, [pageName, pages, say]);
  const named = unresolved ?? model.things.get(reading.kind === 'mentions' ? reading.thing : '');
  if (!page || !text) return <p class="empty">{t('reader.gone')}</p>;
  const turn = (by: 1 | -1): void => dispatch({ type: 'turn', by, count: pages.length });
  return (
    <div class="reader">
      {issue && (
        <p class="reader-issue">
          <bdi>{plain(issueTitle(issue, { t, has }))}</bdi>
        </p>
      )}
      {unresolved && (
        <p class="reader-issue">
          {t('unresolved.could')}{' '}
          {unresolved.candidates.map((id) => (
            <ThingLink key={id} id={id} />
          ))}
        </p>
      )}
      {page.kind === 'claim' && <ClaimCard claim={page.claim} />}
      <div class="pager">
        <IconButton icon="left" name={t('reader.previous')} shortcut="[" disabled={at === 0} onPress={() => turn(-1)} />
        <span class="pager-place" data-testid="claim-place">
          {pageName}
        </span>
        <IconButton
          icon="right"
          name={t('reader.next')}
          shortcut="]"
          disabled={at >= pages.length - 1}
          onPress={() => turn(1)}
        />
        {page.kind === 'claim' && <CopyCitation claim={page.claim} />}
      </div>
      {page.kind === 'claim' && <ClaimVerdict claim={page.claim} />}
      {page.kind === 'place' && named && (
        <PlaceDecision place={{ ...page.place, class: named.class, candidates: unresolved?.candidates ?? [] }} />
      )}
      {lost > 0 && (
        <p class="warning" role="alert">
          {count('reader.lost', lost)}
        </p>
      )}
      <Excerpt text={text} marks={marks} />
      <p class="reader-source">
        {hasHost && (
          <span class="mark-legend">
            <mark class="mark-statement">{t('reader.statement')}</mark>{' '}
            <mark class="mark-host">{t('reader.host')}</mark>
          </span>
        )}
        <bdi>{plain(text.name)}</bdi>
      </p>
    </div>
  );
};
