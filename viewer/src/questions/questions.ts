/** The questions everybody asks, answered from the claims that the filter leaves; each answer keeps its sentences. */

import type { GraphFileClaim, GraphFileThing } from '../../../src/6-graph/graph-file.ts';
import { issuedOf } from '../model/facts.ts';
import type { Remainder } from '../model/filter.ts';
import { byStrength, carriesOut, type Standing, standingOf } from '../model/relations.ts';
import type { QuestionId } from '../state/state.ts';

/** One thing that answers, with the claims that say so. */
export interface AnswerRow {
  readonly thing: GraphFileThing;
  readonly claims: readonly GraphFileClaim[];
}

export interface AnswerGroup {
  /** What the rows have in common: a result, something to come, something that did not happen; or the part of the question. */
  readonly name: Standing | 'supervisedBy' | 'supervises' | 'empty';
  readonly rows: readonly AnswerRow[];
}

export interface Question {
  readonly id: QuestionId;
  /** Class of the thing the question asks about; null for a question about the whole. */
  readonly about: 'Body' | 'Document' | null;
}

export const QUESTION_LIST: readonly Question[] = [
  { id: 'carries-out', about: 'Body' },
  { id: 'carried-out-by', about: 'Document' },
  { id: 'issued-by', about: 'Body' },
  { id: 'supervised-by', about: 'Body' },
  { id: 'gaps', about: null },
  { id: 'conflicts', about: null },
];

const latestFirst = (a: AnswerRow, b: AnswerRow): number => {
  const [one, other] = [issuedOf(a.thing) ?? '', issuedOf(b.thing) ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return b.claims.length - a.claims.length || (a.thing.label < b.thing.label ? -1 : 1);
};

/** Claims by the thing at their other end, strongest claim first. */
const rowsBy = (
  left: Remainder,
  claims: readonly GraphFileClaim[],
  end: (claim: GraphFileClaim) => string,
): AnswerRow[] => {
  const found = new Map<string, GraphFileClaim[]>();
  for (const claim of claims) {
    const list = found.get(end(claim));
    if (list) list.push(claim);
    else found.set(end(claim), [claim]);
  }
  const rows: AnswerRow[] = [];
  for (const [id, list] of found) {
    const thing = left.things.get(id);
    if (thing) rows.push({ thing, claims: list.sort((a, b) => byStrength(a.status, b.status)) });
  }
  return rows.sort(latestFirst);
};

const STANDINGS: readonly Standing[] = ['result', 'toCome', 'not'];

const byStanding = (
  left: Remainder,
  claims: readonly GraphFileClaim[],
  end: (claim: GraphFileClaim) => string,
): AnswerGroup[] =>
  STANDINGS.map((name) => ({
    name,
    rows: rowsBy(
      left,
      claims.filter((claim) => standingOf(claim.status) === name),
      end,
    ),
  })).filter((group) => group.rows.length > 0);

/** Groups in the order to read them; empty where no text answers. Conflicts are issues, and shown by the issues view. */
export const answer = (left: Remainder, id: QuestionId, about: string | null): AnswerGroup[] => {
  const claims = left.claims.filter((claim) => !claim.literal);
  switch (id) {
    case 'carries-out':
      return byStanding(
        left,
        claims.filter((claim) => claim.s === about && carriesOut(claim.p)),
        (claim) => claim.o,
      );
    case 'carried-out-by':
      return byStanding(
        left,
        claims.filter((claim) => claim.o === about && carriesOut(claim.p)),
        (claim) => claim.s,
      );
    case 'issued-by':
      return byStanding(
        left,
        claims.filter((claim) => claim.o === about && claim.p === 'issuedBy'),
        (claim) => claim.s,
      );
    case 'supervised-by': {
      const told = claims.filter((claim) => claim.p === 'supervises' && standingOf(claim.status) !== 'not');
      const groups: AnswerGroup[] = [
        {
          name: 'supervisedBy',
          rows: rowsBy(
            left,
            told.filter((claim) => claim.o === about),
            (claim) => claim.s,
          ),
        },
        {
          name: 'supervises',
          rows: rowsBy(
            left,
            told.filter((claim) => claim.s === about),
            (claim) => claim.o,
          ),
        },
      ];
      return groups.filter((group) => group.rows.length > 0);
    }
    case 'gaps': {
      const carried = new Set(claims.filter((claim) => carriesOut(claim.p)).map((claim) => claim.o));
      const rows = [...left.things.values()]
        .filter((thing) => thing.class === 'Document' && thing.mentionedIn.length > 0 && !carried.has(thing.id))
        .map((thing) => ({
          thing,
          claims: (left.edgesOf.get(thing.id) ?? []).flatMap((edge) => edge.claims).slice(0, 2),
        }));
      return rows.length > 0 ? [{ name: 'empty', rows: rows.sort(latestFirst) }] : [];
    }
    case 'conflicts':
      return [];
  }
};

/** The things a question can be asked about that have most to answer, for the examples of its card. */
export const examples = (left: Remainder, id: QuestionId, count: number): GraphFileThing[] => {
  const tally = new Map<string, number>();
  const add = (thing: string): void => {
    tally.set(thing, (tally.get(thing) ?? 0) + 1);
  };
  for (const claim of left.claims) {
    if (claim.literal || standingOf(claim.status) === 'not') continue;
    if (id === 'carries-out' && carriesOut(claim.p)) add(claim.s);
    if (id === 'carried-out-by' && carriesOut(claim.p)) add(claim.o);
    if (id === 'issued-by' && claim.p === 'issuedBy') add(claim.o);
    if (id === 'supervised-by' && claim.p === 'supervises') add(claim.o);
  }
  const about = QUESTION_LIST.find((question) => question.id === id)?.about;
  return [...tally]
    .flatMap(([thing, n]) => {
      const found = left.things.get(thing);
      return found && found.class === about ? [{ found, n }] : [];
    })
    .sort((a, b) => b.n - a.n || (a.found.id < b.found.id ? -1 : 1))
    .slice(0, count)
    .map(({ found }) => found);
};
