/** What stands under the text: the list of recipients and the signature, in either order or woven into each other. */
import { level } from '../base/fold.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';
import { type Draft, isCapitals, newDraft } from './draft.ts';
import { cutLine, type Line } from './line.ts';
import { readNumbering } from './numbering.ts';

export interface ClosingDrafts {
  readonly drafts: readonly Draft[];
  readonly onBehalfOf: Draft | null;
  readonly role: Draft | null;
  readonly name: Draft | null;
}

export interface Closing extends ClosingDrafts {
  /** The lines before it. */
  readonly before: readonly Line[];
  /** The lines after it: the last footnotes, appendices. */
  readonly after: readonly Line[];
}

/** Lines from the end in which a signature without a list of recipients is looked for. */
const LAST_LINES = 30;
/** Lines above the recipients in which the signature may begin. */
const LINES_ABOVE = 10;
/** Units. */
const LONGEST_LINE = 200;
const LONGEST_SIGNATURE_LINE = 110;
const LONGEST_ROLE = 50;
const LOWER = /\p{Ll}/u;
/** Two to six words with capitals. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){1,5}$/u;
/** Degrees before it ("PGS. TS. "). */
const DOTTED = /^[. ]*(?:\p{L}{1,8}\. ?)*/u;

/** Null where the text has neither. */
export const findClosing = (lines: readonly Line[], words: StructureWords): Closing | null => {
  let start = lines.findIndex((line) => opensRecipients(line, words));
  if (start >= 0) {
    for (let above = start - 1; above >= Math.max(0, start - LINES_ABOVE); above--) {
      const line = lines[above];
      if (!line || line.text.length > LONGEST_SIGNATURE_LINE) break;
      if (isBehalf(line.text, words) || isRole(line.text, words)) start = above;
    }
  } else {
    const from = Math.max(0, lines.length - LAST_LINES);
    start = lines.findIndex((line, index) => index >= from && opensSignature(line, lines[index + 1], words));
    if (start < 0) return null;
  }
  const reader = new ClosingReader(words);
  let end = start;
  while (end < lines.length && reader.read(lines[end]!)) end += 1;
  if (reader.drafts.length === 0) return null;
  return { ...reader.found(), before: lines.slice(0, start), after: lines.slice(end) };
};

const opensRecipients = (line: Line, words: StructureWords): boolean =>
  line.note === null && line.text.length < LONGEST_LINE && words.recipients.test(level(line.text.slice(0, 20)));

/** "T/M TỈNH ỦY", "KT. CHỦ TỊCH", "TM. Ủy ban nhân dân": one letter alone ("Q.") only before capitals. */
const isBehalf = (text: string, words: StructureWords): boolean => {
  if (text.length > LONGEST_SIGNATURE_LINE || !/^\p{Lu}/u.test(text)) return false;
  const prefix = words.behalf.exec(level(text.slice(0, 8)))?.[0];
  if (prefix === undefined || LOWER.test(text.slice(0, prefix.length))) return false;
  return !LOWER.test(text) || (prefix.length > 2 && /^ ?\p{Lu}/u.test(text.slice(prefix.length)));
};

const isRole = (text: string, words: StructureWords): boolean =>
  text.length <= LONGEST_ROLE && !LOWER.test(text) && words.role.test(level(text));

/** Without a list of recipients, an office signs only where a name stands under it. */
const opensSignature = (line: Line, next: Line | undefined, words: StructureWords): boolean => {
  if (line.note !== null) return false;
  return isBehalf(line.text, words) || (isRole(line.text, words) && next !== undefined && isName(next.text, words));
};

const isName = (text: string, words: StructureWords): boolean => {
  if (text.length > LONGEST_ROLE) return false;
  const title = words.person.exec(level(text))?.[0] ?? '';
  return NAME.test(text.slice(title.length).replace(DOTTED, '').trim());
};

class ClosingReader {
  readonly drafts: Draft[] = [];
  readonly #words: StructureWords;
  #signing = false;
  #onBehalfOf: Draft | null = null;
  #role: Draft | null = null;
  #name: Draft | null = null;

  constructor(words: StructureWords) {
    this.#words = words;
  }

  found(): ClosingDrafts {
    return { drafts: this.drafts, onBehalfOf: this.#onBehalfOf, role: this.#role, name: this.#name };
  }

  /** False at the first line that belongs to neither. */
  read(line: Line): boolean {
    if (line.note !== null || line.text.length > LONGEST_LINE) return false;
    return this.#cutColumns(line).every((piece) => this.#readPiece(piece));
  }

  #readPiece(line: Line): boolean {
    const { text } = line;
    const words = this.#words;
    if (isBehalf(text, words)) {
      this.#signing = true;
      const draft = this.#add('signature', line);
      this.#onBehalfOf ??= draft;
      return true;
    }
    if (isRole(text, words) && (this.#signing || line.bullet === '')) {
      this.#signing = true;
      const above = this.#role && this.drafts[this.drafts.length - 1] === this.#role ? this.#role : null;
      if (above && line.gap === 0) above.lines.push(line);
      else this.#role = this.#add('signature', line);
      return true;
    }
    if (line.bullet !== '' || opensRecipients(line, words)) {
      this.#add('recipient', line);
      return true;
    }
    if (this.#signing) return this.#readSigned(line);
    if (line.hashes > 0 || isCapitals(text) || readNumbering(text, words)) return false;
    const above = this.drafts[this.drafts.length - 1];
    if (above && line.gap === 0 && /^\p{Ll}/u.test(text)) above.lines.push(line);
    else this.#add('recipient', line);
    return true;
  }

  #readSigned(line: Line): boolean {
    const { text } = line;
    const leveled = level(text);
    if (this.#words.signed.test(leveled)) {
      this.#add('signature', line);
      return true;
    }
    const behalf = this.#onBehalfOf;
    if (behalf && !this.#name && lastDraft(this.drafts) === behalf && line.gap === 0 && isCapitals(text)) {
      if (this.#words.bodyRest.test(leveled) || behalf.lines.length === 1) {
        behalf.lines.push(line);
        return true;
      }
    }
    if (this.#name) {
      // After the name only the rest of the recipients may come.
      if (line.gap > 1 || isCapitals(text) || line.hashes > 0 || text.length > 60 || readNumbering(text, this.#words))
        return false;
      if (lastDraft(this.drafts) === this.#name) return false;
      this.#add('recipient', line);
      return true;
    }
    if (!isName(text, this.#words)) {
      if (/^\p{Ll}/u.test(text) && text.length < 60) {
        this.#add('recipient', line);
        return true;
      }
      return false;
    }
    this.#name = this.#add('signature', line);
    return true;
  }

  #add(kind: 'recipient' | 'signature', line: Line): Draft {
    const draft = newDraft(kind, line);
    this.drafts.push(draft);
    return draft;
  }

  /** "- Như trên; KT. CHỦ TỊCH": two columns that became one line. */
  #cutColumns(line: Line): Line[] {
    const { text, bullet } = line;
    const inside = this.#words.behalfInside.exec(level(text));
    if (inside && isBehalf(text.slice(inside.index + 1), this.#words)) return cutLine(line, inside.index);
    if (bullet === '' || !LOWER.test(text)) return [line];
    for (let blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
      if (isRole(text.slice(blank + 1), this.#words)) return cutLine(line, blank);
    }
    return [line];
  }
}

const lastDraft = (drafts: readonly Draft[]): Draft | undefined => drafts[drafts.length - 1];
