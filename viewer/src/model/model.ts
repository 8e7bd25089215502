/** The graph file with what the views look up in it: things by id, claims by thing, edges as bundles of claims. Built once. */

import type {
  GraphFile,
  GraphFileClaim,
  GraphFileMention,
  GraphFileText,
  GraphFileThing,
} from '../../../src/6-graph/graph-file.ts';
import { withWrittenDays } from './facts.ts';

export interface Model {
  readonly file: GraphFile;
  readonly things: ReadonlyMap<string, GraphFileThing>;
  readonly texts: ReadonlyMap<string, GraphFileText>;
  /** All claims, those that people rejected among them. */
  readonly claims: ReadonlyMap<string, GraphFileClaim>;
  /** Claims that people rejected, by the things they name: told there, and nowhere counted or drawn. */
  readonly rejectedOf: ReadonlyMap<string, readonly GraphFileClaim[]>;
  /** Claims whose subject, object or regarded document is the thing. */
  readonly claimsOf: ReadonlyMap<string, readonly GraphFileClaim[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly GraphFileMention[]>;
  /** Claims between two things, by edge key, in the order of the text. */
  readonly edges: ReadonlyMap<string, readonly GraphFileClaim[]>;
  /** Claims that name a thing or text the file does not hold; they are left out and said. */
  readonly dangling: number;
}

/** One edge of the drawing: all claims of one subject, relation and object. Ids hold no blanks. */
export const edgeKey = (s: string, p: string, o: string): string => `${s} ${p} ${o}`;

/** First place of a claim in its text, for reading order. */
const firstPlace = (claim: GraphFileClaim): number =>
  claim.evidence.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);

const inReadingOrder = (a: GraphFileClaim, b: GraphFileClaim): number =>
  a.text < b.text ? -1 : a.text > b.text ? 1 : firstPlace(a) - firstPlace(b) || (a.id < b.id ? -1 : 1);

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Where a report has no better name, its label holds its day as the program writes it. */
const readable = (thing: GraphFileThing): GraphFileThing => {
  const label = withWrittenDays(thing.label);
  return label === thing.label ? thing : { ...thing, label, short: withWrittenDays(thing.short) };
};

export const buildModel = (given: GraphFile): Model => {
  const file = { ...given, things: given.things.map(readable) };
  const things = new Map(file.things.map((thing) => [thing.id, thing]));
  const texts = new Map(file.texts.map((text) => [text.id, text]));
  const claims = new Map<string, GraphFileClaim>();
  const claimsOf = new Map<string, GraphFileClaim[]>();
  const rejectedOf = new Map<string, GraphFileClaim[]>();
  const edges = new Map<string, GraphFileClaim[]>();
  let dangling = 0;
  for (const claim of [...file.claims].sort(inReadingOrder)) {
    const whole = texts.has(claim.text) && things.has(claim.s) && (claim.literal === true || things.has(claim.o));
    if (!whole) {
      dangling++;
      continue;
    }
    claims.set(claim.id, claim);
    const named = new Set([claim.s, ...(claim.regarding ?? []), ...(claim.literal ? [] : [claim.o])]);
    const rejected = isRejected(claim);
    if (!claim.literal && !rejected) push(edges, edgeKey(claim.s, claim.p, claim.o), claim);
    for (const id of named) push(rejected ? rejectedOf : claimsOf, id, claim);
  }
  const mentionsOf = new Map<string, GraphFileMention[]>();
  for (const mention of file.mentions) push(mentionsOf, mention.thing, mention);
  return { file, things, texts, claims, rejectedOf, claimsOf, mentionsOf, edges, dangling };
};

/** A person found the claim wrong. */
export const isRejected = ({ reviews }: GraphFileClaim): boolean =>
  reviews?.some(({ verdict }) => verdict === 'rejected') ?? false;

/** A label as a line of plain text: controls that turn the direction of writing around are left out. */
export const plain = (label: string): string => label.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');

export const labelOf = (model: Model, id: string): string => plain(model.things.get(id)?.label ?? id);

export const shortOf = (model: Model, id: string): string => {
  const thing = model.things.get(id);
  return plain(thing?.short || thing?.label || id);
};
