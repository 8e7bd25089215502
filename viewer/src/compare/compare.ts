/** Two reports side by side: what the later one adds, keeps and no longer says, and what was to come and is done by now. */

import type { GraphFileClaim, GraphFileText } from '../../../src/6-graph/graph-file.ts';
import { issuedOf } from '../model/facts.ts';
import type { Remainder } from '../model/filter.ts';
import { edgeKey, type Model } from '../model/model.ts';
import { relationRank, standingOf, strongest } from '../model/relations.ts';

/**
 * `finished`: what was to come (planned, requested) is a result. `changed`: said of both, with another status otherwise.
 * In the order people ask for them.
 */
export const CHANGES = ['finished', 'changed', 'added', 'dropped', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

/** Ids of two texts. */
export interface TextPair {
  readonly before: string;
  readonly after: string;
}

export interface Difference {
  readonly key: string;
  readonly change: Change;
  readonly s: string;
  readonly p: string;
  readonly o: string;
  /** Claims of each report, in reading order; none where it does not say so. */
  readonly before: readonly GraphFileClaim[];
  readonly after: readonly GraphFileClaim[];
}

/** The texts by the day of their report; undated ones first, those of one day by name. */
export const textsInTime = (model: Model): readonly GraphFileText[] => {
  const dayOf = ({ report }: GraphFileText): string => {
    const thing = model.things.get(report);
    return (thing && issuedOf(thing)) ?? '';
  };
  return [...model.texts.values()].sort((a, b) => {
    const [one, other] = [`${dayOf(a)} ${a.name} ${a.id}`, `${dayOf(b)} ${b.name} ${b.id}`];
    return one < other ? -1 : one > other ? 1 : 0;
  });
};

/** The pair that is asked for; where a text is not chosen or not there, one of the last two takes its place. */
export const pairOf = (
  texts: readonly GraphFileText[],
  asked: { readonly before: string | null; readonly after: string | null },
): TextPair | null => {
  const known = (id: string | null): string | undefined => texts.find((text) => text.id === id)?.id;
  const after = known(asked.after) ?? texts.findLast(({ id }) => id !== asked.before)?.id;
  const at = texts.findIndex(({ id }) => id === after);
  const before = known(asked.before) ?? texts[at - 1]?.id ?? texts.find(({ id }) => id !== after)?.id;
  return before === undefined || after === undefined || before === after ? null : { before, after };
};

/** What became of something between two reports, by the strongest status that each gives it. */
export const changeOf = (before: readonly GraphFileClaim[], after: readonly GraphFileClaim[]): Change => {
  const was = strongest(before.map(({ status }) => status));
  const is = strongest(after.map(({ status }) => status));
  if (was === undefined) return 'added';
  if (is === undefined) return 'dropped';
  if (was === is) return 'kept';
  return standingOf(was) === 'toCome' && standingOf(is) === 'result' ? 'finished' : 'changed';
};

/** The claims of a list that each of the two texts makes. */
export const apart = (
  claims: readonly GraphFileClaim[],
  { before, after }: TextPair,
): Pick<Difference, 'before' | 'after'> => ({
  before: claims.filter(({ text }) => text === before),
  after: claims.filter(({ text }) => text === after),
});

/** Relations between two things that either text states; by change, then by relation, then by the order of the texts. */
export const differences = (left: Pick<Remainder, 'claims'>, pair: TextPair): readonly Difference[] => {
  const found = new Map<string, GraphFileClaim[]>();
  for (const claim of left.claims) {
    if (claim.literal || (claim.text !== pair.before && claim.text !== pair.after)) continue;
    const key = edgeKey(claim.s, claim.p, claim.o);
    const list = found.get(key);
    if (list) list.push(claim);
    else found.set(key, [claim]);
  }
  const all = [...found].flatMap(([key, claims]): Difference[] => {
    const [first] = claims;
    if (!first) return [];
    const sides = apart(claims, pair);
    return [{ key, change: changeOf(sides.before, sides.after), s: first.s, p: first.p, o: first.o, ...sides }];
  });
  const rank = ({ change }: Difference): number => CHANGES.indexOf(change);
  return all.sort((a, b) => rank(a) - rank(b) || relationRank(a.p) - relationRank(b.p));
};

/** What is left of the two texts alone. */
export const ofPair = (left: Remainder, pair: TextPair): Remainder => ({
  ...left,
  claims: left.claims.filter(({ text }) => text === pair.before || text === pair.after),
});
