/** The lines above the text: issuing bodies, motto, number, place and day, document type, title. */
import { level } from '../base/fold.ts';
import type { StructureWords } from '../lexicon/structure-words.ts';
import { type Draft, isCapitals, isEmphasised, lastLine, newDraft } from './draft.ts';
import { cutLine, type Line } from './line.ts';
import { readNumbering } from './numbering.ts';
import { lineEnding } from './sentences.ts';

export interface LetterheadDrafts {
  readonly drafts: readonly Draft[];
  /** The lines after it. */
  readonly rest: readonly Line[];
  readonly bodies: readonly Draft[];
  readonly code: Draft | null;
  readonly dateline: Draft | null;
  readonly type: Draft | null;
  readonly title: Draft | null;
}

/** Lines looked at; a letterhead has about ten. */
const MOST_LINES = 40;
/** Units. */
const LONGEST_LINE = 160;
const LONGEST_TITLE = 400;
/** A line with a much longer one under it ends the title. */
const MUCH_LONGER = 1.8;
const BARE_CODE = /^\d{1,4}(?:\/\d{4})?[-/]\p{L}[\p{L}\d]{0,19}(?:[-/][\p{L}\d]{1,20}){0,4}$/u;
/** Units. A line of prose is longer, if it ends with a full stop. */
const LONGEST_BODY = 60;
const LONGEST_DATELINE = 80;
const NOTHING_MORE = /^[ .,;]*$/;
const TITLE_START = /^ ?[:.]? ?(?=\p{L})/u;
const TWO_WORDS = /\p{L}[^\p{L}]+\p{L}/u;

type Part = 'motto' | 'code' | 'dateline' | 'stamp' | 'subject' | 'type' | 'other';

interface Piece {
  readonly line: Line;
  readonly part: Part;
}

/** Null where the lines on top are no letterhead: two of its parts must be there, or a body in capitals over one or over "Căn cứ". */
export const findLetterhead = (lines: readonly Line[], words: StructureWords): LetterheadDrafts | null => {
  const { pieces, used } = readPieces(lines, words);
  const typeAt = pieces.findIndex(({ part }) => part === 'type' || part === 'subject');
  const enacting = isEnacting(pieces, lines[used], words);
  if (!isFirm(pieces) && !enacting) return null;
  const top = enacting ? pieces.length : typeAt < 0 ? lastFirm(pieces) + 1 : typeAt;
  const drafts: Draft[] = [];
  const bodies: Draft[] = [];
  let code: Draft | null = null;
  let dateline: Draft | null = null;
  const add = (line: Line): Draft => {
    const draft = newDraft('letterhead', line);
    drafts.push(draft);
    return draft;
  };
  for (const [index, { line, part }] of pieces.slice(0, top).entries()) {
    const above = drafts[drafts.length - 1];
    if (part === 'code' && !code) code = add(line);
    else if (part === 'dateline' && !dateline) dateline = add(line);
    else if (part !== 'other') add(line);
    else if (above && pieces[index - 1]?.part === 'other' && isRest(line, words)) above.lines.push(line);
    else {
      const body = add(line);
      if (code === null && TWO_WORDS.test(line.text)) bodies.unshift(body);
    }
  }
  const { type, title, next } = readTitle(pieces, top, add, words, (piece, draft) => {
    if (piece.part === 'code') code ??= draft;
    if (piece.part === 'dateline') dateline ??= draft;
  });
  const left = pieces.slice(next).map(({ line }) => line);
  return { drafts, rest: [...left, ...lines.slice(used)], bodies, code, dateline, type, title };
};

const isFirm = (pieces: readonly Piece[]): boolean => {
  const kinds = new Set(pieces.map(({ part }) => part));
  kinds.delete('stamp');
  if (kinds.delete('other')) return kinds.size >= 2 || (kinds.size === 1 && isCapitals(pieces[0]?.line.text ?? ''));
  return kinds.size >= 2;
};

/** "ỦY BAN NHÂN DÂN TỈNH KON TUM" right over "Căn cứ ...": whoever enacts what follows, without a letterhead. */
const isEnacting = (pieces: readonly Piece[], next: Line | undefined, words: StructureWords): boolean =>
  pieces.length === 1 &&
  pieces[0]?.part === 'other' &&
  isCapitals(pieces[0].line.text) &&
  next !== undefined &&
  words.paragraph.test(level(next.text.slice(0, 40)));

/** Lines on top as pieces, until something comes that no letterhead has. */
const readPieces = (lines: readonly Line[], words: StructureWords): { pieces: Piece[]; used: number } => {
  const pieces: Piece[] = [];
  let used = 0;
  let typed = false;
  for (const line of lines.slice(0, MOST_LINES)) {
    if (line.note !== null || line.text.length > (typed ? LONGEST_TITLE : LONGEST_LINE)) break;
    if (line.bullet === '-' || line.bullet === '+' || opensText(line, words)) break;
    const found = cutColumns(line, words).map((piece) => ({ line: piece, part: partOf(piece, words) }));
    used += 1;
    for (const piece of found) {
      const banner = piece.part === 'type' && typed ? bannerAt(pieces) : -1;
      const over = pieces[banner];
      if (over) pieces[banner] = { ...over, part: 'other' };
      if (piece.part !== 'type' || (typed && !over)) {
        pieces.push(piece.part === 'type' ? { ...piece, part: 'other' } : piece);
        continue;
      }
      typed = true;
      const length = typeLength(piece.line.text, words);
      const [type, ...title] = cutLine(piece.line, length);
      pieces.push({ line: type ?? piece.line, part: 'type' });
      for (const rest of title) pieces.push({ line: rest, part: 'other' });
    }
  }
  return { pieces, used };
};

/** "BÁO CÁO MẪU" over a whole letterhead with its own "BÁO CÁO" is no part of it: the index of such a line, or -1. */
const bannerAt = (pieces: readonly Piece[]): number => {
  const type = pieces.findIndex(({ part }) => part === 'type');
  const firm = pieces.findIndex(({ part }) => part === 'code' || part === 'motto' || part === 'dateline');
  return type >= 0 && type < firm ? type : -1;
};

const opensText = (line: Line, words: StructureWords): boolean => {
  const { text } = line;
  if (words.paragraph.test(level(text.slice(0, 40)))) return true;
  if (text.length > LONGEST_BODY && !isCapitals(text) && lineEnding(text, words) === 'sentence') return true;
  const numbering = readNumbering(text, words);
  return numbering !== null && !BARE_CODE.test(text);
};

/** Two columns that became one line, as the lines they were. */
const cutColumns = (line: Line, words: StructureWords): Line[] => {
  const leveled = level(line.text);
  const motto = words.mottos.exec(leveled);
  if (motto) {
    const after = motto.index + motto[0].length;
    const cut = motto.index > 0 ? cutLine(line, motto.index) : after < line.text.length ? cutLine(line, after) : [line];
    const [head, tail] = cut;
    if (!head || !tail) return cut;
    return motto.index > 0 ? [head, ...cutColumns(tail, words)] : [head, ...cutColumns(tail, words)];
  }
  const code = words.code.exec(leveled);
  if (code && code[0].length < line.text.length && words.date.test(leveled)) return cutLine(line, code[0].length);
  return [line];
};

const partOf = (line: Line, words: StructureWords): Part => {
  const { text } = line;
  const leveled = level(text);
  if (words.mottos.test(leveled)) return 'motto';
  if (words.subject.test(leveled)) return 'subject';
  const code = words.code.exec(leveled);
  if (BARE_CODE.test(text) || (code && NOTHING_MORE.test(text.slice(code[0].length)))) return 'code';
  if (isDateline(text, leveled, words)) return 'dateline';
  if (words.stamp.test(leveled) && text.length < 30) return 'stamp';
  return typeLength(text, words) > 0 ? 'type' : 'other';
};

/** Length of the document type a line consists of, or opens with in capitals over its title; 0 where it does neither. */
const typeLength = (text: string, words: StructureWords): number => {
  const type = words.types.exec(level(text))?.[0] ?? '';
  if (type.length === text.length) return type.length;
  // "KẾ HOẠCH số 12/KH-UBND ..." cites a document.
  const rest = text.slice(type.length);
  const start = TITLE_START.exec(rest)?.[0].length;
  if (start === undefined || words.codePrefix.test(level(rest.slice(start)))) return 0;
  return isCapitals(text.slice(0, type.length)) ? type.length : 0;
};

/** "Lào Cai, ngày 05 tháng 6 năm 2021": nothing but a place before the day and nothing behind the year. */
const isDateline = (text: string, leveled: string, words: StructureWords): boolean => {
  const date = words.date.exec(leveled);
  if (!date || text.length > LONGEST_DATELINE) return false;
  const place = text.slice(0, date.index);
  return /^(?:[^\d,]*,)? ?$/.test(place) && NOTHING_MORE.test(text.slice(date.index + date[0].length).slice(0, 2));
};

const lastFirm = (pieces: readonly Piece[]): number => {
  let last = -1;
  for (const [index, { part }] of pieces.entries()) {
    if (part !== 'other' && part !== 'stamp') last = index;
  }
  return last;
};

/** The second line of a name that was too long for one: "ỦY BAN NHÂN DÂN" over "TỈNH LẠNG SƠN". */
const isRest = (line: Line, words: StructureWords): boolean => words.bodyRest.test(level(line.text));

interface Title {
  readonly type: Draft | null;
  readonly title: Draft | null;
  /** Index of the first piece after the letterhead. */
  readonly next: number;
}

const readTitle = (
  pieces: readonly Piece[],
  top: number,
  add: (line: Line) => Draft,
  words: StructureWords,
  found: (piece: Piece, draft: Draft) => void,
): Title => {
  const first = pieces[top];
  if (!first) return { type: null, title: null, next: top };
  let type: Draft | null = null;
  let title: Draft | null = null;
  let next = top;
  if (first.part === 'type') {
    type = add(first.line);
    next += 1;
  } else if (first.part !== 'subject') return { type: null, title: null, next };
  for (; next < pieces.length; next++) {
    const piece = pieces[next];
    if (!piece) break;
    const { line, part } = piece;
    if (part === 'code' || part === 'dateline' || part === 'motto' || part === 'stamp') {
      found(piece, add(line));
    } else if (!title) {
      // Prose right under the type is the report's first paragraph, not its title.
      if (line.text.length > LONGEST_TITLE || lineEnding(line.text, words) === 'sentence') break;
      title = add(line);
    } else if (goesOn(lastLine(title), line)) {
      if (line.gap > 0) title.cuts.add(title.lines.length);
      title.lines.push(line);
    } else break;
  }
  return { type, title, next };
};

const goesOn = (above: Line, line: Line): boolean => {
  const { text } = line;
  if (line.gap > 0) return isEmphasised(above) && isEmphasised(line) && line.hashes === above.hashes;
  if (isEmphasised(above) !== isEmphasised(line)) return false;
  if (isCapitals(above.text) !== isCapitals(text) && /^\p{Lu}/u.test(text) && isCapitals(above.text)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  return text.length < above.text.length * MUCH_LONGER;
};
