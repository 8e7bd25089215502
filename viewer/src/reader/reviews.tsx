/** What people found of a claim, each with the person, the day and the reason. */

import type { JSX } from 'preact';
import type { GraphFileClaim } from '../../../src/6-graph/graph-file.ts';
import { writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';

export const Reviews = ({ claim }: { claim: GraphFileClaim }): JSX.Element => {
  const { t } = useViewer();
  return (
    <>
      {(claim.reviews ?? []).map(({ verdict, by, on, why }) => (
        <p key={`${by} ${on} ${why}`} class={`review review-${verdict}`}>
          <bdi>{t(`review.${verdict}`, { by: plain(by), on: writtenDate(on), why: plain(why) })}</bdi>
        </p>
      ))}
    </>
  );
};
