/** The dossier in short: how many sentences say what, the reports they stand in, the years concerned, and what nobody tells. */

import type { JSX } from 'preact';
import { issueTitle } from '../issues/issue-title.ts';
import { issuedOf, titleOf, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { type Standing, standingOf } from '../model/relations.ts';
import { useViewer } from '../state/context.ts';
import { ThingLink } from '../ui/thing-link.tsx';
import type { Dossier, DossierPart, Period, Source } from './dossier.ts';
import type { Gap } from './gaps.ts';
import { partTitle } from './part.tsx';

const STANDINGS: readonly Standing[] = ['result', 'toCome', 'not'];

const rowsOf = (part: DossierPart, standing: Standing): number =>
  part.groups.filter(({ status }) => standingOf(status) === standing).reduce((sum, { rows }) => sum + rows.length, 0);

/** Leads to the part, and the keyboard with it. */
const jump = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** Relations against standings: how many things stand at the other end. */
export const Contents = ({ dossier, idOf }: { dossier: Dossier; idOf: (i: number) => string }): JSX.Element => {
  const viewer = useViewer();
  const { t, number } = viewer;
  return (
    <table class="contents">
      <caption class="unseen">{t('dossier.contents')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('filter.relation')}</th>
          {STANDINGS.map((standing) => (
            <th key={standing} scope="col" class={`count-${standing}`}>
              {t(`answer.${standing}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dossier.parts.map((part, i) => (
          <tr key={`${part.side} ${part.relation}`}>
            <th scope="row">
              <button type="button" class="link" onClick={() => jump(idOf(i))}>
                {partTitle(viewer, part)}
              </button>
            </th>
            {STANDINGS.map((standing) => {
              const rows = rowsOf(part, standing);
              return (
                <td key={standing} class={`count-${standing} ${rows === 0 ? 'none' : ''}`}>
                  {number(rows)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const Sources = ({ sources }: { sources: readonly Source[] }): JSX.Element => {
  const { t, count } = useViewer();
  return (
    <section>
      <h2>{t('dossier.sources')}</h2>
      <ul class="sources">
        {sources.map(({ text, report, claims, mentions }) => {
          const issued = report && issuedOf(report);
          const title = report && titleOf(report);
          return (
            <li key={text.id}>
              {report ? <ThingLink id={report.id} full /> : <bdi>{plain(text.name)}</bdi>}
              {issued !== undefined && <span class="muted">{writtenDate(issued)}</span>}
              <span class="muted">
                {count('dossier.claims', claims)} · {count('details.mentions', mentions)}
              </span>
              {title !== undefined && <bdi class="answer-title">{plain(title)}</bdi>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export const Periods = ({ periods }: { periods: readonly Period[] }): JSX.Element => {
  const { t, number } = useViewer();
  const most = Math.max(1, ...periods.map(({ documents }) => documents.length));
  return (
    <section>
      <h2>{t('dossier.periods')}</h2>
      <dl class="periods">
        {periods.map(({ year, documents }) => (
          <div key={year}>
            <dt>
              {year ?? t('dossier.undated')}
              <span class="period-bar" aria-hidden="true">
                <i style={{ width: `${(100 * documents.length) / most}%` }} />
              </span>
              <span class="tally">{number(documents.length)}</span>
            </dt>
            <dd>
              {documents.map(({ id }) => (
                <ThingLink key={id} id={id} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

export interface FindingsProps {
  readonly gaps: readonly Gap[];
  /** Places in the file's list of issues of those that name the thing. */
  readonly issues: readonly number[];
}

/** What no report says, and where the reports contradict each other. */
export const Findings = ({ gaps, issues }: FindingsProps): JSX.Element => {
  const viewer = useViewer();
  const { model, dispatch, t, count } = viewer;
  return (
    <section class="findings">
      <h2>{t('dossier.findings')}</h2>
      <ul>
        {gaps.map(({ kind, things }) => (
          <li key={kind}>
            {things.length === 0 ? t(`gap.${kind}`) : count(`gap.${kind}`, things.length)}
            {things.length > 0 && (
              <span class="candidates">
                {things.map(({ id }) => (
                  <ThingLink key={id} id={id} />
                ))}
              </span>
            )}
          </li>
        ))}
        {issues.map((index) => {
          const issue = model.file.issues[index];
          if (!issue) return null;
          return (
            <li key={index}>
              <button
                type="button"
                class="link"
                onClick={() => dispatch({ type: 'read', reading: { kind: 'issue', index } })}
              >
                <bdi>{plain(issueTitle(issue, viewer))}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
