/**
 * Counts of years before documents, "tổng kết 10 năm thực hiện Chỉ thị ...", and when one is too large for the document's age.
 */
import { isAnd, isNumber, particle, sentenceEndAt, type View, word } from '../3-mentions/view.ts';

/** Tokens between the count and the document: "10 năm triển khai, thực hiện có hiệu quả". */
const MAX_BETWEEN = 10;
/** Tokens before the count in which the word stands that makes it a review: "tổng kết, đánh giá kết quả 10 năm". */
const MAX_REVIEW = 8;
/** Longest word for a type of document, in tokens. */
const MAX_TYPE = 4;
/** So long before the day itself a round of years is spoken of as full, in years. */
const EARLY = 0.5;
/** Up to so many years people also count the years they worked in, the first and the last among them ("3 năm, 2016-2018"). */
const COUNTED_ONE_BY_ONE = 5;
/** How far behind the count its period may stand ("10 năm thực hiện ... giai đoạn 2011-2020"), in tokens. */
const MAX_PERIOD = 80;

/** "10 năm thực hiện" before a document. */
export interface Count {
  readonly years: number;
  /** Token of the number. */
  readonly from: number;
}

const COUNT = /^\d{1,2}$/;

/** The count of years right before a document, where the sentence looks back with it. */
export const countBefore = (view: View, document: number): Count | null => {
  let carriedOut = false;
  for (let i = document - 1; i >= Math.max(0, document - MAX_BETWEEN); i--) {
    if (sentenceEndAt(view, i) <= document || (view.tokens[i]?.kind === 'sign' && word(view, i) !== ',')) return null;
    if (view.words[i]?.verb?.value.document === 'implements') carriedOut = true;
    if (!isNumber(view, i)) continue;
    // "tháng 6 năm 2011": a year, no count.
    const isCount = particle(view, i + 1) === 'years' && !isNumber(view, i + 2) && COUNT.test(word(view, i));
    if (!carriedOut || !isCount || !looksBack(view, i)) return null;
    return { years: Number(word(view, i)), from: i };
  }
  return null;
};

/** Behind a verb of review, "qua", "kết quả", or as a member of a list; "Kế hoạch 5 năm thực hiện ..." looks ahead. */
const looksBack = (view: View, number: number): boolean => {
  const before = view.tokens[number - 1];
  if (!before || sentenceEndAt(view, number - 1) <= number) return true;
  for (let i = number - 1; i >= Math.max(0, number - MAX_TYPE); i--)
    if (view.words[i]?.type?.end === number) return false;
  if (before.kind === 'sign' || isAnd(view, number - 1)) return true;
  for (let i = number - 1; i >= Math.max(0, number - MAX_REVIEW); i--) {
    if (sentenceEndAt(view, i) <= number || word(view, i) === ';') return false;
    const means = particle(view, i);
    if (means === 'after' || means === 'outcome' || view.words[i]?.verb?.value.document === 'reviews') return true;
  }
  return false;
};

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365.25 * DAY;

/** What a year or a month lacks of a day. */
const EARLIEST = '0000-01-01';

/** The earliest day that a date can mean, as a time. */
const timeOf = (date: string): number => Date.parse(date + EARLIEST.slice(date.length));

/**
 * People count by calendar years (of 2010 in 2020: ten, whatever the month), or by the day itself, for which they get ready some
 * months ahead, and small counts by the years worked in. Too young is what none of these makes full.
 */
export const isTooYoung = (issued: string, report: string, years: number): boolean => {
  const calendar = Number(report.slice(0, 4)) - Number(issued.slice(0, 4));
  const workedIn = years <= COUNTED_ONE_BY_ONE ? calendar + 1 : calendar;
  return workedIn < years && (timeOf(report) - timeOf(issued)) / YEAR < years - EARLY;
};

/** The years counted are those of a period, not of the document. */
export const hasPeriod = (view: View, { from, years }: Count): boolean => {
  const end = Math.min(sentenceEndAt(view, from), from + MAX_PERIOD);
  for (let i = from + 2; i + 2 < end; i++) {
    if (word(view, i + 1) !== '-' || !isNumber(view, i) || !isNumber(view, i + 2)) continue;
    const length = Number(word(view, i + 2)) - Number(word(view, i));
    if (length === years || length === years - 1) return true;
  }
  return false;
};

/** Full years from one day to another. */
export const age = (issued: string, report: string): number => {
  const years = Number(report.slice(0, 4)) - Number(issued.slice(0, 4));
  return report.slice(5) < issued.slice(5) ? years - 1 : years;
};
