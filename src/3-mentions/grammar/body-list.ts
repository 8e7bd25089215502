/**
 * Lists of bodies, in which all but one member leave something out:
 *   "BTV: Huyện ủy Kim Bảng, Bình Lục; Thành ủy Phủ Lý"   head once, then names
 *   "Đảng ủy các xã A, B và phường C"                      type word once
 *   "UBND huyện: A, B và Thành phố C"                      the last has its own type word
 *   "Ban Chấp hành, Ban Thường vụ Tỉnh ủy"                 owner at the end
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BodyShape, UnitRef } from '../mention.ts';
import { spanOf, textOf, type View, word } from '../view.ts';
import { type BodyMatch, bodyAt } from './body.ts';
import { type UnitMatch, unitAt, unitNameAt, unitTypeAt } from './unit.ts';

export interface BodyList {
  readonly members: readonly (BodyMatch & { readonly enumerated: boolean })[];
  /** Token number one past the list. */
  readonly end: number;
}

const MAX_MEMBERS = 10_000;

const isAnd = (view: View, i: number): boolean => view.words[i]?.particle?.value.means === 'and';

/** Puts another unit in the innermost slot of a shape. */
const withUnit = (shape: BodyShape, unit: UnitRef): BodyShape =>
  shape.owner ? { ...shape, owner: withUnit(shape.owner, unit) } : { ...shape, unit };

const innermost = (shape: BodyShape): BodyShape => (shape.owner ? innermost(shape.owner) : shape);

/** True where the unit of the innermost body is still to come. */
const lacksName = (shape: BodyShape): boolean => {
  const inner = innermost(shape);
  return inner.central === null && (inner.unit === null || inner.unit.name === null);
};

interface Pattern {
  /** Shape whose innermost unit changes from member to member. */
  readonly shape: BodyShape;
  /** Heads outside the list: a member with its own head goes under it ("BTV:" + "Thành ủy ..."). */
  readonly outer: BodyShape | null;
  /** A colon stands before the list: semicolons divide its members too. */
  readonly colon: boolean;
}

const under = (outer: BodyShape, member: BodyShape): BodyShape => ({ ...outer, owner: member });

/** The next member behind a comma, an "and" or, in a list behind a colon, a semicolon. */
const memberAt = (
  view: View,
  lexicon: Lexicon,
  pattern: Pattern,
  at: number,
): { match: BodyMatch; pattern: Pattern } | null => {
  const own = bodyAt(view, lexicon, at);
  if (own) {
    if (!pattern.outer || !canOwn(pattern.outer, own.shape)) return null;
    let { end } = own;
    let shape = own.shape;
    if (lacksName(shape)) {
      // "Huyện ủy: Lý Nhân, Thanh Liêm": a colon inside the list.
      const start = word(view, end) === ':' ? end + 1 : end;
      const name = unitNameAt(view, lexicon, start, innermost(shape).unit?.levels ?? [], true);
      if (!name || start === end) return null;
      shape = withUnit(shape, {
        ...(innermost(shape).unit ?? { word: null, levels: [] }),
        name: textOf(view, start, name.end),
        span: spanOf(view, start, name.end),
      });
      end = name.end;
    }
    return {
      match: { ...own, shape: under(pattern.outer, shape), end, open: false },
      pattern: { ...pattern, shape: under(pattern.outer, shape) },
    };
  }
  const plural = view.words[at]?.particle?.value.means === 'plural' ? view.words[at]!.particle!.end : at;
  const unit = unitAt(view, lexicon, plural);
  const inner = innermost(pattern.shape);
  if (unit) {
    // A unit behind a list of bodies is one more only where the bodies are named by units with a type word.
    if (unit.ref.name === null || !inner.unit || inner.unit.word === null || inner.head?.head.slot === 'name')
      return null;
    return {
      match: member(pattern, unit.ref, at, unit.end),
      pattern: { ...pattern, shape: withUnit(pattern.shape, unit.ref) },
    };
  }
  if (!inner.unit) return null;
  const name = view.tokens[at]?.capital ? unitNameAt(view, lexicon, at, inner.unit.levels, pattern.colon) : null;
  if (!name || (!name.known && !endsMember(view, name.end))) return null;
  const ref: UnitRef = { ...inner.unit, name: textOf(view, at, name.end), span: spanOf(view, at, name.end) };
  return { match: member(pattern, ref, at, name.end), pattern };
};

const member = (pattern: Pattern, unit: UnitRef, from: number, end: number): BodyMatch => ({
  shape: withUnit(pattern.shape, unit),
  from,
  end,
  collective: false,
  open: false,
});

/** A name ends where a sign, an "and" or the sentence does. */
const endsMember = (view: View, i: number): boolean =>
  i >= view.tokens.length || view.tokens[i]!.kind === 'sign' || isAnd(view, i) || view.words[i]?.particle !== null;

const canOwn = (outer: BodyShape, member: BodyShape): boolean => {
  const wanted = outer.head?.head.takes ?? [];
  const group = member.head?.head.group;
  return group !== undefined && wanted.includes(group) && !member.office;
};

/** All the bodies that start at a token: one, or a list with what its members leave out filled in. */
export const bodiesAt = (view: View, lexicon: Lexicon, at: number): BodyList | null => {
  const first = bodyAt(view, lexicon, at);
  if (!first) return null;
  const members: (BodyMatch & { enumerated: boolean })[] = [];
  let pattern: Pattern = { shape: first.shape, outer: null, colon: false };
  let { end } = first;

  if (first.open && word(view, end) === ':' && !first.shape.office) {
    // "BTV: Huyện ủy A, B" or "UBND huyện: A, B": what stands before the colon is shared.
    const start = end + 1;
    const outer = first.shape.unit === null && first.shape.head?.head.slot === 'owner' ? first.shape : null;
    const opened: Pattern = { shape: first.shape, outer, colon: true };
    const next = memberAt(view, lexicon, opened, start);
    if (next) {
      members.push({ ...next.match, from: first.from, enumerated: true });
      pattern = next.pattern;
      end = next.match.end;
    }
  } else if (first.collective || (first.open && view.words[end]?.particle?.value.means === 'plural')) {
    // "Đảng ủy các xã A, B": the plural word stands before the type word.
    const inside = pluralUnits(view, lexicon, first);
    if (inside) {
      const shape = withUnit({ ...innermostReset(first.shape) }, inside.ref);
      members.push({ ...first, shape, end: inside.end, collective: false, open: false, enumerated: false });
      pattern = { shape, outer: null, colon: true };
      end = inside.end;
    }
  }
  if (members.length === 0) members.push({ ...first, enumerated: false });
  else if (members[0]!.end < end) end = members[0]!.end;

  // "liên Bộ Y tế - Tài chính - Nội vụ": fields of ministries without their head.
  while (
    first.shape.head?.head.slot === 'ministryField' &&
    [',', '-'].includes(word(view, end)) &&
    view.tokens[end + 1]?.capital
  ) {
    const field = lexicon.bodies.fields.longest(view.tokens, end + 1);
    if (!field) break;
    members.push({
      shape: { ...first.shape, topic: field.value },
      from: end + 1,
      end: field.end,
      collective: false,
      open: false,
      enumerated: true,
    });
    end = field.end;
  }

  for (let guard = 0; guard < MAX_MEMBERS; guard++) {
    const sign = word(view, end);
    const joins = sign === ',' || isAnd(view, end) || (sign === ';' && pattern.colon);
    if (!joins || (members.length === 1 && members[0]!.open && lacksName(members[0]!.shape))) break;
    let start = end + 1;
    if (sign === ',' && isAnd(view, start)) start++;
    const next = memberAt(view, lexicon, pattern, start);
    if (!next) break;
    members.push({ ...next.match, enumerated: true });
    pattern = next.pattern;
    end = next.match.end;
  }
  return { members, end };
};

/** "Đảng ủy" + "các xã Phổ An": the unit behind the plural word, if it is named. */
const pluralUnits = (view: View, lexicon: Lexicon, first: BodyMatch): UnitMatch | null => {
  for (let i = first.from; i < first.end + 1; i++) {
    const particle = view.words[i]?.particle;
    if (particle?.value.means !== 'plural') continue;
    const type = unitTypeAt(view, lexicon, particle.end);
    const unit = type ? unitAt(view, lexicon, particle.end) : null;
    if (unit?.ref.name) return unit;
  }
  return null;
};

const innermostReset = (shape: BodyShape): BodyShape =>
  shape.owner ? { ...shape, owner: innermostReset(shape.owner) } : { ...shape, topic: null };
