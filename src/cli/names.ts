import type { GraphFileThing } from '../6-graph/graph-file.ts';
import { fold } from '../base/fold.ts';

/**
 * Finds the thing a person means by a name: without accents, by an abbreviation, by a document's number. Nothing is guessed: what
 * could be several things is several things.
 */

export type NameMatch =
  | { readonly found: 'one'; readonly thing: GraphFileThing }
  | { readonly found: 'many'; readonly things: readonly GraphFileThing[] }
  /** `nearest`: things that share most words with the name. */
  | { readonly found: 'none'; readonly nearest: readonly GraphFileThing[] };

/** Narrows the search: the classes that are meant, and for documents the term of the committee ("XII"). */
export interface NameScope {
  readonly classes: readonly GraphFileThing['class'][];
  readonly term?: string | undefined;
}

/** "Chỉ thị số 05-CT/TW", "chi thi 5 ct tw" -> "chi thi 5 ct tw": folded, numbers split from letters, zeros before them dropped. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
    .replace(/\b0+(?=\d)/g, '');

/** What a thing is called officially, and all it is called. */
const official = (thing: GraphFileThing): string[] => [thing.id, thing.label, thing.short, ...(thing.facts.code ?? [])];
const formsOf = (thing: GraphFileThing): string[] => [...official(thing), ...thing.aliases];

type Grade = (form: string, name: string) => boolean;

const sameLetters: Grade = (form, name) => form.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase();
const sameWords: Grade = (form, name) => nameKey(form) === nameKey(name);
const begins: Grade = (form, name) => `${nameKey(form)} `.startsWith(`${nameKey(name)} `);
const hasAllWords: Grade = (form, name) => {
  const words = new Set(nameKey(form).split(' '));
  return nameKey(name)
    .split(' ')
    .every((word) => words.has(word));
};

/** How well a thing answers to a name, the best first; the first grade that finds anything decides. */
const GRADES: readonly ((name: string) => (thing: GraphFileThing) => boolean)[] = [
  (name) => (thing) => official(thing).some((form) => sameLetters(form, name)),
  (name) => (thing) => official(thing).some((form) => sameWords(form, name)),
  // A text calls one of them just "Huyện ủy"; whoever asks may mean any whose name begins so.
  (name) => (thing) =>
    thing.aliases.some((form) => sameWords(form, name)) || official(thing).some((form) => begins(form, name)),
  (name) => (thing) => formsOf(thing).some((form) => begins(form, name)),
  (name) => (thing) => formsOf(thing).some((form) => hasAllWords(form, name)),
];

export const matchName = (things: readonly GraphFileThing[], name: string, scope: NameScope): NameMatch => {
  const meant = things.filter((thing) => scope.classes.includes(thing.class));
  if (nameKey(name) === '') return { found: 'none', nearest: [] };
  for (const grade of GRADES) {
    const found = meant.filter(grade(name));
    if (found.length > 0) return narrowed(found, scope.term);
  }
  return { found: 'none', nearest: nearest(meant, nameKey(name)) };
};

const narrowed = (found: readonly GraphFileThing[], term: string | undefined): NameMatch => {
  const left =
    term === undefined
      ? found
      : found.filter((thing) =>
          (thing.facts.term ?? []).some((own) => own.toLowerCase() === term.trim().toLowerCase()),
        );
  const [first] = left;
  if (first && left.length === 1) return { found: 'one', thing: first };
  if (left.length > 1) return { found: 'many', things: byWeight(left) };
  return { found: 'none', nearest: byWeight(found).slice(0, NEAREST) };
};

/** How many near names are worth showing. */
const NEAREST = 5;

const nearest = (things: readonly GraphFileThing[], key: string): GraphFileThing[] => {
  const words = key.split(' ');
  const shared = (thing: GraphFileThing): number => {
    const own = new Set(formsOf(thing).flatMap((form) => nameKey(form).split(' ')));
    return words.filter((word) => own.has(word)).length;
  };
  return things
    .map((thing) => ({ thing, shared: shared(thing) }))
    .filter((one) => one.shared * 2 >= words.length)
    .sort((a, b) => b.shared - a.shared || b.thing.weight - a.thing.weight || (a.thing.id < b.thing.id ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ thing }) => thing);
};

const byWeight = (things: readonly GraphFileThing[]): GraphFileThing[] =>
  [...things].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
