/** Projects, works, zones and facilities, with the heads that lists leave out ("các KCN: Đồng Văn I ..., Châu Sơn ..."). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PhraseMatch } from '../../lexicon/phrase-trie.ts';
import type { ProjectHead, ThingHead } from '../../lexicon/thing-words.ts';
import { isCapital, isNumber, startsSentence, textOf, type View, word } from '../view.ts';
import { bodyAt } from './body.ts';
import { capitalsEnd, projectNameEnd, stageEnd } from './project-name.ts';
import { isJoin } from './type-lists.ts';
import { unitNameAt } from './unit.ts';

export interface ProjectMatch {
  readonly from: number;
  readonly end: number;
  readonly head: ProjectHead;
  /** Label: head word and name. */
  readonly name: string;
  readonly enumerated: boolean;
}

type Head = PhraseMatch<ThingHead<ProjectHead>>;

/** A head and the token where it starts. */
interface HeadAt {
  readonly at: number;
  readonly match: Head;
}

/** All projects of a passage. `listed`: the passage lists projects (a footnote to "các dự án trọng điểm"). */
export const findProjects = (view: View, lexicon: Lexicon, listed: boolean): ProjectMatch[] => {
  const found: ProjectMatch[] = [];
  /** Head of a plural before a colon, while its list goes on. */
  let shared: Head | null = null;
  let open = false;
  let i = 0;
  while (i < view.tokens.length) {
    if (startsSentence(view, i)) {
      shared = null;
      open = false;
    }
    const head = headAt(view, lexicon, i, listed);
    if (head) {
      const project = projectAt(view, lexicon, head);
      if (project) found.push(project);
      else if (isPlural(view, head.at) && head.match.value.head.name === 'proper') shared = head.match;
      i = project ? addMembers(view, lexicon, head, project.end, found) : head.match.end;
      continue;
    }
    if (shared && word(view, i) === ':') open = true;
    const member = shared && open ? memberAt(view, lexicon, shared, i) : null;
    if (member) found.push(member);
    i = member?.end ?? i + 1;
  }
  return found;
};

/** The head at a token; of "dự án Nhà máy ..." the inner one: what the project builds names it. */
const headAt = (view: View, lexicon: Lexicon, at: number, listed: boolean): HeadAt | null => {
  const outer = lexicon.things.projects.longest(view.tokens, at);
  if (!outer) return null;
  const inner = outer.value.head.name === 'free' ? lexicon.things.projects.longest(view.tokens, outer.end) : null;
  const isInner = inner && inner.value.head.name !== 'free' && nameEnd(view, lexicon, inner) !== null;
  const head = isInner ? { at: outer.end, match: inner } : { at, match: outer };
  const { name, projectOnly } = head.match.value.head;
  return listed || (!projectOnly && (name !== 'road' || isRoad(view, head))) ? head : null;
};

/** "Cầu Bạch Đằng", "cao tốc Nội Bài - Lào Cai", "quốc lộ 37"; in small letters no head of one syllable ("cầu", "yêu cầu"). */
const isRoad = (view: View, { at, match }: HeadAt): boolean =>
  isCapital(view, at) || (match.end - at > 1 && (isCapital(view, match.end) || isNumber(view, match.end)));

const nameEnd = (view: View, lexicon: Lexicon, { value, end }: Head): number | null =>
  projectNameEnd(view, lexicon, value.head, end);

const isPlural = (view: View, at: number): boolean => view.before[at] === 'plural' || isNumber(view, at - 1);

const projectAt = (view: View, lexicon: Lexicon, { at, match }: HeadAt): ProjectMatch | null => {
  const { head } = match.value;
  if (isPlural(view, at) && head.name !== 'ofBody' && head.name !== 'proper') return null;
  const end = nameEnd(view, lexicon, match);
  if (end === null || (end === match.end && head.name !== 'self')) return null;
  return { from: at, end, head, name: withoutStage(view, lexicon, at, end), enumerated: false };
};

/** "(giai đoạn I)" in brackets is a part of the project, not another one. */
const withoutStage = (view: View, lexicon: Lexicon, from: number, end: number): string => {
  for (let i = from; i < end; i++)
    if (word(view, i) === '(' && lexicon.stageWords.longest(view.tokens, i + 1)) return textOf(view, from, i);
  return textOf(view, from, end);
};

/** A name behind a sign, in a list whose head stands before its colon. */
const memberAt = (view: View, lexicon: Lexicon, head: Head, at: number): ProjectMatch | null => {
  const from = at + 1;
  const divides = word(view, at) === ':' || word(view, at) === ',' || word(view, at) === ';';
  if (!divides || !isCapital(view, from) || lexicon.things.projects.longest(view.tokens, from)) return null;
  const member = enumerated(view, lexicon, head, from);
  return member && { ...member, name: `${head.value.word} ${withoutStage(view, lexicon, from, member.end)}` };
};

/** A bare name, as one more project of a head. */
const enumerated = (view: View, lexicon: Lexicon, { value }: Head, from: number): ProjectMatch | null => {
  const capitals = capitalsEnd(view, from);
  if (capitals === from) return null;
  const end = stageEnd(view, lexicon, capitals);
  return { from, end, head: value.head, name: `${value.word} ${textOf(view, from, end)}`, enumerated: true };
};

/**
 * "Siêu thị AEON, BigC", "các KCN Quế Võ, Yên Phong": more names behind a comma, where the head is one that lists or a plural
 * word stands before it. Gives the end of the last.
 */
const addMembers = (
  view: View,
  lexicon: Lexicon,
  { at, match: head }: HeadAt,
  from: number,
  found: ProjectMatch[],
): number => {
  const plural = view.before[at] === 'plural' && head.value.head.name === 'proper';
  const lists = plural || head.value.head.list;
  let end = from;
  while (lists && isJoin(view, end) && isCapital(view, end + 1)) {
    if (lexicon.things.projects.longest(view.tokens, end + 1) || bodyAt(view, lexicon, end + 1)) break;
    if (plural && unitNameAt(view, lexicon, end + 1, ['province'], false)) break;
    const member = enumerated(view, lexicon, head, end + 1);
    if (!member) break;
    found.push(member);
    end = member.end;
  }
  return end;
};
