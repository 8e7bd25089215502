/** The answer to a question: results, what is to come, what did not happen, apart from each other, each with its sentences. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { issuedOf, titleOf, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { bySentence } from '../model/quote.ts';
import { Sentence } from '../reader/sentence.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { useViewer } from '../state/context.ts';
import { claimCells, claimHeads } from '../table/claim-cells.ts';
import { toCsv } from '../table/csv.ts';
import { saveText } from '../ui/copy.ts';
import { Icon } from '../ui/icons.tsx';
import { ThingLink } from '../ui/thing-link.tsx';
import { type AnswerGroup, type AnswerRow, answer, examples, QUESTION_LIST } from './questions.ts';

/** Sentences of one row shown at once; the others are in the reader, one press away. */
const SENTENCES = 3;
const ROWS = 200;

const Row = ({ row }: { row: AnswerRow }): JSX.Element => {
  const { count } = useViewer();
  const issued = issuedOf(row.thing);
  const title = titleOf(row.thing);
  const sentences = bySentence(row.claims);
  const shown = sentences.slice(0, SENTENCES);
  return (
    <li class="answer-row">
      <div class="answer-thing">
        <ThingLink id={row.thing.id} full />
        {issued !== undefined && <span class="muted">{writtenDate(issued)}</span>}
        {title !== undefined && <bdi class="answer-title">{plain(title)}</bdi>}
      </div>
      <ul class="sentences">
        {shown.map((claims) => (
          <Sentence key={claims[0]?.id} claims={claims} />
        ))}
      </ul>
      {sentences.length > shown.length && <p class="more">{count('answer.more', sentences.length - shown.length)}</p>}
    </li>
  );
};

const AnswerGroups = ({ groups }: { groups: readonly AnswerGroup[] }): JSX.Element => {
  const { t, count } = useViewer();
  return (
    <>
      {groups.map(({ name, rows }) => (
        <section key={name} class={`answer-group group-${name}`}>
          <h3>
            {t(`answer.${name}`)} <span class="tally">{rows.length}</span>
          </h3>
          <ul>
            {rows.slice(0, ROWS).map((row) => (
              <Row key={row.thing.id} row={row} />
            ))}
          </ul>
          {rows.length > ROWS && <p class="note">{count('answer.moreRows', rows.length - ROWS)}</p>}
        </section>
      ))}
    </>
  );
};

export const AnswerView = (): JSX.Element => {
  const viewer = useViewer();
  const { state, left, model, dispatch, t, count } = viewer;
  const question = QUESTION_LIST.find(({ id }) => id === state.question?.id);
  const about = state.question?.about ?? null;
  const thing = about === null ? undefined : model.things.get(about);
  const groups = useMemo(() => (question ? answer(left, question.id, about) : []), [left, question, about]);
  const offered = useMemo(() => (question ? examples(left, question.id, 8) : []), [left, question]);
  const accepts = useMemo(() => (one: { class: string }) => one.class === question?.about, [question]);
  if (!question) return <p class="empty">{t('answer.unknown')}</p>;
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const exportCsv = (): void => {
    const rows = groups.flatMap(({ name, rows: list }) =>
      list.flatMap((row) => row.claims.map((claim) => [t(`answer.${name}`), ...claimCells(claim, model, viewer)])),
    );
    saveText(document, `vanban-${question.id}.csv`, 'text/csv', toCsv([['', ...claimHeads(viewer)], ...rows]));
  };
  return (
    <section class="answer-view" aria-labelledby="answer-title">
      <div class="answer-head">
        <button type="button" class="link" onClick={() => dispatch({ type: 'show', view: 'start' })}>
          <Icon name="left" /> {t('answer.back')}
        </button>
        <h2 id="answer-title">{t(`question.${question.id}`)}</h2>
        {question.about !== null && (
          <SearchBox
            class="answer-about"
            label={t(`question.${question.id}`)}
            placeholder={t(`question.about.${question.about}`)}
            accepts={accepts}
            suggestions={offered}
            value={thing ? plain(thing.label) : ''}
            onPick={(picked) => dispatch({ type: 'ask', id: question.id, about: picked.id })}
          />
        )}
        <div class="actions">
          <span class="view-note" aria-live="polite">
            {thing || question.about === null ? count('answer.count', total) : t('answer.choose')}
          </span>
          {thing && (
            <button
              type="button"
              class="button"
              onClick={() => dispatch({ type: 'choose', thing: thing.id, centre: true, view: 'graph' })}
            >
              {t('details.centre')}
            </button>
          )}
          {total > 0 && (
            <button type="button" class="button" onClick={exportCsv}>
              CSV
            </button>
          )}
        </div>
      </div>
      <AnswerGroups groups={groups} />
      {total === 0 && (thing || question.about === null) && <p class="empty">{t('answer.none')}</p>}
    </section>
  );
};
