/** One sentence in a list, with all that it says of a thing: two relations in one sentence are shown once. */

import type { JSX } from 'preact';
import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { plain, shortOf } from '../model/model.ts';
import { preview } from '../model/quote.ts';
import { useViewer } from '../state/context.ts';
import { StatusChip } from '../ui/marks.tsx';
import { RelationName } from './claim-card.tsx';
import { CopySign } from './copy-citation.tsx';

/** Letters shown of a sentence without end; the reader shows it whole. */
const LONGEST = 600;

export interface SentenceProps {
  /** Claims that this sentence proves. */
  readonly claims: readonly GraphFileClaim[];
  /** False where the heading above has already named relation and status. */
  readonly named?: boolean;
}

export const Sentence = ({ claims, named = true }: SentenceProps): JSX.Element | null => {
  const { model, dispatch, state } = useViewer();
  const [first] = claims;
  if (!first) return null;
  const { reading } = state;
  const isOpen = (claim: GraphFileClaim): boolean => reading?.kind === 'claim' && reading.id === claim.id;
  const open = (claim: GraphFileClaim): void => dispatch({ type: 'read', reading: { kind: 'claim', id: claim.id } });
  const text = model.texts.get(first.text);
  const place = [model.texts.size > 1 && text && shortOf(model, text.report), first.section && plain(first.section)];
  return (
    <li class={`sentence ${claims.some(isOpen) ? 'open' : ''}`}>
      {named && (
        <span class="sentence-head">
          {claims.map((claim) => (
            <button
              key={claim.id}
              type="button"
              class="sentence-claim"
              aria-pressed={isOpen(claim)}
              onClick={() => open(claim)}
            >
              <RelationName claim={claim} /> <StatusChip status={claim.status} />
            </button>
          ))}
        </span>
      )}
      <button type="button" class="quote" lang="vi" aria-pressed={isOpen(first)} onClick={() => open(first)}>
        <bdi>{plain(preview(text, first)).slice(0, LONGEST)}</bdi>
      </button>
      <span class="sentence-foot">
        <bdi class="sentence-place">{place.filter(Boolean).join(' · ')}</bdi>
        <code class="print-only">{claims.map(({ id }) => plain(id)).join(' ')}</code>
        <CopySign claim={first} />
      </span>
    </li>
  );
};
