/**
 * Slots that a unit fills: "Huyện ủy" + "Bình Lục" (a name), "UBND" + "huyện Kim Bảng" (a unit), "Sở" + "Y tế" + "tỉnh Hà Giang"
 * (a field and its unit), "liên Bộ" + "Tài chính" (a field of a ministry).
 */
import type { BodyHead, HeadWord } from '../../lexicon/body-words.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitRef } from '../mention.ts';
import { isCapital, particle, spanOf, type View, word, wordsAt } from '../view.ts';
import { afterOf, left, made, type SlotReader } from './body-slot.ts';
import { isShouted } from './capitals.ts';
import { namedUnit, unitAt, unitNameAt, unitTypeAt, withUpper } from './unit.ts';

/** "Huyện ủy Bình Lục", and "Huyện ủy huyện Bình Lục", which says it twice. */
export const nameSlot: SlotReader = (slot) => {
  const { view, lexicon, at } = slot;
  const implied = impliedUnit(lexicon, slot.head.head);
  const start = unitTypeAt(view, lexicon, at)?.end ?? at;
  const trust = !isShouted(view, at) && isNameStart(view, lexicon, start);
  const name = unitNameAt(view, lexicon, start, implied.levels, trust);
  if (name) {
    const unit = withUpper(view, lexicon, namedUnit(view, implied, start, name.end), name.end);
    return made(slot, name.end, { unit });
  }
  const unnamed: UnitRef = { ...implied, name: null, span: spanOf(view, slot.from, at) };
  return made(slot, at, { unit: unnamed }, { open: true });
};

/** The unit's type that lies in a head: "Huyện ủy" is of a huyện. */
const impliedUnit = (lexicon: Lexicon, head: BodyHead): Pick<UnitRef, 'word' | 'levels'> => {
  const word = lexicon.units.unitTypes.find((type) => type.id === head.unitType)?.word ?? null;
  return { word, levels: word === null ? [] : lexicon.units.typesOf(word).map((type) => type.level) };
};

/** A capitalised word that begins a name, not another body or a document. */
const isNameStart = (view: View, lexicon: Lexicon, at: number): boolean => {
  const words = wordsAt(view, at);
  return (
    isCapital(view, at) &&
    !words.type &&
    !words.verb &&
    !words.modality &&
    !lexicon.bodies.heads.longest(view.tokens, at) &&
    !lexicon.bodies.central.longest(view.tokens, at)
  );
};

export const unitSlot: SlotReader = (slot) => {
  const { view, lexicon, at } = slot;
  const others = lexicon.andOthers.longest(view.tokens, word(view, at) === ',' ? at + 1 : at);
  const start = afterOf(view, others?.end ?? at);
  const unit = unitAt(view, lexicon, start);
  if (unit && (unit.ref.name !== null || start === at || others !== null || particle(view, at) === 'of'))
    return made(slot, unit.end, { unit: unit.ref }, { open: unit.ref.name === null });
  if (others) return left(slot);
  const bare = unitNameAt(view, lexicon, at, [], false);
  return bare ? made(slot, bare.end, { unit: namedUnit(view, { word: null, levels: [] }, at, bare.end) }) : left(slot);
};

export const fieldSlot: SlotReader = (slot) => {
  const { view, lexicon, at } = slot;
  const field = isCapital(view, at) ? lexicon.bodies.fields.longest(view.tokens, at) : null;
  if (!field) return left(slot);
  const unit = unitAt(view, lexicon, afterOf(view, field.end));
  if (unit) return made(slot, unit.end, { topic: field.value, unit: unit.ref });
  const bare = unitNameAt(view, lexicon, field.end, ['province'], false);
  if (!bare) return made(slot, field.end, { topic: field.value });
  const province = namedUnit(view, { word: null, levels: ['province'] }, field.end, bare.end);
  return made(slot, bare.end, { topic: field.value, unit: province });
};

/** "liên Bộ Y tế - Tài chính" is two ministries: each is named by the head of ministries. */
export const ministryFieldSlot: SlotReader = (slot) => {
  const { view, lexicon, at } = slot;
  const field = isCapital(view, at) ? lexicon.bodies.fields.longest(view.tokens, at) : null;
  if (field) return made(slot, field.end, { head: ministryHead(lexicon) ?? slot.head, topic: field.value });
  // "các Bộ: Công an, Quốc phòng"
  return word(view, at) === ':' && view.before[slot.from] === 'plural' ? left(slot) : null;
};

const ministryHead = (lexicon: Lexicon): HeadWord | null => {
  const head = lexicon.bodies.headRows.find((row) => row.slot === 'ministryField');
  const word = head?.words[0];
  return head && word !== undefined ? { head, word } : null;
};
