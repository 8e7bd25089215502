/** What to leave out, by class, relation, status, basis, report, confidence and year; it doubles as the legend of shapes and lines. */

import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { issuedOf } from '../model/facts.ts';
import { type Facet, isFiltering } from '../model/filter.ts';
import { plain } from '../model/model.ts';
import { CLASS_ORDER, RELATION_ORDER, STATUS_ORDER } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { ClassMark, LineMark, StatusMark } from './marks.tsx';
import { Years } from './years.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly tally: number;
  readonly mark?: ComponentChildren;
}

const inOrder =
  (order: readonly string[]) =>
  (a: Choice, b: Choice): number => {
    const [one, other] = [order.indexOf(a.value), order.indexOf(b.value)];
    return (one < 0 ? order.length : one) - (other < 0 ? order.length : other) || (a.label < b.label ? -1 : 1);
  };

const tallyOf = <Item,>(items: readonly Item[], value: (item: Item) => string): Map<string, number> => {
  const tally = new Map<string, number>();
  for (const item of items) tally.set(value(item), (tally.get(value(item)) ?? 0) + 1);
  return tally;
};

const FacetGroup = ({
  facet,
  title,
  choices,
  open,
}: {
  facet: Facet;
  title: string;
  choices: readonly Choice[];
  open: boolean;
}): JSX.Element | null => {
  const { state, dispatch, t, number } = useViewer();
  if (choices.length < 2) return null;
  const off = state.filter.off[facet];
  return (
    <details class="facet" open={open || off.length > 0}>
      <summary>
        {title}
        {off.length > 0 && <span class="tally">−{off.length}</span>}
      </summary>
      <fieldset>
        <legend class="unseen">{title}</legend>
        {choices.map(({ value, label, tally, mark }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={!off.includes(value)}
              onChange={(event) => dispatch({ type: 'switch', facet, value, on: event.currentTarget.checked })}
            />
            {mark}
            <bdi class="facet-name">{label}</bdi>
            <span class="facet-tally">{number(tally)}</span>
          </label>
        ))}
        <button
          type="button"
          class="link"
          onClick={() =>
            dispatch({ type: 'only', facet, off: off.length > 0 ? [] : choices.map(({ value }) => value) })
          }
        >
          {t(off.length > 0 ? 'filter.all' : 'filter.nothing')}
        </button>
      </fieldset>
    </details>
  );
};

export const Filters = (): JSX.Element => {
  const { model, state, dispatch, t, word, left, count } = useViewer();
  const { file } = model;
  const { words } = file;
  const choices = useMemo(() => {
    const claims = [...model.claims.values()];
    const list = (
      tally: Map<string, number>,
      label: (value: string) => string,
      mark?: (value: string) => ComponentChildren,
    ): Choice[] => [...tally].map(([value, n]) => ({ value, label: label(value), tally: n, mark: mark?.(value) }));
    return {
      class: list(
        tallyOf(file.things, (thing) => thing.class),
        (value) => word(words.classes, value),
        (value) => <ClassMark name={value} />,
      ).sort(inOrder(CLASS_ORDER)),
      relation: list(
        tallyOf(claims, (claim) => claim.p),
        (value) => word(words.relations, value),
        (value) => <LineMark relation={value} />,
      ).sort(inOrder(RELATION_ORDER)),
      status: list(
        tallyOf(claims, (claim) => claim.status),
        (value) => word(words.statuses, value),
        (value) => <StatusMark status={value} />,
      ).sort(inOrder(STATUS_ORDER)),
      basis: list(
        tallyOf(claims, (claim) => claim.basis),
        (value) => word(words.bases, value),
      ).sort(inOrder([])),
      text: list(
        tallyOf(claims, (claim) => claim.text),
        (value) => plain(model.texts.get(value)?.name ?? value),
      ).sort(inOrder([])),
    };
  }, [model, file, words, word]);
  const dated = useMemo(() => file.things.some((thing) => issuedOf(thing) !== undefined), [file]);
  return (
    <div class="filters">
      <div class="filters-head">
        <h2>{t('filter.title')}</h2>
        {isFiltering(state.filter) && (
          <button type="button" class="link" onClick={() => dispatch({ type: 'unfilter' })}>
            {t('filter.clear')}
          </button>
        )}
      </div>
      <FacetGroup facet="class" title={t('filter.class')} choices={choices.class} open />
      <FacetGroup facet="relation" title={t('filter.relation')} choices={choices.relation} open />
      <FacetGroup facet="status" title={t('filter.status')} choices={choices.status} open />
      {dated && <Years />}
      <details class="facet" open={state.filter.confidence > 0}>
        <summary>{t('filter.confidence')}</summary>
        <label class="slider">
          <span>{t('filter.atLeast', { n: state.filter.confidence })}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={state.filter.confidence}
            onInput={(event) => dispatch({ type: 'confidence', least: event.currentTarget.valueAsNumber })}
          />
        </label>
      </details>
      <FacetGroup facet="basis" title={t('filter.basis')} choices={choices.basis} open={false} />
      <FacetGroup facet="text" title={t('filter.text')} choices={choices.text} open={false} />
      {left.refused.length > 0 && <p class="note">{count('filter.refused', left.refused.length)}</p>}
      {model.dangling > 0 && <p class="note">{count('filter.dangling', model.dangling)}</p>}
    </div>
  );
};
