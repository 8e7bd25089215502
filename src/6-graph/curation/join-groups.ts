/**
 * Which things become one by what people decided. "Same" is an equivalence: it goes on from decision to decision, in whatever order
 * they stand. A group that holds two things of different classes, or two that somebody keeps apart, is not joined at all: joining
 * what is not one is the worse error.
 */
import type { Entity } from '../../4-entities/entity.ts';
import { getOrMake } from '../../base/get-or-make.ts';
import { type CurationDecision, type DecisionOf, decisionsOf } from '../../curation/decision.ts';
import { type Refusal, subjectOf } from '../../curation/refusal.ts';
import { byCodeUnit, uniteStrings } from '../order.ts';

export interface JoinedGroups {
  /** Id of a thing of the graph -> id of the thing of the graph that it becomes, itself left out. */
  readonly into: ReadonlyMap<string, string>;
  readonly refusals: readonly Refusal[];
}

export const joinGroups = (
  entities: ReadonlyMap<string, Entity>,
  decisions: readonly CurationDecision[],
): JoinedGroups => {
  const same = decisionsOf(decisions, 'same');
  const groupOf = groupsOf(same);
  const byGroup = new Map<string, DecisionOf<'same'>[]>();
  for (const decision of same) {
    const group = groupOf(decision.things[0] ?? '');
    getOrMake(byGroup, group, (): DecisionOf<'same'>[] => []).push(decision);
  }
  const apart = apartInGroups(decisionsOf(decisions, 'different'), groupOf);
  const into = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const [name, group] of byGroup) {
    const members = uniteStrings(...group.map(({ things }) => things));
    const refuse = (reason: Refusal['reason'], params: Refusal['params']): void => {
      for (const decision of group) refusals.push({ decision, reason, params });
    };
    const against = apart.get(name);
    const known = members.flatMap((id) => entities.get(id) ?? []);
    const [first] = known;
    const other = known.find((entity) => first && entity.class !== first.class);
    if (against)
      refuse('contradiction', { subject: members.join(', '), said: 'same', other: `different: ${subjectOf(against)}` });
    else if (first && other) refuse('otherClass', { first: first.label, second: other.label });
    else if (first) {
      const stays = theOneThatStays(group, known);
      for (const { id } of known) if (id !== stays) into.set(id, stays);
    }
  }
  return { into, refusals };
};

/** Id -> a name for the group it belongs to. */
const groupsOf = (same: readonly DecisionOf<'same'>[]): ((id: string) => string) => {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { things } of same)
    for (const id of things) {
      const [a, b] = [rootOf(things[0] ?? id), rootOf(id)];
      if (a !== b) parents.set(b, a);
    }
  return rootOf;
};

/** Group -> the first decision that keeps two of its things apart. */
const apartInGroups = (
  different: readonly DecisionOf<'different'>[],
  groupOf: (id: string) => string,
): ReadonlyMap<string, DecisionOf<'different'>> => {
  const found = new Map<string, DecisionOf<'different'>>();
  for (const decision of different) {
    const groups = new Set<string>();
    for (const id of decision.things) {
      const group = groupOf(id);
      if (groups.has(group) && !found.has(group)) found.set(group, decision);
      groups.add(group);
    }
  }
  return found;
};

/**
 * The first of a decision stays. Where decisions disagree, or what should stay is not in the graph: what has a complete key before
 * what is local, what a text names before context, then the smallest id.
 */
const theOneThatStays = (group: readonly DecisionOf<'same'>[], known: readonly Entity[]): string => {
  const joined = new Set(group.flatMap(({ things }) => things.slice(1)));
  const first = known.filter(({ id }) => !joined.has(id));
  const [best] = [...(first.length > 0 ? first : known)].sort(
    (a, b) =>
      Number(a.local) - Number(b.local) ||
      Math.min(1, b.mentionedIn.length) - Math.min(1, a.mentionedIn.length) ||
      byCodeUnit(a.id, b.id),
  );
  return best?.id ?? '';
};
