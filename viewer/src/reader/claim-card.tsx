/** A claim said in words above its sentence: who, does what, to what; how sure, on what ground, by which rule. */

import type { JSX } from 'preact';
import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { ISO_DAY, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { standingOf } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { LineMark, StatusChip } from '../ui/marks.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import { Reviews } from './reviews.tsx';

export const RelationName = ({ claim }: { claim: Pick<GraphFileClaim, 'p' | 'sub' | 'status'> }): JSX.Element => {
  const { model, word } = useViewer();
  const { relations } = model.file.words;
  return (
    <span class="relation">
      <LineMark relation={claim.p} dashed={standingOf(claim.status) === 'toCome'} />
      {word(relations, claim.p)}
      {claim.sub !== undefined && <span class="relation-sub"> ({word(relations, claim.sub)})</span>}
    </span>
  );
};

export const ClaimCard = ({ claim }: { claim: GraphFileClaim }): JSX.Element => {
  const { model, word, t, number } = useViewer();
  const regarding = claim.regarding ?? [];
  return (
    <div class="claim-card">
      <p class="triple">
        <ThingLink id={claim.s} />
        <RelationName claim={claim} />
        {claim.literal ? (
          <bdi class="literal">{ISO_DAY.test(claim.o) ? writtenDate(claim.o) : plain(claim.o)}</bdi>
        ) : (
          <ThingLink id={claim.o} />
        )}
      </p>
      <Reviews claim={claim} />
      <dl class="claim-facts">
        <dt>{t('claim.status')}</dt>
        <dd>
          <StatusChip status={claim.status} />
        </dd>
        <dt>{t('claim.basis')}</dt>
        <dd>{word(model.file.words.bases, claim.basis)}</dd>
        <dt>{t('claim.confidence')}</dt>
        <dd>{number(Math.round(claim.confidence * 100))} %</dd>
        {claim.role !== undefined && (
          <>
            <dt>{t('claim.role')}</dt>
            <dd>
              <bdi>{plain(claim.role)}</bdi>
            </dd>
          </>
        )}
        {regarding.length > 0 && (
          <>
            <dt>{t('claim.regarding')}</dt>
            <dd>
              {regarding.map((id) => (
                <ThingLink key={id} id={id} />
              ))}
            </dd>
          </>
        )}
        {claim.section !== undefined && (
          <>
            <dt>{t('claim.section')}</dt>
            <dd>
              <bdi>{plain(claim.section)}</bdi>
            </dd>
          </>
        )}
        <dt>{t('claim.rule')}</dt>
        <dd>
          <code>{plain(claim.rule)}</code>
        </dd>
      </dl>
    </div>
  );
};
