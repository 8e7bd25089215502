/** Projects, works, zones and facilities, with the heads that lists leave out ("các KCN: Đồng Văn I ..., Châu Sơn ..."). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { ProjectHead, ThingHead } from '../../lexicon/thing-words.ts';
import { textOf, type View, word } from '../view.ts';
import { bodyAt } from './body.ts';
import { phraseEnd } from './phrase-end.ts';
import { ordinalAt } from './term.ts';

export interface ProjectMatch {
  readonly from: number;
  readonly end: number;
  readonly head: ProjectHead;
  /** Label: head word and name. */
  readonly name: string;
  readonly enumerated: boolean;
}

const MAX_NAME = 8;
const MAX_FREE = 24;

const particle = (view: View, i: number): string | null => view.words[i]?.particle?.value.means ?? null;

/** Capitals, figures and hyphens between capitals. */
const nameEnd = (view: View, at: number): number => {
  let end = at;
  for (let i = at; i < Math.min(at + MAX_NAME, view.sentenceEnd[at] ?? at); i++) {
    const token = view.tokens[i]!;
    if (token.kind === 'word' && token.capital && view.tokens[view.words[i]!.type?.end ?? i]?.kind !== 'number')
      end = i + 1;
    else if (token.text === '-' && i === end && i > at && view.tokens[i + 1]?.capital) continue;
    else break;
  }
  return end;
};

/** "giai đoạn II", "(giai đoạn I)", "cơ sở II" behind a name. */
const stageEnd = (view: View, lexicon: Lexicon, at: number): number => {
  const open = word(view, at) === '(' ? at + 1 : at;
  const stage = lexicon.stageWords.longest(view.tokens, open);
  if (!stage || !(ordinalAt(view, stage.end) || view.tokens[stage.end]?.kind === 'number')) return at;
  return open > at && word(view, stage.end + 1) === ')' ? stage.end + 2 : open > at ? at : stage.end + 1;
};

type Head = PhraseMatch<ThingHead<ProjectHead>>;

const nameAt = (view: View, lexicon: Lexicon, match: Head): number | null => {
  const at = match.end;
  const { head } = match.value;
  switch (head.name) {
    case 'proper': {
      // "sân golf 36 hố và khu phụ trợ tại xã Tượng Lĩnh"
      if (view.tokens[at]?.kind === 'number') {
        const end = phraseEnd(view, lexicon, at, { max: 16, documents: false, comma: true });
        return end - at > 2 && hasCapital(view, at + 1, end) ? end : null;
      }
      const end = nameEnd(view, at);
      return end > at && !bodyAt(view, lexicon, at) ? stageEnd(view, lexicon, end) : null;
    }
    case 'road': {
      const end = nameEnd(view, at);
      if (end > at) return end;
      if (view.tokens[at]?.kind === 'number') return at + 1;
      const reach = phraseEnd(view, lexicon, at, { max: 14, documents: false, comma: true });
      return match.end - at === 0 && reach - at > 2 && hasCapital(view, at, reach) ? reach : null;
    }
    case 'factory': {
      // "Nhà máy sản xuất, lắp ráp ô tô Hồng Đức": what it makes, then its name.
      let i = at;
      while (
        i < at + MAX_NAME &&
        i < view.sentenceEnd[at]! &&
        !view.tokens[i]!.capital &&
        (view.tokens[i]!.kind === 'word' || (word(view, i) === ',' && i > at))
      )
        i++;
      const end = nameEnd(view, i);
      return end > i ? stageEnd(view, lexicon, end) : null;
    }
    case 'free': {
      const end = phraseEnd(view, lexicon, at, { max: MAX_FREE, documents: false, comma: true });
      return end - at >= 2 && hasCapital(view, at, end) && !namesDocument(view, at, end) ? end : null;
    }
    case 'self':
      return at;
    case 'at': {
      if (particle(view, at) !== 'at') return null;
      const body = bodyAt(view, lexicon, view.words[at]!.particle!.end);
      return body ? body.end : null;
    }
    case 'ofBody': {
      if (particle(view, at) !== 'of') return null;
      const body = bodyAt(view, lexicon, view.words[at]!.particle!.end);
      return body ? body.end : null;
    }
    case 'quoted': {
      let i = at;
      while (i < at + 14 && i < view.sentenceEnd[at]! && view.tokens[i]!.kind !== 'sign') i++;
      if (word(view, i) !== '"') return null;
      let close = i + 1;
      while (close < i + 16 && close < view.sentenceEnd[at]! && word(view, close) !== '"') close++;
      return word(view, close) === '"' ? close + 1 : null;
    }
  }
};

/** "dự án vi phạm Luật Đầu tư" is named by no capital of its own. */
const namesDocument = (view: View, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (view.words[i]!.type && view.tokens[i]!.capital) return true;
  return false;
};

const hasCapital = (view: View, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (view.tokens[i]!.capital || view.tokens[i]!.text === '"') return true;
  return false;
};

/** "(giai đoạn I)" in brackets is a part of the project, not another one. */
const withoutStage = (view: View, lexicon: Lexicon, from: number, end: number): string => {
  for (let i = from; i < end; i++)
    if (word(view, i) === '(' && lexicon.stageWords.longest(view.tokens, i + 1)) return textOf(view, from, i);
  return textOf(view, from, end);
};

/** All projects of a passage. `listed`: the passage lists projects (a footnote to "các dự án trọng điểm"). */
export const findProjects = (view: View, lexicon: Lexicon, listed: boolean): ProjectMatch[] => {
  const found: ProjectMatch[] = [];
  /** Head of a plural before a colon, while its list goes on. */
  let shared: Head | null = null;
  let open = false;
  let i = 0;
  while (i < view.tokens.length) {
    if (i > 0 && view.sentenceEnd[i - 1] !== view.sentenceEnd[i]) {
      shared = null;
      open = false;
    }
    const opened = lexicon.things.projects.longest(view.tokens, i);
    // "dự án Nhà máy ...": what the project builds names it.
    const inner = opened?.value.head.name === 'free' ? lexicon.things.projects.longest(view.tokens, opened.end) : null;
    if (inner && inner.value.head.name !== 'free' && nameAt(view, lexicon, inner) !== null) i = opened!.end;
    const match = inner && i === opened!.end ? inner : opened;
    const countable =
      match &&
      (!match.value.head.projectOnly || listed) &&
      (match.value.head.name !== 'road' || view.tokens[i]!.capital || listed);
    if (match && countable) {
      const plural = view.before[i] === 'plural' || view.tokens[i - 1]?.kind === 'number';
      const end =
        plural && match.value.head.name !== 'ofBody' && match.value.head.name !== 'proper'
          ? null
          : nameAt(view, lexicon, match);
      if (end !== null && (end > match.end || match.value.head.name === 'self')) {
        found.push({
          from: i,
          end,
          head: match.value.head,
          name: withoutStage(view, lexicon, i, end),
          enumerated: false,
        });
        i = end;
        i = members(view, lexicon, match, i, found);
        continue;
      }
      if (plural && match.value.head.name === 'proper') shared = match;
      i = match.end;
      continue;
    }
    if (shared && word(view, i) === ':') open = true;
    const starts = open && [':', ',', ';'].includes(word(view, i));
    if (starts && shared && view.tokens[i + 1]?.capital && !lexicon.things.projects.longest(view.tokens, i + 1)) {
      const end = nameEnd(view, i + 1);
      if (end > i + 1) {
        const reach = stageEnd(view, lexicon, end);
        found.push({
          from: i + 1,
          end: reach,
          head: shared.value.head,
          name: `${shared.value.word} ${withoutStage(view, lexicon, i + 1, reach)}`,
          enumerated: true,
        });
        i = reach;
        continue;
      }
    }
    i++;
  }
  return found;
};

/** "Siêu thị AEON, BigC": more names behind a comma, where the head is one that lists. */
const members = (view: View, lexicon: Lexicon, match: Head, at: number, found: ProjectMatch[]): number => {
  let i = at;
  while (
    match.value.head.list &&
    (word(view, i) === ',' || particle(view, i) === 'and') &&
    view.tokens[i + 1]?.capital
  ) {
    if (lexicon.things.projects.longest(view.tokens, i + 1) || bodyAt(view, lexicon, i + 1)) break;
    const end = nameEnd(view, i + 1);
    if (end === i + 1) break;
    const reach = stageEnd(view, lexicon, end);
    found.push({
      from: i + 1,
      end: reach,
      head: match.value.head,
      name: `${match.value.word} ${textOf(view, i + 1, reach)}`,
      enumerated: true,
    });
    i = reach;
  }
  return i;
};
