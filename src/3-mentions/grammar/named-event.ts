/**
 * Events by name: "Lễ hội Tịch điền Đọi Sơn", "Tết Nguyên đán Canh Tý năm 2020", "kỷ niệm 90 năm Ngày thành lập Đảng", 'phong trào
 * "Toàn dân đoàn kết"', "Hội nghị trực tuyến toàn quốc về ...".
 */
import {
  isCapital,
  isNumber,
  isSign,
  particle,
  sentenceEndAt,
  startsSentence,
  textOf,
  type View,
  word,
  wordsAt,
} from '../view.ts';
import { type EventMatch, type EventStart, eventOf, yearAt } from './event-match.ts';
import { phraseEnd } from './phrase-end.ts';

/** Longest names, in tokens. */
const MAX_PROPER = 12;
const MAX_QUOTED = 12;
const MAX_ANNIVERSARY = 16;
const MAX_CAMPAIGN = 16;
const MAX_EXAM = 44;
const MAX_FREE = 30;
/** Longest head, in tokens, that says nothing by itself ("hội nghị", "phong trào"). */
const SHORT_HEAD = 2;

const headLength = ({ from, match }: EventStart): number => match.end - from;

/** "Lễ hội chùa Hương": a name, or a place with its head. */
export const properEventAt = (start: EventStart): EventMatch | null => {
  const { view, lexicon, match } = start;
  const landmark = lexicon.things.places.longest(view.tokens, match.end);
  const named = nameEnd(view, match.end);
  const end = landmark && named === match.end ? nameEnd(view, landmark.end) : named;
  return end > (landmark?.end ?? match.end) ? eventOf(start, end) : null;
};

/** A capitalised name that may have small words inside ("Tịch điền Đọi Sơn", "Đức Thánh Trần đền Trần Thương"). */
const nameEnd = (view: View, at: number): number => {
  const limit = Math.min(at + MAX_PROPER, sentenceEndAt(view, at));
  let end = at;
  for (let i = at; i < limit; i++) {
    if (view.tokens[i]?.capital) end = i + 1;
    else if (view.tokens[i]?.kind !== 'word' || i > end || particle(view, i)) break;
  }
  return end;
};

/** "Tết Nguyên đán Canh Tý - 2020": a year by its stem and branch. */
export const lunarYearAt = (start: EventStart): EventMatch | null => {
  const { view, lexicon, from, match } = start;
  const { stems, branches, misread } = lexicon.things.lunarYears;
  const stem = stems.get(word(view, match.end));
  const branch = branches.get(word(view, match.end + 1));
  if (!stem || !branch) return null;
  const repaired = misread.has(word(view, match.end)) || misread.has(word(view, match.end + 1));
  const end = match.end + 2;
  const year = yearAt(view, lexicon, word(view, end) === '-' ? end + 1 : end);
  return eventOf(start, year?.end ?? end, {
    name: `${textOf(view, from, match.end)} ${stem} ${branch}`,
    period: year?.value ?? null,
    lunar: { stem, branch, repaired },
  });
};

export const anniversaryAt = (start: EventStart): EventMatch | null => {
  const { view, lexicon, match } = start;
  if (!isNumber(view, match.end) || particle(view, match.end + 1) !== 'years') return null;
  return eventOf(start, phraseEnd(view, lexicon, match.end, { max: MAX_ANNIVERSARY, documents: false, comma: true }));
};

/** "Kỳ thi tốt nghiệp THPT năm 2020". */
export const examAt = (start: EventStart): EventMatch | null => {
  const { view, match } = start;
  const bare = isSign(view, match.end) && headLength(start) > SHORT_HEAD;
  return freeEventAt(start, MAX_EXAM) ?? (bare ? eventOf(start, match.end) : null);
};

export const campaignAt = (start: EventStart): EventMatch | null => {
  const { view, from, match } = start;
  const next = view.tokens[match.end];
  const named = next?.kind === 'word' || next?.text === '"' || wordsAt(view, match.end).verb !== null;
  if ((!view.tokens[from]?.capital && !named) || wordsAt(view, match.end).modality) return null;
  if (word(view, from - 1) === '"') return quotedCampaign(start);
  return headLength(start) > SHORT_HEAD && word(view, match.end) !== '"' ? null : freeEventAt(start, MAX_CAMPAIGN);
};

/** '"Năm an toàn giao thông" 2020': the word stands inside the quotes. */
const quotedCampaign = (start: EventStart): EventMatch | null => {
  const { view, from, match } = start;
  const limit = Math.min(from + MAX_QUOTED, sentenceEndAt(view, from));
  let end = match.end;
  while (end < limit && word(view, end) !== '"') end++;
  if (word(view, end) !== '"') return null;
  const year = isNumber(view, end + 1) ? word(view, end + 1) : null;
  return eventOf(start, year === null ? end : end + 2, { name: textOf(view, from, end), period: year });
};

/** "Hội nghị toàn quốc tổng kết ...", not a plenum of the Central Committee, which names resolutions. */
export const meetingAt = (start: EventStart): EventMatch | null => {
  const { view, lexicon, from, match } = start;
  if (lexicon.plenumWords.longest(view.tokens, from)) return null;
  // "Hội nghị quán triệt, triển khai Chỉ thị A": what was done there, and no name.
  const held = wordsAt(view, match.end).verb?.value.document;
  if (held === 'disseminates' || held === 'implements') return null;
  if (!(view.tokens[from]?.capital || headLength(start) > SHORT_HEAD)) return null;
  const event = freeEventAt(start, MAX_FREE);
  // At the start of a sentence the capital says nothing: "Hội nghị đánh giá cao kết quả".
  const named = !startsSentence(view, from) || (event !== null && isNamed(start, event.end));
  return named ? event : null;
};

/** A capital, a number or quotes behind the head. */
const isNamed = ({ view, match }: EventStart, end: number): boolean => {
  for (let i = match.end; i < end; i++)
    if (isCapital(view, i) || isNumber(view, i) || word(view, i) === '"') return true;
  return false;
};

const isYear = (view: View, i: number): boolean => /^(?:19|20)\d\d$/.test(word(view, i));

/** A head and the free phrase behind it. */
const freeEventAt = (start: EventStart, max: number): EventMatch | null => {
  const { view, lexicon, from, match } = start;
  const first = view.tokens[match.end];
  if (!first || (first.kind === 'sign' && first.text !== '"') || match.end >= sentenceEndAt(view, from)) return null;
  const reach =
    (first.text === '"' ? quoteEnd(view, match.end) : null) ??
    phraseEnd(view, lexicon, match.end, { max, documents: false, comma: false });
  if (reach - match.end < 2) return null;
  const end = nameEndIn(start, match.end + 2, reach);
  return eventOf(start, end, { period: yearIn(start, match.end, end) });
};

/** Token one past the closing quotes of a name in quotes. */
const quoteEnd = (view: View, open: number): number | null => {
  const limit = Math.min(open + MAX_CAMPAIGN, sentenceEndAt(view, open));
  for (let i = open + 1; i < limit; i++) if (word(view, i) === '"') return i + 1;
  return null;
};

/** "... an toàn, nghiêm túc": how it went is not its name, nor what stands behind its year. */
const nameEndIn = ({ view, lexicon }: EventStart, from: number, end: number): number => {
  let manner = end;
  for (let i = from; i < end; i++) {
    if (lexicon.happeningWords.longest(view.tokens, i)) return Math.min(manner, word(view, i - 1) === ',' ? i - 1 : i);
    if (particle(view, i) === 'manner') manner = Math.min(manner, i);
    if (!isYear(view, i)) continue;
    // "Hội chợ nông sản an toàn năm 2019"
    manner = end;
    const next = view.tokens[i + 1];
    if (next?.kind === 'word' && !next.capital && particle(view, i + 1) === null) return i + 1;
  }
  return manner;
};

const yearIn = ({ view, lexicon }: EventStart, from: number, end: number): string | null => {
  for (let i = from; i < end; i++) {
    const year = yearAt(view, lexicon, i);
    if (year) return year.value;
  }
  return null;
};
