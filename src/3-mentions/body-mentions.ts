/**
 * Bodies as mentions: which matches name one at all ("Tỉnh ủy", not "ban" alone), and whether the words make it act ("UBND tỉnh
 * đã ban hành") or mean a person ("đồng chí Bí thư Tỉnh ủy").
 */

import type { BodyIndex } from './grammar/body-index.ts';
import { type BodyMatch, innermost } from './grammar/body-shape.ts';
import type { MentionList } from './mention-list.ts';
import { isCapital, particle, type View, wordsAt } from './view.ts';

/** How far before an office the word stands that says that a person is meant, in tokens. */
const PERSON_REACH = 3;

/** First token of a body -> index of its mention. `offices`: tokens of the offices that persons of the passage hold. */
export const addBodies = (
  view: View,
  bodies: BodyIndex,
  offices: ReadonlySet<number>,
  mentions: MentionList,
): ReadonlyMap<number, number> => {
  const atToken = new Map<number, number>();
  for (const list of bodies.values()) {
    for (const match of list.members) {
      if (!isNamed(match, view)) continue;
      const { shape, from, end, collective, enumerated } = match;
      const person = shape.office !== null && (offices.has(from) || isPersons(view, from));
      const acting = isActing(view, match);
      atToken.set(
        from,
        mentions.add(view, from, end, { class: 'Body', shape, collective, enumerated, acting, person }),
      );
    }
  }
  return atToken;
};

/** A head with nothing behind it names a body only where the data say so. */
const isNamed = ({ shape, from }: BodyMatch, view: View): boolean => {
  const inner = innermost(shape);
  if (!inner.head) return inner.central !== null;
  const { alone, slot } = inner.head.head;
  if (inner.unit === null && inner.topic === null && !alone) {
    if (shape.owner !== null && shape.head !== inner.head) return false;
    // "TỈNH ỦY AN GIANG / ỦY BAN KIỂM TRA": in a letterhead the line above says whose.
    return slot === 'none' || (slot === 'owner' && view.passage.kind === 'letterhead');
  }
  // "huyện ủy" in small letters, alone, is any of them.
  return slot !== 'name' || Boolean(inner.unit?.name) || isCapital(view, from);
};

/** "đồng chí Bí thư Tỉnh ủy": the words mean a person; the body is only named. */
const isPersons = (view: View, from: number): boolean => {
  for (let i = Math.max(0, from - PERSON_REACH); i < from; i++) if (particle(view, i) === 'person') return true;
  return false;
};

const isActing = (view: View, { from, end }: BodyMatch): boolean => {
  const { verb, modality } = wordsAt(view, end);
  const before = view.before[from];
  return (
    verb !== null || modality !== null || particle(view, end) === 'passive' || before === 'by' || before === 'passive'
  );
};
