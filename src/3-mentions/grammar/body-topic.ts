/**
 * Bodies named by what they are for: "Ban Chỉ đạo phòng, chống tham nhũng tỉnh", "Đảng ủy Khối các cơ quan". Nothing marks where
 * such a topic ends; a unit behind it closes it, and so do a sign, a verb of another clause and words that no noun phrase has.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Particle } from '../../lexicon/relation-words.ts';
import { behind, isCapital, particle, sentenceEndAt, textOf, type View, wordsAt } from '../view.ts';
import { takes } from './body-shape.ts';
import { afterOf, left, made, type Slot, type SlotReader } from './body-slot.ts';
import { nameRun } from './capitals.ts';
import { isInPair } from './pair.ts';
import { unitAt } from './unit.ts';

/** Longest free topic of a steering committee or a Party organisation, in tokens. */
const MAX_TOPIC = 24;

const ENDS: ReadonlySet<Particle | null> = new Set(['passive', 'by', 'at', 'to', 'toward', 'person', 'this']);

export const topicSlot: SlotReader = (slot) => ownerOf(slot) ?? unitOf(slot) ?? topicWithUnit(slot) ?? topicAlone(slot);

/** "Đảng đoàn Hội Nông dân tỉnh": the topic is a body. */
const ownerOf = (slot: Slot): ReturnType<SlotReader> => {
  const wanted = slot.head.head.takes;
  const owner = wanted.length > 0 ? slot.ownerAt(slot.at) : null;
  return owner && takes(wanted, owner.shape) ? made(slot, owner.end, { owner: owner.shape }) : null;
};

/** A unit in place of a topic: "Đảng bộ huyện Kim Bảng". */
const unitOf = (slot: Slot): ReturnType<SlotReader> => {
  const { view, lexicon, at } = slot;
  // "đảng bộ trực thuộc tỉnh" is each that belongs to it, none in particular.
  const under = behind(view, at, 'under');
  if (under !== null) return made(slot, under, { topic: textOf(view, at, under) }, { collective: true });
  const direct = unitAt(view, lexicon, behind(view, at, 'plural') ?? afterOf(view, at));
  if (!direct) return null;
  // "Ban Chỉ đạo của tỉnh về phòng, chống dịch bệnh": the topic stands behind the unit.
  const about = slot.head.head.group === 'steering' ? behind(view, direct.end, 'about') : null;
  const end = about === null ? 0 : topicEnd(view, lexicon, direct.end);
  if (about === null || end <= about) return made(slot, direct.end, { unit: direct.ref });
  return made(slot, end, { unit: direct.ref, topic: textOf(view, about, end) });
};

/** The unit closes the topic: "Ban Chỉ đạo cải cách tư pháp tỉnh". */
const topicWithUnit = (slot: Slot): ReturnType<SlotReader> => {
  const { view, lexicon, at } = slot;
  const end = topicEnd(view, lexicon, at);
  for (let i = at; i < end; i++) {
    const unit = i > at ? unitAt(view, lexicon, i) : null;
    const closes = unit && (unit.ref.name !== null || unit.end >= end || !isCapital(view, unit.end));
    if (unit && closes) {
      if (unit.ref.name === null && lexicon.unitQualities.longest(view.tokens, unit.end)) continue;
      return made(slot, unit.end, { unit: unit.ref, topic: textOf(view, at, i) });
    }
    const levels = lexicon.collectiveWords.longest(view.tokens, i);
    if (levels?.value === 'levels')
      return made(slot, levels.end, { topic: textOf(view, at, levels.end) }, { collective: true });
  }
  return null;
};

const topicAlone = (slot: Slot): ReturnType<SlotReader> => {
  const { view, lexicon, at } = slot;
  const { head } = slot.head;
  if (head.group !== 'steering' && head.kind === 'party') {
    // "Đảng ủy Khối các cơ quan" without a unit is named by its capitals; "đảng bộ cơ sở" is none in particular.
    if (!isCapital(view, at) || wordsAt(view, at).verb) return left(slot);
    const run = nameRun(view, lexicon, at, MAX_TOPIC);
    return made(slot, run, { topic: textOf(view, at, run) });
  }
  let end = topicEnd(view, lexicon, at);
  // "Tổ công tác họp", where a steering committee is one that was named before.
  if (end === at) return head.group === 'steering' || head.alone !== undefined ? left(slot) : null;
  while (end > at + 1 && particle(view, end - 1) !== null) end--;
  return made(slot, end, { topic: textOf(view, at, end) });
};

/** End of a free topic: at a sign, a verb of another clause, or a word that ends noun phrases. */
const topicEnd = (view: View, lexicon: Lexicon, at: number): number => {
  const limit = Math.min(at + MAX_TOPIC, sentenceEndAt(view, at));
  let i = at;
  while (i < limit && !endsTopic(view, lexicon, at, i)) i++;
  return i;
};

const endsTopic = (view: View, lexicon: Lexicon, from: number, i: number): boolean => {
  const token = view.tokens[i];
  // "phòng, chống dịch" goes on behind its comma.
  if (token?.text === ',' && i > from && isInPair(view, lexicon, i)) return false;
  if (token?.kind === 'sign' && token.text !== '-') return true;
  if (!token?.capital && lexicon.doingWords.longest(view.tokens, i)) return true;
  const { modality, verb } = wordsAt(view, i);
  if (modality?.value.status || ENDS.has(particle(view, i))) return true;
  return i > from && !token?.capital && Boolean(verb?.value.document) && verb?.value.role !== 'lead';
};
