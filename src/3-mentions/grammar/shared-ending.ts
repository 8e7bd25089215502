/**
 * Bodies in a row of which only the last says whose they are:
 *   "Hội Nông dân, Hội Phụ nữ huyện Ba Tri"              one unit
 *   "Huyện ủy, HĐND, UBND huyện Ba Tri"                  one unit, whose name the committee leaves out
 *   "Ban Tổ chức, Ban Dân vận Huyện ủy Ba Tri"           one owner
 *   "Phòng Nội vụ, Phòng Tư pháp huyện Ba Tri"           one unit of two divisions
 */
import type { BodyShape } from '../mention.ts';
import { isAnd, type View, word } from '../view.ts';
import type { BodyList } from './body-list.ts';
import { innermost, takes, withInnermost } from './body-shape.ts';

/** Groups whose bodies are of one kind of organisation: what alone is the province's is here of the unit of its neighbours. */
const KIN: Readonly<Record<string, string>> = { front: 'massOrg' };

/** Fills in what a body takes over from the next one. `found`: first token -> bodies, in the order of the text. */
export const shareEndings = (view: View, found: Map<number, BodyList>): void => {
  for (const [from, list] of [...found].reverse()) {
    const [member, ...more] = list.members;
    const next = found.get(behindJoin(view, list.end));
    if (more.length > 0 || !next || next.members.length > 1 || member.collective) continue;
    const shape = withEndingOf(member.shape, next.members[0].shape);
    if (shape) found.set(from, { ...list, members: [{ ...member, shape, open: false, enumerated: true }] });
  }
};

/** Token behind a comma or an "and"; -1 where none stands. */
const behindJoin = (view: View, at: number): number => {
  if (isAnd(view, at)) return at + 1;
  if (word(view, at) !== ',') return -1;
  return isAnd(view, at + 1) ? at + 2 : at + 1;
};

/** The body with the owner or the unit of the next one; null where it lacks nothing, or nothing that the next one has. */
const withEndingOf = (shape: BodyShape, next: BodyShape): BodyShape | null => {
  if (shape.office || next.office) return null;
  const inner = innermost(shape);
  if (!inner.head) return null;
  const { head } = inner.head;
  if (head.slot === 'owner')
    return next.owner && takes(head.takes, next.owner) ? withInnermost(shape, { owner: next.owner }) : null;
  const { unit, head: nextHead } = innermost(next);
  if (!unit || !nextHead) return null;
  switch (head.slot) {
    case 'unit':
      return inner.unit === null && inner.topic === null && isOfSameUnit(inner, innermost(next))
        ? withInnermost(shape, { unit })
        : null;
    case 'name':
      return inner.unit?.name === null && unit.name !== null && inner.unit.word === unit.word
        ? withInnermost(shape, { unit })
        : null;
    case 'field':
      return inner.unit === null && inner.topic !== null && nextHead.head.id === head.id
        ? withInnermost(shape, { unit })
        : null;
    default:
      return null;
  }
};

/** What is nothing by itself is of the unit behind it; what is the province's by itself only beside its kin. */
const isOfSameUnit = (body: BodyShape, next: BodyShape): boolean => {
  const head = body.head?.head;
  const other = next.head?.head;
  if (!head || !other || (other.slot !== 'unit' && other.slot !== 'name')) return false;
  return head.alone === undefined || (head.group !== undefined && kinOf(head.group) === kinOf(other.group ?? ''));
};

const kinOf = (group: string): string => KIN[group] ?? group;
