/**
 * The name behind the head of a project, by what the head asks for: "Khu công nghiệp Đồng Văn I" (capitals), "Nhà máy sản xuất ô tô
 * Hồng Đức" (what it makes, then capitals), "dự án đầu tư xây dựng cầu Thái Hà" (a free phrase), "Trụ sở tại Huyện ủy" (a body).
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Particle } from '../../lexicon/relation-words.ts';
import type { ProjectHead } from '../../lexicon/thing-words.ts';
import { behind, isCapital, isGlued, isNumber, isSign, sentenceEndAt, type View, word, wordsAt } from '../view.ts';
import { bodyAt } from './body.ts';
import { phraseEnd } from './phrase-end.ts';
import { ordinalAt } from './term.ts';

/** Longest names, in tokens: of capitals, of a free phrase, and of one that a number or a road opens. */
const MAX_NAME = 8;
const MAX_FREE = 24;
const MAX_NUMBERED = 16;
const MAX_ROAD = 14;
/** Most tokens before the quotes of a quoted name, and in them. */
const MAX_BEFORE_QUOTE = 14;
const MAX_QUOTED = 16;

type NameReader = (view: View, lexicon: Lexicon, at: number) => number | null;

/** Token one past the name behind a head that ends at `at`; `at` itself where the head alone names; null where no name stands. */
export const projectNameEnd = (view: View, lexicon: Lexicon, head: ProjectHead, at: number): number | null =>
  READERS[head.name](view, lexicon, at);

/** Capitals, figures and hyphens between capitals. */
export const capitalsEnd = (view: View, at: number): number => {
  const limit = Math.min(at + MAX_NAME, sentenceEndAt(view, at));
  let end = at;
  for (let i = at; i < limit; i++) {
    const joins = word(view, i) === '-' && i === end && i > at && isCapital(view, i + 1);
    if (joins) continue;
    // "Co.opmart"
    if (word(view, i) === '.' && i === end && i > at && isGlued(view, i) && isGlued(view, i + 1)) {
      end = i + 2;
      i++;
      continue;
    }
    if (!isCapital(view, i) || isNumber(view, wordsAt(view, i).type?.end ?? i)) break;
    end = i + 1;
  }
  return end;
};

/** Behind "giai đoạn II", "(giai đoạn I)", "cơ sở II", where one stands at the end of a name. */
export const stageEnd = (view: View, lexicon: Lexicon, at: number): number => {
  const bracket = word(view, at) === '(';
  const stage = lexicon.stageWords.longest(view.tokens, bracket ? at + 1 : at);
  if (!stage || !(ordinalAt(view, stage.end) || isNumber(view, stage.end))) return at;
  if (!bracket) return stage.end + 1;
  return word(view, stage.end + 1) === ')' ? stage.end + 2 : at;
};

const phrase = (view: View, lexicon: Lexicon, at: number, max: number): number =>
  phraseEnd(view, lexicon, at, { max, documents: false, comma: true });

const properName: NameReader = (view, lexicon, at) => {
  // "sân golf 36 hố và khu phụ trợ tại xã Tượng Lĩnh"
  if (isNumber(view, at)) {
    const end = phrase(view, lexicon, at, MAX_NUMBERED);
    return end - at > 2 && hasCapital(view, at + 1, end) ? end : null;
  }
  const end = capitalsEnd(view, at);
  return end > at && !bodyAt(view, lexicon, at) ? stageEnd(view, lexicon, end) : null;
};

/** "đường Lê Công Thanh", "Quốc lộ 21B", "Đường nối hai cao tốc Hà Nội - Hải Phòng và Cầu Giẽ - Ninh Bình". */
const roadName: NameReader = (view, lexicon, at) => {
  const end = capitalsEnd(view, at);
  if (end > at) return end;
  // "Quốc lộ 1A"
  if (isNumber(view, at)) return isCapital(view, at + 1) && isGlued(view, at + 1) ? at + 2 : at + 1;
  const reach = phrase(view, lexicon, at, MAX_ROAD);
  return reach - at > 2 && hasCapital(view, at, reach) ? reach : null;
};

/** "Nhà máy sản xuất, lắp ráp ô tô Hồng Đức": what it makes, then its name. */
const factoryName: NameReader = (view, lexicon, at) => {
  const limit = Math.min(at + MAX_NAME, sentenceEndAt(view, at));
  let name = at;
  while (name < limit && !isCapital(view, name) && isProduct(view, name, at)) name++;
  const end = capitalsEnd(view, name);
  return end > name ? stageEnd(view, lexicon, end) : null;
};

const isProduct = (view: View, i: number, first: number): boolean =>
  view.tokens[i]?.kind === 'word' || (word(view, i) === ',' && i > first);

const freeName: NameReader = (view, lexicon, at) => {
  const end = phrase(view, lexicon, at, MAX_FREE);
  return end - at >= 2 && hasCapital(view, at, end) && !namesDocument(view, at, end) ? end : null;
};

/** "tại Huyện ủy Kim Bảng", "của UBND tỉnh". */
const bodyName =
  (means: Particle): NameReader =>
  (view, lexicon, at) => {
    const start = behind(view, at, means);
    return start === null ? null : (bodyAt(view, lexicon, start)?.end ?? null);
  };

/** 'Mô hình dân vận khéo "Thắp sáng đường quê"'. */
const quotedName: NameReader = (view, _, at) => {
  const sentenceEnd = sentenceEndAt(view, at);
  let open = at;
  while (open < Math.min(at + MAX_BEFORE_QUOTE, sentenceEnd) && !isSign(view, open)) open++;
  if (word(view, open) !== '"') return null;
  let close = open + 1;
  while (close < Math.min(open + MAX_QUOTED, sentenceEnd) && word(view, close) !== '"') close++;
  return word(view, close) === '"' ? close + 1 : null;
};

const READERS: Readonly<Record<ProjectHead['name'], NameReader>> = {
  proper: properName,
  road: roadName,
  factory: factoryName,
  free: freeName,
  self: (_view, _lexicon, at) => at,
  at: bodyName('at'),
  ofBody: bodyName('of'),
  quoted: quotedName,
};

/** "dự án vi phạm Luật Đầu tư" is named by no capital of its own. */
const namesDocument = (view: View, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (wordsAt(view, i).type && isCapital(view, i)) return true;
  return false;
};

const hasCapital = (view: View, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (isCapital(view, i) || word(view, i) === '"') return true;
  return false;
};
