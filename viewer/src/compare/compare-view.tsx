/** Compares two reports: as a list, each difference with the sentences of both, or as colours in the matrix. */

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { buildMatrix } from '../matrix/matrix.ts';
import { MatrixGrid } from '../matrix/matrix-grid.tsx';
import { sheetOf } from '../matrix/sheet.ts';
import { labelOf, plain, shortOf } from '../model/model.ts';
import { preview } from '../model/quote.ts';
import { useViewer } from '../state/context.ts';
import { toCsv } from '../table/csv.ts';
import { saveText } from '../ui/copy.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ChangeMark } from './change-mark.tsx';
import { apart, CHANGES, type Change, changeOf, differences, ofPair, pairOf, textsInTime } from './compare.ts';
import { DifferenceCard } from './difference-card.tsx';

/** Differences of one kind drawn at first, and how many more a press draws. */
const STEP = 50;

const TITLE = 'compare-title';

export const CompareView = (): JSX.Element => {
  const { model, left, state, dispatch, t, word, count, number } = useViewer();
  const choice = state.compare;
  const texts = useMemo(() => textsInTime(model), [model]);
  const pair = useMemo(() => pairOf(texts, choice), [texts, choice]);
  const found = useMemo(() => (pair ? differences(left, pair) : []), [left, pair]);
  const { transposed } = state.matrix;
  const sheet = useMemo(
    () => (pair ? sheetOf(buildMatrix(ofPair(left, pair), { ...state.matrix, empty: false }), transposed) : null),
    [left, pair, state.matrix],
  );
  const [drawn, setDrawn] = useState<Partial<Record<Change, number>>>({});
  if (!pair || !sheet) return <p class="empty">{t('compare.needsTwo')}</p>;
  const nameOf = (id: string): string => shortOf(model, model.texts.get(id)?.report ?? id);
  const names = [nameOf(pair.before), nameOf(pair.after)] as const;
  const ofKind = (change: Change) => found.filter((one) => one.change === change);
  const toggle = (change: Change): void => {
    const others = choice.off.filter((one) => one !== change);
    const off = others.length < choice.off.length ? others : [...others, change];
    dispatch({ type: 'compare', change: { off } });
  };
  const chooser = (end: 'before' | 'after'): JSX.Element => (
    <label class="compare-end">
      <span class="path-label">{t(`compare.${end}`)}</span>
      <select
        value={pair[end]}
        onChange={({ currentTarget }) => dispatch({ type: 'compare', change: { ...pair, [end]: currentTarget.value } })}
      >
        {texts.map(({ id, name, report }) => (
          <option key={id} value={id} disabled={id === pair[end === 'before' ? 'after' : 'before']}>
            {shortOf(model, report)} · {plain(name)}
          </option>
        ))}
      </select>
    </label>
  );
  const exportCsv = (): void => {
    const { statuses, relations } = model.file.words;
    const head = ['compare.change', 'table.subject', 'table.relation', 'table.object'].map((key) => t(key));
    const heads = [
      ...head,
      ...names.flatMap((name) => [`${name}: ${t('table.status')}`, `${name}: ${t('table.sentence')}`]),
    ];
    const rows = found
      .filter(({ change }) => !choice.off.includes(change))
      .map(({ change, s, p, o, before, after }) => [
        t(`compare.${change}`),
        labelOf(model, s),
        word(relations, p),
        labelOf(model, o),
        ...[before[0], after[0]].flatMap((claim) =>
          claim ? [word(statuses, claim.status), preview(model.texts.get(claim.text), claim)] : ['', ''],
        ),
      ]);
    saveText(document, 'vanban-compare.csv', 'text/csv', toCsv([heads, ...rows]));
  };
  return (
    <section class="compare-view" aria-labelledby={TITLE}>
      <div class="view-bar compare-bar">
        <h2 id={TITLE}>{t('compare.title')}</h2>
        <div class="compare-ends">
          {chooser('before')}
          <IconButton
            icon="swap"
            name={t('compare.swap')}
            onPress={() => dispatch({ type: 'compare', change: { before: pair.after, after: pair.before } })}
          />
          {chooser('after')}
        </div>
        <div class="view-tools">
          <Segmented
            label={t('compare.as')}
            value={choice.as}
            options={[
              { value: 'list', label: t('compare.list') },
              { value: 'matrix', label: t('view.matrix') },
            ]}
            onChoose={(as) => dispatch({ type: 'compare', change: { as } })}
          />
          <button type="button" class="button" onClick={exportCsv}>
            CSV
          </button>
        </div>
        <div class="kinds" role="group" aria-label={t('compare.change')}>
          {CHANGES.map((change) => (
            <button
              key={change}
              type="button"
              class="button change-switch"
              aria-pressed={!choice.off.includes(change)}
              onClick={() => toggle(change)}
            >
              <ChangeMark change={change} /> {number(ofKind(change).length)}
            </button>
          ))}
        </div>
      </div>
      {choice.as === 'matrix' ? (
        sheet.rows.length === 0 ? (
          <p class="empty">{t('matrix.nothing')}</p>
        ) : (
          <MatrixGrid
            key={`${pair.before} ${pair.after} ${transposed}`}
            sheet={sheet}
            title={TITLE}
            changeOf={({ claims }) => {
              const sides = apart(claims, pair);
              const change = changeOf(sides.before, sides.after);
              return choice.off.includes(change) ? null : change;
            }}
          />
        )
      ) : (
        <div class="compare-list">
          {CHANGES.filter((change) => !choice.off.includes(change)).map((change) => {
            const all = ofKind(change);
            if (all.length === 0) return null;
            const shown = drawn[change] ?? STEP;
            return (
              <section key={change} aria-label={t(`compare.${change}`)}>
                <h3>
                  <ChangeMark change={change} /> <span class="tally">{number(all.length)}</span>
                </h3>
                <p class="difference-sides compare-names" aria-hidden="true">
                  <bdi>{names[0]}</bdi>
                  <bdi>{names[1]}</bdi>
                </p>
                <ul>
                  {all.slice(0, shown).map((one) => (
                    <DifferenceCard key={one.key} difference={one} names={names} />
                  ))}
                </ul>
                {all.length > shown && (
                  <button
                    type="button"
                    class="button more-rows"
                    onClick={() => setDrawn({ ...drawn, [change]: shown + STEP })}
                  >
                    {count('dossier.more', Math.min(STEP, all.length - shown))}
                  </button>
                )}
              </section>
            );
          })}
          {found.length === 0 && <p class="empty">{t('compare.nothing')}</p>}
        </div>
      )}
    </section>
  );
};
