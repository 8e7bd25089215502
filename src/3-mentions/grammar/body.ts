/**
 * Bodies: a fixed name ("Bộ Chính trị"), or a head and what it asks for ("Ban Thường vụ" + "Huyện ủy Bình Lục",
 * "Sở" + field + unit). Lists leave heads and units out; `body-list.ts` fills them in.
 */

import type { BodyHead } from '../../lexicon/body-words.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BodyShape, UnitRef } from '../mention.ts';
import { spanOf, textOf, type View, word } from '../view.ts';
import { capitalRun, isShouted, unitAt, unitNameAt, unitTypeAt } from './unit.ts';

export interface BodyMatch {
  readonly shape: BodyShape;
  readonly from: number;
  /** Token number one past the body. */
  readonly end: number;
  readonly collective: boolean;
  /** A slot was left open that a list, or the author, may fill. */
  readonly open: boolean;
}

/** Longest free topic of a steering committee or a Party organisation, in tokens. */
const MAX_TOPIC = 24;
const MAX_DEPTH = 4;

const particleAt = (view: View, i: number): string | null => view.words[i]?.particle?.value.means ?? null;

/** Token after "của" or "thuộc", where one stands. */
/** True where a comma stands inside one notion ("phòng, chống", "sửa đổi, bổ sung"). */
export const isInPair = (view: View, lexicon: Lexicon, comma: number): boolean => {
  for (let i = Math.max(0, comma - 4); i < comma; i++)
    if ((lexicon.pairs.longest(view.tokens, i)?.end ?? 0) > comma) return true;
  return false;
};

const afterOf = (view: View, i: number): number =>
  ['of', 'under'].includes(particleAt(view, i) ?? '') ? view.words[i]!.particle!.end : i;

const shape = (part: Partial<BodyShape>): BodyShape => ({
  head: null,
  central: null,
  office: null,
  owner: null,
  unit: null,
  topic: null,
  ...part,
});

const groupOf = (body: BodyShape): string | null => {
  if (body.office?.acts) return null;
  return body.head?.head.group ?? (body.central ? centralGroup(body.central.kind) : null);
};

/** Central bodies stand where a head asks for a group of their kind. */
const centralGroup = (kind: BodyHead['kind']): string =>
  kind === 'judicial'
    ? 'judicial'
    : kind === 'council'
      ? 'assembly'
      : kind === 'front'
        ? 'front'
        : kind === 'massOrg'
          ? 'massOrg'
          : 'ministry';

const takes = (wanted: readonly string[], body: BodyShape): boolean => {
  const group = groupOf(body);
  return group !== null && wanted.includes(group);
};

/** "các huyện, thành phố", "các cấp", "huyện, thị, thành ủy": many units, none named. */
const collectiveAt = (view: View, lexicon: Lexicon, at: number): number | null => {
  const plural = particleAt(view, at) === 'plural';
  let i = plural ? view.words[at]!.particle!.end : at;
  let found = 0;
  for (;;) {
    const type = unitTypeAt(view, lexicon, i);
    if (!type || unitNameAt(view, lexicon, type.end, type.levels, false) || view.tokens[type.end]?.capital) break;
    found++;
    i = type.end;
    if ([',', '-', '/'].includes(word(view, i)) && unitTypeAt(view, lexicon, i + 1)) i++;
    else break;
  }
  const level =
    lexicon.collectiveWords.longest(view.tokens, found > 0 ? i : at) ?? lexicon.collectiveWords.longest(view.tokens, i);
  if (level && (found > 0 || plural || level.value === 'levels')) return level.end;
  return found > 0 && (plural || found > 1) ? i : null;
};

/** The head word's own slot, filled as far as the text goes. */
const fill = (
  view: View,
  lexicon: Lexicon,
  headWord: NonNullable<BodyShape['head']>,
  at: number,
  from: number,
  depth: number,
): BodyMatch | null => {
  const { head } = headWord;
  const made = (part: Partial<BodyShape>, end: number, more: Partial<BodyMatch> = {}): BodyMatch => ({
    shape: shape({ head: headWord, ...part }),
    from,
    end,
    collective: false,
    open: false,
    ...more,
  });
  const collective = collectiveAt(view, lexicon, at);
  if (collective !== null && head.slot !== 'field') {
    return made({ topic: textOf(view, at, collective) }, collective, { collective: true });
  }
  switch (head.slot) {
    case 'none':
      return made({}, at);
    case 'owner': {
      const start = afterOf(view, at);
      const owner = depth < MAX_DEPTH ? bodyAt(view, lexicon, start, depth + 1) : null;
      if (owner && takes(head.takes, owner.shape))
        return made({ owner: owner.shape }, owner.end, { collective: owner.collective, open: owner.open });
      // "Văn phòng HĐND và UBND tỉnh": the second body carries the unit.
      return made({}, at, { open: true });
    }
    case 'name': {
      const implied = impliedUnit(lexicon, head);
      const start = unitTypeAt(view, lexicon, at)?.end ?? at;
      const name = unitNameAt(
        view,
        lexicon,
        start,
        implied.levels,
        !isShouted(view, at) && isNameStart(view, lexicon, start),
      );
      if (name)
        return made(
          { unit: { ...implied, name: textOf(view, start, name.end), span: spanOf(view, start, name.end) } },
          name.end,
        );
      return made({ unit: { ...implied, name: null, span: spanOf(view, from, at) } }, at, { open: true });
    }
    case 'unit': {
      const start = afterOf(view, at);
      const unit = unitAt(view, lexicon, start);
      if (unit && (unit.ref.name !== null || start === at || particleAt(view, at) === 'of'))
        return made({ unit: unit.ref }, unit.end, { open: unit.ref.name === null });
      const bare = unitNameAt(view, lexicon, at, [], false);
      if (bare?.known)
        return made(
          { unit: { word: null, levels: [], name: textOf(view, at, bare.end), span: spanOf(view, at, bare.end) } },
          bare.end,
        );
      return made({}, at, { open: true });
    }
    case 'field':
    case 'ministryField': {
      const field = lexicon.bodies.fields.longest(view.tokens, at);
      if (!field || !view.tokens[at]!.capital) return head.slot === 'field' ? made({}, at, { open: true }) : null;
      if (head.slot === 'ministryField')
        return made({ head: ministryHead(lexicon) ?? headWord, topic: field.value }, field.end);
      const unit = unitAt(view, lexicon, afterOf(view, field.end));
      const bare = unit ? null : unitNameAt(view, lexicon, field.end, ['province'], false);
      const ref: UnitRef | null = unit
        ? unit.ref
        : bare
          ? {
              word: null,
              levels: ['province'],
              name: textOf(view, field.end, bare.end),
              span: spanOf(view, field.end, bare.end),
            }
          : null;
      return made({ topic: field.value, unit: ref }, unit?.end ?? bare?.end ?? field.end);
    }
    case 'number':
      return view.tokens[at]?.kind === 'number' ? made({ topic: word(view, at) }, at + 1) : null;
    case 'properName': {
      const end = properNameEnd(view, lexicon, at);
      return end > at ? made({ topic: textOf(view, at, end) }, end) : null;
    }
    case 'topic':
      return topic(view, lexicon, headWord, at, depth, made);
  }
};

type Made = (part: Partial<BodyShape>, end: number, more?: Partial<BodyMatch>) => BodyMatch;

const topic = (
  view: View,
  lexicon: Lexicon,
  headWord: NonNullable<BodyShape['head']>,
  at: number,
  depth: number,
  made: Made,
): BodyMatch | null => {
  const { head } = headWord;
  if (head.takes.length > 0) {
    const owner = depth < MAX_DEPTH ? bodyAt(view, lexicon, at, depth + 1) : null;
    if (owner && takes(head.takes, owner.shape)) return made({ owner: owner.shape }, owner.end);
  }
  // "đảng bộ trực thuộc tỉnh" is each that belongs to it, none in particular.
  if (particleAt(view, at) === 'under')
    return made({ topic: textOf(view, at, view.words[at]!.particle!.end) }, view.words[at]!.particle!.end, {
      collective: true,
    });
  const direct = unitAt(
    view,
    lexicon,
    particleAt(view, at) === 'plural' ? view.words[at]!.particle!.end : afterOf(view, at),
  );
  if (direct) {
    // "Ban Chỉ đạo của tỉnh về phòng, chống dịch bệnh": the topic stands behind the unit.
    if (head.group === 'steering' && particleAt(view, direct.end) === 'about') {
      const end = topicEnd(view, lexicon, direct.end);
      return made({ unit: direct.ref, topic: textOf(view, view.words[direct.end]!.particle!.end, end) }, end);
    }
    return made({ unit: direct.ref }, direct.end);
  }
  let end = topicEnd(view, lexicon, at);
  // The unit closes the topic: "Ban Chỉ đạo cải cách tư pháp tỉnh".
  for (let i = at; i < end; i++) {
    const unit = unitAt(view, lexicon, i);
    if (unit && i > at && (unit.ref.name !== null || unit.end >= end || !view.tokens[unit.end]!.capital)) {
      if (
        unit.ref.name === null &&
        unit.end < end &&
        particleAt(view, unit.end) === null &&
        view.tokens[unit.end]!.kind === 'word'
      )
        continue;
      return made({ unit: unit.ref, topic: textOf(view, at, i) }, unit.end);
    }
    const levels = lexicon.collectiveWords.longest(view.tokens, i);
    if (levels?.value === 'levels')
      return made({ topic: textOf(view, at, levels.end) }, levels.end, { collective: true });
  }
  if (head.group !== 'steering' && head.kind === 'party') {
    // "Đảng ủy Khối các cơ quan" without a unit is named by its capitals; "đảng bộ cơ sở" is none in particular.
    if (!view.tokens[at]?.capital || view.words[at]?.verb) return made({}, at, { open: true });
    const run = capitalRun(view, at, MAX_TOPIC);
    return made({ topic: textOf(view, at, run) }, run);
  }
  if (end > at) {
    while (end > at + 1 && particleAt(view, end - 1) !== null) end--;
    return made({ topic: textOf(view, at, end) }, end);
  }
  return made({}, at, { open: true });
};

/** "liên Bộ Y tế - Tài chính" is two ministries: each is named by the head of ministries. */
const ministryHead = (lexicon: Lexicon): BodyShape['head'] => {
  const head = lexicon.bodies.headRows.find((row) => row.slot === 'ministryField');
  return head ? { head, word: head.words[0]! } : null;
};

/** The unit's type that lies in a head: "Huyện ủy" is of a huyện. */
const impliedUnit = (lexicon: Lexicon, head: BodyHead): Pick<UnitRef, 'word' | 'levels'> => {
  const word = lexicon.units.unitTypes.find((type) => type.id === head.unitType)?.word ?? null;
  return { word, levels: word === null ? [] : lexicon.units.typesOf(word).map((type) => type.level) };
};

/** A capitalised word that begins a name, not another body or a document. */
const isNameStart = (view: View, lexicon: Lexicon, at: number): boolean => {
  const token = view.tokens[at];
  if (!token?.capital || token.kind !== 'word') return false;
  const words = view.words[at]!;
  return (
    !words.type &&
    !words.verb &&
    !words.modality &&
    !lexicon.bodies.heads.longest(view.tokens, at) &&
    !lexicon.bodies.central.longest(view.tokens, at)
  );
};

/** End of a free topic: at a sign, a verb of another clause, or a word that ends noun phrases. */
const topicEnd = (view: View, lexicon: Lexicon, at: number): number => {
  const limit = Math.min(at + MAX_TOPIC, view.sentenceEnd[at] ?? view.tokens.length);
  let i = at;
  while (i < limit) {
    const token = view.tokens[i]!;
    const words = view.words[i]!;
    if (token.kind === 'sign' && token.text !== '-') {
      // "phòng, chống dịch" goes on behind its comma.
      if (token.text === ',' && i > at && isInPair(view, lexicon, i)) {
        i++;
        continue;
      }
      break;
    }
    if (
      words.modality?.value.status ||
      ['passive', 'by', 'at', 'to', 'toward', 'person', 'this'].includes(words.particle?.value.means ?? '')
    )
      break;
    if (i > at && words.verb && words.verb.value.role !== 'lead' && words.verb.value.document && !token.capital) break;
    i++;
  }
  return i;
};

/** Proper names go on over "và", hyphens and small connecting words only where a capital follows. */
export const properNameEnd = (view: View, lexicon: Lexicon, at: number): number => {
  const limit = Math.min(at + MAX_TOPIC, view.sentenceEnd[at] ?? view.tokens.length);
  let end = at;
  for (let i = at; i < limit; i++) {
    const token = view.tokens[i]!;
    if (token.kind === 'word' && token.capital) {
      if (i > at && lexicon.bodies.heads.longest(view.tokens, i)?.value.head.group) break;
      end = i + 1;
      continue;
    }
    const joins = token.text === '-' || view.words[i]!.particle?.value.means === 'and' || token.text === '&';
    if (!(joins && i > at && i === end && view.tokens[i + 1]?.capital)) break;
  }
  return end;
};

/** Heads that small letters name as well: Party and mass organisations, and those that cannot be anything else. */
const mayBeSmall = (match: BodyMatch): boolean => {
  const { head } = match.shape;
  if (!head) return false;
  const group = head.head.group ?? '';
  return (
    [
      'ministry',
      'committee',
      'partyOrganization',
      'people',
      'council',
      'steering',
      'massOrg',
      'front',
      'judicial',
    ].includes(group) || head.head.slot === 'owner'
  );
};

/** The body that starts at a token; null where none does. */
export const bodyAt = (view: View, lexicon: Lexicon, at: number, depth = 0): BodyMatch | null => {
  const token = view.tokens[at];
  if (!token || token.kind !== 'word') return null;
  const central = lexicon.bodies.central.longest(view.tokens, at);
  const headMatch = lexicon.bodies.heads.longest(view.tokens, at);
  const officeMatch = lexicon.bodies.offices.longest(view.tokens, at);
  if (central && central.end >= (headMatch?.end ?? 0) && central.end >= (officeMatch?.end ?? 0)) {
    // "Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam" is the province's: the fixed name is only its first part.
    const local = headMatch ? unitAt(view, lexicon, headMatch.end) : null;
    const small = !token.capital && central.end - at < 2;
    if (!small && !(local && headMatch!.end === central.end) && isWholeName(view, at, token.capital)) {
      return { shape: shape({ central: central.value }), from: at, end: central.end, collective: false, open: false };
    }
  }
  if (officeMatch && officeMatch.value.takes.length > 0 && depth < MAX_DEPTH) {
    const body = bodyAt(view, lexicon, officeMatch.end, depth + 1);
    if (body && takes(officeMatch.value.takes, body.shape)) {
      return {
        ...body,
        from: at,
        shape: officeMatch.value.leaders ? body.shape : { ...body.shape, office: officeMatch.value },
      };
    }
  }
  if (!headMatch || isPartOfLongerWord(view, lexicon, headMatch.end)) return null;
  const filled = fill(view, lexicon, headMatch.value, headMatch.end, at, depth);
  if (!filled) return null;
  const several =
    view.before[at] === 'plural' && headMatch.value.head.slot === 'topic' && filled.shape.unit?.name == null;
  const match = several ? { ...filled, collective: true } : filled;
  const abbreviation =
    view.text.slice(token.start, token.end) === view.text.slice(token.start, token.end).toUpperCase();
  if (!token.capital && !abbreviation && !(mayBeSmall(match) && !match.open)) return null;
  if (
    match.open &&
    !headMatch.value.head.alone &&
    match.shape.unit === null &&
    match.shape.owner === null &&
    match.shape.topic === null &&
    depth === 0
  ) {
    // A head with an open slot is kept for lists; alone it names nothing.
    return { ...match, open: true };
  }
  return match;
};

/** "Huyện ủy viên" is a person, not the committee. */
const isPartOfLongerWord = (view: View, lexicon: Lexicon, end: number): boolean =>
  lexicon.personEndings.longest(view.tokens, end) !== null;

/** "Đảng Cộng sản" inside a longer capitalised name is not the Party; short names must be written with capitals. */
const isWholeName = (view: View, at: number, capital: boolean): boolean => capital || view.words[at]?.particle === null;
