/** The question cards of the first screen: a sentence with a place to fill, and examples that answer at one press. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { plain } from '../model/model.ts';
import { SearchBox } from '../search/search-box.tsx';
import { useViewer } from '../state/context.ts';
import { answer, examples, QUESTION_LIST, type Question } from './questions.ts';

const EXAMPLES = 2;
const OFFERED = 8;

const Card = ({ question }: { question: Question }): JSX.Element => {
  const { left, model, dispatch, t, count } = useViewer();
  const { id, about } = question;
  const offered = useMemo(() => examples(left, id, OFFERED), [left, id]);
  const tally = useMemo(() => {
    if (id === 'conflicts') return model.file.issues.length + model.file.unresolved.length;
    return id === 'gaps' ? answer(left, id, null).reduce((sum, group) => sum + group.rows.length, 0) : 0;
  }, [left, model, id]);
  const accepts = useMemo(() => (thing: { class: string }) => thing.class === about, [about]);
  const open = (): void => {
    if (id === 'conflicts') dispatch({ type: 'show', view: 'issues' });
    else dispatch({ type: 'ask', id, about: null });
  };
  return (
    <li class="card">
      <h3>{t(`question.${id}`)}</h3>
      {about === null ? (
        <button type="button" class="card-open" onClick={open}>
          {count(`question.${id}.count`, tally)}
        </button>
      ) : (
        <>
          <SearchBox
            label={t(`question.${id}`)}
            placeholder={t(`question.about.${about}`)}
            accepts={accepts}
            suggestions={offered}
            onPick={(thing) => dispatch({ type: 'ask', id, about: thing.id })}
          />
          <p class="card-examples">
            {offered.slice(0, EXAMPLES).map((thing) => (
              <button
                key={thing.id}
                type="button"
                class="example"
                title={plain(thing.label)}
                onClick={() => dispatch({ type: 'ask', id, about: thing.id })}
              >
                <bdi>{plain(thing.short)}</bdi>
              </button>
            ))}
          </p>
        </>
      )}
    </li>
  );
};

export const Cards = (): JSX.Element => {
  const { t } = useViewer();
  return (
    <section class="cards-box" aria-labelledby="cards-title">
      <h2 id="cards-title" class="unseen">
        {t('question.title')}
      </h2>
      <ul class="cards">
        {QUESTION_LIST.map((question) => (
          <Card key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
};
