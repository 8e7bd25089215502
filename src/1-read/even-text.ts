/**
 * The text as sent made even: no BOM, CRLF as LF, NFC; and the way back to the offsets of what was sent.
 * The way back is a list of the places where the distance between the two texts changes, so a text that was even costs nothing.
 */
import { firstIndex } from '../base/halving.ts';

export interface EvenText {
  readonly text: string;
  /** Offset in `text` (0..length) -> offset in the text as sent. Monotone; exact where a cluster (a letter and its marks) starts. */
  readonly toInput: (offset: number) => number;
}

/**
 * Unicode puts marks after one letter in order, which takes the square of their number; a run longer than the
 * "stream-safe" length of UAX #15 is cut there, so that a hostile text takes no more than linear time.
 */
const MARKS_TOGETHER = 30;
const LONG_RUN = new RegExp(`\\p{M}{${MARKS_TOGETHER + 1}}`, 'u');
/** Joins the letter before it: a combining mark, or a vowel or final consonant of Korean. */
const JOINS = /[\p{M}\u1160-\u11ff]/u;

const joins = (code: number): boolean => {
  if (code < 0x300 || (code >= 0x1e00 && code < 0x1f00)) return false;
  return code < 0x370 || JOINS.test(String.fromCodePoint(code));
};

const identity = (offset: number): number => offset;

export const evenText = (sent: string): EvenText => {
  const bom = sent.charCodeAt(0) === 0xfeff;
  const hostile = hasForeignRun(sent) && LONG_RUN.test(sent);
  if (!bom && !hostile && !sent.includes('\r\n') && sent.normalize('NFC') === sent)
    return { text: sent, toInput: identity };
  const places = new Places();
  const compose = composer();
  const parts: string[] = [];
  /** Stretch of `sent` that stays as it is and is not yet in `parts`. */
  let from = bom ? 1 : 0;
  if (bom) places.add(0, 1);
  let out = 0;
  let at = from;
  while (at < sent.length) {
    if (isPlain(sent.charCodeAt(at)) && isPlain(sent.charCodeAt(at + 1))) {
      out += 1;
      at += 1;
      continue;
    }
    const end = clusterEnd(sent, at);
    const cluster = sent.slice(at, end);
    const even = cluster === '\r\n' ? '\n' : isEven(cluster) ? cluster : compose(cluster);
    out += even.length;
    if (even !== cluster) {
      parts.push(sent.slice(from, at), even);
      from = end;
      if (even.length !== cluster.length) places.add(out, end);
    }
    at = end;
  }
  parts.push(sent.slice(from));
  return { text: parts.join(''), toInput: places.lookUp(bom ? 1 : 0) };
};

/** Neither ASCII nor a letter of Vietnamese. */
const isForeign = (code: number): boolean => code >= 0x300 && (code < 0x1e00 || code >= 0x1f00);

/** A quick look whether a long run of marks may be there: it would cover one of the characters looked at. */
const hasForeignRun = (text: string): boolean => {
  for (let at = MARKS_TOGETHER; at < text.length; at += MARKS_TOGETHER + 1) {
    if (!isForeign(text.charCodeAt(at))) continue;
    let start = at;
    let end = at + 1;
    while (isForeign(text.charCodeAt(start - 1)) && at - start < MARKS_TOGETHER) start -= 1;
    while (isForeign(text.charCodeAt(end)) && end - at < MARKS_TOGETHER) end += 1;
    if (end - start > MARKS_TOGETHER) return true;
  }
  return false;
};

/** A letter that is the same in every form, if no mark follows; not the CR that may open a line end. */
const isPlain = (code: number): boolean => code < 0x300 && code !== 0x0d;

/** Letters below U+0300 alone are the same in every form. */
const isEven = (cluster: string): boolean => cluster.length === 1 && cluster.charCodeAt(0) < 0x300;

/** NFC of clusters; a text has a few hundred different ones, so their answers are kept. */
const composer = (): ((cluster: string) => string) => {
  const known = new Map<string, string>();
  return (cluster) => {
    let even = known.get(cluster);
    if (even === undefined) {
      even = cluster.normalize('NFC');
      if (known.size < 5_000 && cluster.length < 8) known.set(cluster, even);
    }
    return even;
  };
};

const clusterEnd = (text: string, start: number): number => {
  const code = text.charCodeAt(start);
  if (code === 0x0d && text.charCodeAt(start + 1) === 0x0a) return start + 2;
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  for (let marks = 0; marks < MARKS_TOGETHER && end < text.length; marks++) {
    const next = text.codePointAt(end)!;
    if (!joins(next)) break;
    end += next > 0xffff ? 2 : 1;
  }
  return end;
};

/** Places where the distance changes: from `text[out]` on, an offset is that much further in what was sent. */
class Places {
  readonly #out: number[] = [];
  readonly #sent: number[] = [];

  add(out: number, sent: number): void {
    this.#out.push(out);
    this.#sent.push(sent);
  }

  lookUp(start: number): (offset: number) => number {
    const out = Int32Array.from(this.#out);
    const sent = Int32Array.from(this.#sent);
    return (offset) => {
      const place = firstIndex(out.length, (i) => out[i]! > offset) - 1;
      const found = place < 0 ? start + offset : sent[place]! + offset - out[place]!;
      // Inside a letter that became longer, never past the next place.
      return place + 1 < sent.length ? Math.min(found, sent[place + 1]!) : found;
    };
  }
}
