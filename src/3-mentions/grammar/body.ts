/**
 * Bodies: a fixed name ("Bộ Chính trị"), or a head and what it asks for ("Ban Thường vụ" + "Huyện ủy Bình Lục",
 * "Sở" + field + unit). Lists leave heads and units out; `body-list.ts` fills them in.
 */
import type { HeadWord, OfficeWord } from '../../lexicon/body-words.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import { behind, particle, textOf, type View, word } from '../view.ts';
import { areaSlot, nameOrLeft, numberSlot, properNameSlot } from './body-name-slots.ts';
import { type BodyMatch, innermost, shapeOf, takes } from './body-shape.ts';
import { afterOf, left, made, type Slot, type SlotReader } from './body-slot.ts';
import { topicSlot } from './body-topic.ts';
import { fieldSlot, ministryFieldSlot, nameSlot, unitSlot } from './body-unit-slots.ts';
import { collectiveAt } from './collective.ts';
import { unitAt } from './unit.ts';

const MAX_DEPTH = 4;

/** Groups of heads that small letters name as well: Party and State bodies, and those that cannot be anything else. */
const SMALL_GROUPS: ReadonlySet<string> = new Set([
  'ministry',
  'committee',
  'partyOrganization',
  'people',
  'council',
  'steering',
  'massOrg',
  'front',
  'judicial',
]);

/** The body that starts at a token; null where none does. `depth`: how many bodies it is the owner of. */
export const bodyAt = (view: View, lexicon: Lexicon, at: number, depth = 0): BodyMatch | null => {
  if (view.tokens[at]?.kind !== 'word') return null;
  const head = lexicon.bodies.heads.longest(view.tokens, at);
  const office = lexicon.bodies.offices.longest(view.tokens, at);
  return (
    centralAt(view, lexicon, at, head, office) ??
    (office && depth < MAX_DEPTH ? officeAt(view, lexicon, at, office, depth) : null) ??
    (head ? headedAt(view, lexicon, at, head, depth) : null)
  );
};

/** "Bộ Chính trị"; short names and those that are particles as well must be written with capitals. */
const centralAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
  head: PhraseMatch<HeadWord> | null,
  office: PhraseMatch<OfficeWord> | null,
): BodyMatch | null => {
  const central = lexicon.bodies.central.longest(view.tokens, at);
  if (!central || central.end < Math.max(head?.end ?? 0, office?.end ?? 0)) return null;
  if (!view.tokens[at]?.capital && (central.end - at < 2 || particle(view, at) !== null)) return null;
  // "Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam" is the province's: the fixed name is only its first part.
  if (head?.end === central.end && unitAt(view, lexicon, head.end)) return null;
  return { shape: shapeOf({ central: central.value }), from: at, end: central.end, collective: false, open: false };
};

/** "Chủ tịch UBND tỉnh": an office and the body whose it is; leaders ("lãnh đạo") stand for the body itself. */
const officeAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
  office: PhraseMatch<OfficeWord>,
  depth: number,
): BodyMatch | null => {
  const wanted = office.value.takes;
  const body = wanted.length > 0 ? bodyAt(view, lexicon, office.end, depth + 1) : null;
  if (!body || !takes(wanted, body.shape)) return null;
  const shape = office.value.leaders ? body.shape : { ...body.shape, office: office.value };
  return { ...body, from: at, shape };
};

/** A head with its slot filled as far as the text goes. */
const headedAt = (
  view: View,
  lexicon: Lexicon,
  at: number,
  { value: head, end }: PhraseMatch<HeadWord>,
  depth: number,
): BodyMatch | null => {
  // "Huyện ủy viên" is a person, not the committee.
  if (lexicon.personEndings.longest(view.tokens, end)) return null;
  const ownerAt = (start: number): BodyMatch | null =>
    depth < MAX_DEPTH ? bodyAt(view, lexicon, start, depth + 1) : null;
  const filled = fill({ view, lexicon, head, from: at, at: end, ownerAt });
  if (!filled || !(isUpper(view, at) || mayBeSmall(filled) || isSmallDepartment(view, lexicon, filled))) return null;
  const several = view.before[at] === 'plural' && head.head.slot === 'topic' && !filled.shape.unit?.name;
  return several ? { ...filled, collective: true } : filled;
};

/** A capitalised word or an abbreviation ("BTV"). */
const isUpper = (view: View, at: number): boolean => {
  if (view.tokens[at]?.capital) return true;
  const written = textOf(view, at, at + 1);
  return written === written.toUpperCase();
};

const mayBeSmall = ({ shape, open }: BodyMatch): boolean =>
  !open && shape.head !== null && (SMALL_GROUPS.has(shape.head.head.group ?? '') || shape.head.head.slot === 'owner');

/** "sở Nội vụ", "các sở: Nội vụ, Tư pháp"; not "cơ sở Y tế". */
const isSmallDepartment = (view: View, lexicon: Lexicon, { shape, from, end }: BodyMatch): boolean => {
  if (shape.head?.head.slot !== 'field') return false;
  const listed = view.before[from] === 'plural' && word(view, end) === ':';
  const inside = (lexicon.compounds.longest(view.tokens, from - 1)?.end ?? 0) > from;
  return (shape.topic !== null || listed) && !inside;
};

const fill: SlotReader = (slot) => {
  const { view, lexicon, at } = slot;
  const kind = slot.head.head.slot;
  const collective = kind === 'field' ? null : collectiveAt(view, lexicon, at);
  if (collective !== null) return made(slot, collective, { topic: textOf(view, at, collective) }, { collective: true });
  const filled = (kind === 'unit' ? areaSlot(slot) : null) ?? SLOTS[kind](slot);
  return filled?.open && filled.end === at && slot.head.head.orName ? nameOrLeft(slot) : filled;
};

const ownerSlot: SlotReader = (slot) => {
  const bracket = bracketedOwner(slot);
  if (bracket) return bracket;
  const start = afterOf(slot.view, slot.at);
  // "Ban Dân tộc tỉnh" is of the government, not of the council.
  const unit = slot.head.head.alone === 'council' ? unitAt(slot.view, slot.lexicon, start) : null;
  if (unit) return made(slot, unit.end, { unit: unit.ref });
  const plural = behind(slot.view, start, 'plural');
  const owner = slot.ownerAt(plural ?? start);
  if (!owner || !takes(slot.head.head.takes, owner.shape))
    return (plural === null ? null : ofSeveral(slot, plural)) ?? left(slot);
  // "BTV các huyện ủy" is that of each of them, "BTV các huyện ủy Ba Tri, Bình Đại" a list.
  const unnamed = plural !== null && !innermost(owner.shape).unit?.name;
  const both = plural === null ? withSecondOwner(slot, owner) : null;
  return (
    both ?? made(slot, owner.end, { owner: owner.shape }, { collective: owner.collective || unnamed, open: owner.open })
  );
};

/** "Ban Pháp chế (HĐND tỉnh Bến Tre)". */
const bracketedOwner = (slot: Slot): BodyMatch | null => {
  if (word(slot.view, slot.at) !== '(') return null;
  const owner = slot.ownerAt(slot.at + 1);
  if (!owner || word(slot.view, owner.end) !== ')' || !takes(slot.head.head.takes, owner.shape)) return null;
  return made(slot, owner.end + 1, { owner: owner.shape }, { open: owner.open });
};

/** "BTV các huyện ủy": small letters that name none. */
const ofSeveral = (slot: Slot, plural: number): BodyMatch | null => {
  const head = slot.lexicon.bodies.heads.longest(slot.view.tokens, plural);
  const fits = head && slot.head.head.takes.includes(head.value.head.group ?? '');
  return fits ? made(slot, head.end, { topic: textOf(slot.view, slot.at, head.end) }, { collective: true }) : null;
};

/** "Văn phòng HĐND và UBND huyện Ba Tri": one office of two, of whom the second carries the unit. */
const withSecondOwner = (slot: Slot, first: BodyMatch): BodyMatch | null => {
  const { view } = slot;
  const join = word(view, first.end) === '-' || word(view, first.end) === '&' || particle(view, first.end) === 'and';
  if (!first.open || first.shape.unit || !first.shape.head || !join) return null;
  const second = slot.ownerAt(first.end + 1);
  if (!second?.shape.unit || !takes(slot.head.head.takes, second.shape)) return null;
  const topic = `${first.shape.head.word} ${textOf(view, first.end, first.end + 1)}`;
  return made(slot, second.end, { owner: second.shape, topic }, { open: second.open });
};

const SLOTS: Readonly<Record<HeadWord['head']['slot'], SlotReader>> = {
  none: (slot) => made(slot, slot.at),
  owner: ownerSlot,
  unit: unitSlot,
  field: fieldSlot,
  ministryField: ministryFieldSlot,
  topic: topicSlot,
  name: nameSlot,
  properName: properNameSlot,
  number: numberSlot,
};
