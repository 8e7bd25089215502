/**
 * Stage 3: what the passages name. Each class has its grammar; this file lets them read in the order in which they need each
 * other (numbers before bodies, bodies before documents) and puts their answers into one list.
 */

import type { Outline } from '../2-structure/outline.ts';
import type { Passage } from '../2-structure/passage.ts';
import type { Span } from '../base/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { BodyMatch } from './grammar/body.ts';
import { type BodyIndex, findBodies } from './grammar/body-index.ts';
import { findCodes, findDocuments } from './grammar/documents.ts';
import { findEvents } from './grammar/events.ts';
import { findPersons } from './grammar/persons.ts';
import { findPlaces } from './grammar/places.ts';
import { findProjects } from './grammar/projects.ts';
import type { BodyMention, BodyShape, Mention, UnitRef } from './mention.ts';
import { spanOf, type View, viewOf } from './view.ts';

export interface MentionSet {
  readonly all: readonly Mention[];
  /** Passage index -> its tokens and words, and the indices of its mentions in order of place. */
  readonly byPassage: readonly { readonly view: View; readonly mentions: readonly number[] }[];
}

/** How far before a footnote's mark the word stands that says what the footnote lists, in units of text. */
const HOST_REACH = 90;

export const findMentions = (outline: Outline, lexicon: Lexicon): MentionSet => {
  const all: Mention[] = [];
  const byPassage = outline.passages.map((passage) => {
    const view = viewOf(passage, lexicon);
    const first = all.length;
    readPassage(view, lexicon, listsProjects(outline, passage, lexicon), all);
    if (outline.signature?.name === passage.id) addSigner(view, all);
    const mentions = all.slice(first).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return { view, mentions: mentions.map((mention) => mention.index) };
  });
  addListedCongresses(outline, lexicon, all, byPassage);
  return { all, byPassage };
};

/**
 * "03/10 đảng bộ(5) đã tổ chức đại hội", and footnote 5 lists them: each has held its congress, which only the list makes one.
 */
const addListedCongresses = (
  outline: Outline,
  lexicon: Lexicon,
  all: Mention[],
  byPassage: { view: View; mentions: number[] }[],
): void => {
  for (const [footnote, host] of outline.hosts) {
    const entry = byPassage[footnote]!;
    const listed = entry.mentions.map((index) => all[index]!).filter((mention) => mention.class !== 'Place');
    const isHolder = (mention: Mention): mention is BodyMention =>
      mention.class === 'Body' && !mention.collective && mention.shape.head?.head.group === 'partyOrganization';
    if (listed.length === 0 || !listed.every(isHolder)) continue;
    const { view } = byPassage[host.passage]!;
    const end = view.passage.sentences[host.sentence]!.end;
    for (let i = 0; i < view.tokens.length && view.tokens[i]!.start < end; i++) {
      if (view.tokens[i]!.start < host.at) continue;
      if (view.tokens[i]!.text === ';') break;
      const head = lexicon.things.events.longest(view.tokens, i)?.value.head;
      if (
        head?.name !== 'congress' ||
        byPassage[host.passage]!.mentions.some(
          (index) => all[index]!.class === 'Event' && all[index]!.span.start === view.tokens[i]!.start,
        )
      )
        continue;
      for (const holder of listed.filter(isHolder)) {
        entry.mentions.push(all.length);
        all.push({
          index: all.length,
          passage: footnote,
          span: holder.span,
          surface: holder.surface,
          class: 'Event',
          head,
          name: holder.surface,
          ordinal: null,
          period: null,
          national: false,
          holder: holder.shape,
        });
      }
      break;
    }
  }
};

/** True for a footnote whose host speaks of projects just before its mark. */
const listsProjects = (outline: Outline, passage: Passage, lexicon: Lexicon): boolean => {
  const host = outline.hosts.get(passage.id);
  if (!host) return false;
  const text = outline.passages[host.passage]!.leveled.slice(Math.max(0, host.at - HOST_REACH), host.at);
  return lexicon.things.projectRows.some(
    (row) => row.name === 'free' && row.words.some((form) => text.includes(form.toLowerCase())),
  );
};

const readPassage = (view: View, lexicon: Lexicon, listed: boolean, all: Mention[]): void => {
  const codes = findCodes(view, lexicon);
  const projects = findProjects(view, lexicon, listed);
  const events = findEvents(view, lexicon);
  // In a list of projects a hospital is one of them, not a body.
  const taken = new Map([...codes, ...(listed ? projects.map((p) => [p.from, p.end] as const) : [])]);
  const bodies = findBodies(view, lexicon, taken);
  const bodyAtToken = new Map<number, number>();
  const base = (from: number, end: number) => {
    const span = spanOf(view, from, end);
    return { index: all.length, passage: view.passage.id, span, surface: view.text.slice(span.start, span.end) };
  };
  for (const list of bodies.values()) {
    for (const member of list.members) {
      if (!isNamed(member, view)) continue;
      bodyAtToken.set(member.from, all.length);
      all.push({
        ...base(member.from, member.end),
        class: 'Body',
        shape: member.shape,
        collective: member.collective,
        enumerated: member.enumerated,
        acting: isActing(view, member),
        person: isPersons(view, member),
      });
    }
  }
  addDocuments(view, lexicon, bodies, bodyAtToken, all);
  for (const project of projects) {
    if (insideCode(codes, project.from)) continue;
    all.push({
      ...base(project.from, project.end),
      class: 'Project',
      head: project.head,
      name: project.name,
      enumerated: project.enumerated,
    });
  }
  for (const event of events) {
    all.push({
      ...base(event.from, event.end),
      class: 'Event',
      head: event.head,
      name: event.name,
      ordinal: event.ordinal,
      period: event.period,
      national: event.national,
      holder: event.holder,
    });
  }
  addPlaces(view, lexicon, codes, bodies, all);
  for (const person of findPersons(view, lexicon)) {
    const roles = [...bodyAtToken]
      .filter(([token]) => token >= person.roles.from && token < person.roles.end)
      .flatMap(([, index]) => {
        const body = all[index] as BodyMention;
        return body.shape.office ? [{ role: body.shape.office.word, body: index }] : [];
      });
    for (const { body } of roles) all[body] = { ...(all[body] as BodyMention), person: true };
    all.push({ ...base(person.from, person.end), class: 'Person', name: person.name, roles });
  }
};

/** A head with nothing behind it names a body only where the data say so. */
const isNamed = (match: BodyMatch, view: View): boolean => {
  const inner = innermost(match.shape);
  if (inner.central) return true;
  const head = inner.head!.head;
  const empty = inner.unit === null && inner.topic === null;
  if (empty && !head.alone)
    return match.shape.owner !== null && match.shape.head !== inner.head ? false : head.slot === 'none';
  // "huyện ủy" in small letters, alone, is any of them.
  if (head.slot === 'name' && inner.unit?.name == null && !view.tokens[match.from]!.capital) return false;
  return true;
};

const innermost = (shape: BodyShape): BodyShape => (shape.owner ? innermost(shape.owner) : shape);

/** "đồng chí Bí thư Tỉnh ủy": the words mean a person; the body is only named. */
const isPersons = (view: View, match: BodyMatch): boolean => {
  if (!match.shape.office) return false;
  const before = view.words[match.from - 1]?.particle?.value.means;
  return (
    before === 'person' ||
    view.tokens
      .slice(Math.max(0, match.from - 3), match.from)
      .some((_, k, part) => view.words[match.from - part.length + k]?.particle?.value.means === 'person')
  );
};

const isActing = (view: View, match: BodyMatch): boolean => {
  const words = view.words[match.end];
  const before = view.before[match.from];
  return (
    Boolean(words?.verb || words?.modality || words?.particle?.value.means === 'passive') ||
    before === 'by' ||
    before === 'passive'
  );
};

const insideCode = (codes: ReadonlyMap<number, number>, token: number): boolean => {
  for (const [from, end] of codes) if (from <= token && token < end) return true;
  return false;
};

const addDocuments = (
  view: View,
  lexicon: Lexicon,
  bodies: BodyIndex,
  bodyAtToken: ReadonlyMap<number, number>,
  all: Mention[],
): void => {
  const first = all.length;
  const drafts = findDocuments(view, lexicon, bodies);
  const spans: Span[] = drafts.map((draft) => spanOf(view, draft.from, draft.coreEnd));
  drafts.forEach((draft, k) => {
    const { proper, type } = draft;
    const symbolType = proper?.typeSymbol ? typesOf(lexicon, proper.typeSymbol, proper.system) : [];
    // Where word and symbol contradict each other, the symbol decides and the word stays a surface form.
    const against = type !== null && symbolType.length > 0 && !symbolType.some((t) => t.id === type.id);
    const agrees = !against || isRefinement(type!.words, symbolType[0]!.words);
    const decided = against && !agrees ? symbolType[0]! : type;
    all.push({
      index: first + k,
      passage: view.passage.id,
      span: spans[k]!,
      surface: view.text.slice(spans[k]!.start, spans[k]!.end),
      class: 'Document',
      type: decided,
      typeWord: decided === type ? draft.typeWord : null,
      code: proper?.code ?? draft.bareNumber,
      number: (proper?.number ?? draft.bareNumber)?.replace(/^0+(?=\d)/, '') ?? null,
      typeSymbol: proper?.typeSymbol ?? null,
      symbol: proper?.symbol || null,
      agencies: proper?.agencies ?? [],
      system: proper?.system ?? null,
      year: proper?.year ?? null,
      repaired: proper?.repaired ?? false,
      wordAgainstSymbol: against && !agrees,
      date: draft.date ? { value: draft.date.value, span: spanOf(view, draft.date.from, draft.date.end) } : null,
      term: draft.term,
      issuers: draft.issuers.flatMap((token) => bodyAtToken.get(token) ?? []),
      sharedIssuers: draft.sharedIssuers,
      tailEnd: draft.end > draft.from ? view.tokens[draft.end - 1]!.end : spans[k]!.end,
      title: draft.title ? spanOf(view, draft.title.from, draft.title.end) : null,
      plenum: draft.plenum,
      inside: draft.inside === null ? null : first + draft.inside,
      back: draft.back,
      plural: draft.plural,
      draft: draft.draft,
    });
  });
};

const typesOf = (lexicon: Lexicon, symbol: string, system: 'party' | 'state' | null) => {
  const types = lexicon.documentTypes.bySymbol.get(symbol.toUpperCase()) ?? [];
  return system === null
    ? types
    : types.filter((type) =>
        (system === 'party' ? type.party : type.state).some((s) => s.toUpperCase() === symbol.toUpperCase()),
      );
};

/** "Kế hoạch liên tịch" against "Kế hoạch": one word opens with the other. */
const isRefinement = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) =>
    b.some((y) => x.toLowerCase().startsWith(y.toLowerCase()) || y.toLowerCase().startsWith(x.toLowerCase())),
  );

const addPlaces = (
  view: View,
  lexicon: Lexicon,
  codes: ReadonlyMap<number, number>,
  bodies: BodyIndex,
  all: Mention[],
): void => {
  const taken = new Map<number, number>(codes);
  const add = (
    from: number,
    end: number,
    unit: UnitRef | null,
    rest: { head: (Mention & { class: 'Place' })['head']; regionKind: string | null; name: string; inBody: boolean },
  ): void => {
    const span = spanOf(view, from, end);
    all.push({
      index: all.length,
      passage: view.passage.id,
      span,
      surface: view.text.slice(span.start, span.end),
      class: 'Place',
      unit,
      ...rest,
    });
  };
  for (const [token, list] of bodies) {
    taken.set(token, Math.max(list.end, token + 1));
    for (const member of list.members) {
      const unit = innermost(member.shape).unit;
      if (!unit?.name) continue;
      const from = tokenAt(view, unit.span.start);
      add(from, tokenAt(view, unit.span.end - 1) + 1, unit, {
        head: null,
        regionKind: null,
        name: unit.name,
        inBody: true,
      });
    }
  }
  for (const place of findPlaces(view, lexicon, taken)) {
    add(place.from, place.end, place.unit, {
      head: place.head,
      regionKind: place.regionKind,
      name: place.name,
      inBody: false,
    });
  }
};

/** The name under a report is a person's, with no word before it that says so. */
const addSigner = (view: View, all: Mention[]): void => {
  if (view.tokens.length < 2 || view.tokens.length > 6) return;
  const span = spanOf(view, 0, view.tokens.length);
  const name = view.text.slice(span.start, span.end);
  all.push({ index: all.length, passage: view.passage.id, span, surface: name, class: 'Person', name, roles: [] });
};

/** Token that holds an offset of the text. */
export const tokenAt = (view: View, offset: number): number => {
  let low = 0;
  let high = view.tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (view.tokens[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
