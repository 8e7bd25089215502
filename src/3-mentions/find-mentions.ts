/**
 * Stage 3: what the passages name. Each class has its grammar; this file lets them read in the order in which they need each
 * other (numbers before bodies, bodies before documents) and puts their answers into one list.
 */
import type { Outline } from '../2-structure/outline.ts';
import type { Passage } from '../2-structure/passage.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { addBodies } from './body-mentions.ts';
import { addDocuments } from './document-mentions.ts';
import { type BodyIndex, findBodies } from './grammar/body-index.ts';
import { findCodes } from './grammar/code-tokens.ts';
import type { KnownNumbers } from './grammar/document-reading.ts';
import { findDocuments } from './grammar/documents.ts';
import { findEvents } from './grammar/events.ts';
import { findPersons } from './grammar/persons.ts';
import { findPlaces } from './grammar/places.ts';
import { findProjects, type ProjectMatch } from './grammar/projects.ts';
import { addListedCongresses, type ReadPassage } from './listed-congresses.ts';
import { viewOf } from './make-view.ts';
import type { Mention } from './mention.ts';
import { byPlace, MentionList } from './mention-list.ts';
import { addPersons, addSigner, officesOf } from './person-mentions.ts';
import { addPlaces, addPlacesOfBodies } from './place-mentions.ts';
import type { View } from './view.ts';

export interface MentionSet {
  readonly all: readonly Mention[];
  /** Passage index -> its tokens and words, and the indices of its mentions in order of place. */
  readonly byPassage: readonly { readonly view: View; readonly mentions: readonly number[] }[];
}

/** How far before a footnote's mark the word stands that says what the footnote lists, in units of text. */
const HOST_REACH = 90;

export const findMentions = (outline: Outline, lexicon: Lexicon): MentionSet => {
  const list = new MentionList();
  const projectWords = lexicon.things.projectRows
    .filter((row) => row.name === 'free')
    .flatMap((row) => row.words.map((form) => form.toLowerCase()));
  const known: KnownNumbers = new Set();
  const byPassage = outline.passages.map((passage): ReadPassage => {
    const view = viewOf(passage, lexicon);
    const first = list.length;
    readPassage(view, lexicon, listsProjects(outline, passage, projectWords), known, list);
    if (outline.signature?.name === passage.id) addSigner(view, list);
    const mentions = list.all.slice(first).sort(byPlace);
    return { view, mentions: mentions.map((mention) => mention.index) };
  });
  addListedCongresses(outline, lexicon, byPassage, list);
  return { all: list.all, byPassage };
};

/** True for a footnote whose host speaks of projects just before its mark. `words`: in small letters. */
const listsProjects = (outline: Outline, passage: Passage, words: readonly string[]): boolean => {
  const host = outline.hosts.get(passage.id);
  const text = host && outline.passages[host.passage]?.leveled.slice(Math.max(0, host.at - HOST_REACH), host.at);
  return text !== undefined && words.some((form) => text.includes(form));
};

/** `listed`: the passage is a list of projects. `known`: numbers of documents so far. */
const readPassage = (view: View, lexicon: Lexicon, listed: boolean, known: KnownNumbers, list: MentionList): void => {
  const codes = findCodes(view, lexicon);
  const projects = findProjects(view, lexicon, listed);
  const persons = findPersons(view, lexicon);
  const bodies = findBodies(view, lexicon, listed ? withProjects(codes, projects) : codes);
  const bodyAtToken = addBodies(view, bodies, officesOf(persons), list);
  addDocuments(view, lexicon, findDocuments(view, lexicon, bodies, known), bodyAtToken, list);
  const inCodes = tokensIn(codes);
  for (const { from, end, head, name, enumerated } of projects)
    if (!inCodes.has(from)) list.add(view, from, end, { class: 'Project', head, name, enumerated });
  for (const { from, end, ...event } of findEvents(view, lexicon))
    list.add(view, from, end, { class: 'Event', ...event });
  addPlacesOfBodies(view, bodies, list);
  addPlaces(view, findPlaces(view, lexicon, withBodies(codes, bodies)), list);
  addPersons(view, persons, bodyAtToken, list);
};

/** In a list of projects a hospital is one of them, not a body. */
const withProjects = (
  codes: ReadonlyMap<number, number>,
  projects: readonly ProjectMatch[],
): ReadonlyMap<number, number> => {
  const taken = new Map(codes);
  for (const { from, end } of projects) taken.set(from, end);
  return taken;
};

/** No other place is read inside the name of a body. */
const withBodies = (codes: ReadonlyMap<number, number>, bodies: BodyIndex): ReadonlyMap<number, number> => {
  const taken = new Map(codes);
  for (const [from, { end }] of bodies) taken.set(from, Math.max(end, from + 1));
  return taken;
};

const tokensIn = (ranges: ReadonlyMap<number, number>): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const [from, end] of ranges) for (let i = from; i < end; i++) tokens.add(i);
  return tokens;
};
