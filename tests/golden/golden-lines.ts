/**
 * The graph of a report as lines that a person reads beside it: one claim a line, in the order of the report,
 * "42 | subject -relation/sub-> object (regarding) [status, basis]". What names alone carry (whose part a body is, what it
 * governs) is left out: it is the same in every report.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineOf } from '../../src/6-graph/line-of.ts';
import { projectRoot } from '../../src/lexicon/project-root.ts';
import { read } from '../notation.ts';

export const SAMPLE = 'bao-cao-mau-6-thang-cuoi-nam.md';
export const GOLDEN = path.join(import.meta.dirname, 'bao-cao-mau.txt');

const LEFT_OUT = new Set(['partOf', 'governs']);

/** Lines of the claims of a report under data/reports/, each ended by a line feed. */
export const goldenLines = (name: string): string => {
  const { source, entities, claims } = read(readFileSync(path.join(projectRoot(), 'data/reports', name), 'utf8'), name);
  const things = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string): string => {
    const entity = things.get(id);
    const code = entity?.document?.code;
    const alone = entities.filter((other) => other.document?.code === code).length === 1;
    return (code && alone ? code : entity?.label) ?? id;
  };
  const line = lineOf(source.text);
  return claims
    .filter(({ predicate }) => !LEFT_OUT.has(predicate))
    .map(({ subject, predicate, sub, object, regarding, status, basis, evidence }) => {
      const relation = sub ? `${predicate}/${sub}` : predicate;
      const about = regarding.length > 0 ? ` (${regarding.map(nameOf).sort().join('; ')})` : '';
      const at = line(evidence[0]?.start ?? 0);
      return {
        at,
        text: `${at} | ${nameOf(subject)} -${relation}-> ${nameOf(object)}${about} [${status}, ${basis}]\n`,
      };
    })
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text)
    .join('');
};
