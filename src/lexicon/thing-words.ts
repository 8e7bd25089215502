import { z } from 'zod';
import { type LunarYears, loadLunarYears } from './lunar-years.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { readRows } from './read-rows.ts';

const proof = { examples: z.array(z.string()).min(1), counterExamples: z.array(z.string()).min(1) };

const project = z.strictObject({
  id: z.string(),
  words: z.array(z.string()).min(1),
  kind: z.string(),
  name: z.enum(['proper', 'free', 'self', 'at', 'road', 'ofBody', 'quoted', 'factory']),
  /** Bare names behind a head and a comma are more of it. */
  list: z.boolean().default(false),
  /** A project only where projects are listed; elsewhere a body. */
  projectOnly: z.boolean().default(false),
  ...proof,
});

const event = z.strictObject({
  id: z.string(),
  words: z.array(z.string()).min(1),
  kind: z.string(),
  name: z.enum(['congress', 'election', 'session', 'free', 'proper', 'lunarYear', 'anniversary', 'exam', 'campaign']),
  ...proof,
});

/** `also`: longer forms of the first word that say no more ("khu vực phía"). */
const place = z.strictObject({
  words: z.array(z.string()).min(1),
  also: z.array(z.string()).default([]),
  kind: z.string(),
  ...proof,
});

const person = z.strictObject({ forms: z.array(z.string()).min(1), not: z.array(z.string()).default([]), ...proof });

export type ProjectHead = z.infer<typeof project>;
export type EventHead = z.infer<typeof event>;
export type PlaceHead = z.infer<typeof place>;
export type PersonRow = z.infer<typeof person>;

/** A head word as written. */
export interface ThingHead<Head> {
  readonly head: Head;
  readonly word: string;
}

export interface ThingWords {
  readonly projects: PhraseTrie<ThingHead<ProjectHead>>;
  readonly projectRows: readonly ProjectHead[];
  readonly events: PhraseTrie<ThingHead<EventHead>>;
  readonly eventRows: readonly EventHead[];
  readonly places: PhraseTrie<ThingHead<PlaceHead>>;
  readonly placeRows: readonly PlaceHead[];
  readonly persons: PhraseTrie<PersonRow>;
  readonly personRows: readonly PersonRow[];
  readonly lunarYears: LunarYears;
}

const headsOf = <Head extends { readonly words: readonly string[] }>(
  rows: readonly Head[],
): PhraseTrie<ThingHead<Head>> => {
  const trie = new PhraseTrie<ThingHead<Head>>();
  for (const head of rows) for (const word of head.words) trie.add(word, { head, word });
  return trie;
};

const placeHeads = (rows: readonly PlaceHead[]): PhraseTrie<ThingHead<PlaceHead>> => {
  const trie = headsOf(rows);
  for (const head of rows) for (const form of head.also) trie.add(form, { head, word: head.words[0]! });
  return trie;
};

export const loadThingWords = (root: string): ThingWords => {
  const projectRows = readRows(root, 'data/grammar/project-heads.yaml', project);
  const eventRows = readRows(root, 'data/grammar/event-heads.yaml', event);
  const placeRows = readRows(root, 'data/grammar/place-heads.yaml', place);
  const personRows = readRows(root, 'data/grammar/persons.yaml', person);
  const persons = new PhraseTrie<PersonRow>();
  for (const row of personRows) for (const form of row.forms) persons.add(form, row);
  return {
    projects: headsOf(projectRows),
    projectRows,
    events: headsOf(eventRows),
    eventRows,
    places: placeHeads(placeRows),
    placeRows,
    persons,
    personRows,
    lunarYears: loadLunarYears(root),
  };
};
