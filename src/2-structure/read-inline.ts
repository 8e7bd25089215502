/** What a person reads of a stretch of Markdown: emphasis, escapes, tags, links and footnote marks become what they mean. */
import { level } from '../base/fold.ts';
import { type EmphasisRuns, findEmphasis } from './emphasis.ts';
import { findLinks, type Links } from './find-links.ts';
import { isSpecial, isUnseen, roleOfTag } from './inline-signs.ts';
import { PAGE_GAP } from './line.ts';
import type { LineBuilder } from './line-builder.ts';

/** `<sup>12</sup>`, `<sup>(1, 2)</sup>`; blanks are few, so that a hostile text costs no more than its length. */
const SUP = /<sup>[ *_([]{0,4}(\d{1,4}(?: ?[,;] ?\d{1,4}){0,9})[ *_)\].]{0,4}<\/sup>/iy;
const REFERENCE = /\[\^([^\]\s[]{1,20})\](:?)/y;
/** What stands after its name must be attributes, so "a<b và c>d" has no tag. */
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9]{0,9})(?:[ \n][^<>=]{0,100}=[^<>]{0,300})? ?\/?>/y;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#39|#160);/y;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const SUPERSCRIPTS = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/y;
const SUPERSCRIPT_DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const CLOSING = /[,.;:)!?\]]/;
const WORD = /[\p{L}\p{N}]/u;
const LOWER = /\p{Ll}/u;
const LETTERS = /\p{L}{1,3}$/u;
const SENTENCE_END = /[.!?…:;]["”’»)\]]*$/;

export class InlineReader {
  readonly #text: string;
  readonly #units: ReadonlySet<string>;
  readonly #builder: LineBuilder;
  readonly #runs: EmphasisRuns;
  readonly #links: Links;
  /** Index of the next run of emphasis. */
  #run = 0;
  /** False once it is known that no comment ends after here. */
  #comments = true;

  constructor(text: string, units: ReadonlySet<string>, builder: LineBuilder) {
    this.#text = text;
    this.#units = units;
    this.#builder = builder;
    this.#runs = findEmphasis(text);
    this.#links = findLinks(text);
  }

  /** Reads `start` to `end`; answers where it stopped, which is past `end` where a comment went on. */
  read(start: number, end: number): number {
    const text = this.#text;
    let at = start;
    while (at < end) {
      const from = at;
      while (at < end) {
        const code = text.charCodeAt(at);
        if (isSpecial(code)) {
          // A single blank between two words belongs to the run.
          if (code !== 0x20 || at === from || at + 1 >= end || isSpecial(text.charCodeAt(at + 1))) break;
        }
        at += 1;
      }
      if (at > from) this.#builder.put(text, from, at);
      if (at < end) at = this.#special(at, end);
    }
    return at;
  }

  /** A character that needs a second look; answers where reading goes on. */
  #special(at: number, end: number): number {
    const text = this.#text;
    const builder = this.#builder;
    const code = text.charCodeAt(at);
    switch (code) {
      case 0x5c:
        if (at + 1 >= end) return at + 1;
        if (!PUNCTUATION.test(text.charAt(at + 1))) break;
        builder.put(text, at + 1, at + 2);
        return at + 2;
      case 0x2a:
      case 0x5f:
        return this.#emphasis(at);
      case 0x3c:
        return this.#tag(at);
      case 0x5b: {
        const reference = matchAt(REFERENCE, text, at);
        if (reference) return this.#footnote([reference[1] ?? ''], at, at + reference[0].length, reference[2] === ':');
        if (!this.#links.opens.has(at)) break;
        return at + 1;
      }
      case 0x5d: {
        const after = this.#links.closes.get(at);
        if (after === undefined) break;
        return after;
      }
      case 0x21: {
        const after = this.#links.images.get(at);
        if (after === undefined) break;
        return after;
      }
      case 0x26: {
        const entity = matchAt(ENTITY, text, at)?.[0];
        if (entity === undefined) break;
        if (ENTITIES[entity] === ' ') builder.blank(at);
        else builder.putAs(ENTITIES[entity] ?? '', at);
        return at + entity.length;
      }
      case 0x0c:
        builder.end();
        builder.space(PAGE_GAP);
        return at + 1;
      case 0x0b:
      case 0x2028:
      case 0x2029:
        builder.end();
        return at + 1;
    }
    if (isUnseen(code)) return at + 1;
    const raised = code > 0x80 ? matchAt(SUPERSCRIPTS, text, at)?.[0] : undefined;
    if (raised !== undefined) {
      const number = Array.from(raised, (sign) => SUPERSCRIPT_DIGITS.indexOf(sign)).join('');
      if (this.#isPower(number, at)) builder.put(text, at, at + raised.length);
      else this.#footnote([number], at, at + raised.length, false);
      return at + raised.length;
    }
    if (code <= 0x20 || code >= 0x7f) builder.blank(at);
    else builder.put(text, at, at + 1);
    return at + 1;
  }

  #emphasis(at: number): number {
    const { at: starts, length, closing, opening } = this.#runs;
    while (this.#run < starts.length && starts[this.#run]! < at) this.#run += 1;
    const run = this.#run;
    if (starts[run] !== at) {
      this.#builder.put(this.#text, at, at + 1);
      return at + 1;
    }
    const closes = closing[run]!;
    const opens = opening[run]!;
    const end = at + length[run]!;
    if (closes > 0) this.#builder.emphasis(closes, 0);
    if (at + closes < end - opens) this.#builder.put(this.#text, at + closes, end - opens);
    if (opens > 0) this.#builder.emphasis(0, opens);
    return end;
  }

  #tag(at: number): number {
    const text = this.#text;
    const builder = this.#builder;
    if (text.startsWith('<!--', at) && this.#comments) {
      const close = text.indexOf('-->', at + 4);
      if (close >= 0) return close + 3;
      this.#comments = false;
    }
    const sup = matchAt(SUP, text, at);
    if (sup) {
      const numbers = (sup[1] ?? '').split(/[,;]/).map((number) => number.trim());
      const end = at + sup[0].length;
      if (!this.#isPower(numbers[0] ?? '', at)) return this.#footnote(numbers, at, end, false);
      const digit = text.indexOf(numbers[0] ?? '', at + 5);
      builder.put(text, digit, digit + 1);
      return end;
    }
    const tag = matchAt(TAG, text, at);
    const name = tag?.[1]?.toLowerCase() ?? '';
    if (tag) {
      const end = at + tag[0].length;
      switch (roleOfTag(name)) {
        case 'break': {
          const begun = builder.text !== '';
          builder.end();
          if (begun && builder.cell !== 'none') builder.cell = 'more';
          return end;
        }
        case 'blank':
          builder.blank(at);
          return end;
        case 'emphasis':
          if (text[at + 1] === '/') builder.emphasis(1, 0);
          else builder.emphasis(0, 1);
          return end;
        case 'dress':
          return end;
      }
    }
    builder.put(text, at, at + 1);
    return at + 1;
  }

  /** A mark in the body, or the number of the footnote that begins with it. */
  #footnote(numbers: readonly string[], at: number, end: number, defines: boolean): number {
    const text = this.#text;
    const builder = this.#builder;
    const [number = ''] = numbers;
    if (builder.text === '' && builder.cell === 'none' && builder.hashes === 0 && builder.note === null) {
      if (defines || (numbers.length === 1 && this.#beginsNote(end))) {
        builder.note = number;
        return end;
      }
    } else if (builder.note !== null && this.#nextNote(builder.note, number, at, end)) {
      builder.end();
      builder.note = number;
      return end;
    }
    for (const each of numbers) builder.mark(each);
    const next = text.charAt(end);
    if (CLOSING.test(next)) builder.dropBlank();
    else if (WORD.test(next) && !builder.blankBefore) builder.blank(at);
    return end;
  }

  /** At the start of a line: what follows reads as the text of a footnote, not as the rest of a sentence. */
  #beginsNote(end: number): boolean {
    const next = this.#text
      .slice(end, end + 8)
      .trimStart()
      .charAt(0);
    if (next === '' || CLOSING.test(next)) return this.#text.slice(end, end + 8).trim() === '';
    const above = this.#builder.above;
    return !(above && above.note === null && LOWER.test(next) && !SENTENCE_END.test(above.text));
  }

  /** Within a footnote: the next number, after the end of a sentence, begins the next footnote on the same line. */
  #nextNote(note: string, number: string, at: number, end: number): boolean {
    if (Number(number) !== Number(note) + 1) return false;
    const before = this.#text.slice(Math.max(0, at - 8), at).trimEnd();
    return SENTENCE_END.test(before) && /^ ?\p{Lu}/u.test(this.#text.slice(end, end + 2));
  }

  /** A superscript 2 or 3 right behind a unit of measure. */
  #isPower(number: string, at: number): boolean {
    if ((number !== '2' && number !== '3') || this.#builder.blankBefore) return false;
    const letters = LETTERS.exec(this.#text.slice(Math.max(0, at - 4), at))?.[0];
    return letters !== undefined && this.#units.has(level(letters));
  }
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
