/**
 * Lists of bodies, in which all but one member leave something out:
 *   "BTV: Huyện ủy Kim Bảng, Bình Lục; Thành ủy Phủ Lý"   head once, then names
 *   "Đảng ủy các xã A, B và phường C"                      type word once
 *   "UBND huyện: A, B và Thành phố C"                      the last has its own type word
 *   "Ban Chấp hành, Ban Thường vụ Tỉnh ủy"                 owner at the end
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BodyShape } from '../mention.ts';
import { behind, isAnd, isCapital, isNumber, isSign, particle, type View, word } from '../view.ts';
import { bodyAt } from './body.ts';
import { type BodyMatch, innermost, withInnermost, withUnit } from './body-shape.ts';
import { fieldsBehind } from './field-list.ts';
import { isAbove, listedUnitAt, namedUnit, type UnitMatch, unitAt, unitNameAt, withUpper } from './unit.ts';

export type BodyMember = BodyMatch & {
  /** Read with a head that stands before the list. */
  readonly enumerated: boolean;
};

export interface BodyList {
  /** At least one. */
  readonly members: readonly [BodyMember, ...BodyMember[]];
  /** Token number one past the list. */
  readonly end: number;
}

/** What the members of a list have in common. */
interface Pattern {
  /** Shape whose innermost unit changes from member to member. */
  readonly shape: BodyShape;
  /** Heads outside the list: a member with its own head goes under it ("BTV:" + "Thành ủy ..."). */
  readonly outer: BodyShape | null;
  /** A colon or a plural word stands before the list: semicolons divide its members too. */
  readonly announced: boolean;
}

interface Read {
  readonly member: BodyMember;
  /** For the members that follow. */
  readonly pattern: Pattern;
}

/** All the bodies that start at a token: one, or a list with what its members leave out filled in. */
export const bodiesAt = (view: View, lexicon: Lexicon, at: number): BodyList | null => {
  const body = bodyAt(view, lexicon, at);
  if (!body) return null;
  const fields = fieldsBehind(view, lexicon, body);
  if (fields) return listOf(fields.members.map((member, k) => ({ ...member, enumerated: k > 0 })));
  const colon = body.open && !body.shape.office && word(view, body.end) === ':';
  const announced = colon ? behindColon(view, lexicon, body) : behindPlural(view, lexicon, body);
  const first = announced ?? alone({ ...body, enumerated: false });
  const members: [BodyMember, ...BodyMember[]] = [first.member];
  let { end } = first.member;
  if (members.length === 1 && first.member.open && lacksName(first.member.shape)) return { members, end };
  let { pattern } = first;
  for (;;) {
    const start = behindJoin(view, end, pattern);
    const next = start === null ? null : memberAt(view, lexicon, pattern, start);
    if (!next) break;
    members.push(next.member);
    pattern = next.pattern;
    end = next.member.end;
  }
  return { members: sharingUpper(members), end };
};

/** "các xã Nga An, Nga Thái, huyện Nga Sơn": the larger unit behind the last is that of all of its level. */
const sharingUpper = (members: readonly [BodyMember, ...BodyMember[]]): BodyList['members'] => {
  const last = members.at(-1)?.shape;
  const upper = last ? innermost(last).unit : null;
  if (!upper?.within || members.length === 1) return members;
  const { within, levels } = upper;
  const [first, ...rest] = members.map((member) => {
    const { unit } = innermost(member.shape);
    const lacks = unit?.name && !unit.within && unit.levels.join() === levels.join();
    return lacks ? { ...member, shape: withUnit(member.shape, { ...unit, within }) } : member;
  });
  return first ? [first, ...rest] : members;
};

const listOf = ([first, ...rest]: readonly BodyMember[]): BodyList | null =>
  first ? { members: [first, ...rest], end: rest.at(-1)?.end ?? first.end } : null;

const alone = (member: BodyMember): Read => ({
  member,
  pattern: { shape: member.shape, outer: null, announced: false },
});

/** "BTV: Huyện ủy A, B" or "UBND huyện: A, B": what stands before the colon is shared. */
const behindColon = (view: View, lexicon: Lexicon, body: BodyMatch): Read | null => {
  const outer = body.shape.unit === null && body.shape.head?.head.slot === 'owner' ? body.shape : null;
  const next = memberAt(view, lexicon, { shape: body.shape, outer, announced: true }, body.end + 1);
  return next && { ...next, member: { ...next.member, from: body.from } };
};

/** "Đảng ủy các xã A, B": the plural word stands before the type word. */
const behindPlural = (view: View, lexicon: Lexicon, body: BodyMatch): Read | null => {
  const field = body.shape.head?.head.slot === 'field' && body.shape.unit === null && body.shape.topic !== null;
  if (!body.collective && !((body.open || field) && particle(view, body.end) === 'plural')) return null;
  const unit = pluralUnit(view, lexicon, body);
  if (!unit) return null;
  const topic = field ? body.shape.topic : null;
  const shape = withInnermost(body.shape, { topic, unit: unit.ref });
  return {
    member: { ...body, shape, end: unit.end, collective: false, open: false, enumerated: false },
    pattern: { shape, outer: null, announced: true },
  };
};

/** "Đảng ủy" + "các xã Phổ An": the unit behind the plural word, if it is named. */
const pluralUnit = (view: View, lexicon: Lexicon, body: BodyMatch): UnitMatch | null => {
  for (let i = body.from; i <= body.end; i++) {
    const plural = behind(view, i, 'plural');
    const unit = plural === null ? null : (listedUnitAt(view, lexicon, plural) ?? unitAt(view, lexicon, plural));
    if (unit?.ref.name) return unit;
  }
  return null;
};

/** Token behind a comma, an "and" or, in an announced list, a semicolon. */
const behindJoin = (view: View, at: number, pattern: Pattern): number | null => {
  const sign = word(view, at);
  if (sign === ',') return isAnd(view, at + 1) ? at + 2 : at + 1;
  return isAnd(view, at) || (sign === ';' && pattern.announced) ? at + 1 : null;
};

const memberAt = (view: View, lexicon: Lexicon, pattern: Pattern, at: number): Read | null => {
  const own = bodyAt(view, lexicon, at);
  if (own) return pattern.outer && headedMember(view, lexicon, own, pattern, pattern.outer);
  const inner = innermost(pattern.shape);
  const unit = unitAt(view, lexicon, behind(view, at, 'plural') ?? at);
  if (unit) {
    // A unit behind a list of bodies is one more only where the bodies are named by units with a type word.
    const wanted = inner.unit ? inner.unit.word !== null : pattern.announced && inner.head?.head.slot === 'unit';
    if (unit.ref.name === null || !wanted || inner.head?.head.slot === 'name') return null;
    // "UBND xã Pa Ủ, huyện Mường Tè" is an address.
    if (inner.unit && word(view, at - 1) === ',' && isAbove(lexicon, unit.ref, inner.unit)) return null;
    const shape = withUnit(pattern.shape, unit.ref);
    return { member: enumerated(shape, at, unit.end), pattern: { ...pattern, shape } };
  }
  if (!inner.unit) return null;
  // "UBND các quận 1, 3, Bình Thạnh"
  const figure = pattern.announced && isNumber(view, at) && endsMember(view, at + 1);
  const starts = figure || isCapital(view, at);
  const name = starts ? unitNameAt(view, lexicon, at, inner.unit.levels, pattern.announced) : null;
  if (!name || (!name.known && !endsMember(view, name.end))) return null;
  const named = namedUnit(view, inner.unit, at, name.end);
  const shape = withUnit(pattern.shape, withUpper(view, lexicon, named, name.end));
  return { member: enumerated(shape, at, name.end), pattern };
};

/** A member with a head of its own goes under what stands before the list. */
const headedMember = (
  view: View,
  lexicon: Lexicon,
  own: BodyMatch,
  pattern: Pattern,
  outer: BodyShape,
): Read | null => {
  if (!canOwn(outer, own.shape)) return null;
  let { shape, end } = own;
  // "Tòa án nhân dân tỉnh" says whose it is by the level alone.
  const byLevel = innermost(shape).head?.head.slot === 'unit' && innermost(shape).unit !== null;
  if (lacksName(shape) && !byLevel) {
    // "Huyện ủy: Lý Nhân, Thanh Liêm": a colon inside the list.
    const { unit } = innermost(shape);
    const name = word(view, end) === ':' ? unitNameAt(view, lexicon, end + 1, unit?.levels ?? [], true) : null;
    if (!name) return null;
    shape = withUnit(shape, namedUnit(view, unit ?? { word: null, levels: [] }, end + 1, name.end));
    end = name.end;
  }
  const under = { ...outer, owner: shape };
  return {
    member: { ...own, shape: under, end, open: false, enumerated: true },
    pattern: { ...pattern, shape: under },
  };
};

const enumerated = (shape: BodyShape, from: number, end: number): BodyMember => ({
  shape,
  from,
  end,
  collective: false,
  open: false,
  enumerated: true,
});

/** True where the unit of the innermost body is still to come. */
const lacksName = (shape: BodyShape): boolean => {
  const { central, unit } = innermost(shape);
  return central === null && !unit?.name;
};

/** A name ends where a sign, an "and" or the sentence does. */
const endsMember = (view: View, i: number): boolean =>
  i >= view.tokens.length || isSign(view, i) || particle(view, i) !== null;

const canOwn = (outer: BodyShape, member: BodyShape): boolean => {
  const wanted = outer.head?.head.takes ?? [];
  const group = member.head?.head.group;
  return group !== undefined && wanted.includes(group) && !member.office;
};
