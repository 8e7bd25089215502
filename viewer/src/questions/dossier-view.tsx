/** One thing on paper: what it is, who issued it, who carries it out with every sentence, what no report says. Made to be printed. */

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { plain } from '../model/model.ts';
import { Facts } from '../reader/facts.tsx';
import { useViewer } from '../state/context.ts';
import { AnswerGroups } from './answer-view.tsx';
import { answer } from './questions.ts';

export const DossierView = (): JSX.Element => {
  const { state, model, left, t, word } = useViewer();
  const thing = state.thing === null ? undefined : model.things.get(state.thing);
  const parts = useMemo(() => {
    if (!thing) return [];
    if (thing.class === 'Body') {
      return [
        { title: t('question.carries-out'), groups: answer(left, 'carries-out', thing.id) },
        { title: t('question.supervised-by'), groups: answer(left, 'supervised-by', thing.id) },
        { title: t('question.issued-by'), groups: answer(left, 'issued-by', thing.id) },
      ];
    }
    const edges = (left.edgesOf.get(thing.id) ?? []).filter((edge) => edge.s === thing.id && edge.p !== 'issuedBy');
    const others = [...new Set(edges.map((edge) => edge.o))].flatMap((id) => left.things.get(id) ?? []);
    const rows = others.map((other) => ({
      thing: other,
      claims: edges.filter((edge) => edge.o === other.id).flatMap((edge) => edge.claims),
    }));
    const issuers = (left.edgesOf.get(thing.id) ?? []).filter((edge) => edge.s === thing.id && edge.p === 'issuedBy');
    const issuedBy = issuers.flatMap((edge) => {
      const other = left.things.get(edge.o);
      return other ? [{ thing: other, claims: edge.claims }] : [];
    });
    return [
      {
        title: word(model.file.words.relations, 'issuedBy'),
        groups: issuedBy.length > 0 ? [{ name: 'result' as const, rows: issuedBy }] : [],
      },
      { title: t('question.carried-out-by'), groups: answer(left, 'carried-out-by', thing.id) },
      { title: t('dossier.further'), groups: rows.length > 0 ? [{ name: 'result' as const, rows }] : [] },
    ];
  }, [thing, left, t, word, model]);
  if (!thing) return <p class="empty">{t('dossier.choose')}</p>;
  return (
    <article class="dossier">
      <header>
        <p class="details-class">{word(model.file.words.classes, thing.class)}</p>
        <h1>
          <bdi>{plain(thing.label)}</bdi>
        </h1>
        <Facts thing={thing} />
        <button type="button" class="button no-print" onClick={() => print()}>
          {t('dossier.print')}
        </button>
      </header>
      {parts.map(({ title, groups }) => (
        <section key={title}>
          <h2>{title}</h2>
          {groups.length > 0 ? <AnswerGroups groups={groups} whole /> : <p class="empty">{t('answer.none')}</p>}
        </section>
      ))}
    </article>
  );
};
