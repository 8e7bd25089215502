/** The facts of a thing as the graph file lists them: dates as people write them, concepts by their word, things as links. */

import type { JSX } from 'preact';
import type { GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { ISO_DAY, withWrittenDays, writtenDate } from '../model/facts.ts';
import { plain } from '../model/model.ts';
import { useViewer } from '../state/context.ts';
import type { Words } from '../text/language.ts';
import { ThingLink } from '../ui/thing-link.tsx';

/** Facts whose values are ids of things. */
const LINKS = new Set(['within', 'succeededBy', 'possibly']);

/** "term-by-date: 2016-05-15 -> XII": by which rule a thing was told, and from what. */
const DECISION = /^([\w-]+)(?:: (.*))?$/s;

/** How a thing was told, as a sentence; a rule that has none stays as it is named. */
export const decisionText = (value: string, { t, has }: Pick<Words, 't' | 'has'>): string => {
  const [, rule = '', given = ''] = DECISION.exec(value) ?? [];
  const reason = withWrittenDays(plain(given)).replace(' -> ', ': ');
  const key = `decision.${rule.replace(/^curation-/, '')}`;
  if (!has(key)) return withWrittenDays(plain(value));
  return rule.startsWith('curation-') ? `${t(key)} · ${reason}` : t(key, { reason });
};

const Value = ({ name, value }: { name: string; value: string }): JSX.Element => {
  const viewer = useViewer();
  const { model, word } = viewer;
  if (name === 'decision') return <bdi>{decisionText(value, viewer)}</bdi>;
  if (LINKS.has(name) && model.things.has(value)) return <ThingLink id={value} full />;
  if (ISO_DAY.test(value)) return <>{writtenDate(value)}</>;
  const concept = `${name}.${value}`;
  const named = word(model.file.words.facts, concept);
  return <bdi>{plain(named === concept ? value : named)}</bdi>;
};

export const Facts = ({ thing }: { thing: GraphFileThing }): JSX.Element | null => {
  const { model, word } = useViewer();
  const facts = Object.entries(thing.facts);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, values]) => (
        <div key={name}>
          <dt>{plain(word(model.file.words.facts, name))}</dt>
          {values.map((value) => (
            <dd key={value}>
              <Value name={name} value={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
};
