/**
 * Slots that a name of the body's own fills: "Công ty Cổ phần Xi măng Bỉm Sơn" (capitals, and small letters inside words that
 * names are made of), "Trung đoàn 174" (a number), "TAND khu vực 2 - Sơn La" (the part of a province it is for).
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitRef } from '../mention.ts';
import { isCapital, isNumber, particle, sentenceEndAt, textOf, type View, word, wordsAt } from '../view.ts';
import { left, made, type Slot, type SlotReader } from './body-slot.ts';
import { capitalRun, isShouted } from './capitals.ts';
import { ordinalAt } from './term.ts';
import { namedUnit, unitAt, unitNameAt } from './unit.ts';

/** Longest proper name of a company or a school, in tokens. */
const MAX_NAME = 24;
/** Longest name of a part of a province, in tokens. */
const MAX_AREA = 4;

/** "Trung đoàn 855". */
export const numberSlot: SlotReader = (slot) =>
  isNumber(slot.view, slot.at) ? made(slot, slot.at + 1, { topic: word(slot.view, slot.at) }) : null;

/** "Công ty Cổ phần Xi măng Xuân Thành". */
export const properNameSlot: SlotReader = (slot) => {
  const end = properNameEnd(slot);
  return end > slot.at ? made(slot, end, { topic: textOf(slot.view, slot.at, end) }) : null;
};

/** A name, where no unit says whose the body is: "Bệnh viện Việt Đức", "Bệnh viện Phổi tỉnh". */
export const nameOrLeft: SlotReader = (slot) => {
  const { view, lexicon, at } = slot;
  const name = isShouted(view, at) || !isCapital(view, slot.from) ? null : properNameSlot(slot);
  if (!name) return left(slot);
  const unit = unitAt(view, lexicon, name.end);
  return unit ? made(slot, unit.end, { topic: name.shape.topic, unit: unit.ref }) : name;
};

/** Proper names go on over "và", hyphens and "&" only where a capital follows. */
const properNameEnd = ({ view, lexicon, from, at }: Slot): number => {
  // "Báo cáo" is no newspaper.
  if (wordsAt(view, from).type) return at;
  const limit = Math.min(at + MAX_NAME, sentenceEndAt(view, at));
  let end = at;
  for (let i = at; i < limit; i++) {
    if (isCapital(view, i)) {
      if (i > at && startsBody(view, lexicon, i)) break;
      end = lexicon.nameWords.longest(view.tokens, i)?.end ?? i + 1;
      i = end - 1;
      continue;
    }
    if (i === end && i > at && isOrdinal(view, i)) return i + 1;
    const joins = word(view, i) === '-' || word(view, i) === '&' || particle(view, i) === 'and';
    if (!joins || i === at || i > end || !isCapital(view, i + 1) || startsBody(view, lexicon, i + 1)) break;
  }
  return Math.min(end, limit);
};

/** "Trường THPT Cao Lãnh 1": one figure that counts nothing. */
const isOrdinal = (view: View, i: number): boolean =>
  /^\d$/.test(word(view, i)) && (view.tokens[i + 1]?.kind !== 'word' || particle(view, i + 1) !== null);

const startsBody = (view: View, lexicon: Lexicon, i: number): boolean =>
  Boolean(lexicon.bodies.heads.longest(view.tokens, i)?.value.head.group) ||
  lexicon.bodies.central.longest(view.tokens, i) !== null;

/** "TAND khu vực 2 - Sơn La", "Chi cục Thuế khu vực Lục Nam - Yên Thế"; null where no such part follows. */
export const areaSlot: SlotReader = (slot) => {
  const { view, lexicon, at } = slot;
  const area = lexicon.areaWords.longest(view.tokens, at);
  if (!area) return null;
  const { end } = area;
  if (isNumber(view, end) || ordinalAt(view, end)) {
    const province = provinceBehind(view, lexicon, end + 1);
    const topic = textOf(view, at, end + 1);
    return province ? made(slot, province.end, { topic, unit: province.unit }) : made(slot, end + 1, { topic });
  }
  const name = capitalRun(view, end, MAX_AREA);
  if (name === end) return null;
  const joined = word(view, name) === '-' ? capitalRun(view, name + 1, MAX_AREA) : name;
  return made(slot, Math.max(name, joined), { topic: textOf(view, at, Math.max(name, joined)) });
};

/** "- Sơn La". */
const provinceBehind = (view: View, lexicon: Lexicon, at: number): { unit: UnitRef; end: number } | null => {
  const name = word(view, at) === '-' ? unitNameAt(view, lexicon, at + 1, ['province'], false) : null;
  return name && { unit: namedUnit(view, { word: null, levels: ['province'] }, at + 1, name.end), end: name.end };
};
