/** One relation of the dossier: what stands at its other end, by status, each with the sentences that say so. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ISO_DAY, issuedOf, titleOf, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { bySentence } from '../model/quote.ts';
import { standingOf } from '../model/relations.ts';
import { Sentence } from '../reader/sentence.tsx';
import { useViewer, type Viewer } from '../state/context.ts';
import { relationTitle } from '../text/relation-title.ts';
import { LineMark, StatusMark } from '../ui/marks.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import type { DossierGroup, DossierPart, DossierRow, Side } from './dossier.ts';

/** Rows of a group drawn at once; one press draws the rest. */
const ROWS = 60;

export const partTitle = (viewer: Viewer, { relation, side }: Pick<DossierPart, 'relation' | 'side'>): string => {
  if (side !== 'regarding') return relationTitle(viewer, relation, side !== 'object');
  return viewer.t('dossier.regarding', { relation: relationTitle(viewer, relation, true) });
};

const Other = ({ row, side }: { row: DossierRow; side: Side }): JSX.Element => {
  const { model } = useViewer();
  const [first = '', second] = row.others;
  if (side === 'value') {
    return <bdi class="literal">{ISO_DAY.test(first) ? writtenDate(first) : plain(first)}</bdi>;
  }
  const thing = model.things.get(first);
  const issued = thing && issuedOf(thing);
  const title = thing && titleOf(thing);
  return (
    <>
      <ThingLink id={first} full />
      {second !== undefined && (
        <>
          <span aria-hidden="true">→</span> <ThingLink id={second} full />
        </>
      )}
      {second === undefined && issued !== undefined && <span class="muted">{writtenDate(issued)}</span>}
      {second === undefined && title !== undefined && <bdi class="answer-title">{plain(title)}</bdi>}
    </>
  );
};

const Row = ({ row, side }: { row: DossierRow; side: Side }): JSX.Element => {
  const { model, word } = useViewer();
  const roles = [
    ...new Set(row.claims.flatMap(({ role, sub }) => [role, sub && word(model.file.words.relations, sub)])),
  ];
  return (
    <li class="answer-row">
      <div class="answer-thing">
        <Other row={row} side={side} />
        {roles.filter(Boolean).map((role) => (
          <bdi key={role} class="muted">
            {plain(role ?? '')}
          </bdi>
        ))}
      </div>
      <ul class="sentences">
        {bySentence(row.claims).map((claims) => (
          <Sentence key={claims[0]?.id} claims={claims} named={false} />
        ))}
      </ul>
    </li>
  );
};

const Group = ({ group, side, whole }: { group: DossierGroup; side: Side; whole: boolean }): JSX.Element => {
  const { model, word, count } = useViewer();
  const [all, setAll] = useState(false);
  const shown = all || whole ? group.rows : group.rows.slice(0, ROWS);
  const hidden = group.rows.length - shown.length;
  return (
    <section class={`answer-group group-${standingOf(group.status)}`}>
      <h3>
        <StatusMark status={group.status} /> {word(model.file.words.statuses, group.status)}{' '}
        <span class="tally">{group.rows.length}</span>
      </h3>
      <ul>
        {shown.map((row) => (
          <Row key={row.others.join(' ')} row={row} side={side} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button more-rows" onClick={() => setAll(true)}>
          {count('dossier.more', hidden)}
        </button>
      )}
    </section>
  );
};

export interface PartProps {
  readonly part: DossierPart;
  /** Id of its heading. */
  readonly id: string;
  /** True where every row is drawn, however many. */
  readonly whole: boolean;
}

export const Part = ({ part, id, whole }: PartProps): JSX.Element => {
  const viewer = useViewer();
  return (
    <section class="dossier-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {part.side !== 'value' && <LineMark relation={part.relation} />} {partTitle(viewer, part)}
      </h2>
      {part.groups.map((group) => (
        <Group key={group.status} group={group} side={part.side} whole={whole} />
      ))}
    </section>
  );
};
